import type { Handlers } from "../../../shared/contract/define.ts";
import type { supportGapContract } from "../../../shared/contract/support-gap.ts";
import { SupportGapId } from "../../../shared/domain/ids.ts";
import type { SupportGap } from "../../../shared/domain/support-gap.ts";
import { err, ok } from "../../../shared/result.ts";
import type { CommandContext, Context } from "../../database/access.ts";
import { caseExists } from "../../database/readings/case-exists.ts";
import { readSupportGap, readSupportGaps } from "../../database/readings/support-gap.ts";
import { deleteSupportGap, insertSupportGap, updateFilledOn } from "./store.ts";

/** The gap as it was seen, in a case that has been opened. */
const unchanged = async (
  { supportGapId, version }: Pick<SupportGap, "supportGapId" | "version">,
  { read, isOpened }: CommandContext,
) => {
  const gap = await readSupportGap(read, supportGapId);
  if (gap === undefined) return err({ code: "notFound" } as const);
  if (!isOpened(gap.caseId)) return err({ code: "notOpened" } as const);
  return gap.version === version ? ok(gap) : err({ code: "changedMeanwhile" } as const);
};

export const supportGapHandlers: Handlers<{ supportGap: typeof supportGapContract }, Context>["supportGap"] = {
  list: async ({ caseId }, { read, isOpened }) => {
    if (!(await caseExists(read, caseId))) return err({ code: "notFound" });
    return isOpened(caseId) ? ok([...(await readSupportGaps(read, caseId))]) : err({ code: "notOpened" });
  },

  register: async ({ caseId, kind, noticedOn }, { read, write, newId, concerns, isOpened, today }) => {
    if (!(await caseExists(read, caseId))) return err({ code: "notFound" });
    if (!isOpened(caseId)) return err({ code: "notOpened" });
    if (noticedOn > today) return err({ code: "dateInFuture" });
    const standing = (await readSupportGaps(read, caseId)).find((gap) => gap.kind === kind && gap.filledOn === null);
    if (standing !== undefined) return err({ code: "supportGapStands", noticedOn: standing.noticedOn });
    const gap: SupportGap = {
      supportGapId: SupportGapId.parse(newId()),
      caseId,
      kind,
      noticedOn,
      filledOn: null,
      version: 1,
    };
    await insertSupportGap(write, gap);
    concerns({ table: "support_gap", id: gap.supportGapId, caseId });
    return ok(gap);
  },

  fill: async ({ filledOn, ...known }, context) => {
    const before = await unchanged(known, context);
    if (!before.ok) return before;
    if (filledOn !== null && filledOn > context.today) return err({ code: "dateInFuture" });
    const { noticedOn, supportGapId, caseId } = before.value;
    if (filledOn !== null && filledOn < noticedOn) return err({ code: "filledBeforeNoticed", noticedOn });
    const after = { ...before.value, filledOn, version: known.version + 1 };
    await updateFilledOn(context.write, after);
    context.concerns({ table: "support_gap", id: supportGapId, caseId });
    return ok(after);
  },

  remove: async (known, context) => {
    const before = await unchanged(known, context);
    if (!before.ok) return before;
    await deleteSupportGap(context.write, known.supportGapId);
    context.concerns({ table: "support_gap", id: known.supportGapId, caseId: before.value.caseId });
    return before;
  },
};
