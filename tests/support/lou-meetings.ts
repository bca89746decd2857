// Lou's meetings, as `domain.md` §6 tells them.
import type { MeetingId, GoalId, CommitmentId } from "../../shared/domain/ids.ts";
import { AttendanceId, type AgencyId } from "../../shared/domain/ids.ts";
import type { Attendance, AttendanceRole, Meeting, MeetingKind, MeetingPlan } from "../../shared/domain/meeting.ts";
import type { MinutesContent } from "../../shared/domain/minutes.ts";
import type { CommitmentStatus, GoalDetails, Responsible } from "../../shared/domain/plan.ts";
import type { NoticeRecipient } from "../../shared/domain/notice.ts";
import { agencies, categories, type Lou } from "./lou.ts";
import { must, type Office } from "./office.ts";

export const planOf = (kind: MeetingKind, heldOn: string, changes: Partial<MeetingPlan> = {}): MeetingPlan => ({
  kind,
  heldOn,
  startsAt: "15:00",
  endsAt: "16:15",
  place: "Familjens hus, rum 2",
  purpose: "Gemensam bild och plan",
  question: "Hur kan vi tillsammans stötta Lou?",
  leader: { kind: "coordinator", name: "Kaj Koordinator" },
  ...changes,
});

let people = 0;
export const present = (role: AttendanceRole, name: string, title = ""): Attendance => {
  people += 1;
  return {
    attendanceId: AttendanceId.parse(`person-${String(people)}`),
    role,
    name,
    title,
    presence: "whole",
    arrivedAt: null,
    leftAt: null,
  };
};

const professionals = (ids: readonly AgencyId[]): Attendance[] =>
  ids.map((agencyId) => present({ kind: "agency", agencyId }, `Person på ${agencyId}`, "Handläggare"));

export const fourAgencies = [agencies.school, agencies.socialServices, agencies.police, agencies.leisure];

export const everybody = (lou: Lou, ids: readonly AgencyId[] = fourAgencies): Attendance[] => [
  present({ kind: "youth" }, "Lou Exempelsson"),
  present({ kind: "guardian", guardianId: lou.v1 }, "Kim Exempelsson"),
  present({ kind: "guardian", guardianId: lou.v2 }, "Robin Exempelsson"),
  present({ kind: "interpreter", confidentialityNoted: true }, "Tolk i arabiska"),
  present({ kind: "coordinator" }, "Kaj Koordinator"),
  ...professionals(ids),
];

/** An agency's card with a text under each category. */
export const surveyOf = (agencyId: AgencyId, texts: Readonly<Record<string, string>>, concern: number) => ({
  agencyId,
  entries: Object.entries(texts).map(([categoryId, text]) => ({
    categoryId: Object.values(categories).find((id) => id === categoryId) ?? categories.attendance,
    text,
    support: "",
    works: "",
  })),
  concern,
  nothingToReport: false,
});

/** What each agency says at the first meeting. */
export const surveyOne = [
  surveyOf(
    agencies.school,
    { [categories.attendance]: "Frånvaro 38 % februari–mars.", [categories.adaptations]: "Mentorssamtal." },
    7,
  ),
  surveyOf(
    agencies.socialServices,
    { [categories.support]: "Ingen pågående insats.", [categories.drugTests]: "Misstänkt bruk av cannabis." },
    6,
  ),
  surveyOf(agencies.police, { [categories.policePicture]: "Påträffad två kvällar i mars i centrum." }, 7),
  surveyOf(
    agencies.leisure,
    { [categories.whereabouts]: "Kommer ibland till fritidsgården.", [categories.interests]: "Bild och musik." },
    4,
  ),
];

