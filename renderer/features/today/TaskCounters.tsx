import { todayText } from "../../../shared/text/today.ts";
import { Chip } from "../../ui/Chip.tsx";
import { Row } from "../../ui/Layout.tsx";
import type { groupTasks } from "./group-tasks.ts";

export interface TaskCountersProps {
  readonly groups: ReturnType<typeof groupTasks>;
  readonly meetingsThisWeek: number;
}

/** The day in one line: how much is late, today's, this week's, waited for, and how many meetings are left of the week. */
export const TaskCounters = ({ groups, meetingsThisWeek }: TaskCountersProps) => (
  <Row align="center">
    {(["overdue", "today", "week", "waiting"] as const).map((group) => (
      <Chip key={group} tone={group === "overdue" && groups.overdue.length > 0 ? "bad" : "neutral"} icon={null}>
        {todayText.counter(todayText.groups[group], groups[group].length)}
      </Chip>
    ))}
    <Chip tone="neutral" icon={null}>
      {todayText.counter(todayText.meetings.thisWeek, meetingsThisWeek)}
    </Chip>
  </Row>
);
