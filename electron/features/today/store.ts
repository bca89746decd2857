// What today is made of beside the cases' own facts: parked tasks, watches, and how old the contact register is.
import type { ParkedTask, Parking } from "../../../shared/domain/parking.ts";
import type { ParkingId } from "../../../shared/domain/ids.ts";
import { TaskKind } from "../../../shared/domain/task.ts";
import type { Read, Write } from "../../database/session.ts";

/** The parkings that nobody has ended, oldest first. */
export const readParkings = async (read: Read): Promise<readonly (Parking & ParkedTask)[]> => {
  const rows = await read
    .selectFrom("task_parking")
    .selectAll()
    .where("woken_at", "is", null)
    .orderBy("parked_at")
    .execute();
  return rows.flatMap((row) => {
    // A kind that a later version of the program has left out is parked for nobody.
    const kind = TaskKind.safeParse(row.kind);
    return kind.success
      ? [
          {
            parkingId: row.parking_id,
            kind: kind.data,
            caseId: row.case_id,
            meetingId: row.meeting_id,
            dueOn: row.due_on,
            count: row.count,
            wakeOn: row.wake_on,
            comment: row.comment,
          },
        ]
      : [];
  });
};

export const insertParking = async (write: Write, parking: Parking & ParkedTask, at: string): Promise<void> => {
  await write
    .insertInto("task_parking")
    .values({
      parking_id: parking.parkingId,
      kind: parking.kind,
      case_id: parking.caseId,
      meeting_id: parking.meetingId,
      due_on: parking.dueOn,
      count: parking.count,
      wake_on: parking.wakeOn,
      comment: parking.comment,
      parked_at: at,
      woken_at: null,
    })
    .execute();
};

export const endParking = async (write: Write, parkingId: ParkingId, at: string): Promise<void> => {
  await write.updateTable("task_parking").set({ woken_at: at }).where("parking_id", "=", parkingId).execute();
};

/** When each contact person who has not ended was last confirmed. */
export const readContactsConfirmedOn = async (read: Read): Promise<readonly string[]> =>
  (await read.selectFrom("contact").select("confirmed_on").where("ended_on", "is", null).execute()).map(
    ({ confirmed_on }) => confirmed_on,
  );
