// Where a case stands right now (läget just nu, B6): what somebody who takes over must know first.
import { z } from "zod";
import type { ReportWait } from "./concern-clock.ts";
import { currentVersion, mayAttend } from "./consent-rules.ts";
import { Day } from "./day.ts";
import { CommitmentId, MeetingId, WatchId } from "./ids.ts";
import { MeetingKind } from "./meeting.ts";
import { isOpen, nextFollowUpOn, Responsible } from "./plan.ts";
import type { Profile } from "./profile.ts";
import { FoundTask, taskGroup, type TaskFacts } from "./task.ts";
import { caseTasks } from "./tasks/case-tasks.ts";
import { concernReportTasks } from "./tasks/concern-report.ts";
import { lastFamilyContact } from "./tasks/contact.ts";

/** A watch of the coordinator's own (bevakning) that is not done. */
const OpenWatch = z.object({ watchId: WatchId, title: z.string(), dueOn: Day });

/** Next meeting, open commitments, consent, last contact with the family, and what is late. */
export const Situation = z.object({
  nextMeeting: z
    .object({ meetingId: MeetingId, kind: MeetingKind, ordinal: z.int(), heldOn: Day, startsAt: z.string() })
    .nullable(),
  openCommitments: z.array(
    z.object({
      commitmentId: CommitmentId,
      number: z.int(),
      what: z.string(),
      responsible: Responsible.nullable(),
      followUpOn: Day.nullable(),
    }),
  ),
  consentUntil: Day.nullable(),
  lastContactOn: Day.nullable(),
  overdue: z.array(FoundTask),
  /** Whatever else there is to do, late or not. */
  tasks: z.array(FoundTask),
  /** The coordinator's own watches in the case, soonest first. */
  watches: z.array(OpenWatch),
});
export type Situation = z.infer<typeof Situation>;

/** `waits` are what the case's concern reports wait for, as far as the page may tell of them (B3). */
export const situationOf = (
  facts: TaskFacts,
  waits: readonly (ReportWait | null)[],
  watches: Situation["watches"],
  profile: Profile,
  { today, now }: { readonly today: Day; readonly now: string },
): Situation => {
  const next = facts.meetings.find(
    ({ cancelledOn, startedAt, heldOn }) => cancelledOn === null && startedAt === null && heldOn >= today,
  );
  const consent = currentVersion(facts.consent, today);
  // What has been taken back for everybody is no consent, whatever day its form names.
  const applies = consent?.agencyIds.some((agencyId) => mayAttend(facts.consent, agencyId, today)) === true;
  const tasks = [...caseTasks(facts, profile, today), ...waits.flatMap(concernReportTasks)];
  const isLate = (task: FoundTask): boolean => taskGroup(task, today, new Date(now)) === "overdue";
  return {
    nextMeeting:
      next === undefined
        ? null
        : {
            meetingId: next.meetingId,
            kind: next.kind,
            ordinal: next.ordinal,
            heldOn: next.heldOn,
            startsAt: next.startsAt,
          },
    // How each ended that was open is part of the closure.
    openCommitments: (facts.closedOn === null ? facts.commitments.filter(isOpen) : []).map((commitment) => {
      const { commitmentId, number, what, responsible } = commitment;
      const followUpOn = nextFollowUpOn(commitment, next?.heldOn ?? null);
      return { commitmentId, number, what, responsible, followUpOn };
    }),
    consentUntil: applies ? consent.to : null,
    lastContactOn: lastFamilyContact(facts, today) ?? null,
    overdue: tasks.filter(isLate),
    // What can be done now comes before what has its day.
    tasks: tasks
      .filter((task) => !isLate(task))
      .toSorted((one, other) => (one.dueOn ?? "").localeCompare(other.dueOn ?? "")),
    watches: [...watches],
  };
};
