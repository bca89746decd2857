import type { Day } from "../../../shared/domain/day.ts";
import type { WorkGroupDate } from "../../../shared/domain/work-group.ts";
import { nearness, taskDay } from "../../../shared/text/dates.ts";
import { todayText } from "../../../shared/text/today.ts";
import { workGroupText } from "../../../shared/text/work-group.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { classes } from "../../ui/classes.ts";
import styles from "./Today.module.css";

const css = classes(styles);

export interface WorkGroupDateItemProps {
  readonly date: WorkGroupDate;
  readonly today: Day;
  /** In a list without padding of its own. */
  readonly inset?: boolean;
}

/** A day on which the work group meets: about no case, so that nothing is opened. */
export const WorkGroupDateItem = ({ date, today, inset = false }: WorkGroupDateItemProps) => (
  <li className={css("meeting", inset && "inset")}>
    <span className={css("when")}>
      {date.on === today ? todayText.meetings.today : taskDay(date.on, today)}
      {date.startsAt !== null && ` ${todayText.meetings.at(date.startsAt)}`}
      {date.on !== today && <span className={css("near")}> · {nearness(date.on, today)}</span>}
    </span>
    <a className={css("link")} href={hrefTo(paths.workGroupMeeting(date.workGroupMeetingId))}>
      {workGroupText.today.meeting}
    </a>
    {date.place !== "" && <span className={css("about")}>{date.place}</span>}
  </li>
);
