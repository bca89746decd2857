// Rows that more than one feature begins: minutes are begun when a meeting starts and when they are corrected.
import type { MeetingId, MinutesId } from "../../shared/domain/ids.ts";
import type { MinutesContent } from "../../shared/domain/minutes.ts";
import { toJson } from "./json.ts";
import type { Write } from "./session.ts";

export const insertMinutesDraft = async (
  write: Write,
  minutes: {
    readonly minutesId: MinutesId;
    readonly meetingId: MeetingId;
    readonly number: number;
    readonly correctionReason: string;
    readonly content: MinutesContent;
  },
): Promise<void> => {
  await write
    .insertInto("minutes")
    .values({
      minutes_id: minutes.minutesId,
      meeting_id: minutes.meetingId,
      number: minutes.number,
      state: "draft",
      correction_reason: minutes.correctionReason,
      established_on: null,
      established_by: "",
      content: toJson(minutes.content),
      record: null,
      version: 1,
    })
    .execute();
};
