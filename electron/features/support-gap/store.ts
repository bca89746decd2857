// Support that was missing, as rows.
import type { SupportGapId } from "../../../shared/domain/ids.ts";
import type { SupportGap } from "../../../shared/domain/support-gap.ts";
import type { Write } from "../../database/session.ts";

export const insertSupportGap = async (write: Write, gap: SupportGap): Promise<void> => {
  await write
    .insertInto("support_gap")
    .values({
      support_gap_id: gap.supportGapId,
      case_id: gap.caseId,
      kind: gap.kind,
      noticed_on: gap.noticedOn,
      filled_on: gap.filledOn,
      version: gap.version,
    })
    .execute();
};

export const updateFilledOn = async (write: Write, gap: SupportGap): Promise<void> => {
  await write
    .updateTable("support_gap")
    .set({ filled_on: gap.filledOn, version: gap.version })
    .where("support_gap_id", "=", gap.supportGapId)
    .execute();
};

export const deleteSupportGap = async (write: Write, supportGapId: SupportGapId): Promise<void> => {
  await write.deleteFrom("support_gap").where("support_gap_id", "=", supportGapId).execute();
};
