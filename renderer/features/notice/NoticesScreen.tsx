import { useState } from "react";
import { z } from "zod";
import type { Contact } from "../../../shared/domain/contact.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { MeetingId } from "../../../shared/domain/ids.ts";
import type { Meeting } from "../../../shared/domain/meeting.ts";
import { taskDay } from "../../../shared/text/dates.ts";
import { meetingTitle } from "../../../shared/text/meeting.ts";
import { noticeText } from "../../../shared/text/notice.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { both } from "../../api/both.ts";
import { failureInWords } from "../../api/failure-words.ts";
import { type CaseFacts, useCaseFacts } from "../../api/useCaseFacts.ts";
import { useQuery } from "../../api/useQuery.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { useCaseId } from "../../frame/route-ids.ts";
import { useAsked } from "../../frame/useAsked.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { RadioChoice } from "../../ui/RadioChoice.tsx";
import { MeetingNotice } from "./MeetingNotice.tsx";

/** What a task leads to: the form about what the family was told before this meeting, at once. */
const Asked = z.object({
  visa: z.literal("information").optional().catch(undefined),
  mote: MeetingId.optional().catch(undefined),
});

/** The notices of one case: choose the meeting, then who is summoned to it. */
export const NoticesScreen = () => {
  const api = useApi();
  const caseId = useCaseId();
  const answer = both(
    both(useQuery(api.meeting.listForCase, { caseId }), useQuery(api.today.read, null)),
    both(useCaseFacts(caseId), useQuery(api.contact.list, null)),
  );
  if (answer.state === "loading") return <Loading>{noticeText.loading}</Loading>;
  if (answer.state === "failed") {
    return (
      <ErrorInPlace title={noticeText.cannotShow} onTryAgain={answer.readAgain}>
        {failureInWords(answer.failure)}
      </ErrorInPlace>
    );
  }
  const [[meetings, { today }], [facts, contacts]] = answer.value;
  const upcoming = meetings
    .filter((meeting) => meeting.cancelledOn === null && meeting.startedAt === null && meeting.heldOn >= today)
    .toSorted((one, other) => one.heldOn.localeCompare(other.heldOn));
  if (upcoming.length === 0 && facts.caseFile.closedOn !== null) {
    return (
      <EmptyState
        title={noticeText.none}
        action={<LinkButton href={hrefTo(paths.closure(caseId))}>{noticeText.toClosure}</LinkButton>}
      >
        {noticeText.noneWhenClosed}
      </EmptyState>
    );
  }
  if (upcoming.length === 0) {
    return (
      <EmptyState
        title={noticeText.none}
        action={<LinkButton href={hrefTo(paths.caseMeetings(caseId))}>{noticeText.planMeeting}</LinkButton>}
      >
        {noticeText.noneHint}
      </EmptyState>
    );
  }
  return <Notices upcoming={upcoming} meetings={meetings} today={today} facts={facts} contacts={contacts} />;
};

interface NoticesProps {
  /** Soonest first. */
  readonly upcoming: readonly Meeting[];
  readonly meetings: readonly Meeting[];
  readonly today: Day;
  readonly facts: CaseFacts;
  readonly contacts: readonly Contact[];
}

const Notices = ({ upcoming, meetings, today, facts, contacts }: NoticesProps) => {
  const { asked, done } = useAsked(Asked, paths.notices(facts.caseFile.caseId));
  const [meetingId, setMeetingId] = useState(asked.mote);
  const meeting = upcoming.find((one) => one.meetingId === meetingId) ?? upcoming[0];
  if (meeting === undefined) return null;
  return (
    <>
      {upcoming.length > 1 && (
        <RadioChoice
          label={noticeText.meetings}
          layout="row"
          value={meeting.meetingId}
          onChange={setMeetingId}
          options={upcoming.map((one) => ({
            id: one.meetingId,
            label: meetingTitle(one),
            hint: taskDay(one.heldOn, today),
          }))}
        />
      )}
      <MeetingNotice
        key={meeting.meetingId}
        meeting={meeting}
        preMeeting={meetings.findLast((one) => one.kind === "preMeeting" && one.startedAt !== null)}
        today={today}
        facts={facts}
        contacts={contacts}
        asksInformed={asked.visa !== undefined && asked.mote === meeting.meetingId}
        onInformed={done}
      />
    </>
  );
};
