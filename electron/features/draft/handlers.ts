// What is being typed. One row per record and field; no audit entry (architecture.md §3).
import type { draftContract } from "../../../shared/contract/draft.ts";
import type { Handlers } from "../../../shared/contract/define.ts";
import { freeTextIn, isAboutNobody } from "../../../shared/domain/draft-text.ts";
import { scanForIdentity } from "../../../shared/domain/identity-scan.ts";
import { err, ok } from "../../../shared/result.ts";
import type { Context } from "../../database/access.ts";

export const draftHandlers: Handlers<{ draft: typeof draftContract }, Context>["draft"] = {
  list: async ({ record }, { read }) => {
    const rows = await read.selectFrom("draft").selectAll().where("record", "=", record).orderBy("field").execute();
    return ok(rows.map((row) => ({ field: row.field, text: row.text, savedAt: row.saved_at })));
  },

  keep: async ({ record, field, text }, { write, now }) => {
    if (isAboutNobody(record)) {
      const [first] = scanForIdentity(freeTextIn(field, text)).refused;
      if (first !== undefined) return err({ code: "identityInText", field: first.field, kind: first.kind });
    }
    await write
      .insertInto("draft")
      .values({ record, field, text, saved_at: now })
      .onConflict((conflict) => conflict.columns(["record", "field"]).doUpdateSet({ text, saved_at: now }))
      .execute();
    return ok({ savedAt: now });
  },

  discard: async ({ record, field }, { write }) => {
    const all = write.deleteFrom("draft").where("record", "=", record);
    await (field === null ? all : all.where("field", "=", field)).execute();
    return ok(null);
  },
};
