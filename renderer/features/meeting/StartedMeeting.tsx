import type { Attendance, Meeting } from "../../../shared/domain/meeting.ts";
import { meetingText } from "../../../shared/text/meeting.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { both } from "../../api/both.ts";
import { failureInWords } from "../../api/failure-words.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { useQuery } from "../../api/useQuery.ts";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { EstablishedMinutes } from "./established/EstablishedMinutes.tsx";
import { attendanceRecord } from "./room/attendance-draft.ts";
import { MeetingRoom } from "./room/MeetingRoom.tsx";

export interface StartedMeetingProps {
  readonly meeting: Meeting;
  readonly attendance: readonly Attendance[];
  readonly facts: CaseFacts;
}

/** A meeting that has begun: its minutes are being written, or stand. */
export const StartedMeeting = ({ meeting, attendance, facts }: StartedMeetingProps) => {
  const api = useApi();
  const { meetingId } = meeting;
  const answer = both(
    useQuery(api.minutes.read, { meetingId }),
    both(
      both(useQuery(api.notice.read, { meetingId }), useQuery(api.contact.list, null)),
      // What the attendance list starts with.
      useQuery(api.draft.list, { record: attendanceRecord(meetingId) }),
    ),
  );
  if (answer.state === "loading") return <Loading>{meetingText.start.loading}</Loading>;
  if (answer.state === "failed") {
    return <ErrorInPlace title={failureInWords(answer.failure, facts.naming)} onTryAgain={answer.readAgain} />;
  }
  const [view, [[notice, contacts]]] = answer.value;
  return view.minutes.state === "draft" ? (
    <MeetingRoom
      key={view.minutes.minutesId}
      meeting={meeting}
      attendance={attendance}
      facts={facts}
      view={view}
      notice={notice}
      contacts={contacts}
    />
  ) : (
    <EstablishedMinutes meeting={meeting} attendance={attendance} facts={facts} view={view} />
  );
};
