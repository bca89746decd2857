// The texts to the family that a municipality may write in its own way. Ours stand in shared/text/family-texts.ts.
import { z } from "zod";
import type { Reader } from "./readability.ts";

/** Which text: the paper, who reads it, and where there are several the part of it. */
export const FamilyTextName = z.enum([
  "information.youth",
  "information.guardian",
  "meetingInformation.youth",
  "meetingInformation.guardian",
  "noticeLead.youth",
  "noticeChoices.youth",
  "noticeChoices.guardian",
  "plan.family",
  "planOnOnePage.family",
  "declined.family",
  "withdrawn.family",
  "closure.youth",
  "closure.guardian",
]);
export type FamilyTextName = z.infer<typeof FamilyTextName>;

/** The longest text that fits a paper of two pages. */
export const familyTextLimit = 5_000;

/** The municipality's own text (egen text). What is empty is no text: ours stands. */
export const FamilyText = z.string().trim().min(1).max(familyTextLimit);

/** What a municipality has written itself; ours wherever nothing stands. */
export const OwnFamilyTexts = z.partialRecord(FamilyTextName, FamilyText);
export type OwnFamilyTexts = z.infer<typeof OwnFamilyTexts>;

/** How easy a text is to be: what the whole family reads is written for the youth. */
export const readerOf = (name: FamilyTextName): Exclude<Reader, "agency"> =>
  name.endsWith(".guardian") ? "guardian" : "youth";
