// The coordinator's checklist (checklista för koordinator, `domain.md` 2.11), computed from the case's own facts.
import { z } from "zod";
import { currentVersion, firstCompleteOn } from "./consent-rules.ts";
import { expiryReminder } from "./consent-state.ts";
import { addDays, ageOn, type Day } from "./day.ts";
import { Day as DaySchema } from "./day.ts";
import { type AgencyId, MeetingId } from "./ids.ts";
import { agenciesPresent, type Attendance } from "./meeting.ts";
import type { MinutesContent } from "./minutes.ts";
import { hasTold, voiceIsHeard } from "./minutes-rules.ts";
import { hasCustody, isProtected, type Guardian, type Youth } from "./person.ts";
import { isOpen, isOverdue, type Commitment, type Goal } from "./plan.ts";
import { outsideTargetGroup, type Profile } from "./profile.ts";
import type { TaskFacts } from "./task.ts";
import { durationTasks } from "./tasks/duration.ts";
import { lastFamilyContact } from "./tasks/contact.ts";

/** The parts of the list: before, during and after a meeting, and all the time. */
export const ChecklistPart = z.enum(["before", "during", "after", "ongoing"]);
export type ChecklistPart = z.infer<typeof ChecklistPart>;

/** What no fact can say: the coordinator ticks it herself. */
export const OwnItem = z.enum([
  "surveyTalk",
  "otherEfforts",
  "roomBooked",
  "interpreterBooked",
  "preparationSheets",
  "introduced",
  "receipts",
  "registered",
  "deputyInformed",
]);
export type OwnItem = z.infer<typeof OwnItem>;

/** What a fact says. */
export const FactItem = z.enum([
  "consultation",
  "targetGroup",
  "protectedIdentity",
  "custody",
  "consent",
  "contactPersons",
  "notice",
  "familyInformed",
  "consentRead",
  "noteTaker",
  "survey",
  "strengths",
  "youthVoice",
  "sharedView",
  "goals",
  "commitments",
  "missing",
  "nextMeeting",
  "established",
  "dispatched",
  "contactAfter",
  "consentExpiry",
  "commitmentsInTime",
  "duration",
  "concernDiscussed",
]);
export type FactItem = z.infer<typeof FactItem>;

/** One line: done, not done or not applicable, with the day and the number that the words tell of. */
export const ChecklistLine = z.object({
  item: z.union([FactItem, OwnItem]),
  part: ChecklistPart,
  state: z.enum(["done", "open", "notApplicable"]),
  on: DaySchema.nullable(),
  count: z.int().nullable(),
  /** The meeting that the line is about. */
  meetingId: MeetingId.nullable(),
});
export type ChecklistLine = z.infer<typeof ChecklistLine>;

/** All that the list is computed from, beside what the tasks are. */
export interface ChecklistFacts extends TaskFacts {
  readonly openedOn: Day;
  readonly youth: Pick<Youth, "birthDate" | "protectedIdentity" | "interpreter">;
  readonly guardians: readonly Guardian[];
  readonly goals: readonly Pick<Goal, "meetingId">[];
  readonly commitments: readonly Commitment[];
  /** When the contact persons of each agency were last confirmed, the ended ones left out. */
  readonly contactsConfirmed: ReadonlyMap<AgencyId, Day>;
  /** The newest minutes of the latest meeting that has begun, with who was there. */
  readonly latestMinutes: { readonly content: MinutesContent; readonly attendance: readonly Attendance[] } | undefined;
  readonly ticks: readonly { readonly item: OwnItem; readonly meetingId: MeetingId | null; readonly on: Day }[];
}

type Line = Omit<ChecklistLine, "part">;
type Basis = Partial<Pick<Line, "on" | "count" | "meetingId">>;

const line = (item: Line["item"], state: Line["state"], { on = null, count = null, meetingId = null }: Basis = {}) => ({
  item,
  state,
  on,
  count,
  meetingId,
});
const when = (item: FactItem, isDone: boolean, basis: Basis = {}): Line => line(item, isDone ? "done" : "open", basis);

