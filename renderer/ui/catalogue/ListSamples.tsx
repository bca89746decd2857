import { FolderOpen } from "lucide-react";
import { catalogueText as text } from "../../../shared/text/catalogue.ts";
import { Button } from "../Button.tsx";
import { Card } from "../Card.tsx";
import { Chip } from "../Chip.tsx";
import { EmptyState } from "../EmptyState.tsx";
import { ErrorInPlace } from "../ErrorInPlace.tsx";
import { WithSide } from "../Layout.tsx";
import { Loading } from "../Loading.tsx";
import { Stepper } from "../Stepper.tsx";
import { type Column, Table } from "../Table.tsx";
import { Timeline } from "../Timeline.tsx";

type SampleRow = (typeof text.table.rows)[number];
const [number, youth, consent, next] = text.table.headings;
const columns: readonly Column<SampleRow>[] = [
  { id: "number", heading: number, cell: (row) => row[0], sortBy: (row) => row[0] },
  { id: "youth", heading: youth, cell: (row) => row[1], sortBy: (row) => row[1] },
  { id: "consent", heading: consent, cell: (row) => <Chip tone={row[2]}>{text.chips[row[2]]}</Chip> },
  { id: "next", heading: next, cell: (row) => row[3], sortBy: (row) => row[3] },
];
const steps = text.steps.map((label, index) => ({
  id: label,
  label,
  state: index < 2 ? ("done" as const) : index === 2 ? ("current" as const) : ("todo" as const),
}));
const nothing = (): void => undefined;

export const ListSamples = () => (
  <>
    <Card title={text.groups.lists} look="flush">
      <Table
        caption={text.table.caption}
        columns={columns}
        rows={text.table.rows}
        rowId={(row) => row[0]}
        href={() => "#/_komponenter"}
        initialOrder={{ column: "number", descending: true }}
      />
    </Card>
    <WithSide
      side={
        <Card title={text.groups.events} look="next">
          <Timeline
            label={text.groups.events}
            items={text.events.map(([title, meta]) => ({ id: title, title, meta }))}
          />
        </Card>
      }
    >
      <Card title={text.groups.progress}>
        <Stepper label={text.groups.progress} steps={steps} />
      </Card>
      <Card title={text.groups.states}>
        <ErrorInPlace title={text.failed.title} onTryAgain={nothing}>
          {text.failed.body}
        </ErrorInPlace>
        <EmptyState
          title={text.empty.title}
          icon={<FolderOpen size={26} aria-hidden />}
          action={<Button look="primary">{text.empty.action}</Button>}
        >
          {text.empty.body}
        </EmptyState>
        <Loading />
      </Card>
    </WithSide>
  </>
);
