// What a closure must hold before the host takes it (R43, R44), and what it opens with (T9).
import type { ClosureDetails, ConcernSubject } from "./closure.ts";
import type { ConcernArea } from "./consultation.ts";
import { firstCompleteOn, type ConsentFacts } from "./consent-rules.ts";
import { ageOn, daysBetween, type Day } from "./day.ts";
import type { AgencyId, CommitmentId, GoalId } from "./ids.ts";
import type { Profile } from "./profile.ts";
import type { Refusal } from "./refusal.ts";

/** What a municipality has decided about concern that remains (R44, table 1.3). */
export type ConcernRules = Pick<Profile, "concernLimit" | "remainingConcern">;

/** A subject as one string, for comparing and as a key. */
export const subjectKey = (subject: ConcernSubject): string => {
  switch (subject.kind) {
    case "agency":
      return `agency:${subject.agencyId}`;
    case "area":
      return `area:${subject.area}`;
    case "overall":
      return "overall";
  }
};

/** About what remaining concern is asked (R44): every agency that has told its concern, else the areas of the case, else all in all. */
export const concernSubjects = (
  toldBy: readonly AgencyId[],
  areas: readonly ConcernArea[],
): readonly ConcernSubject[] => {
  if (toldBy.length > 0) return [...new Set(toldBy)].map((agencyId) => ({ kind: "agency", agencyId }));
  if (areas.length > 0) return areas.map((area) => ({ kind: "area", area }));
  return [{ kind: "overall" }];
};

/**
 * Why a closure needs a concern report or a written assessment why not (R44), or nothing when it does not. `always`: where
 * the municipality has the coordinator report, a case that ends because concern remains needs the report itself. A
 * withdrawn consent is never in itself a reason.
 */
export const concernReportNeeded = (
  details: Pick<ClosureDetails, "reason" | "remainingConcern">,
  profile: ConcernRules,
): "always" | "reason" | "level" | undefined => {
  if (details.reason === "concernRemains") {
    return profile.remainingConcern === "coordinatorReports" ? "always" : "reason";
  }
  return details.remainingConcern.some(({ level }) => level > profile.concernLimit) ? "level" : undefined;
};

/** All that a closure is judged by. */
export interface ClosureFacts {
  readonly today: Day;
  /** When the case was opened, or opened again. */
  readonly openedOn: Day;
  readonly birthDate: Day;
  readonly profile: ConcernRules & Pick<Profile, "ageTo">;
  readonly goals: readonly { readonly goalId: GoalId; readonly number: number }[];
  /** The commitments that are still open: what the closure opens with (T9). */
  readonly openCommitments: readonly { readonly commitmentId: CommitmentId; readonly number: number }[];
  readonly subjects: readonly ConcernSubject[];
  /** Concern reports that have been made for the case. */
  readonly reportIds: readonly string[];
}

type ClosureBlock = Extract<
  Refusal,
  {
    readonly code:
      | "dateInFuture"
      | "closedBeforeOpened"
      | "ageLimitNotReached"
      | "goalNotAssessed"
      | "commitmentNotSettled"
      | "remainingConcernMissing"
      | "concernReportNeeded"
      | "notFound";
  }
>;

/** From which age a case can be closed because of age: past the municipality's own group, and in any case at 18. */
const ageLimit = (ageTo: number): number => Math.min(18, ageTo + 1);

const dayBlock = (details: ClosureDetails, facts: ClosureFacts): ClosureBlock | undefined => {
  const { closedOn, familyInformedOn, partiesInformedOn, check } = details;
  const said = [closedOn, familyInformedOn, partiesInformedOn, check?.agreedOn ?? null];
  if (said.some((day) => day !== null && day > facts.today)) return { code: "dateInFuture" };
  if (closedOn < facts.openedOn) return { code: "closedBeforeOpened", openedOn: facts.openedOn };
  const age = ageOn(facts.birthDate, closedOn);
  const limit = ageLimit(facts.profile.ageTo);
  return details.reason === "ageLimit" && age < limit ? { code: "ageLimitNotReached", age, limit } : undefined;
};

const planBlock = (details: ClosureDetails, facts: ClosureFacts): ClosureBlock | undefined => {
  const goal = facts.goals.find(({ goalId }) => !details.goals.some((one) => one.goalId === goalId));
  if (goal !== undefined) return { code: "goalNotAssessed", number: goal.number };
  const open = facts.openCommitments.find(
    ({ commitmentId }) => !details.commitments.some((one) => one.commitmentId === commitmentId),
  );
  return open === undefined ? undefined : { code: "commitmentNotSettled", number: open.number };
};

const concernBlock = (details: ClosureDetails, facts: ClosureFacts): ClosureBlock | undefined => {
  const told = new Set(details.remainingConcern.map(({ subject }) => subjectKey(subject)));
  const subject = facts.subjects.find((one) => !told.has(subjectKey(one)));
  if (subject !== undefined) return { code: "remainingConcernMissing", subject };
  const answer = details.concernAnswer;
  if (answer?.kind === "report" && !facts.reportIds.includes(answer.concernReportId)) return { code: "notFound" };
  const because = concernReportNeeded(details, facts.profile);
  const isAnswered = because === "always" ? answer?.kind === "report" : answer !== null;
  return because === undefined || isAnswered
    ? undefined
    : { code: "concernReportNeeded", because, limit: facts.profile.concernLimit };
};

/** Why a case cannot be closed like this, or nothing when it can. */
export const closureBlock = (details: ClosureDetails, facts: ClosureFacts): ClosureBlock | undefined =>
  dayBlock(details, facts) ?? planBlock(details, facts) ?? concernBlock(details, facts);

/** How long a case took: from the day consent was first complete to the day it was closed, whole days (T14). Nothing while it never was. */
export const lengthOf = (
  consent: ConsentFacts,
  closedOn: Day,
): { readonly from: Day; readonly days: number } | undefined => {
  const from = firstCompleteOn(consent, closedOn);
  return from === undefined ? undefined : { from, days: daysBetween(from, closedOn) };
};
