// How each running text of the minutes is named: for drafts, for what is set aside, for what is pasted or read back.
import { z } from "zod";

/** The texts that stand once in the minutes, by the path to each. */
const fieldNames = [
  "consentReviewed.note",
  "preMeetingDecision.extraResources",
  "guardiansView",
  "youthVoice.interests",
  "youthVoice.attitude",
  "youthVoice.attitudeToProposals",
  "youthVoice.ownWords",
  "sharedView",
  "dissent",
  "workedAsIntended",
  "missing.who",
  "missing.why",
  "concernReport.by",
  "concernReport.note",
  "next.frequency",
  "next.contactBetween",
] as const;

/** A text that stands once in the minutes. */
export type FieldName = (typeof fieldNames)[number];

/** The kinds of rows that have a text each. */
export const RowKind = z.enum(["risk", "dissent", "remark", "proposal"]);
export type RowKind = z.infer<typeof RowKind>;

/** What an agency tells in a category: how it is (lägesbild), what is being done, what works. */
export const SurveyAspect = z.enum(["text", "support", "works"]);
export type SurveyAspect = z.infer<typeof SurveyAspect>;

/** A text's name: `guardiansView`, `survey.skola.narvaro.works`, `risk.<id>`. Ids hold no dots. */
export type TextName = FieldName | `survey.${string}.${string}` | `${RowKind}.${string}`;

/** A text's name taken apart. */
export type TextPlace =
  | { readonly kind: "field"; readonly field: FieldName }
  | { readonly kind: "survey"; readonly agencyId: string; readonly categoryId: string; readonly aspect: SurveyAspect }
  | { readonly kind: "row"; readonly row: RowKind; readonly rowId: string };

const isFieldName = (name: string): name is FieldName => fieldNames.some((field) => field === name);

/** Where a text stands, or nothing for what is no name of a text. */
export const placeOf = (name: string): TextPlace | undefined => {
  if (isFieldName(name)) return { kind: "field", field: name };
  const [kind = "", first = "", second = "", third = "text", ...rest] = name.split(".");
  if (rest.length > 0 || first === "") return undefined;
  if (kind === "survey") {
    const aspect = SurveyAspect.safeParse(third);
    return second === "" || !aspect.success
      ? undefined
      : { kind: "survey", agencyId: first, categoryId: second, aspect: aspect.data };
  }
  const row = RowKind.safeParse(kind);
  return row.success && second === "" ? { kind: "row", row: row.data, rowId: first } : undefined;
};

/** The name of what an agency says in a category. */
export const surveyText = (agencyId: string, categoryId: string, aspect: SurveyAspect = "text"): TextName =>
  aspect === "text" ? `survey.${agencyId}.${categoryId}` : `survey.${agencyId}.${categoryId}.${aspect}`;

/** The name of a row's text. */
export const rowText = (row: RowKind, rowId: string): TextName => `${row}.${rowId}`;

/** The record under which what is typed in one version of the minutes is drafted, each text under its name. */
export const draftRecord = (minutesId: string): string => `minutes:${minutesId}`;

/** A text's name, as it is kept. */
export const TextName = z.custom<TextName>((name) => typeof name === "string" && placeOf(name) !== undefined);
