import type { Handlers } from "../../../shared/contract/define.ts";
import type { guideContract } from "../../../shared/contract/guide.ts";
import { err, ok } from "../../../shared/result.ts";
import type { Context } from "../../database/access.ts";
import { toJson } from "../../database/json.ts";
import { putSetting } from "../../database/writings.ts";
import { answerName, checkName, readAnswers, readChecks } from "./store.ts";

export const guideHandlers: Handlers<{ guide: typeof guideContract }, Context>["guide"] = {
  read: async (_, { read }) => ok({ answers: await readAnswers(read), checks: await readChecks(read) }),

  answer: async (answer, { write, today, concerns }) => {
    if (answer.on > today) return err({ code: "dateInFuture" });
    const name = answerName(answer.question);
    await putSetting(write, name, toJson(answer));
    concerns({ table: "setting", id: name });
    return ok(null);
  },

  check: async (check, { write, today, concerns }) => {
    if (check.on > today) return err({ code: "dateInFuture" });
    const name = checkName(check.provision);
    await putSetting(write, name, toJson(check));
    concerns({ table: "setting", id: name });
    return ok(null);
  },
};
