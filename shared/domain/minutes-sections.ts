// The sections of the minutes as data, in the order of `domain.md` 2.5. The screen's agenda, the paper and a template for
// the note-taker walk this one list. Titles stand in shared/text under each section's id.
import type { MeetingKind } from "./meeting.ts";
import { placeOf, type FieldName, type RowKind, type TextName } from "./minutes-text-name.ts";

/** One thing that a section holds: a running text, rows with a text each, or facts that are chosen and marked. */
export type SectionField =
  | { readonly kind: "text"; readonly name: FieldName }
  | { readonly kind: "rows"; readonly row: RowKind }
  /** Text per agency and category (SurveyAspect), with concern 0–10. */
  | { readonly kind: "survey" }
  | {
      readonly kind: "facts";
      readonly of:
        | "attendance"
        | "consentReviewed"
        | "informed"
        | "purpose"
        | "reviews"
        | "preMeetingDecision"
        | "voiceManner"
        | "strengths"
        | "plan"
        | "missing"
        | "concernReport"
        | "next";
    };

const text = (name: FieldName): SectionField => ({ kind: "text", name });
const rows = (row: RowKind): SectionField => ({ kind: "rows", row });
const facts = (of: Extract<SectionField, { kind: "facts" }>["of"]): SectionField => ({ kind: "facts", of });

/** All sections (avsnitt), each with the meetings that have it. */
export const minutesSections = [
  { id: "attendance", at: "every", fields: [facts("attendance")] },
  { id: "consent", at: "every", fields: [facts("consentReviewed"), text("consentReviewed.note")] },
  { id: "information", at: "family", fields: [facts("informed")] },
  { id: "purpose", at: "every", fields: [facts("purpose")] },
  { id: "followUp", at: "family", fields: [facts("reviews"), text("workedAsIntended")] },
  { id: "survey", at: "family", fields: [{ kind: "survey" }] },
  { id: "risk", at: "preMeeting", fields: [{ kind: "survey" }] },
  {
    id: "decision",
    at: "preMeeting",
    fields: [facts("preMeetingDecision"), text("preMeetingDecision.extraResources")],
  },
  { id: "guardians", at: "family", fields: [text("guardiansView")] },
  {
    id: "voice",
    at: "family",
    fields: [
      text("youthVoice.interests"),
      text("youthVoice.attitude"),
      rows("proposal"),
      text("youthVoice.attitudeToProposals"),
      text("youthVoice.ownWords"),
      facts("voiceManner"),
    ],
  },
  { id: "strengths", at: "family", fields: [facts("strengths")] },
  { id: "risks", at: "family", fields: [rows("risk")] },
  { id: "shared", at: "family", fields: [text("sharedView"), rows("dissent"), text("dissent")] },
  { id: "plan", at: "every", fields: [facts("plan")] },
  { id: "missing", at: "family", fields: [facts("missing"), text("missing.who"), text("missing.why")] },
  {
    id: "concernReport",
    at: "every",
    fields: [facts("concernReport"), text("concernReport.by"), text("concernReport.note")],
  },
  { id: "next", at: "every", fields: [facts("next"), text("next.frequency"), text("next.contactBetween")] },
  { id: "remarks", at: "family", fields: [rows("remark")] },
] as const satisfies readonly {
  readonly id: string;
  readonly at: "every" | "family" | "preMeeting";
  readonly fields: readonly SectionField[];
}[];

/** A section's id. */
export type MinutesSectionId = (typeof minutesSections)[number]["id"];

/** The sections of a meeting of a kind. The follow-up has one when there is something to follow up. */
export const sectionsAt = (kind: MeetingKind, hasOpen: boolean): readonly MinutesSectionId[] =>
  minutesSections
    .filter(({ at }) => at === "every" || (at === "preMeeting") === (kind === "preMeeting"))
    .filter(({ id }) => id !== "followUp" || hasOpen || kind !== "first")
    .map(({ id }) => id);

/** The section that a text stands in. */
export const sectionOfText = (name: TextName, kind: MeetingKind): MinutesSectionId => {
  const place = placeOf(name);
  if (place === undefined || place.kind === "survey") return kind === "preMeeting" ? "risk" : "survey";
  const holds = (field: SectionField): boolean =>
    place.kind === "row"
      ? field.kind === "rows" && field.row === place.row
      : field.kind === "text" && field.name === place.field;
  return minutesSections.find(({ fields }) => fields.some(holds))?.id ?? "shared";
};
