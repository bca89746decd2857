import { Clock } from "lucide-react";
import { mayTakePart } from "../../../shared/domain/consent-parties.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { type Commitment, isConditional, isOverdue, nextFollowUpOn } from "../../../shared/domain/plan.ts";
import {
  changeSteps,
  commitmentChain,
  statusNow,
  type ChainLink,
  type PlanClosing,
} from "../../../shared/domain/plan-history.ts";
import { monthDay, taskDay } from "../../../shared/text/dates.ts";
import { chainLinkInWords, planText, responsibleInWords, statusTone } from "../../../shared/text/plan.ts";
import { commitmentChangeInWords } from "../../../shared/text/plan-change.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { Chip } from "../../ui/Chip.tsx";
import { classes } from "../../ui/classes.ts";
import { type Column, Table } from "../../ui/Table.tsx";
import styles from "./Plan.module.css";

const css = classes(styles);

export interface CommitmentTableProps {
  readonly caption: string;
  readonly commitments: readonly Commitment[];
  readonly closings: readonly PlanClosing[];
  readonly today: Day;
  readonly facts: CaseFacts;
}

/** A commitment with how it stands, the closure included. */
interface Standing {
  readonly commitment: Commitment;
  readonly chain: readonly ChainLink[];
  readonly isOpen: boolean;
  readonly late: boolean;
}

/** Commitments, those that go on first, each with its chain of follow-ups. */
export const CommitmentTable = ({ caption, commitments, closings, today, facts }: CommitmentTableProps) => {
  const isClosed = facts.caseFile.closedOn !== null;
  const rows = commitments
    .map((commitment): Standing => {
      const status = statusNow(commitment, closings);
      const open = !isClosed && ["notStarted", "ongoing", "partly"].includes(status);
      return {
        commitment,
        chain: commitmentChain(commitment, closings),
        isOpen: open,
        late: open && isOverdue(commitment, today),
      };
    })
    .toSorted(
      (one, other) => Number(other.isOpen) - Number(one.isOpen) || one.commitment.number - other.commitment.number,
    );
  return (
    <Table
      caption={caption}
      columns={columnsFor(closings, today, facts)}
      rows={rows}
      rowId={({ commitment }) => commitment.commitmentId}
      empty={<p>{planText.noCommitments}</p>}
    />
  );
};

const columnsFor = (closings: readonly PlanClosing[], today: Day, facts: CaseFacts): readonly Column<Standing>[] => [
  {
    id: "what",
    heading: planText.columns.what,
    cell: ({ commitment, chain }) => (
      <>
        {`A${String(commitment.number)} ${commitment.what}`}
        <Chain commitment={commitment} chain={chain} facts={facts} />
      </>
    ),
  },
  {
    id: "responsible",
    heading: planText.columns.responsible,
    cell: ({ commitment }) => (
      <>
        {responsibleInWords(commitment.responsible, facts.naming)}
        {commitment.responsibleRole !== "" && ` (${commitment.responsibleRole})`}{" "}
        {isConditional(commitment, (party) => mayTakePart(facts.consent, party, today)) && (
          <>
            <Chip tone="warn">{planText.conditional}</Chip>
            <span className={css("hint")}>{planText.conditionalHint}</span>
          </>
        )}
      </>
    ),
  },
  {
    id: "followUpOn",
    heading: planText.columns.followUpOn,
    cell: ({ commitment, isOpen }) => (isOpen ? followUpInWords(commitment, today) : ""),
    width: "fit",
  },
  {
    id: "status",
    heading: planText.columns.status,
    cell: ({ commitment, late }) => {
      const status = statusNow(commitment, closings);
      return (
        <>
          <Chip tone={statusTone[status]}>{planText.statuses[status]}</Chip>{" "}
          {late && (
            <Chip tone="bad" icon={<Clock size={15} aria-hidden />}>
              {planText.overdue}
            </Chip>
          )}
        </>
      );
    },
    width: "fit",
  },
];

/** Its own day, until that has been: then it is the next meeting that follows it up. */
const followUpInWords = (commitment: Commitment, today: Day): string => {
  if (commitment.followUpOn === null) return planText.noDate;
  const ownDay = nextFollowUpOn(commitment, null);
  return ownDay === null ? planText.atNextMeeting : taskDay(ownDay, today);
};

interface ChainProps {
  readonly commitment: Commitment;
  readonly chain: readonly ChainLink[];
  readonly facts: CaseFacts;
}

/** What each follow-up has said of it, and what a meeting changed in it, oldest first. */
const Chain = ({ commitment, chain, facts }: ChainProps) => {
  const told = [
    ...chain.map((link) => ({ on: link.on, words: chainLinkInWords(link) })),
    ...changeSteps(commitment).map(({ on, before, after }) => ({
      on,
      words: planText.changedTo(commitmentChangeInWords(before, after, (one) => responsibleInWords(one, facts.naming))),
    })),
  ].toSorted((one, other) => one.on.localeCompare(other.on));
  if (told.length === 0) return null;
  return (
    <ol className={css("chain")}>
      {told.map(({ on, words }) => (
        <li key={`${on} ${words}`}>
          <span className="digits">{monthDay(on)}</span> {words}
        </li>
      ))}
    </ol>
  );
};
