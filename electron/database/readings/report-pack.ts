// Reports that were told, as rows. The checksum is of the stored spelling, and is checked whenever one is read.
import { createHash } from "node:crypto";
import type { ReportPack } from "../../../shared/contract/report.ts";
import { PackContent, type PackFile } from "../../../shared/domain/statistics/pack.ts";
import { fromJson, toJson } from "../json.ts";
import type { Read } from "../session.ts";

/** SHA-256 of a pack's spelling, in hex. */
export const packChecksum = (content: string): string => createHash("sha256").update(content, "utf8").digest("hex");

/** A pack as a file, in its one spelling. */
export const packFileOf = ({ content, checksum }: ReportPack): string =>
  toJson({ pack: content, checksum } satisfies PackFile);

/** Every pack, newest first. */
export const readReportPacks = async (read: Read): Promise<readonly ReportPack[]> => {
  const rows = await read
    .selectFrom("report_pack")
    .selectAll()
    .orderBy("period", "desc")
    .orderBy("edition", "desc")
    .execute();
  return rows.map((row) => {
    if (packChecksum(row.content) !== row.checksum) throw new Error("a report pack is not as it was frozen");
    return { reportPackId: row.report_pack_id, content: fromJson(PackContent, row.content), checksum: row.checksum };
  });
};
