// The note-taker of the minutes, as guest mode begins.
import type { Minutes } from "../../../shared/domain/minutes.ts";
import { toJson } from "../../database/json.ts";
import type { Write } from "../../database/session.ts";

export const updateNoteTaker = async (
  write: Write,
  { minutesId, content, version }: Minutes,
  noteTaker: string,
): Promise<void> => {
  await write
    .updateTable("minutes")
    .set({ content: toJson({ ...content, noteTaker }), version: version + 1 })
    .where("minutes_id", "=", minutesId)
    .execute();
};
