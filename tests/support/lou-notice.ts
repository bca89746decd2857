// Lou's first meeting with its notice: made, sent, changed and replied to.
import type { DocumentRequest } from "../../shared/contract/document.ts";
import type { MeetingId } from "../../shared/domain/ids.ts";
import type { MeetingPlan } from "../../shared/domain/meeting.ts";
import type { NoticeDetails } from "../../shared/domain/notice.ts";
import { agencies, type Lou } from "./lou.ts";
import { planOf, preMeeting, recipients } from "./lou-meetings.ts";
import { agencyParty, send, withConsent } from "./lou-stages.ts";
import { must, type Office } from "./office.ts";

export const four = ["school", "socialServices", "police", "leisure"] as const;

export interface Summoning {
  readonly office: Office;
  readonly lou: Lou;
  readonly meetingId: MeetingId;
}

/** 27 March: the first meeting on 9 April is planned and its notice made, to four agencies and the family. */
export const noticeMade = async (
  changes: Partial<MeetingPlan> = {},
  details: Partial<NoticeDetails> = {},
): Promise<Summoning> => {
  const { office, lou } = await withConsent();
  await preMeeting(office, lou);
  office.setDay("2026-03-27");
  const { meetingId } = await must(
    office.api.meeting.plan({ caseId: lou.caseId, plan: planOf("first", "2026-04-09", changes) }),
  );
  await must(
    office.api.notice.create({ meetingId, recipients: recipients(lou, four), replyBy: "2026-04-02", details }),
  );
  return { office, lou, meetingId };
};

export const noticeTo = (meetingId: MeetingId, key: keyof typeof agencies): DocumentRequest => ({
  kind: "notice",
  meetingId,
  party: agencyParty(agencies[key]),
});

export const sendToAll = async ({ office, meetingId }: Pick<Summoning, "office" | "meetingId">) => {
  const rows = await must(office.api.document.recipients({ kind: "notice", meetingId }));
  return must(
    send(
      office,
      rows.filter(({ block }) => block === null).map(({ request }) => request),
      "paper",
    ),
  );
};

export const readNotice = async ({ office, meetingId }: Pick<Summoning, "office" | "meetingId">) => {
  const notice = await must(office.api.notice.read({ meetingId }));
  if (notice === null) throw new Error("there is a notice");
  return notice;
};

/** Where the notice stands, as the list of meetings says. */
export const stateOf = async ({ office, meetingId }: Pick<Summoning, "office" | "meetingId">) =>
  (await must(office.api.meeting.listAll(null))).find((row) => row.meetingId === meetingId)?.noticeState;

/** Moves the meeting; the family asked for it. */
export const move = async ({ office, meetingId }: Summoning, changes: Partial<MeetingPlan>) => {
  const { meeting } = await must(office.api.meeting.read({ meetingId }));
  return office.api.meeting.change({
    meetingId,
    version: meeting.version,
    plan: planOf("first", meeting.heldOn, { place: meeting.place, ...changes }),
    because: { askedBy: "family", reason: "Lou har prov den dagen" },
  });
};

export const cancel = async ({ office, meetingId }: Pick<Summoning, "office" | "meetingId">) => {
  const { meeting } = await must(office.api.meeting.read({ meetingId }));
  return office.api.meeting.cancel({
    meetingId,
    version: meeting.version,
    because: { askedBy: "agency", reason: "Polisen kan inte komma" },
  });
};

/** A reply on the telephone that names one person. */
export const coming = (name: string, on: string) => ({
  answer: { kind: "coming" as const, attendees: [{ name, role: "Mentor" }] },
  on,
  manner: "phone" as const,
});
