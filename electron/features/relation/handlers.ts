import type { Handlers } from "../../../shared/contract/define.ts";
import type { relationContract } from "../../../shared/contract/relation.ts";
import { RelationId } from "../../../shared/domain/ids.ts";
import { err, ok } from "../../../shared/result.ts";
import type { Context } from "../../database/access.ts";
import { caseExists } from "../../database/readings/case-exists.ts";
import { endRelation, findRelation, insertRelation, readRelated } from "./store.ts";

export const relationHandlers: Handlers<{ relation: typeof relationContract }, Context>["relation"] = {
  listForCase: async ({ caseId }, { read, isOpened }) =>
    isOpened(caseId) ? ok(await readRelated(read, caseId)) : err({ code: "notOpened" }),

  link: async ({ caseId, otherCaseId, details }, { read, write, newId, today, isOpened, concerns }) => {
    if (!isOpened(caseId)) return err({ code: "notOpened" });
    if (caseId === otherCaseId) return err({ code: "relatesToItself" });
    if (!(await caseExists(read, otherCaseId))) return err({ code: "notFound" });
    const related = await readRelated(read, caseId);
    if (related.some((other) => other.caseId === otherCaseId)) return err({ code: "alreadyRelated" });
    const relationId = RelationId.parse(newId());
    await insertRelation(write, { ...details, relationId, caseId, otherCaseId, linkedOn: today });
    concerns({ table: "case_relation", id: relationId, caseId, detail: { otherCaseId } });
    return ok({ relationId });
  },

  unlink: async ({ relationId }, { read, write, today, isOpened, concerns }) => {
    const relation = await findRelation(read, relationId);
    if (relation === undefined) return err({ code: "notFound" });
    const { caseId, otherCaseId } = relation;
    if (!isOpened(caseId) && !isOpened(otherCaseId)) return err({ code: "notOpened" });
    await endRelation(write, relationId, today);
    concerns({ table: "case_relation", id: relationId, caseId, detail: { otherCaseId } });
    return ok(null);
  },
};
