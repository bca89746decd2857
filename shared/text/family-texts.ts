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

const names: Readonly<Record<FamilyTextName, string>> = {
  "information.youth": "Information om SSPF till den unge",
  "information.guardian": "Information om SSPF till vårdnadshavare",
  "meetingInformation.youth": "Så går ett möte till, till den unge",
  "meetingInformation.guardian": "Så går ett möte till, till vårdnadshavare",
  "noticeLead.youth": "Kallelse till den unge, inledning",
  "noticeChoices.youth": "Kallelse till den unge, det här bestämmer du",
  "noticeChoices.guardian": "Kallelse till vårdnadshavare, det här bestämmer du",
  "plan.family": "Planen till familjen, inledning",
  "planOnOnePage.family": "Planen på en sida, inledning",
  "declined.family": "Brev när familjen har sagt nej, bra att veta",
  "withdrawn.family": "Brev när samtycke tas tillbaka, bra att veta",
  "closure.youth": "Avslut till den unge, det här gäller nu",
  "closure.guardian": "Avslut till vårdnadshavare, det här gäller nu",
};

/** A number as Swedish writes it, with at most one decimal. */
const short = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 1 });

/** The words of the settings where texts are written. */
export const familyTextsText = {
  title: "Texter till familjen",
  lead: "Samverkas texter är skrivna för att vara lätta att läsa. Skriv om dem om ni vill. Ändringen gäller det som görs från och med nu.",
  names,
  text: "Text",
  state: "Nu används",
  ours: "Samverkas text",
  own: "Egen text",
  change: "Ändra",
  changeOf: (name: string): string => `: ${name}`,
  hint: "En rad är ett stycke. Börja raden med # för en rubrik och med - för en punkt i en lista. Skriv inget om någon enskild person.",
  restore: "Återställ till Samverkas text",
  restored: "Samverkas text står i rutan. Spara för att använda den.",
  save: "Spara texten",
  savedOwn: "Er egen text används från och med nu",
  savedOurs: "Samverkas text används från och med nu",
  missing: "Skriv en text, eller återställ till Samverkas text.",
  /** Advice, never a stop. */
  easy: (lix: number, length: number): string =>
    `Lättläst: LIX ${String(lix)}, ${short.format(length)} ord per mening.`,
  hard: (lix: number, length: number, limits: { readonly lix: number; readonly sentenceLength: number }): string =>
    `Texten är svårare än den behöver vara: LIX ${String(lix)}, ${short.format(length)} ord per mening. För den här läsaren är högst LIX ${String(limits.lix)} och ${String(limits.sentenceLength)} ord per mening lagom. Prova kortare meningar och kortare ord. Du kan spara ändå.`,
} as const;
