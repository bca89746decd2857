import { CalendarPlus } from "lucide-react";
import { useState } from "react";
import { z } from "zod";
import type { MeetingRow } from "../../../shared/contract/meeting.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { MeetingId } from "../../../shared/domain/ids.ts";
import type { Meeting } from "../../../shared/domain/meeting.ts";
import type { NoticeState } from "../../../shared/domain/notice-state.ts";
import { taskDay } from "../../../shared/text/dates.ts";
import { changeReasonInWords, meetingText, meetingTitle } from "../../../shared/text/meeting.ts";
import { noticeText } from "../../../shared/text/notice.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { both } from "../../api/both.ts";
import { failureInWords } from "../../api/failure-words.ts";
import { type CaseFacts, useCaseFacts } from "../../api/useCaseFacts.ts";
import { useQuery } from "../../api/useQuery.ts";
import { DocumentDialog } from "../../dispatch/DocumentDialog.tsx";
import { hrefTo, paths } from "../../frame/paths.ts";
import { useCaseId } from "../../frame/route-ids.ts";
import { useAsked } from "../../frame/useAsked.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { classes } from "../../ui/classes.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { CancelMeetingDialog } from "./CancelMeetingDialog.tsx";
import styles from "./Meeting.module.css";
import { MeetingDialog } from "./MeetingDialog.tsx";

const css = classes(styles);
const text = meetingText.list;

/** The meetings of one case: what is coming with the way to its notice, and what has been held. */
export const CaseMeetingsScreen = () => {
  const api = useApi();
  const caseId = useCaseId();
  const answer = both(
    both(useQuery(api.meeting.listForCase, { caseId }), useQuery(api.today.read, null)),
    useCaseFacts(caseId),
  );
  if (answer.state === "loading") return <Loading>{meetingText.start.loading}</Loading>;
  if (answer.state === "failed") {
    return <ErrorInPlace title={failureInWords(answer.failure)} onTryAgain={answer.readAgain} />;
  }
  const [[meetings, day], facts] = answer.value;
  return <CaseMeetings meetings={meetings} rows={day.meetings} today={day.today} facts={facts} />;
};

interface CaseMeetingsProps {
  readonly meetings: readonly Meeting[];
  /** The meetings ahead, with where their notices stand. */
  readonly rows: readonly MeetingRow[];
  readonly today: Day;
  readonly facts: CaseFacts;
}

/** What a next step leads to: the form for a new meeting, or for another day of one. */
const Asked = z.object({
  visa: z.literal("nytt").optional().catch(undefined),
  andra: MeetingId.optional().catch(undefined),
});

type Open = { readonly what: "plan" } | { readonly what: "change" | "cancel" | "tell"; readonly meeting: Meeting };

const openedBy = ({ visa, andra }: z.infer<typeof Asked>, meetings: readonly Meeting[]): Open | undefined => {
  const meeting = meetings.find(({ meetingId }) => meetingId === andra);
  if (meeting !== undefined) return { what: "change", meeting };
  return visa === undefined ? undefined : { what: "plan" };
};

