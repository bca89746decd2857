// Whether what the law and the process demand is shown in every copy, whoever it is for and whatever else is empty.
import type { Field, FieldList, ListField } from "../../../shared/domain/word-template-field.ts";
import type { TemplateKind, TemplateProblem } from "../../../shared/domain/word-template.ts";
import type { Opened, Use } from "./scan-tags.ts";

/** A kind of recipient: which conditions hold, by their keys, and which fields such a copy never has anything in. */
interface Audience {
  readonly holds: readonly string[];
  readonly never?: readonly string[];
}

const parties: readonly Audience[] = [{ holds: ["toAgency"] }, { holds: ["toFamily"] }];

export const audiences: Readonly<Record<TemplateKind, readonly Audience[]>> = {
  notice: [
    { holds: ["toAgency"] },
    { holds: ["toFamily", "toGuardian"] },
    { holds: ["toFamily", "toYouth"] },
    // Who may tell what is nothing for somebody without secrecy (R18c).
    { holds: ["toFamily", "toPerson"], never: ["scope"] },
  ],
  minutes: parties,
  followUp: parties,
  consentForm: [{ holds: ["toGuardian"] }, { holds: ["toYouth"] }],
};

/** Each needed field with the lists that it stands in, outermost first. */
const neededIn = (
  fields: FieldList,
  never: readonly string[],
  lists: readonly ListField[] = [],
): readonly { readonly field: Field; readonly lists: readonly ListField[] }[] =>
  Object.entries(fields).flatMap(([key, field]) => {
    if (never.includes(key)) return [];
    if (field.kind === "list") return neededIn(field.each, [], [...lists, field]);
    return field.kind === "text" && field.needed ? [{ field, lists }] : [];
  });

const holdsFor = (fields: FieldList, audience: Audience, field: Field | undefined): boolean | undefined =>
  field?.kind === "condition" && field.of === undefined
    ? audience.holds.some((key) => fields[key] === field)
    : undefined;

/** What is needed and not shown, each once. */
export const missingFields = (
  kind: TemplateKind,
  fields: FieldList,
  uses: readonly Use[],
): readonly TemplateProblem[] => {
  const missing = new Map<Field, TemplateProblem>();
  for (const audience of audiences[kind]) {
    for (const { field, lists } of neededIn(fields, audience.never ?? [])) {
      // Shown whenever it has something in it: under itself, its lists, and what holds for this recipient.
      const isSure = ({ field: around, isInverted }: Opened): boolean => {
        const holds = holdsFor(fields, audience, around);
        if (holds !== undefined) return holds !== isInverted;
        if (isInverted || around === undefined) return false;
        return (
          around === field ||
          lists.some((list) => list === around || (around.kind === "condition" && around.of === list))
        );
      };
      if (uses.some((use) => use.field === field && use.under.every(isSure))) continue;
      missing.set(field, { code: "neededField", name: field.name, list: lists.at(-1)?.name ?? null });
    }
  }
  return [...missing.values()];
};
