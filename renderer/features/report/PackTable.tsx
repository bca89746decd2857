import type { ReportPack } from "../../../shared/contract/report.ts";
import type { PackContent } from "../../../shared/domain/statistics/pack.ts";
import { samePeriod } from "../../../shared/domain/statistics/period.ts";
import { reportText } from "../../../shared/text/report.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { Card } from "../../ui/Card.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { type Column, Table } from "../../ui/Table.tsx";

const { packs: text } = reportText;

/** What a report is of: a period, and the region where it is a region's. */
const packName = ({ period, region }: PackContent): string =>
  region === "" ? reportText.periodName(period) : text.ofRegion(reportText.periodName(period), region);

/** Every report that was told, newest first; one that another took the place of says so. */
export const PackTable = ({ packs }: { readonly packs: readonly ReportPack[] }) => {
  const isReplaced = ({ content }: ReportPack): boolean =>
    packs.some(
      (other) =>
        other.content.region === content.region &&
        samePeriod(other.content.period, content.period) &&
        other.content.edition > content.edition,
    );
  const columns: readonly Column<ReportPack>[] = [
    { id: "period", heading: text.columns.period, cell: ({ content }) => packName(content) },
    {
      id: "edition",
      heading: text.columns.edition,
      cell: (pack) => (
        <>
          {pack.content.edition} {isReplaced(pack) && <Chip tone="neutral">{text.replaced}</Chip>}
        </>
      ),
      width: "fit",
    },
    { id: "frozenOn", heading: text.columns.frozenOn, cell: ({ content }) => content.frozenOn, width: "fit" },
    { id: "checksum", heading: text.columns.checksum, cell: ({ checksum }) => checksum.slice(0, 16), width: "fit" },
  ];
  return (
    <Card title={text.title} look="flush">
      {packs.length === 0 ? (
        <EmptyState title={text.none} />
      ) : (
        <Table
          caption={text.title}
          columns={columns}
          rows={packs}
          rowId={({ reportPackId }) => reportPackId}
          href={({ reportPackId }) => hrefTo(paths.report(reportPackId))}
        />
      )}
    </Card>
  );
};