export const textOne: Partial<Omit<MinutesContent, "survey">> = {
  noteTaker: "Skolkuratorn",
  consentReviewed: { done: true, note: "" },
  informed: {
    on: "2026-04-07",
    by: "Kaj Koordinator",
    manner: "Samtal",
    language: "arabiska",
    interpreter: true,
    understanding: "Lou återberättade",
  },
  guardiansView: "Oroliga för sena kvällar. Vill bli uppringda direkt.",
  youthVoice: {
    interests: "Gillar att rita och musik",
    attitude: "Okej om det inte blir för många möten",
    attitudeToProposals: "Tveksam till drogtest men går med på det",
    proposals: [],
    ownWords: "Vill prata med fritidsledaren",
    verbatim: false,
    manner: "inPerson",
    silentBecause: null,
  },
  strengths: [
    { arena: "leisure", text: "God relation till en fritidsledare" },
    { arena: "family", text: "Engagerade vårdnadshavare" },
  ],
  sharedView: "Lou har bra vuxna runt sig.",
  next: {
    nextMeetingOn: "2026-05-21",
    anotherMeeting: false,
    closing: false,
    frequency: "var sjätte vecka",
    contactBetween: "",
  },
};

/** Plans a meeting, and on its day starts it with everybody there. */
export const hold = async (office: Office, lou: Lou, plan: MeetingPlan, attendance: Attendance[]): Promise<Meeting> => {
  const { api, setDay } = office;
  const { meetingId } = await must(api.meeting.plan({ caseId: lou.caseId, plan }));
  setDay(plan.heldOn);
  const meeting = await must(api.meeting.start({ meetingId }));
  await must(api.meeting.setAttendance({ meetingId, attendance }));
  return meeting;
};

export const minutesOf = ({ api }: Office, meetingId: MeetingId) => must(api.minutes.read({ meetingId }));

export const keep = async (
  office: Office,
  meetingId: MeetingId,
  sections: Partial<Omit<MinutesContent, "survey">>,
  survey: MinutesContent["survey"] = [],
): Promise<void> => {
  for (const card of survey) {
    const { minutes } = await minutesOf(office, meetingId);
    await must(office.api.minutes.keepSurveyCard({ minutesId: minutes.minutesId, version: minutes.version, card }));
  }
  const { minutes } = await minutesOf(office, meetingId);
  await must(office.api.minutes.keep({ minutesId: minutes.minutesId, version: minutes.version, sections }));
};

export const establish = async (office: Office, meetingId: MeetingId) => {
  const { minutes } = await minutesOf(office, meetingId);
  return must(office.api.minutes.establish({ minutesId: minutes.minutesId, version: minutes.version }));
};

/** 26 March: the pre-meeting that decides to go on. */
export const preMeeting = async (office: Office, lou: Lou): Promise<Meeting> => {
  const meeting = await hold(office, lou, planOf("preMeeting", "2026-03-26"), [
    present({ kind: "coordinator" }, "Kaj Koordinator"),
    ...professionals(fourAgencies),
  ]);
  await keep(
    office,
    meeting.meetingId,
    {
      noteTaker: "Skolkuratorn",
      consentReviewed: { done: true, note: "" },
      preMeetingDecision: { goOn: true, decidedBy: "Förmötet", extraResources: "Alla parter kan sätta in vid behov." },
    },
    surveyOne,
  );
  await establish(office, meeting.meetingId);
  return meeting;
};

export const recipients = (lou: Lou, ids: readonly (keyof typeof agencies)[]): NoticeRecipient[] => [
  ...ids.map((key) => ({ party: { kind: "agency" as const, agencyId: agencies[key] }, contactId: lou.contacts[key] })),
  { party: { kind: "guardian" as const, guardianId: lou.v1 }, contactId: null },
  { party: { kind: "guardian" as const, guardianId: lou.v2 }, contactId: null },
  { party: { kind: "youth" as const }, contactId: null },
];

const goal = (
  title: string,
  indicator: string,
  baseline: number | null,
  target: number,
  source: GoalDetails["source"],
): GoalDetails => ({
  title,
  area: "",
  indicator,
  baseline,
  target,
  targetOn: "2026-10-01",
  source,
});

export interface LouPlan {
  readonly goals: readonly GoalId[];
  readonly commitments: readonly CommitmentId[];
}

const agencyParty = (agencyId: AgencyId): Responsible => ({ kind: "agency", agencyId });

export const addCommitment = async (
  { api }: Office,
  meetingId: MeetingId,
  goalId: GoalId,
  what: string,
  responsible: Responsible | null,
  startsOn: string,
  followUpOn: string | null,
): Promise<CommitmentId> =>
  (
    await must(
      api.plan.addCommitment({
        meetingId,
        details: { goalId, what, responsible, responsibleRole: "", startsOn, followUpOn, frequency: "" },
      }),
    )
  ).commitmentId;

