// The municipality's own Word templates (Wordmallar): which kinds there are, which one is used on a day, and what can be wrong with one.
import { z } from "zod";
import { Day } from "./day.ts";
import { WordTemplateId } from "./ids.ts";
import { OptionalLine } from "./text-fields.ts";

/** What a template makes. Minutes of a follow-up are made from their own when there is one, and else from that of the minutes. */
export const TemplateKind = z.enum(["notice", "minutes", "followUp", "consentForm"]);
export type TemplateKind = z.infer<typeof TemplateKind>;

/** A template as it was taken in. Versions of a kind are numbered from 1; none is ever taken away. */
export const WordTemplate = z.object({
  wordTemplateId: WordTemplateId,
  kind: TemplateKind,
  version: z.int().min(1),
  /** The first day on which documents are made from it. */
  validFrom: Day,
  /** Whether it is used at all from that day on. */
  inUse: z.boolean(),
  importedOn: Day,
  importedBy: OptionalLine,
  /** Of the file as it is kept, SHA-256. */
  checksum: z.string(),
});
export type WordTemplate = z.infer<typeof WordTemplate>;

/** The kinds whose templates can make a document of this kind, best first. */
const standsFor: Readonly<Record<TemplateKind, readonly TemplateKind[]>> = {
  notice: ["notice"],
  minutes: ["minutes"],
  followUp: ["followUp", "minutes"],
  consentForm: ["consentForm"],
};

/** The template that documents of a kind are made from on a day: of those in use the one that began last. */
export const templateOn = <T extends Pick<WordTemplate, "kind" | "version" | "validFrom" | "inUse">>(
  templates: readonly T[],
  kind: TemplateKind,
  day: Day,
): T | undefined => {
  for (const candidate of standsFor[kind]) {
    const valid = templates.filter((one) => one.kind === candidate && one.inUse && one.validFrom <= day);
    const newest = valid.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom) || a.version - b.version).at(-1);
    if (newest !== undefined) return newest;
  }
  return undefined;
};

/** How a version stands on a day (läge): used, to be used later, followed by another, or taken out of use. */
export type TemplateStanding = "used" | "coming" | "replaced" | "stopped";

export const standingOf = (template: WordTemplate, templates: readonly WordTemplate[], day: Day): TemplateStanding => {
  if (!template.inUse) return "stopped";
  if (template.validFrom > day) return "coming";
  return templateOn(templates, template.kind, day)?.wordTemplateId === template.wordTemplateId ? "used" : "replaced";
};

/** Where in a template something stands: which part, and how its paragraph begins. Empty for what is of the whole file. */
export const TemplatePlace = z.object({ part: z.enum(["body", "header", "footer"]), beginning: z.string() });
export type TemplatePlace = z.infer<typeof TemplatePlace>;

const placed = { place: TemplatePlace };

/** One thing that is wrong with a template. All are told at once. */
export const TemplateProblem = z.discriminatedUnion("code", [
  z.object({ code: z.literal("unknownField"), name: z.string(), nearest: z.string().nullable(), ...placed }),
  /** The field stands in a list, and the tag outside it. */
  z.object({ code: z.literal("outsideList"), name: z.string(), list: z.string(), ...placed }),
  /** A list or a condition used as a text, or a text that would be repeated. */
  z.object({ code: z.literal("listAsText"), name: z.string(), ...placed }),
  z.object({ code: z.literal("unclosedTag"), text: z.string(), ...placed }),
  z.object({ code: z.literal("unopenedTag"), text: z.string(), ...placed }),
  z.object({ code: z.literal("emptyTag"), ...placed }),
  z.object({ code: z.literal("specialTag"), text: z.string(), ...placed }),
  z.object({ code: z.literal("unclosedList"), name: z.string(), ...placed }),
  z.object({ code: z.literal("unopenedList"), name: z.string(), ...placed }),
  z.object({ code: z.literal("crossedLists"), name: z.string(), other: z.string(), ...placed }),
  z.object({ code: z.literal("misplacedList"), name: z.string() }),
  /** Not shown in every copy: to whom not, when that depends on the recipient. */
  z.object({ code: z.literal("neededField"), name: z.string(), list: z.string().nullable() }),
  z.object({ code: z.literal("wordField"), name: z.string(), ...placed }),
  z.object({ code: z.literal("trackedChanges"), ...placed }),
  z.object({ code: z.literal("comments"), ...placed }),
  z.object({ code: z.literal("notes"), ...placed }),
  z.object({ code: z.literal("embedded"), ...placed }),
  z.object({ code: z.literal("externalLink"), target: z.string() }),
  z.object({ code: z.literal("pictureType"), name: z.string() }),
]);
export type TemplateProblem = z.infer<typeof TemplateProblem>;

/** The largest file that is read. */
export const templateFileLimit = 10 * 1024 * 1024;
