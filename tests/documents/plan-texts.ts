// Every text of a document to be laid out: what a reader must find again, and where hostile text can be put.
import type { DocumentPlan } from "../../electron/documents/render-document.ts";

/** Words of the program, dates, and what no reader of the page is told. */
const notText = new Set(["kind", "large", "tone", "weight", "issuedOn", "about", "terms", "coordinator"]);
/** What stands on the page for the eye alone, or for the ear alone. */
const besideThePage = new Set(["window", "alt", "spoken", "routine"]);

/** The same plan with every text changed. */
export const withTexts = (plan: DocumentPlan, change: (text: string) => string): DocumentPlan => {
  const walk = (value: unknown): unknown => {
    if (typeof value === "string") return change(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, notText.has(key) ? inner : walk(inner)]),
    );
  };
  // Only texts are other than they were.
  return walk(plan) as DocumentPlan;
};

/** The texts that every format must hold; drawings of numbers are for the PDF alone. */
export const textsOf = (plan: DocumentPlan): readonly string[] => {
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === "string") texts.push(value);
    else if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === "object" && value !== null && !("kind" in value && value.kind === "bars")) {
      for (const [key, inner] of Object.entries(value)) if (!notText.has(key) && !besideThePage.has(key)) walk(inner);
    }
  };
  walk(plan);
  return texts.filter((text) => text.trim() !== "");
};
