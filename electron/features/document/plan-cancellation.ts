// That a meeting is off (inställt), to those who were summoned. It tells nothing else, so that no withdrawal stops it.
import { lastSending } from "../../../shared/domain/notice-state.ts";
import { err, ok } from "../../../shared/result.ts";
import { cancellationDocument } from "../../documents/cancellation.ts";
import type { CopyContext, Planned, PlannedCopy } from "./copy.ts";
import { headForMeeting, readNoticedMeeting } from "./notice-gate.ts";
import { copyTo, type RequestOf } from "./plan-parts.ts";

export const planCancellation = async (request: RequestOf<"cancellation">, context: CopyContext): Promise<Planned> => {
  const noticed = await readNoticedMeeting(request.meetingId, context);
  if (!noticed.ok) return noticed;
  const { meeting, notice, about } = noticed.value;
  const { party } = request;
  if (meeting.cancelledOn === null) return err({ code: "meetingNotCancelled" });
  const sending = lastSending(notice, party);
  if (sending === undefined) return err({ code: "notSummoned" });
  return ok<PlannedCopy>({
    ...copyTo(party, about),
    kind: "cancellation",
    act: `cancellation:${meeting.meetingId}`,
    ground: "nothingSecret",
    meetingId: meeting.meetingId,
    // When, never where: the paper says nothing else.
    told: {},
    document: async (number) => {
      const head = await headForMeeting(noticed.value, party, String(number), context);
      return cancellationDocument({
        head: { ...head, secrecyMark: null },
        audience: party.kind === "agency" ? "agency" : "family",
        // What the recipient was told, which is what stands in the recipient's calendar.
        meeting: sending,
      });
    },
  });
};
