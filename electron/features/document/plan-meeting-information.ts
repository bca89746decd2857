// "Så går ett möte till" to the youth or a guardian who is summoned. Nothing of the case but the meeting's time and place.
import { provisionOn } from "../../../shared/law/law.ts";
import { err, ok } from "../../../shared/result.ts";
import { legalLimits } from "../../../shared/text/document-words.ts";
import { meetingInformationWords } from "../../../shared/text/documents/meeting-information.ts";
import { meetingInformationDocument } from "../../documents/meeting-information.ts";
import type { CopyContext, Planned, PlannedCopy } from "./copy.ts";
import { consentForParty, headForMeeting, readNoticedMeeting } from "./notice-gate.ts";
import { copyTo, type RequestOf } from "./plan-parts.ts";
import { annexOf } from "./store.ts";

const letter = "B";

export const planMeetingInformation = async (
  request: RequestOf<"meetingInformation">,
  context: CopyContext,
): Promise<Planned> => {
  const noticed = await readNoticedMeeting(request.meetingId, context);
  if (!noticed.ok) return noticed;
  const { party } = request;
  if (party.kind !== "youth" && party.kind !== "guardian") return err({ code: "notSummoned" });
  // Checked as the notice is: it would be no information about a meeting that may not be held.
  const consent = await consentForParty(noticed.value, party, context);
  if (!consent.ok) return consent;
  const { meeting, about, act } = noticed.value;
  const told = {
    audience: party.kind,
    meeting,
    legalLimits:
      party.kind === "youth"
        ? meetingInformationWords.youth.limits
        : legalLimits(provisionOn("duty-to-report", context.today)),
  };
  return ok<PlannedCopy>({
    ...copyTo(party, about),
    kind: "meetingInformation",
    act: annexOf(act, letter),
    annex: letter,
    ground: "nothingSecret",
    meetingId: meeting.meetingId,
    // The paper prints no more of the meeting than when and where.
    told: { meeting: meeting.place },
    document: async (number) => {
      const head = await headForMeeting(noticed.value, party, `${String(number)}${letter}`, context);
      return meetingInformationDocument({ ...told, head: { ...head, secrecyMark: null } });
    },
  });
};
