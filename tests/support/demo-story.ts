// One invented case from its consultation on: what happens, and how many days ago. Each deed goes through the host's router.
import type { Day } from "../../shared/domain/day.ts";
import type {
  AgencyId,
  CaseId,
  ConsentId,
  ConsultationId,
  ContactId,
  GuardianId,
  MeetingId,
} from "../../shared/domain/ids.ts";
import type { ConsentTerms, Signer } from "../../shared/domain/consent.ts";
import { AttendanceId } from "../../shared/domain/ids.ts";
import type { Attendance, AttendanceRole, MeetingKind } from "../../shared/domain/meeting.ts";
import type { MinutesContent } from "../../shared/domain/minutes.ts";
import type { Party } from "../../shared/domain/party.ts";
import type { GuardianDetails, Youth } from "../../shared/domain/person.ts";
import { demoProfile, fourAgencies } from "./demo-people.ts";
import { type DemoOffice, given } from "./demo-office.ts";

export interface StoryFacts {
  readonly number: string;
  readonly youth: Youth;
  readonly guardians: readonly GuardianDetails[];
}

/** What has come of a case so far. */
export interface Story {
  readonly office: DemoOffice;
  readonly facts: StoryFacts;
  readonly contacts: ReadonlyMap<AgencyId, ContactId>;
  caseId?: CaseId;
  guardianIds: readonly GuardianId[];
  consentId?: ConsentId;
  meetings: Map<MeetingKind, MeetingId>;
}

const known = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error("The demo tells a story out of order.");
  return value;
};

export const consult = async ({ api }: DemoOffice, day: Day): Promise<ConsultationId> =>
  (
    await given(
      api.consultation.register({
        heldOn: day,
        manner: "phone",
        fromAgencyId: known(fourAgencies[0]),
        fromRole: "Skolkurator",
        ageSpan: "13-15",
        concernAreas: ["schoolAbsence"],
        question: "Kan SSPF vara till hjälp?",
        doneSoFar: "Mentorssamtal",
        advice: "Inom målgruppen. Informera familjen och fråga om samtycke.",
        outcome: "recommendsConsent",
        minutesSpent: 20,
        urgency: { level: "usual" },
      }),
    )
  ).consultationId;

export const decide = async ({ api }: DemoOffice, consultationId: ConsultationId, day: Day): Promise<void> => {
  const decision = { goOn: true, decidedOn: day, decidedBy: "Kaj Koordinator", reason: "Inom målgruppen" };
  const { version } = await given(api.consultation.read({ consultationId }));
  await given(api.consultation.decide({ consultationId, version, decision }));
};

export const register = async (story: Story, day: Day): Promise<void> => {
  const { api } = story.office;
  const consultationId = await consult(story.office, day);
  await decide(story.office, consultationId, day);
  const { caseId } = await given(
    api.caseFile.register({
      consultationId,
      ground: "familyWish",
      number: story.facts.number,
      registryNumber: "",
      openedOn: day,
      wishReceivedOn: day,
      wishReceivedFrom: "Skolkurator",
      initiatedByAgencyId: known(fourAgencies[0]),
      initiatedByRole: "Skolkurator",
      concernAreas: ["schoolAbsence"],
      youth: story.facts.youth,
      guardians: [...story.facts.guardians],
    }),
  );
  story.caseId = caseId;
  story.guardianIds = (await given(api.caseFile.read({ caseId }))).guardians.map(({ guardianId }) => guardianId);
};

export const draw = async (story: Story, from: Day, to: Day): Promise<void> => {
  const agencies = demoProfile.agencies.filter(({ agencyId }) => fourAgencies.includes(agencyId));
  const terms: ConsentTerms = {
    purpose: "Gemensam planering för skola och fritid inom SSPF",
    cooperation: "Gemensamma möten med familjen och en gemensam plan",
    agencyIds: fourAgencies,
    personIds: [],
    categories: agencies.flatMap(({ agencyId, categories }) =>
      categories.map(({ categoryId }) => ({ agencyId, categoryId, receivers: fourAgencies })),
    ),
    from,
    to,
    collectedByAgencyId: known(fourAgencies[0]),
    collectedByRole: "Skolkurator",
    sharesConcern: false,
  };
  story.consentId = (await given(story.office.api.consent.create({ caseId: known(story.caseId), terms }))).consentId;
};

export const answer = async (story: Story, signer: Signer, on: Day, value: "yes" | "no" | "withdrawn" = "yes") => {
  await given(
    story.office.api.consent.answer({
      consentId: known(story.consentId),
      signer,
      answers: fourAgencies.map((agencyId) => ({ agencyId, answer: value })),
      on,
      manner: "signedForm",
      receivedBy: "Skolkurator",
      interpreter: false,
      attachmentId: null,
    }),
  );
};

