// Our texts to the family, by name: what a municipality has not written itself. And the words of the page where it writes.
import type { FamilyTextName, OwnFamilyTexts } from "../domain/family-texts.ts";
import { closureWords } from "./documents/closure.ts";
import { ourInformation } from "./documents/information.ts";
import { meetingInformationWords } from "./documents/meeting-information.ts";
import { noticeWords } from "./documents/notice.ts";
import { planWords } from "./documents/plan.ts";
import { planOnOnePageWords } from "./documents/plan-on-one-page.ts";
import { withdrawalLetterWords } from "./documents/withdrawal-letter.ts";

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");

const meetingInformation = (reader: "guardian" | "youth"): string => {
  const { lead, parts } = meetingInformationWords[reader];
  const sections = parts.map(
    ({ heading, lines }) => `# ${heading}\n${lines.length === 1 ? lines.join("") : list(lines)}`,
  );
  return [lead, ...sections].join("\n\n");
};

/** Our text (vår text), as it stands in the documents and as somebody who writes an own one begins. */
export const ourFamilyTexts: Readonly<Record<FamilyTextName, string>> = {
  "information.youth": ourInformation.youth,
  "information.guardian": ourInformation.guardian,
  "meetingInformation.youth": meetingInformation("youth"),
  "meetingInformation.guardian": meetingInformation("guardian"),
  "noticeLead.youth": noticeWords.familyLead.youth,
  "noticeChoices.youth": list(noticeWords.choices.youth),
  "noticeChoices.guardian": list(noticeWords.choices.guardian),
  "plan.family": planWords.lead.family,
  "planOnOnePage.family": planOnOnePageWords.lead,
  "declined.family": list(withdrawalLetterWords.family.declined),
  "withdrawn.family": list(withdrawalLetterWords.family.withdrawn),
  "closure.youth": list(closureWords.after.youth),
  "closure.guardian": list(closureWords.after.guardian),
};

/** The municipality's own text, or ours. */
export const familyText = (own: OwnFamilyTexts | undefined, name: FamilyTextName): string =>
  own?.[name] ?? ourFamilyTexts[name];
