// Tasks (uppgifter): what needs the coordinator's hand, computed from facts. A task vanishes when its fact is there.
//
// [Note: A kind of task] A new kind is a name in TaskKind, a rule in shared/domain/tasks/ (one file per kind of fact) that
// shared/domain/tasks/case-tasks.ts lists, words in shared/text/today.ts and a screen in renderer/frame/task-path.ts.
// What a rule needs to know and nobody reads yet goes into TaskFacts and electron/database/readings/task-facts.ts.
import { z } from "zod";
import type { CaseFacts } from "./case-steps.ts";
import type { ClosureDetails } from "./closure.ts";
import { addDays, Day, TimeOfDay } from "./day.ts";
import { type AgencyId, type CaseId, ConsultationId, EnquiryId, MeetingId, type PersonId } from "./ids.ts";
import type { Misdelivery } from "./misdelivery.ts";
import { hasPassed } from "./moment.ts";
import type { Notice } from "./notice.ts";
import type { NoticedMeeting } from "./notice-state.ts";
import type { ContactFact } from "./note.ts";
import type { Commitment } from "./plan.ts";
import type { Profile } from "./profile.ts";

/** Why something is on the list. */
export const TaskKind = z.enum([
  "consentMissing",
  "consentAwaited",
  "consentExpiring",
  "consentExpired",
  "nobodyMayAttend",
  "familyDeclined",
  "turns15",
  "turns18",
  "exceptionEnding",
  "noticeToChange",
  "noticeNotSent",
  "noticeOutdated",
  "replyMissing",
  "assessmentMissing",
  "cancellationNotSent",
  "minutesNotEstablished",
  "minutesNotDispatched",
  "meetingNotPlanned",
  "decidedMeetingNotPlanned",
  "caseNotClosed",
  "commitmentOverdue",
  "durationBegun",
  "durationPassed",
  "routineRevision",
  "reportDue",
  "reportDataMissing",
  "consultationsUrgent",
  "enquiriesUrgent",
  "consultationsToDecide",
  "consultationsToAsk",
  "consultationsToOpen",
  "enquiriesToOpen",
  "consultationsToRemove",
  "enquiriesToRemove",
  "concernReportNotSent",
  "concernDecisionAwaited",
  "concernFeedbackAwaited",
  "familyContactDue",
  "familyNotPrepared",
  "familyNotReminded",
  "caseStill",
  "contactsNotConfirmed",
  "undertakingDue",
  "vaultFaulty",
  "backupOld",
  "backupNotOutside",
  "drillFailed",
  "misdeliveryToAssess",
  "withdrawalLetterNotSent",
  "declineLetterNotSent",
  "closingLetterNotSent",
  "watch",
]);
export type TaskKind = z.infer<typeof TaskKind>;

/** The one contact that a task is about, where it is about a single one. */
export const OnlyContact = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("consultation"), consultationId: ConsultationId }),
  z.object({ kind: z.literal("enquiry"), enquiryId: EnquiryId }),
]);
export type OnlyContact = z.infer<typeof OnlyContact>;

/** What a rule has found. `dueOn` is nothing where it can be done now; `dueAt` stands where the law counts hours; `count` is what the words count. */
export const FoundTask = z.object({
  kind: TaskKind,
  dueOn: Day.nullable(),
  dueAt: TimeOfDay.optional(),
  meetingId: MeetingId.nullable(),
  count: z.int().positive(),
  only: OnlyContact.optional(),
});
export type FoundTask = z.infer<typeof FoundTask>;

