// Reports that were told, as rows: only ever added.
import type { ReportPackId } from "../../../shared/domain/ids.ts";
import type { Json } from "../../database/tables/column.ts";
import type { Write } from "../../database/session.ts";

export const insertReportPack = async (
  write: Write,
  pack: {
    readonly reportPackId: ReportPackId;
    readonly period: string;
    readonly edition: number;
    readonly content: Json;
    readonly checksum: string;
  },
): Promise<void> => {
  const { reportPackId, period, edition, content, checksum } = pack;
  await write
    .insertInto("report_pack")
    .values({ report_pack_id: reportPackId, period, edition, content, checksum })
    .execute();
};
