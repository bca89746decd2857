// A goal of an invented plan, for screens.
import { GoalId, type CaseId, type MeetingId } from "../../shared/domain/ids.ts";
import type { Goal } from "../../shared/domain/plan.ts";

export const goalOf = (caseId: CaseId, meetingId: MeetingId): Goal => ({
  goalId: GoalId.parse("g1"),
  caseId,
  number: 1,
  meetingId,
  title: "Lou är i skolan",
  area: "",
  indicator: "Frånvaro i procent",
  baseline: 38,
  target: 15,
  targetOn: "2026-12-01",
  source: { kind: "joint" },
  reviews: [],
  changes: [],
  version: 1,
});
