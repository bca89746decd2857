import type { Handlers } from "../../../shared/contract/define.ts";
import type { todayContract } from "../../../shared/contract/today.ts";
import { ParkingId } from "../../../shared/domain/ids.ts";
import { err, ok } from "../../../shared/result.ts";
import type { Context } from "../../database/access.ts";
import { readMeetingRows } from "../../database/readings/meeting-rows.ts";
import { readTasks } from "./read-tasks.ts";
import { endParking, insertParking, readParkings } from "./store.ts";

export const todayHandlers: Handlers<{ today: typeof todayContract }, Context>["today"] = {
  day: (_, { today }) => Promise.resolve(ok({ today })),

  now: (_, { now }) => Promise.resolve(ok({ now })),

  read: async (_, { read, today }) => {
    const meetings = (await readMeetingRows(read, today)).filter((meeting) => meeting.heldOn >= today);
    return ok({ today, tasks: await readTasks(read, today), meetings });
  },

  park: async ({ task, wakeOn, comment }, { read, write, newId, today, now, concerns }) => {
    if (wakeOn <= today) return err({ code: "dayNotAhead" });
    const found = (await readTasks(read, today)).find(
      (one) =>
        one.watch === null &&
        one.kind === task.kind &&
        (one.about?.caseId ?? null) === task.caseId &&
        one.meetingId === task.meetingId &&
        one.dueOn === task.dueOn,
    );
    if (found === undefined) return err({ code: "notFound" });
    if (found.dueOn !== null && found.dueAt !== undefined && wakeOn > found.dueOn)
      return err({ code: "deadlineOfLaw", dueOn: found.dueOn });
    const parkingId = ParkingId.parse(newId());
    await insertParking(write, { ...task, parkingId, wakeOn, comment }, now);
    const about = task.caseId === null ? {} : { caseId: task.caseId };
    concerns({ table: "task_parking", id: parkingId, ...about, detail: { kind: task.kind } });
    return ok({ parkingId });
  },

  wake: async ({ parkingId }, { read, write, now, concerns }) => {
    const parking = (await readParkings(read)).find((one) => one.parkingId === parkingId);
    if (parking === undefined) return err({ code: "notFound" });
    await endParking(write, parkingId, now);
    const about = parking.caseId === null ? {} : { caseId: parking.caseId };
    concerns({ table: "task_parking", id: parkingId, ...about });
    return ok(null);
  },
};