export const signer = (story: Story, index: number): Signer => ({
  kind: "guardian",
  guardianId: known(story.guardianIds[index]),
});

export const everybodySigns = async (story: Story, on: Day): Promise<void> => {
  for (const index of story.guardianIds.keys()) await answer(story, signer(story, index), on);
};

export const plan = async (story: Story, kind: MeetingKind, heldOn: Day, startsAt = "15:00"): Promise<void> => {
  const { meetingId } = await given(
    story.office.api.meeting.plan({
      caseId: known(story.caseId),
      plan: {
        kind,
        heldOn,
        startsAt,
        endsAt: "16:30",
        place: "Familjens hus, rum 2",
        purpose: "Vi gör en gemensam plan.",
        question: "",
        leader: { kind: "coordinator", name: "Kaj Koordinator" },
      },
    }),
  );
  story.meetings.set(kind, meetingId);
};

const family = (story: Story): readonly Party[] => [
  { kind: "youth" },
  ...story.guardianIds.map((guardianId) => ({ kind: "guardian" as const, guardianId })),
];

export const summon = async (story: Story, kind: MeetingKind, send: boolean): Promise<void> => {
  const { api } = story.office;
  const meetingId = known(story.meetings.get(kind));
  const agencies = fourAgencies.map((agencyId) => ({
    party: { kind: "agency" as const, agencyId },
    contactId: known(story.contacts.get(agencyId)),
  }));
  const people = family(story).map((party) => ({ party, contactId: null }));
  await given(api.notice.create({ meetingId, recipients: [...agencies, ...people], replyBy: null }));
  if (!send) return;
  const rows = await given(api.document.recipients({ kind: "notice", meetingId }));
  const copies = rows
    .filter(({ block }) => block === null)
    .map(({ request }) => ({ request, channel: "letter" as const }));
  await given(api.document.dispatch({ copies, to: "paper" }));
};

let people = 0;
const present = (role: AttendanceRole, name: string): Attendance => {
  people += 1;
  return {
    attendanceId: AttendanceId.parse(`demo-${String(people)}`),
    role,
    name,
    title: "",
    presence: "whole",
    arrivedAt: null,
    leftAt: null,
  };
};

const inTheRoom = (story: Story, kind: MeetingKind): Attendance[] => {
  const { youth, guardians } = story.facts;
  const names = ["Mira Mentor", "Hanna Handläggare", "Olle Område", "Filippa Fritid"];
  const withFamily = [
    present({ kind: "youth" }, `${youth.givenName} ${youth.familyName}`),
    ...story.guardianIds.map((guardianId, index) =>
      present({ kind: "guardian", guardianId }, `${guardians[index]?.givenName ?? ""} ${youth.familyName}`),
    ),
  ];
  return [
    ...(kind === "preMeeting" ? [] : withFamily),
    ...fourAgencies.map((agencyId, index) => present({ kind: "agency", agencyId }, names[index] ?? "Någon")),
    present({ kind: "coordinator" }, "Kaj Koordinator"),
  ];
};

export const start = async (story: Story, kind: MeetingKind): Promise<void> => {
  const { api } = story.office;
  const meetingId = known(story.meetings.get(kind));
  await given(api.meeting.start({ meetingId }));
  await given(api.meeting.setAttendance({ meetingId, attendance: inTheRoom(story, kind) }));
};

export const write = async (
  story: Story,
  kind: MeetingKind,
  sections: Partial<Omit<MinutesContent, "survey">>,
): Promise<void> => {
  const { api } = story.office;
  const meetingId = known(story.meetings.get(kind));
  for (const agencyId of fourAgencies) {
    const { minutes } = await given(api.minutes.read({ meetingId }));
    const card = { agencyId, entries: [], concern: 5, nothingToReport: true };
    await given(api.minutes.keepSurveyCard({ minutesId: minutes.minutesId, version: minutes.version, card }));
  }
  const { minutes } = await given(api.minutes.read({ meetingId }));
  await given(api.minutes.keep({ minutesId: minutes.minutesId, version: minutes.version, sections }));
};

export const establish = async (story: Story, kind: MeetingKind, send: boolean): Promise<void> => {
  const { api } = story.office;
  const meetingId = known(story.meetings.get(kind));
  const { minutes } = await given(api.minutes.read({ meetingId }));
  const { minutesId } = await given(api.minutes.establish({ minutesId: minutes.minutesId, version: minutes.version }));
  if (!send) return;
  const rows = await given(api.document.recipients({ kind: "minutes", minutesId }));
  const copies = rows
    .filter(({ block, attended }) => block === null && attended)
    .map(({ request }) => ({ request, channel: "letter" as const }));
  await given(api.document.dispatch({ copies, to: "paper" }));
};
