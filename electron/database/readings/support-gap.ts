// Support that was missing, as rows.
import type { CaseId, SupportGapId } from "../../../shared/domain/ids.ts";
import { type SupportGap, SupportGapKind } from "../../../shared/domain/support-gap.ts";
import { inCase } from "../one-or-all.ts";
import type { Read } from "../session.ts";

/** Of one case, or of every case; earliest first. */
export const readSupportGaps = async (read: Read, only?: CaseId): Promise<readonly SupportGap[]> => {
  const rows = await read
    .selectFrom("support_gap")
    .selectAll()
    .where((where) => inCase(where, "case_id", only))
    .orderBy("noticed_on")
    .orderBy("support_gap_id")
    .execute();
  return rows.map((row) => ({
    supportGapId: row.support_gap_id,
    caseId: row.case_id,
    kind: SupportGapKind.parse(row.kind),
    noticedOn: row.noticed_on,
    filledOn: row.filled_on,
    version: row.version,
  }));
};

export const readSupportGap = async (read: Read, supportGapId: SupportGapId): Promise<SupportGap | undefined> => {
  const row = await read
    .selectFrom("support_gap")
    .select("case_id")
    .where("support_gap_id", "=", supportGapId)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return (await readSupportGaps(read, row.case_id)).find((gap) => gap.supportGapId === supportGapId);
};
