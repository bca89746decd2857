// A case with consent, a meeting and its minutes, as main would answer about them. Everybody is invented.
import type { CaseView } from "../../shared/contract/case-file.ts";
import type { MinutesView } from "../../shared/contract/minutes.ts";
import type { ConsentFacts } from "../../shared/domain/consent-rules.ts";
import type { ConsentVersion } from "../../shared/domain/consent.ts";
import type { Contact } from "../../shared/domain/contact.ts";
import {
  AgencyId,
  AttendanceId,
  CaseId,
  CategoryId,
  ConsentAnswerId,
  ConsentId,
  ConsultationId,
  ContactId,
  GuardianId,
  MeetingId,
  MinutesId,
} from "../../shared/domain/ids.ts";
import type { Attendance, AttendanceRole, Meeting } from "../../shared/domain/meeting.ts";
import { emptyMinutes } from "../../shared/domain/minutes.ts";
import { ok } from "../../shared/result.ts";
import { savedProfile } from "./example-profile.ts";

export const caseId = CaseId.parse("case-7");
export const meetingId = MeetingId.parse("meeting-1");
export const minutesId = MinutesId.parse("minutes-1");
const consentId = ConsentId.parse("consent-1");
const guardianId = GuardianId.parse("guardian-1");
export const school = AgencyId.parse("skola");
export const police = AgencyId.parse("polis");
export const schoolAttendance = CategoryId.parse("skola-narvaro");

const reach = {
  channel: "phone",
  emailAllowed: false,
  workplace: "",
  phone: "",
  email: "",
  address: "",
  language: "",
  interpreter: false,
  protectedIdentity: "none",
} as const;

export const view: CaseView = {
  caseFile: {
    caseId,
    number: "SSPF-2026-014",
    registryNumber: "",
    openedOn: "2026-09-01",
    closedOn: null,
    consultationId: ConsultationId.parse("consultation-1"),
    enquiryId: null,
    ground: "familyWish",
    consultationLinked: null,
    wishReceivedOn: null,
    wishReceivedFrom: "",
    initiatedByAgencyId: null,
    initiatedByRole: "",
    concernAreas: [],
    coordinator: "Kaj Koordinator",
    version: 1,
  },
  youth: {
    ...reach,
    givenName: "Alex",
    familyName: "Ask",
    pronoun: "",
    personalNumber: null,
    birthDate: "2012-03-09",
    school: "",
    grade: "",
    statisticsGender: null,
    maturity: null,
  },
  youthVersion: 1,
  guardians: [
    {
      ...reach,
      guardianId,
      caseId,
      number: 1,
      version: 1,
      givenName: "Kim",
      familyName: "Ask",
      custody: "sole",
      custodyFrom: null,
      custodyUntil: null,
      language: "arabiska",
      interpreter: true,
    },
  ],
  consultationNumber: "K-2026-003",
  enquiryNumber: "",
  targetGroupOverride: null,
};

const version: ConsentVersion = {
  consentId,
  caseId,
  number: 1,
  createdOn: "2026-09-01",
  youthSignsFrom: 15,
  purpose: "Gemensam plan",
  cooperation: "Möten",
  agencyIds: [school, police],
  personIds: [],
  categories: [
    { agencyId: school, categoryId: schoolAttendance, receivers: [police] },
    { agencyId: police, categoryId: CategoryId.parse("polis-lagesbild"), receivers: [school] },
  ],
  from: "2026-09-01",
  to: "2027-03-01",
  collectedByAgencyId: null,
  collectedByRole: "",
  sharesConcern: false,
};

/** The guardian has said yes to the school and no to the police. */
const consent: ConsentFacts = {
  youth: view.youth,
  guardians: view.guardians,
  versions: [version],
  answers: [school, police].map((agencyId) => ({
    consentId,
    signer: { kind: "guardian", guardianId },
    agencyId,
    answer: agencyId === school ? "yes" : "no",
    on: "2026-09-02",
    manner: "signedForm",
    receivedBy: "",
    interpreter: false,
    attachmentId: null,
    recordedAt: "2026-09-02T10:00:00.000Z",
    answerId: ConsentAnswerId.parse(`svar-${agencyId}`),
    categoryId: null,
    corrects: null,
    correction: null,
  })),
  personAnswers: [],
  exceptions: [],
  declines: [],
  agreements: [],
};

export const meeting: Meeting = {
  meetingId,
  caseId,
  kind: "first",
  ordinal: 1,
  heldOn: "2026-11-24",
  startsAt: "15:00",
  endsAt: "16:15",
  place: "Familjens hus",
  purpose: "Gemensam plan",
  question: "",
  leader: { kind: "coordinator", name: "Kaj Koordinator" },
  startedAt: null,
  endedAt: null,
  cancelledOn: null,
  cancelled: null,
  informed: null,
  version: 1,
};

export const person = (name: string, role: AttendanceRole): Attendance => ({
  attendanceId: AttendanceId.parse(`person-${name}`),
  role,
  name,
  title: "",
  presence: "whole",
  arrivedAt: null,
  leftAt: null,
});

export const minutesView: MinutesView = {
  minutes: {
    minutesId,
    meetingId,
    caseId,
    number: 1,
    state: "draft",
    correctionReason: "",
    establishedOn: null,
    establishedBy: "",
    content: emptyMinutes,
    version: 1,
  },
  versions: [],
  goals: [],
  commitments: [],
  carriedOver: [],
  agenciesBefore: [],
  gaps: [],
};

export const contact: Contact = {
  contactId: ContactId.parse("contact-1"),
  agencyId: school,
  name: "Sam Skolkurator",
  role: "Skolkurator",
  phone: "",
  email: "",
  isDeputy: false,
  confirmedOn: "2026-09-01",
  endedOn: null,
  version: 1,
};

/** What main answers about the case when nothing special is tested. */
export const caseAnswers = {
  caseFile: {
    list: () => ok([]),
    open: () => ok(null),
    read: () => ok(view),
  },
  consent: {
    // The answer's lists are the contract's own, which are not readonly.
    listForCase: () => ok(structuredClone({ ...consent, persons: [] }) as never),
  },
  profile: { read: () => ok(savedProfile) },
  today: { read: () => ok({ today: "2026-11-22", tasks: [], meetings: [] }) },
  contact: { list: () => ok([contact]) },
} as const;
