// The notice to one meeting: what stops it, whom it goes to, and how it is sent.
import { useState } from "react";
import type { Contact } from "../../../shared/domain/contact.ts";
import type { Day } from "../../../shared/domain/day.ts";
import type { MeetingId } from "../../../shared/domain/ids.ts";
import type { Meeting } from "../../../shared/domain/meeting.ts";
import { noticeBlock } from "../../../shared/domain/notice.ts";
import { noticeState, silentAgencies } from "../../../shared/domain/notice-state.ts";
import { noticeText } from "../../../shared/text/notice.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { useQuery } from "../../api/useQuery.ts";
import { DocumentDialog } from "../../dispatch/DocumentDialog.tsx";
import { Band } from "../../ui/Band.tsx";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { InformedCard } from "./InformedCard.tsx";
import { agencyChoices, familyChoices, startingChoice } from "./notice-choice.ts";
import { NoticeForm } from "./NoticeForm.tsx";
import { NoticeState } from "./NoticeState.tsx";
import { SummonedTable } from "./SummonedTable.tsx";
import { WayForward } from "./WayForward.tsx";

export interface MeetingNoticeProps {
  readonly meeting: Meeting;
  /** The latest pre-meeting that has been held, whose minutes may decide to go on. */
  readonly preMeeting: Meeting | undefined;
  readonly today: Day;
  readonly facts: CaseFacts;
  readonly contacts: readonly Contact[];
  /** A task has led to the form about what the family was told. */
  readonly asksInformed: boolean;
  readonly onInformed: () => void;
}

export const MeetingNotice = (props: MeetingNoticeProps) => {
  const { meeting, preMeeting, today, facts, contacts, asksInformed, onInformed } = props;
  const api = useApi();
  const notice = useQuery(api.notice.read, { meetingId: meeting.meetingId });
  const [made, setMade] = useState(false);
  const [altering, setAltering] = useState(false);
  const [showing, setShowing] = useState(false);
  const decidedToGoOn = useDecidedToGoOn(preMeeting?.meetingId);
  if (notice.state === "loading" || decidedToGoOn === undefined) return <Loading>{noticeText.loading}</Loading>;
  if (notice.state === "failed") {
    return (
      <ErrorInPlace title={noticeText.cannotShow} onTryAgain={notice.readAgain}>
        {failureInWords(notice.failure, facts.naming)}
      </ErrorInPlace>
    );
  }
  const block = noticeBlock({
    consent: facts.consent,
    rules: facts.profile,
    meeting,
    preMeetingDecidedToGoOn: decidedToGoOn,
    parties: [],
    today,
  });
  const agencies = agencyChoices(facts, contacts, meeting);
  const family = familyChoices(facts, meeting, today);
  const isSent = notice.value !== null && notice.value.sendings.length > 0;
  const seen = { consent: facts.consent, meeting, today };
  const state = noticeState(notice.value, seen);
  const madeHere = (): void => {
    setMade(true);
    setAltering(false);
  };
  return (
    <>
      {/* Here, and not in the band, which moves when the notice has been sent: the receipt stays. */}
      {showing && (
        <DocumentDialog
          source={{ kind: "notice", meetingId: meeting.meetingId }}
          caseId={facts.caseFile.caseId}
          onClose={() => setShowing(false)}
        />
      )}
      {block !== undefined && (
        <Band
          tone="bad"
          title={isSent ? noticeText.bands.blocked : noticeText.cannot}
          actions={<WayForward code={block.code} caseId={facts.caseFile.caseId} />}
        >
          {failureInWords(block, facts.naming)}
        </Band>
      )}
      {notice.value !== null && isSent && block === undefined && (
        <NoticeState
          notice={notice.value}
          state={state}
          silent={silentAgencies(notice.value, seen)}
          isNew={made}
          onShow={() => setShowing(true)}
          isAltering={altering}
          onAlter={() => setAltering(!altering)}
        />
      )}
      {notice.value !== null && isSent && (
        <SummonedTable notice={notice.value} meeting={meeting} today={today} facts={facts} contacts={contacts} />
      )}
      {(!isSent || altering) && (
        <NoticeForm
          // What was chosen is read anew when the notice has been made.
          key={notice.value?.version ?? 0}
          meeting={meeting}
          today={today}
          facts={facts}
          agencies={agencies}
          family={family}
          notice={notice.value}
          start={startingChoice(agencies, family, notice.value)}
          blocked={block !== undefined}
          onMade={madeHere}
        />
      )}
      {notice.value !== null && !isSent && (
        <NoticeState
          notice={notice.value}
          state={state}
          silent={0}
          isNew={made}
          onShow={() => setShowing(true)}
          isAltering={false}
          onAlter={() => undefined}
        />
      )}
      {meeting.kind !== "preMeeting" && (
        <InformedCard meeting={meeting} today={today} facts={facts} isAsked={asksInformed} onDone={onInformed} />
      )}
    </>
  );
};

/** Whether the established pre-meeting decided to go on (R7); undefined until it is known. */
const useDecidedToGoOn = (meetingId: MeetingId | undefined): boolean | undefined => {
  const api = useApi();
  // Without a pre-meeting nothing is asked, and the id is never sent.
  const view = useQuery(api.minutes.read, { meetingId: meetingId ?? "" }, { enabled: meetingId !== undefined });
  if (meetingId === undefined || view.state === "failed") return false;
  if (view.state === "loading") return undefined;
  const { minutes } = view.value;
  return minutes.state !== "draft" && minutes.content.preMeetingDecision?.goOn === true;
};
