// What needs the coordinator's hand in one case, computed from facts. A task vanishes when the fact is there.
import type { Task, TaskKind } from "../../../shared/contract/today.ts";
import { consentOn, currentVersion, mayAttend } from "../../../shared/domain/consent-rules.ts";
import { addDays, type Day } from "../../../shared/domain/day.ts";
import type { MeetingId } from "../../../shared/domain/ids.ts";
import { isOpen, type Commitment } from "../../../shared/domain/plan.ts";
import type { Profile } from "../../../shared/domain/profile.ts";
import type { CaseReading } from "../../database/readings/case-facts.ts";

type Found = Pick<Task, "kind" | "dueOn" | "meetingId" | "count">;

/** How long before its end a consent is told of (R19, T15). */
const expiryWarningDays = 30;

const task = (kind: TaskKind, dueOn: Day | null, meetingId: MeetingId | null = null, count = 1): Found => ({
  kind,
  dueOn,
  meetingId,
  count,
});

/** Whether any agency may take part today: without one no meeting can be held. */
const someMayAttend = (facts: CaseReading, today: Day): boolean =>
  currentVersion(facts.consent, today)?.agencyIds.some((agencyId) => mayAttend(facts.consent, agencyId, today)) ??
  false;

const consentTasks = (facts: CaseReading, today: Day): readonly Found[] => {
  const current = currentVersion(facts.consent, today);
  if (current !== undefined) {
    if (!someMayAttend(facts, today)) return [task("nobodyMayAttend", null)];
    return current.to <= addDays(today, expiryWarningDays) ? [task("consentExpiring", current.to)] : [];
  }
  const consent = consentOn(facts.consent, today);
  if (consent.ok) return [];
  switch (consent.block.code) {
    case "consentExpired":
      return [task("consentExpired", consent.block.to)];
    case "consentMissing":
      return [task("consentMissing", null)];
    case "consentAwaited":
      return [task("consentAwaited", null, null, consent.block.signers.length)];
    case "youthMustSign":
      return [task("consentAwaited", null)];
    case "consentNotBegun":
      return [];
  }
};

const meetingTasks = (facts: CaseReading, profile: Profile, today: Day): readonly Found[] => {
  const meetings = facts.meetings.filter((meeting) => meeting.cancelledOn === null);
  const found = meetings.flatMap((meeting): Found[] => {
    const { meetingId, heldOn } = meeting;
    if (meeting.startedAt === null && heldOn >= today && meeting.noticeSentOn === null) {
      return [task("noticeNotSent", addDays(heldOn, -profile.noticeDays), meetingId)];
    }
    if (meeting.minutesState === "draft") return [task("minutesNotEstablished", heldOn, meetingId)];
    if (meeting.minutesState === "established") {
      return [task("minutesNotDispatched", addDays(heldOn, profile.minutesWithinDays), meetingId)];
    }
    return [];
  });
  const planned = meetings.some((meeting) => meeting.startedAt === null && meeting.heldOn >= today);
  const possible = someMayAttend(facts, today);
  const running = meetings.some((meeting) => meeting.minutesState === "draft");
  return planned || !possible || running ? found : [...found, task("meetingNotPlanned", null)];
};

const commitmentTasks = (commitments: readonly Commitment[], today: Day): readonly Found[] => {
  const overdue = commitments.filter(
    (commitment) => isOpen(commitment) && commitment.followUpOn !== null && commitment.followUpOn < today,
  );
  const first = overdue.map((commitment) => commitment.followUpOn).toSorted()[0];
  return first === undefined ? [] : [task("commitmentOverdue", first, null, overdue.length)];
};

export const tasksOf = (
  facts: CaseReading,
  commitments: readonly Commitment[],
  profile: Profile,
  today: Day,
): readonly Found[] =>
  facts.closedOn === null
    ? [...consentTasks(facts, today), ...meetingTasks(facts, profile, today), ...commitmentTasks(commitments, today)]
    : [];
