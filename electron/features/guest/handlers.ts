import type { Handlers } from "../../../shared/contract/define.ts";
import type { guestContract } from "../../../shared/contract/guest.ts";
import { writtenBy } from "../../../shared/domain/guest.ts";
import { err, ok } from "../../../shared/result.ts";
import type { Context } from "../../database/access.ts";
import { readMeeting, readMinutes } from "../../database/readings/meeting.ts";
import { updateNoteTaker } from "./store.ts";
import { readGuestView } from "./view.ts";

export const guestHandlers: Handlers<{ guest: typeof guestContract }, Context>["guest"] = {
  status: (_, { guest }) => Promise.resolve(ok(guest ?? null)),

  read: async (_, { read, guest }) => (guest === undefined ? err({ code: "notFound" }) : readGuestView(read, guest)),

  begin: async ({ minutesId, name, role }, { read, write, isOpened, beginGuest, concerns }) => {
    const minutes = await readMinutes(read, minutesId);
    const meeting = minutes && (await readMeeting(read, minutes.meetingId));
    if (minutes === undefined || meeting === undefined) return err({ code: "notFound" });
    const { caseId, meetingId } = minutes;
    if (!isOpened(caseId)) return err({ code: "notOpened" });
    if (minutes.state !== "draft") return err({ code: "minutesLocked" });
    if (meeting.cancelledOn !== null) return err({ code: "meetingCancelled" });
    await updateNoteTaker(write, minutes, writtenBy({ name, role }).slice(0, 200));
    beginGuest({ meetingId, minutesId, caseId, name, role });
    concerns({ table: "minutes", id: minutesId, caseId });
    return ok(null);
  },
};
