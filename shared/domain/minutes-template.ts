// The template in which a note-taker writes the minutes elsewhere (protokollmall, uppföljningsmall), as data: which
// sections it has and what is to be filled in. Paper, Word file and the reading back of it walk this one list.
import { z } from "zod";
import type { AgencyId, CategoryId, CommitmentId, GoalId } from "./ids.ts";
import type { MeetingKind } from "./meeting.ts";
import { sectionsAt, type MinutesSectionId } from "./minutes-sections.ts";
import type { FieldName } from "./minutes-text-name.ts";
import type { Party } from "./party.ts";

/** Which template about nobody: of the minutes (protokollmall) or of a follow-up (uppföljningsmall). */
export const BlankTemplate = z.enum(["meeting", "followUp"]);
export type BlankTemplate = z.infer<typeof BlankTemplate>;

/** A question with a short answer: a name, a day, yes or no, one of some words. */
export type TemplateQuestion =
  | "noteTaker"
  | "consentDone"
  | "informedOn"
  | "informedBy"
  | "informedManner"
  | "informedLanguage"
  | "informedInterpreter"
  | "informedUnderstanding"
  | "goOn"
  | "decidedBy"
  | "verbatim"
  | "voiceManner"
  | "silentBecause"
  | "anybodyMissing"
  | "nextMeetingOn"
  | "closing"
  | "concern"
  | "nothingToReport";

/** A table whose rows are written, or answered one by one. */
export type TemplateTable =
  | "attendance"
  | "goalReviews"
  | "commitmentReviews"
  | "proposals"
  | "strengths"
  | "risks"
  | "dissents"
  | "goals"
  | "commitments"
  | "remarks";

/** One thing to fill in. `survey` is what an agency tells, category by category. */
export type TemplatePart =
  | { readonly kind: "text"; readonly name: FieldName }
  | { readonly kind: "questions"; readonly questions: readonly TemplateQuestion[]; readonly agencyId?: AgencyId }
  | { readonly kind: "survey"; readonly agencyId: AgencyId }
  | { readonly kind: "table"; readonly table: TemplateTable };

/** What the template of one meeting names, no more than its recipient may have. */
export interface TemplateFacts {
  readonly kind: MeetingKind;
  readonly agencies: readonly {
    readonly agencyId: AgencyId;
    readonly name: string;
    readonly categories: readonly { readonly categoryId: CategoryId; readonly name: string }[];
  }[];
  readonly goals: readonly { readonly goalId: GoalId; readonly code: string; readonly title: string }[];
  /** The commitments that the meeting opens with (R39). */
  readonly open: readonly {
    readonly commitmentId: CommitmentId;
    readonly code: string;
    readonly what: string;
    readonly responsible: string;
  }[];
  /** Who can be named as responsible or as having said something. */
  readonly parties: readonly { readonly party: Party; readonly label: string }[];
  /** Who is summoned, by role or agency. */
  readonly summoned: readonly string[];
  /** About nobody: goals and commitments are not known, and are written in by hand. */
  readonly isBlank?: boolean;
}

const text = (name: FieldName): TemplatePart => ({ kind: "text", name });
const table = (of: TemplateTable): TemplatePart => ({ kind: "table", table: of });
const questions = (...asked: readonly TemplateQuestion[]): TemplatePart => ({ kind: "questions", questions: asked });

const survey = ({ agencies }: TemplateFacts): readonly TemplatePart[] =>
  agencies.flatMap(({ agencyId }): TemplatePart[] => [
    { kind: "survey", agencyId },
    { kind: "questions", questions: ["concern", "nothingToReport"], agencyId },
  ]);

const reviews = ({ goals, open, isBlank = false }: TemplateFacts): readonly TemplatePart[] => [
  ...(goals.length === 0 && !isBlank ? [] : [table("goalReviews")]),
  ...(open.length === 0 && !isBlank ? [] : [table("commitmentReviews")]),
  text("workedAsIntended"),
];

/**
 * What is filled in under each section. Purpose and question stand at the top. A concern report is never written in a
 * file that lies on somebody else's computer: it is made in the application, and told of there.
 */
const partsOf: Readonly<Record<MinutesSectionId, (facts: TemplateFacts) => readonly TemplatePart[]>> = {
  attendance: () => [questions("noteTaker"), table("attendance")],
  consent: () => [questions("consentDone"), text("consentReviewed.note")],
  information: () => [
    questions(
      "informedOn",
      "informedBy",
      "informedManner",
      "informedLanguage",
      "informedInterpreter",
      "informedUnderstanding",
    ),
  ],
  purpose: () => [],
  followUp: reviews,
  survey,
  risk: survey,
  decision: () => [questions("goOn", "decidedBy"), text("preMeetingDecision.extraResources")],
  guardians: () => [text("guardiansView")],
  voice: () => [
    text("youthVoice.interests"),
    text("youthVoice.attitude"),
    table("proposals"),
    text("youthVoice.attitudeToProposals"),
    text("youthVoice.ownWords"),
    questions("verbatim", "voiceManner", "silentBecause"),
  ],
  strengths: () => [table("strengths")],
  risks: () => [table("risks")],
  shared: () => [text("sharedView"), table("dissents")],
  plan: () => [table("goals"), table("commitments")],
  missing: () => [questions("anybodyMissing"), text("missing.who"), text("missing.why")],
  concernReport: () => [],
  next: () => [questions("nextMeetingOn", "closing"), text("next.frequency"), text("next.contactBetween")],
  remarks: () => [table("remarks")],
};

/** A section of the template with what is filled in there. */
export interface TemplateSection {
  readonly id: MinutesSectionId;
  readonly parts: readonly TemplatePart[];
}

/** The sections of a meeting's template, in the order of the minutes. */
export const templateSections = (facts: TemplateFacts): readonly TemplateSection[] =>
  sectionsAt(facts.kind, facts.open.length > 0)
    .map((id) => ({ id, parts: partsOf[id](facts) }))
    .filter(({ parts }) => parts.length > 0);
