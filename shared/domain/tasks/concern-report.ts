// What a concern report waits for. It goes on when the case is closed, and there may be no case at all (R45).
import type { ReportWait } from "../concern-clock.ts";
import { foundTask, type FoundTask, type TaskKind } from "../task.ts";

const kindOf: Readonly<Record<ReportWait["for"], TaskKind>> = {
  sending: "concernReportNotSent",
  decision: "concernDecisionAwaited",
  feedback: "concernFeedbackAwaited",
};

export const concernReportTasks = (wait: ReportWait | null): readonly FoundTask[] =>
  wait === null ? [] : [foundTask(kindOf[wait.for], wait.dueOn)];
