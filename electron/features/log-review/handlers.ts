import type { Handlers } from "../../../shared/contract/define.ts";
import type { logReviewContract } from "../../../shared/contract/log-review.ts";
import { err, ok } from "../../../shared/result.ts";
import type { Context } from "../../database/access.ts";
import { readLogReview } from "../../database/readings/log-review.ts";
import { hashAt } from "./store.ts";

export const logReviewHandlers: Handlers<{ logReview: typeof logReviewContract }, Context>["logReview"] = {
  read: async (period, { read, wayIn }) => ok(await readLogReview(read, period, wayIn)),

  verify: async ({ earlier }, { read, verifyLog }) => {
    const whole = await verifyLog();
    if (!whole.ok) return err({ code: "chainBroken", sequence: whole.error.seq });
    const end = { sequence: whole.value.seq, hash: whole.value.hash };
    if (earlier === null) return ok({ end, earlier: "notAsked" });
    const hash = await hashAt(read, earlier.sequence);
    if (hash === undefined) return ok({ end, earlier: "missing" });
    return ok({ end, earlier: hash === earlier.hash ? "found" : "differs" });
  },
};
