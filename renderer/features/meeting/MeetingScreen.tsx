import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { CaseId, MeetingId } from "../../../shared/domain/ids.ts";
import type { Attendance, Meeting } from "../../../shared/domain/meeting.ts";
import { meetingText } from "../../../shared/text/meeting.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { readEverythingAgain } from "../../api/read-again.ts";
import { useCaseFacts } from "../../api/useCaseFacts.ts";
import { useQuery } from "../../api/useQuery.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { useMeetingId } from "../../frame/route-ids.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { MeetingStart } from "./MeetingStart.tsx";
import { StartedMeeting } from "./StartedMeeting.tsx";

const text = meetingText.start;

/** One meeting: to be started, under way, or read afterwards. Come to without its case being open, it opens it first. */
export const MeetingScreen = () => {
  const api = useApi();
  const meetingId = useMeetingId();
  const answer = useQuery(api.meeting.read, { meetingId });
  if (answer.state === "loading") return <Loading>{text.loading}</Loading>;
  if (answer.state === "ready") return <KnownMeeting key={meetingId} {...answer.value} />;
  if (answer.failure.code === "notOpened") return <OpenCase meetingId={meetingId} />;
  return <Gone words={failureInWords(answer.failure)} />;
};

const Gone = ({ words }: { readonly words: string }) => (
  <EmptyState
    title={text.notFound}
    action={<LinkButton href={hrefTo(paths.meetings)}>{meetingText.list.title}</LinkButton>}
  >
    {words}
  </EmptyState>
);

/** Opening the person's file is what is logged; then everything is asked for again. */
const OpenCase = ({ meetingId }: { readonly meetingId: MeetingId }) => {
  const api = useApi();
  const meetings = useQuery(api.meeting.listAll, null);
  const queryClient = useQueryClient();
  const [problem, setProblem] = useState<string>();
  const row = meetings.state === "ready" ? meetings.value.find((one) => one.meetingId === meetingId) : undefined;
  const caseId: CaseId | undefined = row?.caseId;
  useEffect(() => {
    if (caseId === undefined) return;
    void api.caseFile.open({ caseId }).then(async (answer) => {
      if (answer.ok) await readEverythingAgain(queryClient);
      else setProblem(failureInWords(answer.error));
    });
  }, [api, caseId, queryClient]);
  if (problem !== undefined) return <Gone words={problem} />;
  if (meetings.state === "failed") return <Gone words={failureInWords(meetings.failure)} />;
  if (meetings.state === "ready" && row === undefined) return <Gone words={failureInWords({ code: "notFound" })} />;
  return <Loading>{text.loading}</Loading>;
};

interface KnownMeetingProps {
  readonly meeting: Meeting;
  readonly attendance: readonly Attendance[];
}

const KnownMeeting = ({ meeting, attendance }: KnownMeetingProps) => {
  const facts = useCaseFacts(meeting.caseId);
  if (facts.state === "loading") return <Loading>{text.loading}</Loading>;
  if (facts.state === "failed") {
    return <ErrorInPlace title={failureInWords(facts.failure)} onTryAgain={facts.readAgain} />;
  }
  if (meeting.cancelledOn !== null) {
    return (
      <EmptyState
        title={text.cancelled}
        action={<LinkButton href={hrefTo(paths.caseMeetings(meeting.caseId))}>{text.back}</LinkButton>}
      />
    );
  }
  return meeting.startedAt === null ? (
    <MeetingStart meeting={meeting} facts={facts.value} />
  ) : (
    <StartedMeeting meeting={meeting} attendance={attendance} facts={facts.value} />
  );
};
