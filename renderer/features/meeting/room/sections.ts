// The sections of a meeting in the order of its minutes (`domain.md` 2.5), and how far each has come.
import type { MinutesView } from "../../../../shared/contract/minutes.ts";
import type { MeetingKind } from "../../../../shared/domain/meeting.ts";
import type { MinutesContent } from "../../../../shared/domain/minutes.ts";
import { sectionsAt, type MinutesSectionId } from "../../../../shared/domain/minutes-sections.ts";
import type { MinutesGap } from "../../../../shared/domain/minutes-rules.ts";

export type SectionId = MinutesSectionId | "review" | "own";

/** `missing` stops the minutes from being established; `optional` says that nothing need be written. */
export type SectionState = "done" | "missing" | "empty" | "optional";

/** The sections of a meeting, and last the reading through. What is the coordinator's own is not on the way between them. */
export const sectionsOf = (kind: MeetingKind, hasOpen: boolean): readonly SectionId[] => [
  ...sectionsAt(kind, hasOpen),
  "review",
];

/** What the room never sees: the coordinator's own notes, and what is noted of a concern report. */
export const isKeptFromRoom = (section: SectionId): boolean => section === "own" || section === "concernReport";

/** Where a gap is filled. */
export const sectionOfGap = (gap: MinutesGap["code"], kind: MeetingKind): SectionId => {
  switch (gap) {
    case "noteTakerMissing":
    case "nobodyPresent":
      return "attendance";
    case "consentNotReviewed":
      return "consent";
    case "informationMissing":
      return "information";
    case "preMeetingDecisionMissing":
      return "decision";
    case "surveyMissing":
      return kind === "preMeeting" ? "risk" : "survey";
    case "strengthMissing":
      return "strengths";
    case "youthVoiceMissing":
      return "voice";
    case "responsibleMissing":
    case "followUpDateMissing":
      return "plan";
    case "statusMissing":
      return "followUp";
    case "nextMeetingMissing":
      return "next";
    case "parkedLeft":
      return "own";
  }
};

const isWritten = (...texts: readonly string[]): boolean => texts.some((text) => text.trim() !== "");

const voiceIsSeen = ({ youthVoice }: MinutesContent): boolean =>
  youthVoice.silentBecause !== null ||
  isWritten(
    youthVoice.interests,
    youthVoice.attitude,
    youthVoice.attitudeToProposals,
    youthVoice.ownWords,
    ...youthVoice.proposals.map(({ text }) => text),
  );

const hasContent = (
  section: SectionId,
  content: MinutesContent,
  view: Pick<MinutesView, "goals" | "carriedOver">,
): boolean => {
  switch (section) {
    case "survey":
    case "risk":
      return content.survey.length > 0;
    case "guardians":
      return isWritten(content.guardiansView);
    case "shared":
      return isWritten(content.sharedView);
    case "voice":
      // What is seen on the screen, not what is hidden: the agenda must not tell that something is.
      return voiceIsSeen(content);
    case "missing":
      return content.missing.anybody !== null;
    case "risks":
      return content.risks.length > 0;
    case "remarks":
      return content.remarks.length > 0;
    case "concernReport":
    case "own":
      // Whether something is written there is nobody's to see on the agenda.
      return false;
    case "plan":
      return view.goals.length > 0;
    case "next":
      return content.next.closing || content.next.nextMeetingOn !== null;
    case "followUp":
      // What lacks a status is a gap, and has been answered for already.
      return view.carriedOver.length > 0 || isWritten(content.workedAsIntended);
    default:
      return true;
  }
};

const optional: readonly SectionId[] = ["missing", "followUp", "concernReport", "remarks", "risks", "own"];

/** How far a section has come. */
export const sectionState = (
  section: SectionId,
  kind: MeetingKind,
  content: MinutesContent,
  view: Pick<MinutesView, "gaps" | "goals" | "carriedOver">,
): SectionState => {
  if (section !== "own" && view.gaps.some((gap) => sectionOfGap(gap.code, kind) === section)) return "missing";
  if (section === "review") return view.gaps.length === 0 ? "done" : "missing";
  if (hasContent(section, content, view)) return "done";
  // Before the family is there much can wait, but not what each agency has to say.
  const canWait = kind === "preMeeting" && section !== "risk";
  return optional.includes(section) || canWait ? "optional" : "empty";
};
