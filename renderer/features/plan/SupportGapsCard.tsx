import { Plus } from "lucide-react";
import { useState } from "react";
import type { Day } from "../../../shared/domain/day.ts";
import type { CaseId } from "../../../shared/domain/ids.ts";
import type { SupportGap } from "../../../shared/domain/support-gap.ts";
import { supportGapScreenText as text, supportGapText } from "../../../shared/text/report.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { undoable } from "../../api/undoable.ts";
import { useCommand } from "../../api/useCommand.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Row } from "../../ui/Layout.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { SupportGapDialog } from "./SupportGapDialog.tsx";

export interface SupportGapsCardProps {
  readonly caseId: CaseId;
  readonly today: Day;
}

/** What the case needed and nobody could give: counted in the report, never told one by one. */
export const SupportGapsCard = ({ caseId, today }: SupportGapsCardProps) => {
  const api = useApi();
  const [adding, setAdding] = useState(false);
  const gaps = useQuery(api.supportGap.list, { caseId });
  const fill = useCommand(api.supportGap.fill);
  const remove = useCommand(api.supportGap.remove);
  const failure = fill.failure ?? remove.failure ?? (gaps.state === "failed" ? gaps.failure : undefined);

  const setFilled = async ({ supportGapId, version, filledOn: before }: SupportGap, filledOn: Day | null) => {
    const answer = await fill.run({ supportGapId, version, filledOn });
    if (!answer.ok) return;
    const after = answer.value.version;
    undoable(filledOn === null ? text.registered : text.filled, () =>
      api.supportGap.fill({ supportGapId, version: after, filledOn: before }),
    );
  };
  const takeAway = async ({ supportGapId, version, kind, noticedOn }: SupportGap) => {
    const answer = await remove.run({ supportGapId, version });
    if (answer.ok) undoable(text.removed, () => api.supportGap.register({ caseId, kind, noticedOn }));
  };

  const columns: readonly Column<SupportGap>[] = [
    { id: "kind", heading: text.columns.kind, cell: ({ kind }) => supportGapText[kind] },
    { id: "noticedOn", heading: text.columns.noticedOn, cell: ({ noticedOn }) => noticedOn, width: "fit" },
    {
      id: "filledOn",
      heading: text.columns.filledOn,
      cell: ({ filledOn }) => filledOn ?? text.stillMissing,
      width: "fit",
    },
    {
      id: "actions",
      heading: text.columns.actions,
      hideHeading: true,
      width: "fit",
      cell: (gap) => (
        <Row>
          <Button
            size="small"
            pending={fill.pending}
            onPress={() => void setFilled(gap, gap.filledOn === null ? today : null)}
          >
            {gap.filledOn === null ? text.fill : text.undoFill}
          </Button>
          <Button size="small" look="quiet" pending={remove.pending} onPress={() => void takeAway(gap)}>
            {text.remove}
          </Button>
        </Row>
      ),
    },
  ];
  const rows = gaps.state === "ready" ? gaps.value : [];
  return (
    <Card
      title={text.title}
      lead={text.lead}
      actions={
        <Button icon={<Plus size={16} aria-hidden />} onPress={() => setAdding(true)}>
          {text.add}
        </Button>
      }
    >
      {failure !== undefined && <Band tone="bad" role="alert" title={failureInWords(failure)} />}
      {gaps.state === "loading" && <Loading />}
      {gaps.state === "ready" && rows.length === 0 && <p>{text.none}</p>}
      {rows.length > 0 && (
        <Table caption={text.title} columns={columns} rows={rows} rowId={({ supportGapId }) => supportGapId} />
      )}
      {adding && <SupportGapDialog caseId={caseId} today={today} onClose={() => setAdding(false)} />}
    </Card>
  );
};
