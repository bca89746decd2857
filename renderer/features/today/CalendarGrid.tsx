import type { MeetingRow } from "../../../shared/contract/meeting.ts";
import type { Task } from "../../../shared/contract/today.ts";
import { addDays, type Day } from "../../../shared/domain/day.ts";
import type { WorkGroupDate } from "../../../shared/domain/work-group.ts";
import { isoWeek, taskDay } from "../../../shared/text/dates.ts";
import { meetingTitle } from "../../../shared/text/meeting.ts";
import { calendarText } from "../../../shared/text/today.ts";
import { workGroupText } from "../../../shared/text/work-group.ts";
import { Card } from "../../ui/Card.tsx";
import { classes } from "../../ui/classes.ts";
import { ScrollBox } from "../../ui/ScrollBox.tsx";
import { taskKey, taskWords } from "./task-words.ts";
import styles from "./Calendar.module.css";

const css = classes(styles);
const weeks = 6;

export interface CalendarGridProps {
  readonly tasks: readonly Task[];
  readonly meetings: readonly MeetingRow[];
  readonly workGroupDates: readonly WorkGroupDate[];
  readonly today: Day;
}

/** The Monday of the week that a day lies in. */
const mondayOf = (day: Day): Day => addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

/** Six weeks with the same content as the list. */
export const CalendarGrid = ({ tasks, meetings, workGroupDates, today }: CalendarGridProps) => {
  const monday = mondayOf(today);
  return (
    <Card look="flush">
      <ScrollBox className={css("scroll")} label={calendarText.caption}>
        <table className={css("grid")}>
          <caption className="visually-hidden">{calendarText.caption}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{calendarText.weekHeading}</span>
              </th>
              {calendarText.days.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: weeks }, (_, week) => addDays(monday, 7 * week)).map((first) => (
              <tr key={first}>
                <th scope="row">{calendarText.week(isoWeek(first))}</th>
                {calendarText.days.map((name, index) => {
                  const day = addDays(first, index);
                  return (
                    <td key={name} className={css(day === today && "today", day < today && "past")}>
                      <span className={css("date")} aria-label={taskDay(day, today)}>
                        {Number(day.slice(8))}
                      </span>
                      <ul>
                        {meetings
                          .filter(({ heldOn }) => heldOn === day)
                          .map((meeting) => (
                            <li key={meeting.meetingId} className={css("meeting")}>
                              {meeting.startsAt} {meetingTitle(meeting)}, {meeting.caseNumber}
                            </li>
                          ))}
                        {workGroupDates
                          .filter(({ on }) => on === day)
                          .map(({ workGroupMeetingId, startsAt }) => (
                            <li key={workGroupMeetingId} className={css("meeting")}>
                              {startsAt} {workGroupText.today.meeting}
                            </li>
                          ))}
                        {tasks
                          .filter(({ dueOn }) => dueOn === day)
                          .map((task) => (
                            <li key={taskKey(task)}>
                              {taskWords(task)}
                              {task.about !== null && `, ${task.about.caseNumber}`}
                            </li>
                          ))}
                      </ul>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Card>
  );
};
