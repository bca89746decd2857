// The coordinator's own watches, as Idag and the situation of a case read them.
import type { CaseId } from "../../../shared/domain/ids.ts";
import { inCase } from "../one-or-all.ts";
import type { Read } from "../session.ts";

/** The watches that are not done, soonest first: those of one case, or all. */
export const readOpenWatches = (read: Read, only?: CaseId) =>
  read
    .selectFrom("watch")
    .select(["watch_id", "case_id", "title", "due_on", "version"])
    .where("done_on", "is", null)
    .where((where) => inCase(where, "case_id", only))
    .orderBy("due_on")
    .execute();
