// Versions of minutes as rows. The database itself refuses to change established text (trigger minutes_locked).
import type { MinutesId } from "../../../shared/domain/ids.ts";
import type { MinutesContent } from "../../../shared/domain/minutes.ts";
import type { MinutesRecord } from "../../../shared/domain/minutes-record.ts";
import { draftRecord } from "../../../shared/domain/minutes-text-name.ts";
import { toJson } from "../../database/json.ts";
import type { Write } from "../../database/session.ts";

export const updateContent = async (
  write: Write,
  minutesId: MinutesId,
  content: MinutesContent,
  version: number,
): Promise<void> => {
  await write
    .updateTable("minutes")
    .set({ content: toJson(content), version })
    .where("minutes_id", "=", minutesId)
    .execute();
};

/** Forgets what is being typed in a text: what has been moved out of it must not come back with its draft. */
export const discardDraftOf = async (write: Write, minutesId: MinutesId, name: string): Promise<void> => {
  await write.deleteFrom("draft").where("record", "=", draftRecord(minutesId)).where("field", "=", name).execute();
};

export const establishMinutes = async (
  write: Write,
  minutesId: MinutesId,
  established: { readonly on: string; readonly by: string; readonly record: MinutesRecord; readonly version: number },
): Promise<void> => {
  await write
    .updateTable("minutes")
    .set({
      state: "established",
      established_on: established.on,
      established_by: established.by,
      record: toJson(established.record),
      version: established.version,
    })
    .where("minutes_id", "=", minutesId)
    .execute();
};
