// How urgent a contact is while its form is filled in: a choice not made yet is null.
import { z } from "zod";
import { type Urgency, UrgencyLevel, urgencyReason } from "../../shared/domain/urgency.ts";
import { urgencyLevelText, urgencyText } from "../../shared/text/urgency.ts";
import type { Fact } from "../ui/DefinitionList.tsx";

/** A draft of a form that did not ask reads as not chosen. */
export const UrgencyValues = z
  .object({ level: UrgencyLevel.nullable(), reason: z.string().default("") })
  .default({ level: null, reason: "" });
export type UrgencyValues = z.infer<typeof UrgencyValues>;

export const noUrgency: UrgencyValues = { level: null, reason: "" };

export const urgencyValues = (urgency: Urgency): UrgencyValues => ({
  level: urgency.level,
  reason: urgencyReason(urgency),
});

/** Whether the form asks why. */
export const asksWhy = (level: UrgencyLevel | null): boolean => level === "soon" || level === "now";

export const urgencyProblems: Readonly<Record<string, string>> = {
  "urgency.level": urgencyText.missing,
  "urgency.reason": urgencyText.reasonMissing,
};

export const urgencyFact = (urgency: Urgency): Fact => ({
  term: urgencyText.title,
  value: [urgencyLevelText[urgency.level], urgencyReason(urgency)].filter((part) => part !== "").join(": "),
});