const CaseMeetings = ({ meetings, rows, today, facts }: CaseMeetingsProps) => {
  const [begun, setOpen] = useState<Open>();
  const { asked, done } = useAsked(Asked, paths.caseMeetings(facts.caseFile.caseId));
  const isClosed = facts.caseFile.closedOn !== null;
  const open = begun ?? (isClosed ? undefined : openedBy(asked, meetings));
  const close = (): void => {
    setOpen(undefined);
    done();
  };
  const isUpcoming = ({ heldOn, cancelledOn, startedAt }: Meeting): boolean =>
    heldOn >= today && cancelledOn === null && startedAt === null;
  const upcoming = meetings.filter(isUpcoming);
  const planButton = isClosed ? undefined : (
    <Button
      // With a meeting planned the next step is another one, and stands in the head.
      look={upcoming.length === 0 ? "primary" : "normal"}
      icon={<CalendarPlus size={16} aria-hidden />}
      onPress={() => setOpen({ what: "plan" })}
    >
      {meetingText.plan.open}
    </Button>
  );

  const actions: Column<Meeting> = {
    id: "actions",
    heading: text.columns.actions,
    hideHeading: true,
    width: "fit",
    align: "end",
    cell: (meeting) => (
      <MeetingActions
        meeting={meeting}
        notice={rows.find(({ meetingId }) => meetingId === meeting.meetingId)?.noticeState ?? "none"}
        onChange={() => setOpen({ what: "change", meeting })}
        onCancel={() => setOpen({ what: "cancel", meeting })}
      />
    ),
  };
  const tell: Column<Meeting> = {
    ...actions,
    cell: (meeting) =>
      meeting.cancelledOn === null
        ? meeting.startedAt !== null && meeting.endedAt === null && <Chip tone="info">{text.started}</Chip>
        : meeting.heldOn >= today && (
            <Button size="small" onPress={() => setOpen({ what: "tell", meeting })}>
              {meetingText.cancel.tell}
            </Button>
          ),
  };
  return (
    <>
      {facts.anybodyProtected && (
        <Band tone="protected" title={meetingText.plan.protectedPlace}>
          {meetingText.plan.protectedPlaceWhy}
        </Band>
      )}
      <Card look="flush" title={text.upcoming} actions={upcoming.length > 0 && planButton}>
        {upcoming.length === 0 ? (
          <EmptyState title={text.noneUpcomingInCase} action={planButton}>
            {!isClosed && text.noneUpcomingHint}
          </EmptyState>
        ) : (
          <Table
            caption={text.upcoming}
            columns={[...columnsFor(today), actions]}
            rows={upcoming}
            rowId={(meeting) => meeting.meetingId}
            href={(meeting) => hrefTo(paths.meeting(meeting.meetingId))}
            initialOrder={{ column: "day", descending: false }}
          />
        )}
      </Card>
      <Card look="flush" title={text.held}>
        <Table
          caption={text.held}
          columns={[...columnsFor(today), tell]}
          rows={meetings.filter((meeting) => !isUpcoming(meeting))}
          rowId={(meeting) => meeting.meetingId}
          href={(meeting) => hrefTo(paths.meeting(meeting.meetingId))}
          initialOrder={{ column: "day", descending: true }}
          empty={<EmptyState title={text.noneHeld} />}
        />
      </Card>
      {(open?.what === "plan" || open?.what === "change") && (
        <MeetingDialog
          facts={facts}
          meetings={meetings}
          today={today}
          meeting={open.what === "change" ? open.meeting : undefined}
          onClose={close}
        />
      )}
      {open?.what === "tell" && (
        <DocumentDialog
          source={{ kind: "cancellation", meetingId: open.meeting.meetingId }}
          caseId={open.meeting.caseId}
          onClose={close}
        />
      )}
      {open?.what === "cancel" && <CancelMeetingDialog meeting={open.meeting} facts={facts} onClose={close} />}
    </>
  );
};

const columnsFor = (today: Day): readonly Column<Meeting>[] => [
  {
    id: "day",
    heading: text.columns.day,
    cell: (meeting) => taskDay(meeting.heldOn, today),
    sortBy: (meeting) => meeting.heldOn,
    width: "fit",
  },
  {
    id: "time",
    heading: text.columns.time,
    cell: (meeting) => `${meeting.startsAt}–${meeting.endsAt}`,
    width: "fit",
  },
  {
    id: "meeting",
    heading: text.columns.meeting,
    cell: (meeting) => (
      <>
        {meetingTitle(meeting)}{" "}
        {meeting.cancelledOn !== null && (
          <>
            <Chip tone="bad">{text.cancelled(meeting.cancelledOn)}</Chip>
            {meeting.cancelled !== null && <p className={css("because")}>{changeReasonInWords(meeting.cancelled)}</p>}
          </>
        )}
      </>
    ),
  },
  { id: "place", heading: text.columns.place, cell: (meeting) => meeting.place },
  { id: "leader", heading: text.columns.leader, cell: (meeting) => meeting.leader.name },
];

/** The notice is with those who are called, as the meeting is planned. */
const summoned: readonly NoticeState[] = ["sent", "answered", "unanswered"];

interface MeetingActionsProps {
  readonly meeting: Meeting;
  readonly notice: NoticeState;
  readonly onChange: () => void;
  readonly onCancel: () => void;
}

const MeetingActions = ({ meeting, notice, onChange, onCancel }: MeetingActionsProps) => (
  <div className={css("actions")}>
    <LinkButton size="small" href={hrefTo(paths.notices(meeting.caseId))}>
      {summoned.includes(notice) ? noticeText.show : text.summon}
    </LinkButton>
    <Menu
      compact
      label={`${meetingTitle(meeting)}: ${text.columns.actions.toLowerCase()}`}
      items={[
        { id: "change", label: text.change, onAction: onChange },
        { id: "cancel", label: text.cancel, danger: true, onAction: onCancel },
      ]}
    />
  </div>
);
