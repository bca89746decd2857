// Watches as rows.
import type { WatchId } from "../../../shared/domain/ids.ts";
import type { WatchDetails } from "../../../shared/domain/watch.ts";
import type { Read, Write } from "../../database/session.ts";

export const readWatches = (read: Read) =>
  read
    .selectFrom("watch")
    .leftJoin("case_file", "case_file.case_id", "watch.case_id")
    .selectAll("watch")
    .select("case_file.number as case_number")
    .orderBy("due_on")
    .orderBy("title")
    .execute();

export const findWatch = (read: Read, watchId: WatchId) =>
  read.selectFrom("watch").selectAll().where("watch_id", "=", watchId).executeTakeFirst();

export const insertWatch = async (write: Write, watchId: WatchId, details: WatchDetails): Promise<void> => {
  await write
    .insertInto("watch")
    .values({
      watch_id: watchId,
      case_id: details.caseId,
      title: details.title,
      due_on: details.dueOn,
      note: details.note,
      done_on: null,
      postponed: 0,
      version: 1,
    })
    .execute();
};

export const updateWatch = async (
  write: Write,
  watchId: WatchId,
  changes: {
    readonly title?: string;
    readonly due_on?: string;
    readonly note?: string;
    readonly done_on?: string | null;
    readonly postponed?: number;
    readonly version: number;
  },
): Promise<void> => {
  await write.updateTable("watch").set(changes).where("watch_id", "=", watchId).execute();
};
