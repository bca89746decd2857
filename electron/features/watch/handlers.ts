import type { Handlers } from "../../../shared/contract/define.ts";
import { changedFields } from "../../../shared/domain/changed-fields.ts";
import type { watchContract } from "../../../shared/contract/watch.ts";
import { WatchId } from "../../../shared/domain/ids.ts";
import { err, ok } from "../../../shared/result.ts";
import type { CommandContext, Context } from "../../database/access.ts";
import { caseExists } from "../../database/readings/case-exists.ts";
import { findWatch, insertWatch, readWatches, updateWatch } from "./store.ts";

type Changes = Omit<Parameters<typeof updateWatch>[2], "version">;

/** Changes a watch that nobody has changed since it was read. */
const change = async (
  { watchId, version }: { readonly watchId: WatchId; readonly version: number },
  { read, write, concerns }: CommandContext,
  changes: (before: { readonly postponed: number }) => Changes,
) => {
  const before = await findWatch(read, watchId);
  if (before === undefined) return err({ code: "notFound" });
  if (before.version !== version) return err({ code: "changedMeanwhile" });
  const now = changes(before);
  await updateWatch(write, watchId, { ...now, version: version + 1 });
  concerns({
    table: "watch",
    id: watchId,
    ...(before.case_id !== null && { caseId: before.case_id }),
    detail: { fields: changedFields(before, now) },
  });
  return ok(null);
};

export const watchHandlers: Handlers<{ watch: typeof watchContract }, Context>["watch"] = {
  list: async (_, { read, isOpened }) =>
    ok(
      (await readWatches(read)).map((row) => ({
        watchId: row.watch_id,
        title: row.title,
        dueOn: row.due_on,
        caseId: row.case_id,
        caseNumber: row.case_number,
        note: row.case_id === null || isOpened(row.case_id) ? row.note : null,
        doneOn: row.done_on,
        postponed: row.postponed,
        version: row.version,
      })),
    ),

  add: async (details, { read, write, newId, concerns }) => {
    const { caseId } = details;
    if (caseId !== null && !(await caseExists(read, caseId))) return err({ code: "notFound" });
    const watchId = WatchId.parse(newId());
    await insertWatch(write, watchId, details);
    concerns({ table: "watch", id: watchId, ...(caseId !== null && { caseId }) });
    return ok({ watchId });
  },

  change: async ({ details: { title, dueOn, note }, ...known }, context) =>
    change(known, context, () => ({ title, due_on: dueOn, ...(note !== undefined && { note }) })),

  postpone: async ({ dueOn, ...known }, context) => {
    if (dueOn <= context.today) return err({ code: "dayNotAhead" });
    return change(known, context, ({ postponed }) => ({ due_on: dueOn, postponed: postponed + 1 }));
  },

  complete: (known, context) => change(known, context, () => ({ done_on: context.today })),
  reopen: (known, context) => change(known, context, () => ({ done_on: null })),
};
