// What a municipality calls the things that are called differently from one to another (ord, `domain.md` 0).
import { z } from "zod";

/** A closed set of terms, each one of a few that are in use. Their forms: shared/text/terms.ts. */
export const Terms = z.object({
  coordinator: z.enum(["koordinator", "samordnare"]),
  plan: z.enum(["gemensamPlan", "atagandeplan", "handlingsplan"]),
  meeting: z.enum(["sspfMote", "natverksmote", "samverkansmote"]),
  preMeeting: z.enum(["formote", "sspfForum"]),
  minutes: z.enum(["protokoll", "minnesanteckningar"]),
});
export type Terms = z.infer<typeof Terms>;
export type Term = keyof Terms;

/** The words that Samverka's own texts use. */
export const usualTerms: Terms = {
  coordinator: "koordinator",
  plan: "gemensamPlan",
  meeting: "sspfMote",
  preMeeting: "formote",
  minutes: "protokoll",
};
