import type { MissingDatum } from "../../../shared/domain/statistics/missing-data.ts";
import { missingDatumText, reportText } from "../../../shared/text/report.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { Card } from "../../ui/Card.tsx";
import { type Column, Table } from "../../ui/Table.tsx";

const text = reportText.missing;

const pathOf = ({ kind, caseId }: MissingDatum): string => {
  if (kind === "minutes" || kind === "attendance") return paths.caseMeetings(caseId);
  return kind === "commitmentStatus" ? paths.plan(caseId) : paths.caseFile(caseId);
};

const columns: readonly Column<MissingDatum>[] = [
  { id: "case", heading: text.case, cell: ({ caseNumber }) => caseNumber, width: "fit" },
  { id: "what", heading: text.what, cell: ({ kind, count }) => missingDatumText[kind](count) },
];

/** What is not filled in, each line leading to where it is. */
export const MissingCard = ({ missing }: { readonly missing: readonly MissingDatum[] }) => (
  <Card title={text.title} lead={missing.length === 0 ? text.none : text.lead} look="flush">
    {missing.length > 0 && (
      <Table
        caption={text.title}
        columns={columns}
        rows={missing}
        rowId={({ caseId, kind }) => `${caseId} ${kind}`}
        href={(row) => hrefTo(pathOf(row))}
      />
    )}
  </Card>
);
