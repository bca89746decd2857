// What the form of a closure holds, from where it begins, and what the contract reads out of it.
import { z } from "zod";
import type { ClosureView } from "../../../shared/contract/closure.ts";
import {
  ClosureReason,
  CommitmentOutcome,
  ConcernSubject,
  type ClosureDetails,
  type FamilyView,
} from "../../../shared/domain/closure.ts";
import { subjectKey } from "../../../shared/domain/closure-rules.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { AgencyId, CommitmentId, ConcernReportId, GoalId, GuardianId } from "../../../shared/domain/ids.ts";
import { GoalAssessment } from "../../../shared/domain/plan.ts";
import { closureText } from "../../../shared/text/closure.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";

const ViewValues = z.object({
  kind: z.enum(["answered", "declined", "notAsked"]),
  listened: z.number().nullable(),
  helped: z.number().nullable(),
  more: z.string(),
});
type ViewValues = z.infer<typeof ViewValues>;

/** Like the contract's details, with every choice that has not been made yet as null. */
export const ClosureValues = z.object({
  closedOn: z.string().nullable(),
  decidedBy: z.string(),
  reason: ClosureReason.nullable(),
  reasonNote: z.string(),
  goals: z.array(
    z.object({
      goalId: GoalId,
      value: z.number().nullable(),
      assessment: GoalAssessment.nullable(),
      note: z.string(),
    }),
  ),
  commitments: z.array(
    z.object({ commitmentId: CommitmentId, outcome: CommitmentOutcome.nullable(), note: z.string() }),
  ),
  remainingConcern: z.array(z.object({ subject: ConcernSubject, level: z.number().nullable() })),
  answer: z.enum(["report", "assessed"]).nullable(),
  concernReportId: ConcernReportId.nullable(),
  because: z.string(),
  before: z.number().nullable(),
  after: z.number().nullable(),
  whatWorked: z.string(),
  youthView: ViewValues,
  guardianViews: z.array(z.object({ guardianId: GuardianId, view: ViewValues })),
  continued: z.array(z.object({ agencyId: AgencyId, what: z.string() })),
  familyInformedOn: z.string().nullable(),
  partiesInformedOn: z.string().nullable(),
  hasCheck: z.boolean(),
  checkOn: z.string().nullable(),
  agreedWith: z.string(),
  agreedOn: z.string().nullable(),
  correction: z.string(),
});
export type ClosureValues = z.infer<typeof ClosureValues>;

const viewValues = (view?: FamilyView): ViewValues => ({
  kind: view?.kind ?? "notAsked",
  listened: view?.kind === "answered" ? view.listened : null,
  helped: view?.kind === "answered" ? view.helped : null,
  more: view?.kind === "answered" ? view.more : "",
});

/** The form as it opens: with the last values of the goals (R43), or with what the closure that is corrected says. */
export const startOf = (
  view: ClosureView,
  facts: CaseFacts,
  today: Day,
  before: ClosureDetails | undefined,
): ClosureValues => ({
  closedOn: before?.closedOn ?? today,
  decidedBy: before?.decidedBy ?? facts.profile.coordinator.name,
  reason: before?.reason ?? null,
  reasonNote: before?.reasonNote ?? "",
  goals: view.goals.map(({ goalId, reviews }) => {
    const decided = before?.goals.find((one) => one.goalId === goalId);
    const known = decided ?? reviews.at(-1);
    return {
      goalId,
      value: known?.value ?? null,
      assessment: known?.assessment ?? null,
      note: decided?.note ?? "",
    };
  }),
  commitments: view.openCommitments.map(({ commitmentId }) => {
    const known = before?.commitments.find((one) => one.commitmentId === commitmentId);
    return { commitmentId, outcome: known?.outcome ?? null, note: known?.note ?? "" };
  }),
  remainingConcern: view.subjects.map(({ subject }) => ({
    subject,
    level: before?.remainingConcern.find((one) => subjectKey(one.subject) === subjectKey(subject))?.level ?? null,
  })),
  answer: before?.concernAnswer?.kind ?? null,
  concernReportId: before?.concernAnswer?.kind === "report" ? before.concernAnswer.concernReportId : null,
  because: before?.concernAnswer?.kind === "assessed" ? before.concernAnswer.because : "",
  before: before?.schoolAttendance.before ?? null,
  after: before?.schoolAttendance.after ?? null,
  whatWorked: before?.whatWorked ?? "",
  youthView: viewValues(before?.youthView),
  guardianViews: facts.guardians.map(({ guardianId }) => ({
    guardianId,
    view: viewValues(before?.guardianViews.find((one) => one.guardianId === guardianId)?.view),
  })),
  continued: continuedAgencies(facts).map((agencyId) => ({
    agencyId,
    what: before?.continued.find((one) => one.agencyId === agencyId)?.what ?? "",
  })),
  familyInformedOn: before?.familyInformedOn ?? view.lettersSentOn.family,
  partiesInformedOn: before?.partiesInformedOn ?? view.lettersSentOn.parties,
  hasCheck: before?.check !== null && before !== undefined,
  checkOn: before?.check?.on ?? null,
  agreedWith: before?.check?.agreedWith ?? "",
  agreedOn: before?.check?.agreedOn ?? null,
  correction: "",
});

/** The agencies of the newest consent: those that may have something to go on with. */
const continuedAgencies = ({ consent }: CaseFacts): readonly AgencyId[] =>
  consent.versions.toSorted((one, other) => other.number - one.number)[0]?.agencyIds ?? [];

const viewOf = ({ kind, ...answers }: ViewValues): unknown => (kind === "answered" ? { kind, ...answers } : { kind });

const answerOf = ({ answer, concernReportId, because }: ClosureValues): unknown => {
  if (answer === null) return null;
  return answer === "report" ? { kind: "report", concernReportId } : { kind: "assessed", because };
};

/** What the contract's schema reads out of the form. */
export const detailsOf = (values: ClosureValues): Record<keyof ClosureDetails, unknown> => ({
  closedOn: values.closedOn,
  decidedBy: values.decidedBy,
  reason: values.reason,
  reasonNote: values.reasonNote,
  goals: values.goals,
  commitments: values.commitments,
  remainingConcern: values.remainingConcern,
  concernAnswer: answerOf(values),
  schoolAttendance: { before: values.before, after: values.after },
  whatWorked: values.whatWorked,
  youthView: viewOf(values.youthView),
  guardianViews: values.guardianViews.map(({ guardianId, view }) => ({ guardianId, view: viewOf(view) })),
  continued: values.continued.filter(({ what }) => what.trim() !== ""),
  familyInformedOn: values.familyInformedOn,
  partiesInformedOn: values.partiesInformedOn,
  check: values.hasCheck ? { on: values.checkOn, agreedWith: values.agreedWith, agreedOn: values.agreedOn } : null,
});

const words = closureText.errors;

/** What is wrong with a part of the form, by the contract's path. */
export const closureProblem = (path: string): string => {
  const [first = ""] = path.split(".");
  const byPart: Readonly<Record<string, string>> = {
    closedOn: words.closedOn,
    decidedBy: words.decidedBy,
    reason: words.reason,
    reasonNote: words.reasonNote,
    goals: words.goal,
    commitments: words.commitment,
    remainingConcern: words.concern,
    concernAnswer: words.answer,
    check: words.check,
  };
  return byPart[first] ?? words.other;
};
