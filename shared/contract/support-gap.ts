// Support that was missing (insatser som saknas): for the steering group the most useful lines of the report.
import { z } from "zod";
import { Day } from "../domain/day.ts";
import { CaseId, SupportGapId } from "../domain/ids.ts";
import { refusal } from "../domain/refusal.ts";
import { SupportGap, SupportGapKind } from "../domain/support-gap.ts";
import { alsoWhenClosed, command, query } from "./define.ts";

const Known = z.object({ supportGapId: SupportGapId, version: z.int() });

export const supportGapContract = {
  list: query({
    input: z.object({ caseId: CaseId }),
    output: z.array(SupportGap),
    failure: refusal("notFound", "notOpened"),
  }),
  register: command({
    input: z.object({ caseId: CaseId, kind: SupportGapKind, noticedOn: Day }),
    output: SupportGap,
    failure: refusal("notFound", "notOpened", "dateInFuture", "supportGapStands"),
    whenClosed: alsoWhenClosed,
  }),
  /** The support came on a day; `null` takes that back. */
  fill: command({
    input: Known.extend({ filledOn: Day.nullable() }),
    output: SupportGap,
    failure: refusal("notFound", "notOpened", "changedMeanwhile", "dateInFuture", "filledBeforeNoticed"),
    whenClosed: alsoWhenClosed,
  }),
  /** It was registered by mistake. */
  remove: command({
    input: Known,
    output: SupportGap,
    failure: refusal("notFound", "notOpened", "changedMeanwhile"),
    whenClosed: alsoWhenClosed,
  }),
};
