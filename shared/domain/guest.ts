// Guest mode (gästläge): a note-taker writes the minutes of one meeting at the coordinator's computer, and reaches nothing else.
import { z } from "zod";
import { CaseId, MeetingId, MinutesId } from "./ids.ts";
import { emptyMinutes, type Minutes, type MinutesContent, type MinutesSection } from "./minutes.ts";
import { Line } from "./text-fields.ts";

/** Who writes, and in which minutes. */
export const Guest = z.object({
  meetingId: MeetingId,
  minutesId: MinutesId,
  caseId: CaseId,
  name: Line,
  role: Line,
});
export type Guest = z.infer<typeof Guest>;

/** "Bo Mentor, Skola": how the log and the minutes name the one who writes. */
export const writtenBy = ({ name, role }: Pick<Guest, "name" | "role">): string => `${name}, ${role}`;

/** The sections that are not a guest's to see or to write: the coordinator's own, what is hidden, a concern report, why something is left open. */
const closedToGuests: readonly MinutesSection[] = [
  "noteTaker",
  "survey",
  "concernDiscussed",
  "concernReport",
  "writtenReasons",
  "hidden",
  "parked",
];

/** The minutes as a guest may see them. */
export const contentForGuest = (content: MinutesContent): MinutesContent => ({
  ...content,
  concernDiscussed: emptyMinutes.concernDiscussed,
  concernReport: emptyMinutes.concernReport,
  writtenReasons: emptyMinutes.writtenReasons,
  hidden: emptyMinutes.hidden,
  parked: emptyMinutes.parked,
});

type Check = (input: Readonly<Record<string, unknown>>, guest: Guest) => boolean;

const always: Check = () => true;
const ofMeeting: Check = ({ meetingId }, guest) => meetingId === guest.meetingId;
const ofMinutes: Check = ({ minutesId }, guest) => minutesId === guest.minutesId;
const sectionsOf = (input: Readonly<Record<string, unknown>>): readonly string[] =>
  typeof input["sections"] === "object" && input["sections"] !== null ? Object.keys(input["sections"]) : [];
/** What is being typed in these minutes or in the plan of this meeting. It is kept, but not read: other drafts lie beside it. */
const ofDrafts: Check = ({ record }, { minutesId, meetingId }) =>
  record === `minutes:${minutesId}` || record === `plan:${meetingId}`;

/**
 * All that answers while a guest writes, each with what it may be asked. A concern report can be made by anybody who is
 * there (R45): making one reads nothing.
 */
const open: Readonly<Record<string, Check>> = {
  "vault.status": always,
  "vault.endGuestMode": always,
  "private.close": always,
  "private.backUp": always,
  "guest.status": always,
  "guest.read": always,
  "minutes.keep": (input, guest) =>
    ofMinutes(input, guest) && sectionsOf(input).every((name) => !closedToGuests.some((closed) => closed === name)),
  "minutes.keepSurveyCard": ofMinutes,
  "plan.addGoal": ofMeeting,
  "plan.changeGoal": ofMeeting,
  "plan.removeGoal": ofMeeting,
  "plan.addCommitment": ofMeeting,
  "plan.changeCommitment": ofMeeting,
  "plan.removeCommitment": ofMeeting,
  "plan.reviewGoal": ofMeeting,
  "plan.reviewCommitment": ofMeeting,
  "draft.keep": ofDrafts,
  "draft.discard": ofDrafts,
  "concernReport.make": always,
};

/** Whether a call is answered while a guest writes. Everything that is not named is not. */
export const answersGuest = (guest: Guest, name: string, input: unknown): boolean => {
  const check = Object.hasOwn(open, name) ? open[name] : undefined;
  if (check === undefined) return false;
  // A router has parsed it: it is what the channel's schema says, an object for all that look into it.
  return check(typeof input === "object" && input !== null ? (input as Readonly<Record<string, unknown>>) : {}, guest);
};

/** Minutes as a guest is shown them: this version only, and why it corrects another is the coordinator's. */
export const minutesForGuest = (minutes: Minutes): Minutes => ({
  ...minutes,
  correctionReason: "",
  content: contentForGuest(minutes.content),
});