/** All that the tasks of one case are computed from. */
export interface TaskFacts extends CaseFacts {
  readonly caseId: CaseId;
  readonly commitments: readonly Commitment[];
  /** The notices to meetings that have not begun. */
  readonly notices: readonly NoticeFacts[];
  /** When each meeting that has not begun was planned for the day that it has, as far as that is known. */
  readonly plannedOn: ReadonlyMap<MeetingId, Day>;
  /** Contacts that are noted, struck ones left out. */
  readonly contacts: readonly ContactFact[];
  /** Every event about copies that went wrong. */
  readonly misdeliveries: readonly Misdelivery[];
  /** Which agencies have handed in a risk assessment before each meeting (R21). */
  readonly assessments: ReadonlyMap<MeetingId, readonly AgencyId[]>;
  /** Every copy of a letter about an end that has left. */
  readonly endLetters: readonly EndLetter[];
  /** The private persons who have been told something (R18c). */
  readonly personsTold: readonly PersonId[];
  /** What a closed case's closure says of who was told; nothing while the case is open. */
  readonly closure: Pick<ClosureDetails, "familyInformedOn" | "partiesInformedOn"> | null;
  /** The last day on which anything was done in the case. */
  readonly lastActivityOn: Day;
}

/** A notice with its meeting, and whom a word of its cancellation has gone to, by party key. */
export interface NoticeFacts {
  readonly meetingId: MeetingId;
  readonly notice: Notice;
  readonly meeting: NoticedMeeting;
  readonly toldOff: readonly string[];
}

/** A copy of a letter about an end: that consent no longer applies, or how the case ended. */
export interface EndLetter {
  readonly kind: "withdrawalLetter" | "closure";
  readonly act: string;
  readonly recipientKey: string;
  readonly sentOn: Day;
}

/** One kind of fact and what it asks for. */
export type TaskRule = (facts: TaskFacts, profile: Profile, today: Day) => readonly FoundTask[];

/** A task of a kind, due on a day or to be done now. */
export const foundTask = (
  kind: TaskKind,
  dueOn: Day | null,
  { meetingId = null, count = 1, dueAt, only }: Partial<Omit<FoundTask, "kind" | "dueOn">> = {},
): FoundTask => ({
  kind,
  dueOn,
  meetingId,
  count,
  ...(dueAt !== undefined && { dueAt }),
  ...(only !== undefined && { only }),
});

/** What is somebody else's turn: it is waited for until its day has passed. */
const waitedFor: readonly TaskKind[] = [
  "consentAwaited",
  "assessmentMissing",
  "concernDecisionAwaited",
  "concernFeedbackAwaited",
];

/** What reminds, and is never late however old it gets. */
const reminders: readonly TaskKind[] = [
  "durationBegun",
  "durationPassed",
  "caseStill",
  "reportDue",
  "reportDataMissing",
];

/** Where a task stands on a day: late, today's, this week's, later, or waiting for an answer. */
export type TaskGroup = "overdue" | "today" | "week" | "later" | "waiting";

/** The Sunday of the week that a day lies in. */
export const endOfWeek = (day: Day): Day => addDays(day, (7 - new Date(`${day}T00:00:00Z`).getUTCDay()) % 7);

/** Whether its last day has passed, or its last minute where the law counts hours. Without `now` only the day is known. */
export const isPastDue = (
  { dueOn, dueAt }: Pick<FoundTask, "dueOn" | "dueAt">,
  today: Day,
  now: Date | undefined,
): boolean =>
  dueOn !== null &&
  (dueAt === undefined || now === undefined ? dueOn < today : hasPassed({ on: dueOn, at: dueAt }, now));

/** Where a task stands. What has no day of its own can be done now, so it stands with today's; so does what has hours. Without `now` only the day is known. */
export const taskGroup = (task: Pick<FoundTask, "kind" | "dueOn" | "dueAt">, today: Day, now?: Date): TaskGroup => {
  const { kind, dueOn, dueAt } = task;
  if (kind === "vaultFaulty") return "overdue";
  if (isPastDue(task, today, now) && !reminders.includes(kind)) return "overdue";
  if (waitedFor.includes(kind)) return "waiting";
  if (dueOn === null || dueAt !== undefined || dueOn <= today) return "today";
  return dueOn <= endOfWeek(today) ? "week" : "later";
};