const own = (facts: ChecklistFacts, item: OwnItem, meetingId: MeetingId | null, applies = true): Line => {
  const tick = facts.ticks.find((one) => one.item === item && one.meetingId === meetingId);
  if (!applies) return line(item, "notApplicable", { meetingId });
  return line(item, tick === undefined ? "open" : "done", { on: tick?.on ?? null, meetingId });
};

const plannedMeeting = ({ meetings }: ChecklistFacts, today: Day) =>
  meetings.find((one) => one.cancelledOn === null && one.startedAt === null && one.heldOn >= today);

const latestMeeting = ({ meetings }: ChecklistFacts) =>
  meetings.findLast((one) => one.cancelledOn === null && one.startedAt !== null);

const before = (facts: ChecklistFacts, profile: Profile, today: Day): readonly Line[] => {
  const { youth, guardians, consent } = facts;
  const age = ageOn(youth.birthDate, facts.openedOn);
  const people = [youth, ...guardians];
  const deciding = guardians.filter((guardian) => hasCustody(guardian, today)).length;
  const current = currentVersion(consent, today);
  const yearAgo = addDays(today, -365);
  const unsure = current?.agencyIds.filter((agencyId) => (facts.contactsConfirmed.get(agencyId) ?? "") <= yearAgo);
  const next = plannedMeeting(facts, today);
  const withFamily = next !== undefined && next.kind !== "preMeeting" ? next : undefined;
  const talked = facts.contacts.find((one) => one.withFamily && one.meetingId === withFamily?.meetingId);
  const informedOn = withFamily?.informedOn ?? talked?.on;
  const aboutNext = { meetingId: next?.meetingId ?? null };
  return [
    when("consultation", true, { on: facts.openedOn }),
    when("targetGroup", !outsideTargetGroup(profile, age), { count: age }),
    when(
      "protectedIdentity",
      people.every(({ protectedIdentity }) => protectedIdentity !== "unknown"),
      {
        count: people.filter(({ protectedIdentity }) => isProtected(protectedIdentity)).length,
      },
    ),
    ageOn(youth.birthDate, today) >= 18
      ? line("custody", "notApplicable")
      : when("custody", deciding > 0, { count: deciding }),
    ...(profile.surveyTalk ? [own(facts, "surveyTalk", null)] : []),
    when("consent", current !== undefined, { on: current?.to ?? null }),
    own(facts, "otherEfforts", null),
    unsure === undefined
      ? line("contactPersons", "notApplicable")
      : when("contactPersons", unsure.length === 0, { count: unsure.length }),
    next === undefined
      ? line("notice", "notApplicable")
      : when("notice", next.noticeSentOn !== null, { on: next.noticeSentOn ?? next.heldOn, ...aboutNext }),
    own(facts, "roomBooked", aboutNext.meetingId, next !== undefined),
    own(
      facts,
      "interpreterBooked",
      withFamily?.meetingId ?? null,
      withFamily !== undefined && profile.familyPresent && people.some(({ interpreter }) => interpreter),
    ),
    withFamily === undefined
      ? line("familyInformed", "notApplicable")
      : when("familyInformed", informedOn !== undefined, {
          on: informedOn ?? withFamily.heldOn,
          meetingId: withFamily.meetingId,
        }),
    own(facts, "preparationSheets", aboutNext.meetingId, next !== undefined),
  ];
};

