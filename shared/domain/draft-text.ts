// Drafts of texts about nobody: what is typed there may not show who it is about for longer than the form is open (R6).
import { z } from "zod";
import { scanForIdentity } from "./identity-scan.ts";

/** How the drafts of consultations are named: the form itself, its decision, and the answer about consent. */
export const consultationDraft = {
  form: (id: string): string => `consultation-${id}`,
  decision: (id: string): string => `decision:${id}`,
  consentAsked: (id: string): string => `consent-asked:${id}`,
} as const;

/** How the drafts of the work group's meetings and of group matters are named. */
export const workGroupDraft = {
  meeting: (id: string): string => `work-group-meeting:${id}`,
  matter: (id: string): string => `group-matter:${id}`,
} as const;

/** How the draft of the comment to a report is named, by its period. */
export const reportDraft = (period: string): string => `report:${period}`;

/** How the draft of a usual commitment is named. */
export const usualCommitmentDraft = "usual-commitment:";

/** Whether a draft is of a text about nobody. */
export const isAboutNobody = (record: string): boolean =>
  /^(?:consultation-|decision:|consent-asked:|work-group-meeting:|group-matter:|report:|usual-commitment:)/.test(
    record,
  );

const Form = z.record(z.string(), z.unknown());

/** The free text in a draft, by field: a whole field, or the texts of a form that is kept as one. Ids and days are no text. */
export const freeTextIn = (field: string, text: string): Readonly<Record<string, string>> => {
  const form = formIn(text);
  if (form === undefined) return { [field]: text };
  return Object.fromEntries(
    Object.entries(form).flatMap(([name, value]) => {
      const text = textsIn(name, value).join("\n");
      return text === "" ? [] : [[name, text]];
    }),
  );
};

/** The texts of one field of a form, its rows included. Ids, days and times of day are no text. */
const textsIn = (name: string, value: unknown): readonly string[] => {
  if (typeof value === "string") return /(?:Ids?|On|At)$/.test(name) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(name, item));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(key, inner));
};

/** Whether a draft about nobody shows nobody, so that it may be kept (R6). */
export const showsNobody = (field: string, text: string): boolean =>
  scanForIdentity(freeTextIn(field, text)).refused.length === 0;

const formIn = (text: string): z.infer<typeof Form> | undefined => {
  try {
    return Form.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};
