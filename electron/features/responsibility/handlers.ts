import type { Handlers } from "../../../shared/contract/define.ts";
import type { responsibilityContract } from "../../../shared/contract/responsibility.ts";
import { ResponsibilityId } from "../../../shared/domain/ids.ts";
import { inTime } from "../../../shared/domain/responsibility.ts";
import { err, ok } from "../../../shared/result.ts";
import type { Context } from "../../database/access.ts";
import { insertResponsibility } from "../../database/writings.ts";
import { readResponsibility } from "./store.ts";

export const responsibilityHandlers: Handlers<
  { responsibility: typeof responsibilityContract },
  Context
>["responsibility"] = {
  listForCase: async ({ caseId }, { read, isOpened }) =>
    isOpened(caseId) ? ok(inTime(await readResponsibility(read, caseId))) : err({ code: "notOpened" }),

  handOver: async ({ caseId, details }, { read, write, newId, now, today, isOpened, concerns }) => {
    if (!isOpened(caseId)) return err({ code: "notOpened" });
    if ((await readResponsibility(read, caseId)).length === 0) return err({ code: "notFound" });
    if (details.since > today) return err({ code: "dateInFuture" });
    const responsibilityId = ResponsibilityId.parse(newId());
    await insertResponsibility(write, caseId, responsibilityId, { ...details, recordedAt: now });
    concerns({ table: "case_responsibility", id: responsibilityId, caseId });
    return ok(null);
  },
};
