// Closing Lou's case, as `domain.md` §6 tells of it.
import type { ClosureView } from "../../shared/contract/closure.ts";
import type { ClosureDetails, CommitmentOutcome } from "../../shared/domain/closure.ts";
import type { CaseId } from "../../shared/domain/ids.ts";
import { must, type Office } from "./office.ts";

export const closureOf = (changes: Partial<ClosureDetails> = {}): ClosureDetails => ({
  closedOn: "2026-03-01",
  decidedBy: "Kaj Koordinator",
  reason: "goalsReached",
  reasonNote: "",
  goals: [],
  commitments: [],
  remainingConcern: [],
  concernAnswer: null,
  schoolAttendance: { before: null, after: null },
  whatWorked: "",
  youthView: { kind: "notAsked" },
  guardianViews: [],
  continued: [],
  familyInformedOn: null,
  partiesInformedOn: null,
  check: null,
  ...changes,
});

export const viewOf = ({ api }: Office, caseId: CaseId): Promise<ClosureView> => must(api.closure.read({ caseId }));

/** The form as it opens, with every goal reached, every open commitment done and the same concern everywhere. */
export const filledIn = (
  view: ClosureView,
  closedOn: string,
  changes: Partial<ClosureDetails> = {},
  level = 1,
  outcome: CommitmentOutcome = "done",
): ClosureDetails =>
  closureOf({
    closedOn,
    goals: view.goals.map(({ goalId }) => ({ goalId, value: 0, assessment: "reached", note: "" })),
    commitments: view.openCommitments.map(({ commitmentId }) => ({ commitmentId, outcome, note: "" })),
    remainingConcern: view.subjects.map(({ subject }) => ({ subject, level })),
    ...changes,
  });

/** Tries to close the case with the form as it opens. */
export const close = async (
  office: Office,
  caseId: CaseId,
  closedOn: string,
  changes: Partial<ClosureDetails> = {},
  level = 1,
) => {
  const view = await viewOf(office, caseId);
  return office.api.closure.close({
    caseId,
    version: view.version,
    details: filledIn(view, closedOn, changes, level),
  });
};