/** M1–M3 with A1–A9. `sevenLacks` leaves A7 without who or when. */
export const planOne = async (
  office: Office,
  meetingId: MeetingId,
  sevenLacks?: "responsible" | "date",
): Promise<LouPlan> => {
  const addGoal = async (details: GoalDetails) => (await must(office.api.plan.addGoal({ meetingId, details }))).goalId;
  const m1 = await addGoal(
    goal("Lou är i skolan", "Frånvaro i procent", 38, 15, {
      kind: "category",
      agencyId: agencies.school,
      categoryId: categories.attendance,
    }),
  );
  const m2 = await addGoal(
    goal("Lou är drogfri", "Positiva test", null, 0, {
      kind: "category",
      agencyId: agencies.socialServices,
      categoryId: categories.drugTests,
    }),
  );
  const m3 = await addGoal(
    goal("Lou är trygg på kvällar", "Kvällar i olämplig miljö per månad", 2, 0, { kind: "joint" }),
  );
  const add = (
    goalId: GoalId,
    what: string,
    responsible: Responsible | null,
    from: string,
    followUpOn: string | null = "2026-05-21",
  ) => addCommitment(office, meetingId, goalId, what, responsible, from, followUpOn);
  const commitments = [
    await add(m1, "Extra stöd för ökad närvaro, veckosamtal", agencyParty(agencies.school), "2026-04-13"),
    await add(m1, "Extra anpassningar i skolmiljön", agencyParty(agencies.school), "2026-04-13"),
    await add(m1, "Väcka och ringa mentor vid frånvaro", { kind: "guardians" }, "2026-04-10"),
    await add(m2, "Drogtester, 1 per vecka i 8 veckor", agencyParty(agencies.socialServices), "2026-04-15"),
    await add(m2, "Samtal utifrån drogoron", agencyParty(agencies.socialServices), "2026-04-15"),
    await add(m2, "Lämnar test och kommer till samtalen", { kind: "youth" }, "2026-04-15"),
    await add(
      m3,
      "Hålla kontakt med föräldrarna; köra hem Lou från olämpliga miljöer",
      sevenLacks === "responsible" ? null : agencyParty(agencies.police),
      "2026-04-09",
      sevenLacks === "date" ? null : "2026-05-21",
    ),
    await add(m3, "Prata med Lou om alternativ för fritiden", agencyParty(agencies.leisure), "2026-04-09"),
    await add(m3, "Följa med och prova en aktivitet", { kind: "youth" }, "2026-04-20"),
  ];
  return { goals: [m1, m2, m3], commitments };
};

/** 9 April: the first meeting, written whole but not established. */
export const meetingOne = async (
  office: Office,
  lou: Lou,
): Promise<{ readonly meeting: Meeting; readonly plan: LouPlan }> => {
  const meeting = await hold(office, lou, planOf("first", "2026-04-09"), everybody(lou));
  await keep(office, meeting.meetingId, textOne, surveyOne);
  return { meeting, plan: await planOne(office, meeting.meetingId) };
};

/** The statuses of a follow-up, by the n of An. */
export const review = async (
  office: Office,
  meetingId: MeetingId,
  plan: LouPlan,
  statuses: Readonly<Record<number, CommitmentStatus>>,
): Promise<void> => {
  for (const [number, status] of Object.entries(statuses)) {
    const commitmentId = plan.commitments[Number(number) - 1];
    if (commitmentId === undefined) throw new Error(`no A${number}`);
    await must(office.api.plan.reviewCommitment({ commitmentId, meetingId, review: { status, result: "" } }));
  }
};

/** The numbers of the commitments that a meeting opened with. */
export const openedWith = async (office: Office, meetingId: MeetingId): Promise<readonly string[]> => {
  const { commitments, carriedOver } = await minutesOf(office, meetingId);
  return commitments
    .filter((commitment) => carriedOver.includes(commitment.commitmentId))
    .map((commitment) => `A${String(commitment.number)}`);
};
