import type { MeetingRow } from "../../../shared/contract/meeting.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { nearness, taskDay } from "../../../shared/text/dates.ts";
import { meetingTitle } from "../../../shared/text/meeting.ts";
import { todayText } from "../../../shared/text/today.ts";
import { paths } from "../../frame/paths.ts";
import { NoticeChip } from "../../dispatch/NoticeChip.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { classes } from "../../ui/classes.ts";
import { CaseLink, type GoToCase } from "./CaseLink.tsx";
import styles from "./Today.module.css";

const css = classes(styles);

export interface MeetingItemProps {
  readonly meeting: MeetingRow;
  readonly today: Day;
  readonly onGo: GoToCase;
  /** In a list without padding of its own. */
  readonly inset?: boolean;
}

export const MeetingItem = ({ meeting, today, onGo, inset = false }: MeetingItemProps) => (
  <li className={css("meeting", inset && "inset")}>
    <span className={css("when")}>
      {meeting.heldOn === today ? todayText.meetings.today : taskDay(meeting.heldOn, today)}{" "}
      {todayText.meetings.at(meeting.startsAt)}
      {meeting.heldOn !== today && <span className={css("near")}> · {nearness(meeting.heldOn, today)}</span>}
    </span>
    <CaseLink caseId={meeting.caseId} path={paths.meeting(meeting.meetingId)} onGo={onGo}>
      {meetingTitle(meeting)}, {meeting.name}
    </CaseLink>
    <span className={css("about")}>
      <span className="digits">{meeting.caseNumber}</span>
      {meeting.isProtected && <Chip tone="protected">{todayText.protectedMark}</Chip>}
    </span>
    <NoticeChip state={meeting.noticeState} prefix={todayText.meetings.notice} />
  </li>
);
