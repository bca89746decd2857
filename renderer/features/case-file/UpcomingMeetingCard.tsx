import type { Day } from "../../../shared/domain/day.ts";
import { caseFileText } from "../../../shared/text/case-file.ts";
import { meetingTitle } from "../../../shared/text/meeting.ts";
import { NoticeChip } from "../../dispatch/NoticeChip.tsx";
import { hrefTo, paths } from "../../frame/paths.ts";
import { Card } from "../../ui/Card.tsx";
import { Stack } from "../../ui/Layout.tsx";
import type { CaseState } from "./useCaseState.ts";

export interface UpcomingMeetingCardProps {
  readonly meetings: CaseState["meetings"];
  readonly today: Day;
}

export const UpcomingMeetingCard = ({ meetings, today }: UpcomingMeetingCardProps) => {
  const meeting = meetings.find((one) => one.startedAt === null && one.heldOn >= today);
  return (
    <Card title={caseFileText.upcoming}>
      {meeting === undefined ? (
        <p>{caseFileText.noUpcoming}</p>
      ) : (
        <Stack gap="tight">
          <h3>
            <a href={hrefTo(paths.meeting(meeting.meetingId))}>{meetingTitle(meeting)}</a>
          </h3>
          <p>{caseFileText.upcomingWhen(meeting, today)}</p>
          <p>{meeting.place}</p>
          {/* A pre-meeting of professionals may do without one. */}
          {(meeting.kind !== "preMeeting" || meeting.noticeSentOn !== null) && (
            <div>
              <NoticeChip state={meeting.noticeState} prefix={caseFileText.notice} />
            </div>
          )}
        </Stack>
      )}
    </Card>
  );
};