const during = (facts: ChecklistFacts): readonly Line[] => {
  const meeting = latestMeeting(facts);
  const { latestMinutes } = facts;
  if (meeting === undefined || latestMinutes === undefined) return [];
  const { content, attendance } = latestMinutes;
  const { meetingId } = meeting;
  const withFamily = meeting.kind !== "preMeeting";
  const said = (item: FactItem, isDone: boolean, count: number | null = null): Line =>
    when(item, isDone, { meetingId, on: meeting.heldOn, count });
  const ofFamilyMeeting = (one: Line): Line => (withFamily ? one : line(one.item, "notApplicable", { meetingId }));
  const silent = agenciesPresent(attendance).filter((agencyId) => !hasTold(content, agencyId));
  const { next } = content;
  const open = facts.commitments.filter(isOpen);
  const parties = new Set(open.map(({ responsible }) => JSON.stringify(responsible)));
  return [
    own(facts, "introduced", meetingId),
    said("consentRead", content.consentReviewed.done),
    said("noteTaker", content.noteTaker !== ""),
    said("survey", silent.length === 0, silent.length),
    ofFamilyMeeting(said("strengths", content.strengths.length > 0, content.strengths.length)),
    ofFamilyMeeting(said("youthVoice", voiceIsHeard(content))),
    ofFamilyMeeting(said("sharedView", content.sharedView.trim() !== "")),
    ofFamilyMeeting(said("goals", facts.goals.length > 0, facts.goals.length)),
    ofFamilyMeeting(said("commitments", parties.size > 0, parties.size)),
    ofFamilyMeeting(said("missing", content.missing.anybody !== null)),
    ofFamilyMeeting(
      when("nextMeeting", next.nextMeetingOn !== null || next.closing, { meetingId, on: next.nextMeetingOn }),
    ),
  ];
};

const after = (facts: ChecklistFacts, profile: Profile, today: Day): readonly Line[] => {
  const meeting = latestMeeting(facts);
  if (meeting === undefined) return [];
  const { meetingId, heldOn, minutesState } = meeting;
  const due = { on: addDays(heldOn, profile.minutesWithinDays), meetingId };
  const last = lastFamilyContact({ contacts: facts.contacts, meetings: [] }, today);
  const hasTalked = last !== undefined && last >= heldOn;
  return [
    when("established", minutesState === "established" || minutesState === "dispatched", due),
    when("dispatched", minutesState === "dispatched", due),
    own(facts, "receipts", meetingId, minutesState === "dispatched"),
    own(facts, "registered", meetingId, minutesState === "dispatched"),
    meeting.kind === "preMeeting"
      ? line("contactAfter", "notApplicable")
      : when("contactAfter", hasTalked, { on: last ?? null, meetingId }),
  ];
};

const ongoing = (facts: ChecklistFacts, profile: Profile, today: Day): readonly Line[] => {
  const current = currentVersion(facts.consent, today);
  const overdue = facts.commitments.filter((one) => isOverdue(one, today)).length;
  const begun = firstCompleteOn(facts.consent, today);
  return [
    current === undefined
      ? line("consentExpiry", "notApplicable")
      : when("consentExpiry", expiryReminder(current.to, today) === undefined, { on: current.to }),
    facts.commitments.length === 0
      ? line("commitmentsInTime", "notApplicable")
      : when("commitmentsInTime", overdue === 0, { count: overdue }),
    begun === undefined || profile.durationMonths === null
      ? line("duration", "notApplicable")
      : when("duration", durationTasks(facts, profile, today).length === 0, { on: begun }),
    facts.latestMinutes === undefined
      ? line("concernDiscussed", "notApplicable")
      : when("concernDiscussed", facts.latestMinutes.content.concernDiscussed),
    own(facts, "deputyInformed", null, profile.deputy !== ""),
  ];
};

/** The whole list on a day, in its order. What cannot be said yet, since no meeting has begun, is left out. */
export const checklistOf = (facts: ChecklistFacts, profile: Profile, today: Day): readonly ChecklistLine[] => [
  ...before(facts, profile, today).map((one) => ({ ...one, part: "before" as const })),
  ...during(facts).map((one) => ({ ...one, part: "during" as const })),
  ...after(facts, profile, today).map((one) => ({ ...one, part: "after" as const })),
  ...ongoing(facts, profile, today).map((one) => ({ ...one, part: "ongoing" as const })),
];
