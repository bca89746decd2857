// A case for screens: one youth, two guardians, four agencies. Everybody is invented; the number series is meant for tests.
import type { CaseView } from "../../shared/contract/case-file.ts";
import { stepStates } from "../../shared/domain/case-missing.ts";
import {
  signerKey,
  type ConsentAnswer,
  type ConsentVersion,
  type PersonAnswer,
  type Signer,
} from "../../shared/domain/consent.ts";
import {
  AgencyId,
  CaseId,
  CategoryId,
  ConsentAnswerId,
  ConsentId,
  ConsultationId,
  GuardianId,
} from "../../shared/domain/ids.ts";
import type { Guardian, Youth } from "../../shared/domain/person.ts";
import type { PrivatePerson } from "../../shared/domain/private-person.ts";
import { ok } from "../../shared/result.ts";
import { savedProfile } from "./example-profile.ts";
import type { Answers } from "./fake-bridge.ts";

export const caseId = CaseId.parse("c1");
export const today = "2026-03-20";
export const school = AgencyId.parse("skola");
export const police = AgencyId.parse("polis");
export const fourAgencies = ["skola", "socialtjanst", "polis", "fritid"].map((id) => AgencyId.parse(id));

const reach = {
  channel: "phone",
  phone: "010-000 00 11",
  email: "",
  address: "",
  language: "",
  interpreter: false,
  emailAllowed: false,
  workplace: "",
  protectedIdentity: "none",
} as const;

export const youth: Youth = {
  ...reach,
  givenName: "Lou",
  familyName: "Exempelsson",
  pronoun: "hen",
  personalNumber: "20120309-2398",
  birthDate: "2012-03-09",
  school: "Exempelskolan",
  grade: "8",
  statisticsGender: null,
  maturity: null,
};

const guardianOf = (number: number, givenName: string): Guardian => ({
  ...reach,
  guardianId: GuardianId.parse(`v${String(number)}`),
  caseId,
  number,
  givenName,
  familyName: "Exempelsson",
  custody: "joint",
  custodyFrom: null,
  custodyUntil: null,
  version: 1,
});

export const guardians = [guardianOf(1, "Kim"), guardianOf(2, "Robin")];
export const guardianOne: Signer = { kind: "guardian", guardianId: GuardianId.parse("v1") };
export const guardianTwo: Signer = { kind: "guardian", guardianId: GuardianId.parse("v2") };

export const versionOne: ConsentVersion = {
  consentId: ConsentId.parse("s1"),
  caseId,
  number: 1,
  createdOn: "2026-03-16",
  youthSignsFrom: 15,
  purpose: "Gemensam planering",
  cooperation: "Möten",
  agencyIds: fourAgencies,
  personIds: [],
  categories: [{ agencyId: school, categoryId: CategoryId.parse("skola-narvaro"), receivers: fourAgencies }],
  from: "2026-03-18",
  to: "2026-11-18",
  collectedByAgencyId: null,
  collectedByRole: "",
  sharesConcern: false,
};

/** The same answer of one signer about some agencies. */
export const answersOf = (
  signer: Signer,
  answer: ConsentAnswer["answer"],
  on: string,
  agencyIds: readonly AgencyId[] = fourAgencies,
): readonly ConsentAnswer[] =>
  agencyIds.map((agencyId) => ({
    consentId: versionOne.consentId,
    signer,
    agencyId,
    answer,
    on,
    manner: "signedForm",
    receivedBy: "",
    interpreter: false,
    attachmentId: null,
    recordedAt: `${on}T11:00:00.000Z`,
    answerId: ConsentAnswerId.parse(`${signerKey(signer)}-${agencyId}-${answer}-${on}`),
    categoryId: null,
    corrects: null,
    correction: null,
  }));

export interface ExampleCase {
  readonly youth?: Youth;
  readonly closedOn?: string;
  readonly guardians?: readonly Guardian[];
  readonly versions?: readonly ConsentVersion[];
  readonly answers?: readonly ConsentAnswer[];
  readonly personAnswers?: readonly PersonAnswer[];
  readonly persons?: readonly PrivatePerson[];
}

/** What main answers about the case. */
export const caseAnswers = (example: ExampleCase = {}) => {
  const view: CaseView = {
    caseFile: {
      caseId,
      number: "SSPF-2026-007",
      registryNumber: "",
      openedOn: "2026-03-16",
      closedOn: example.closedOn ?? null,
      consultationId: ConsultationId.parse("k1"),
      enquiryId: null,
      ground: "familyWish",
      consultationLinked: null,
      wishReceivedOn: "2026-03-16",
      wishReceivedFrom: "Skolkurator",
      initiatedByAgencyId: school,
      initiatedByRole: "Skolkurator",
      concernAreas: ["schoolAbsence"],
      coordinator: "Kaj Koordinator",
      version: 1,
    },
    youth: example.youth ?? youth,
    youthVersion: 1,
    guardians: [...(example.guardians ?? guardians)],
    consultationNumber: "K-2026-014",
    enquiryNumber: "",
    targetGroupOverride: null,
  };
  return {
    today: { read: () => ok({ today, tasks: [], meetings: [] }) },
    profile: { read: () => ok(savedProfile) },
    caseFile: {
      read: () => ok(view),
      open: () => ok(null),
      reveal: () => ok(null),
      log: () => ok([]),
      steps: () =>
        ok(
          stepStates(
            {
              ...savedProfile.profile,
              surveyTalkOn: null,
              consent: {
                youth: view.youth,
                guardians: view.guardians,
                versions: [...(example.versions ?? [])],
                answers: [...(example.answers ?? [])],
                personAnswers: [],
                exceptions: [],
                declines: [],
                agreements: [],
              },
              meetings: [],
              plan: { goals: 0, commitments: 0 },
              closedOn: null,
            },
            today,
          ),
        ),
      list: () =>
        ok([
          {
            caseId,
            number: view.caseFile.number,
            name: "Lou Exempelsson",
            isProtected: false,
            step: "consent" as const,
            mayAttend: null,
            consentUntil: null,
            nextMeetingOn: null,
            openedOn: "2026-03-16",
            closedOn: null,
          },
        ]),
    },
    consent: {
      listForCase: () =>
        ok({
          youth: { birthDate: view.youth.birthDate, maturity: view.youth.maturity },
          guardians: view.guardians,
          versions: [...(example.versions ?? [])],
          answers: [...(example.answers ?? [])],
          personAnswers: [...(example.personAnswers ?? [])],
          persons: [...(example.persons ?? [])],
          exceptions: [],
          declines: [],
          agreements: [],
        }),
      answer: () => ok({ consequences: null }),
      consequences: () => ok(null),
    },
    relation: { listForCase: () => ok([]) },
    responsibility: {
      listForCase: () =>
        ok([
          { coordinator: "Kaj Koordinator", deputy: "", since: "2026-03-16", recordedAt: "2026-03-16T11:00:00.000Z" },
        ]),
    },
    meeting: { listForCase: () => ok([]), listAll: () => ok([]) },
    document: { listForCase: () => ok([]) },
    disclosure: { listForCase: () => ok([]), listMisdeliveries: () => ok([]) },
  } satisfies Answers;
};
