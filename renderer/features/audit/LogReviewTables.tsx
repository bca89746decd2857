// The tables of the review: what was opened, what left, what was shown, who was refused.
import type { LogReview } from "../../../shared/contract/log-review.ts";
import type { LogFind } from "../../../shared/domain/log-review.ts";
import { wayInInWords } from "../../../shared/text/case-log.ts";
import { dayAndTimeOf } from "../../../shared/text/dates.ts";
import { shortFingerprint } from "../../../shared/text/document.ts";
import {
  findNormal,
  findTitle,
  findWhen,
  logReviewText,
  refusedInWords,
  sentInWords,
  unmaskedInWords,
} from "../../../shared/text/log-review.ts";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Table } from "../../ui/Table.tsx";
import styles from "./LogReview.module.css";

const { finds, opened, sent, printed, unmasked, refused } = logReviewText;

export const FindsCard = ({ rows }: { readonly rows: readonly LogFind[] }) => (
  <Card look="flush" title={finds.title} lead={finds.lead}>
    <Table
      caption={finds.caption}
      rows={rows}
      rowId={(find) => `${find.pattern} ${find.from} ${find.caseNumbers.join(" ")}`}
      empty={<EmptyState title={finds.none}>{finds.noneBody}</EmptyState>}
      columns={[
        {
          id: "what",
          heading: finds.what,
          cell: (find) => (
            <>
              <strong>{findTitle(find)}</strong>
              <div className={styles["normal"]}>{findNormal(find)}</div>
            </>
          ),
        },
        { id: "cases", heading: finds.cases, cell: (find) => find.caseNumbers.join(", ") },
        { id: "when", heading: finds.when, width: "fit", cell: findWhen },
      ]}
    />
  </Card>
);

export const OpenedCard = ({
  rows,
  coordinator,
}: {
  readonly rows: LogReview["opened"];
  readonly coordinator: string;
}) => (
  <Card look="flush" title={opened.title}>
    <Table
      caption={opened.caption}
      rows={rows}
      rowId={({ caseNumber, by }) => `${caseNumber} ${by}`}
      empty={<EmptyState title={opened.none} />}
      columns={[
        {
          id: "case",
          heading: opened.caseNumber,
          width: "fit",
          cell: (row) => row.caseNumber,
          sortBy: (row) => row.caseNumber,
        },
        { id: "by", heading: opened.by, cell: (row) => wayInInWords(row.by, coordinator) },
        { id: "times", heading: opened.times, align: "end", cell: (row) => row.times, sortBy: (row) => row.times },
        {
          id: "changes",
          heading: opened.changes,
          align: "end",
          cell: (row) => row.changes,
          sortBy: (row) => row.changes,
        },
        { id: "first", heading: opened.first, width: "fit", cell: (row) => dayAndTimeOf(row.first) },
        {
          id: "last",
          heading: opened.last,
          width: "fit",
          cell: (row) => dayAndTimeOf(row.last),
          sortBy: (row) => row.last,
        },
      ]}
    />
  </Card>
);

export const SentCard = ({ rows }: { readonly rows: LogReview["sent"] }) => (
  <Card look="flush" title={sent.title} lead={sent.lead}>
    <Table
      caption={sent.caption}
      rows={rows}
      rowId={({ sequence }) => String(sequence)}
      empty={<EmptyState title={sent.none} />}
      columns={[
        { id: "when", heading: sent.when, width: "fit", cell: (row) => dayAndTimeOf(row.at) },
        { id: "case", heading: opened.caseNumber, width: "fit", cell: (row) => row.caseNumber ?? sent.noCase },
        { id: "what", heading: sent.what, cell: sentInWords },
        { id: "to", heading: sent.recipients, cell: (row) => row.recipients.join(", ") },
        { id: "how", heading: sent.how, width: "fit", cell: (row) => sent.to[row.to] },
        {
          id: "sum",
          heading: sent.sum,
          cell: (row) => <code>{row.sha256.map(shortFingerprint).join(" ")}</code>,
        },
      ]}
    />
  </Card>
);

export const PrintedCard = ({ rows }: { readonly rows: LogReview["printed"] }) => (
  <Card look="flush" title={printed.title}>
    <Table
      caption={printed.caption}
      rows={rows}
      rowId={({ sequence }) => String(sequence)}
      empty={<EmptyState title={printed.none} />}
      columns={[
        { id: "when", heading: sent.when, width: "fit", cell: (row) => dayAndTimeOf(row.at) },
        { id: "case", heading: opened.caseNumber, width: "fit", cell: (row) => row.caseNumber ?? sent.noCase },
        { id: "to", heading: sent.recipients, cell: (row) => row.recipients.join(", ") },
      ]}
    />
  </Card>
);

export const UnmaskedCard = ({ rows }: { readonly rows: LogReview["unmasked"] }) => (
  <Card look="flush" title={unmasked.title}>
    <Table
      caption={unmasked.caption}
      rows={rows}
      rowId={({ sequence }) => String(sequence)}
      empty={<EmptyState title={unmasked.none} />}
      columns={[
        { id: "when", heading: sent.when, width: "fit", cell: (row) => dayAndTimeOf(row.at) },
        { id: "case", heading: opened.caseNumber, width: "fit", cell: (row) => row.caseNumber ?? sent.noCase },
        { id: "what", heading: unmasked.what, cell: unmaskedInWords },
      ]}
    />
  </Card>
);

export const RefusedCard = ({ rows }: { readonly rows: LogReview["refused"] }) => (
  <Card look="flush" title={refused.title}>
    <Table
      caption={refused.caption}
      rows={rows}
      rowId={({ sequence }) => String(sequence)}
      empty={<EmptyState title={refused.none} />}
      columns={[
        { id: "when", heading: sent.when, width: "fit", cell: (row) => dayAndTimeOf(row.at) },
        { id: "what", heading: refused.what, cell: (row) => refusedInWords(row.code) },
      ]}
    />
  </Card>
);
