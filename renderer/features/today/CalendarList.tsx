import type { MeetingRow } from "../../../shared/contract/meeting.ts";
import type { Task } from "../../../shared/contract/today.ts";
import type { Day } from "../../../shared/domain/day.ts";
import type { WorkGroupDate } from "../../../shared/domain/work-group.ts";
import { nearness, taskDay } from "../../../shared/text/dates.ts";
import { calendarText } from "../../../shared/text/today.ts";
import { Card } from "../../ui/Card.tsx";
import { MeetingItem } from "./MeetingItem.tsx";
import { type TaskActions, TaskItem } from "./TaskItem.tsx";
import { WorkGroupDateItem } from "./WorkGroupDateItem.tsx";
import { taskKey } from "./task-words.ts";

export interface CalendarListProps {
  readonly tasks: readonly Task[];
  readonly meetings: readonly MeetingRow[];
  readonly workGroupDates: readonly WorkGroupDate[];
  readonly today: Day;
  readonly now: Date | undefined;
  readonly actions: TaskActions;
}

/** Day by day, only the days that have something. */
export const CalendarList = ({ tasks, meetings, workGroupDates, today, now, actions }: CalendarListProps) => {
  const days = new Set([
    ...tasks.flatMap(({ dueOn }) => dueOn ?? []),
    ...meetings.map(({ heldOn }) => heldOn),
    ...workGroupDates.map(({ on }) => on),
  ]);
  if (days.size === 0) return <p>{calendarText.nothing}</p>;
  return [...days].toSorted().map((day) => (
    <Card key={day} look="flush" title={`${taskDay(day, today)}, ${nearness(day, today)}`}>
      <ul>
        {meetings
          .filter(({ heldOn }) => heldOn === day)
          .map((meeting) => (
            <MeetingItem key={meeting.meetingId} meeting={meeting} today={today} onGo={actions.onGo} inset />
          ))}
        {workGroupDates
          .filter(({ on }) => on === day)
          .map((date) => (
            <WorkGroupDateItem key={date.workGroupMeetingId} date={date} today={today} inset />
          ))}
        {tasks
          .filter(({ dueOn }) => dueOn === day)
          .map((task) => (
            <TaskItem key={taskKey(task)} task={task} tone="neutral" today={today} now={now} {...actions} />
          ))}
      </ul>
    </Card>
  ));
};
