import { ShieldAlert } from "lucide-react";
import type { MeetingRow } from "../../../shared/contract/meeting.ts";
import { taskDay } from "../../../shared/text/dates.ts";
import { meetingText, meetingTitle } from "../../../shared/text/meeting.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { both } from "../../api/both.ts";
import { failureInWords } from "../../api/failure-words.ts";
import { useGoToCase } from "../../api/useGoToCase.ts";
import { useQuery } from "../../api/useQuery.ts";
import { NoticeChip } from "../../dispatch/NoticeChip.tsx";
import { hrefTo, paths } from "../../frame/paths.ts";
import { Card } from "../../ui/Card.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { type Column, Table } from "../../ui/Table.tsx";

const text = meetingText.list;

const minutesTones = { none: "neutral", draft: "info", established: "warn", dispatched: "ok" } as const;

const columnsFor = (today: string, part: "upcoming" | "held"): readonly Column<MeetingRow>[] => [
  {
    id: "day",
    heading: text.columns.day,
    cell: (row) => <span className="digits">{taskDay(row.heldOn, today)}</span>,
    sortBy: (row) => `${row.heldOn} ${row.startsAt}`,
    width: "fit",
  },
  { id: "time", heading: text.columns.time, cell: (row) => row.startsAt, width: "fit" },
  { id: "meeting", heading: text.columns.meeting, cell: meetingTitle, sortBy: meetingTitle },
  {
    id: "caseNumber",
    heading: text.columns.caseNumber,
    cell: (row) => row.caseNumber,
    sortBy: (row) => row.caseNumber,
  },
  {
    id: "name",
    heading: text.columns.name,
    cell: (row) => (
      <>
        {row.name}{" "}
        {row.isProtected && (
          <Chip tone="protected" icon={<ShieldAlert size={15} aria-hidden />}>
            {text.hasProtected}
          </Chip>
        )}
      </>
    ),
    sortBy: (row) => row.name,
  },
  part === "upcoming"
    ? { id: "notice", heading: text.columns.notice, cell: (row) => <NoticeChip state={row.noticeState} /> }
    : {
        id: "minutes",
        heading: text.columns.minutes,
        cell: (row) => <Chip tone={minutesTones[row.minutesState]}>{text.minutesStates[row.minutesState]}</Chip>,
      },
];

/** All meetings of all cases: what is coming, soonest first, and what has been held, latest first. */
export const MeetingListScreen = () => {
  const api = useApi();
  const answer = both(useQuery(api.meeting.listAll, null), useQuery(api.today.read, null));
  const { goToCase, problem } = useGoToCase();
  const header = <PageHeader title={text.title} lead={text.lead} />;
  if (answer.state !== "ready") {
    return (
      <>
        {header}
        {answer.state === "loading" ? (
          <Loading />
        ) : (
          <ErrorInPlace title={failureInWords(answer.failure)} onTryAgain={answer.readAgain} />
        )}
      </>
    );
  }
  const [meetings, { today }] = answer.value;
  const isUpcoming = (row: MeetingRow): boolean => row.heldOn >= today && row.noticeState !== "held";
  const open = (row: MeetingRow): void => goToCase(row.caseId, paths.meeting(row.meetingId));
  return (
    <>
      {header}
      {problem !== undefined && <ErrorInPlace title={problem} />}
      <Card look="flush" title={text.upcoming}>
        <Table
          caption={text.upcoming}
          columns={columnsFor(today, "upcoming")}
          rows={meetings.filter(isUpcoming)}
          rowId={(row) => row.meetingId}
          onOpen={open}
          initialOrder={{ column: "day", descending: false }}
          empty={
            <EmptyState
              title={text.noneUpcoming}
              action={<LinkButton href={hrefTo(paths.cases)}>{text.toCases}</LinkButton>}
            />
          }
        />
      </Card>
      <Card look="flush" title={text.held}>
        <Table
          caption={text.held}
          columns={columnsFor(today, "held")}
          rows={meetings.filter((row) => !isUpcoming(row))}
          rowId={(row) => row.meetingId}
          onOpen={open}
          initialOrder={{ column: "day", descending: true }}
          empty={<EmptyState title={text.noneHeld} />}
        />
      </Card>
    </>
  );
};
