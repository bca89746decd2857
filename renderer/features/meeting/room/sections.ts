// The sections of a meeting in the order of its minutes (`domain.md` 2.5), and how far each has come.
import type { MinutesView } from "../../../../shared/contract/minutes.ts";
import type { MeetingKind } from "../../../../shared/domain/meeting.ts";
import type { MinutesContent } from "../../../../shared/domain/minutes.ts";
import type { MinutesGap } from "../../../../shared/domain/minutes-rules.ts";
import type { minutesText } from "../../../../shared/text/minutes.ts";

export type SectionId = keyof typeof minutesText.sections;

/** `missing` stops the minutes from being established; `optional` says that nothing need be written. */
export type SectionState = "done" | "missing" | "empty" | "optional";

const preMeeting: readonly SectionId[] = ["attendance", "consent", "risk", "decision", "plan", "next", "review"];
const withFamily: readonly SectionId[] = [
  "attendance",
  "consent",
  "information",
  "followUp",
  "survey",
  "guardians",
  "voice",
  "strengths",
  "shared",
  "plan",
  "missing",
  "next",
  "review",
];

/** The sections of a meeting of this kind. What is followed up has a section when there is something open. */
export const sectionsOf = (kind: MeetingKind, hasOpen: boolean): readonly SectionId[] =>
  kind === "preMeeting"
    ? preMeeting
    : withFamily.filter((section) => section !== "followUp" || hasOpen || kind !== "first");

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
  }
};

const isWritten = (...texts: readonly string[]): boolean => texts.some((text) => text.trim() !== "");

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
    case "missing":
      return content.missing.anybody !== null || content.concernDiscussed;
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

/** How far a section has come. */
export const sectionState = (
  section: SectionId,
  kind: MeetingKind,
  content: MinutesContent,
  view: Pick<MinutesView, "gaps" | "goals" | "carriedOver">,
): SectionState => {
  if (view.gaps.some((gap) => sectionOfGap(gap.code, kind) === section)) return "missing";
  if (section === "review") return view.gaps.length === 0 ? "done" : "missing";
  if (hasContent(section, content, view)) return "done";
  return section === "missing" || section === "followUp" || kind === "preMeeting" ? "optional" : "empty";
};
