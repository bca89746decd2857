// LÄS MIG.txt in a package for secure messages (säker digital kommunikation): what to do in the municipality's own program.
import { dayInSentence } from "../dates.ts";

export const securePackageWords = {
  readMe: "LÄS MIG.txt",
  /** Tells which act it is, and nothing about anybody. */
  subject: (caseNumber: string, number: number): string => `${caseNumber}, handling ${String(number)}`,
} as const;

export interface SecurePackageFacts {
  readonly recipient: string;
  /** Empty when the settings do not say. */
  readonly functionalAddress: string;
  readonly subject: string;
  readonly fileNames: readonly string[];
  /** `YYYY-MM-DD` */
  readonly registeredOn: string;
}

const address = ({ functionalAddress }: SecurePackageFacts): readonly string[] =>
  functionalAddress === ""
    ? [
        "   Funktionsadressen finns inte i Samverka. Sök upp den i adressboken, och skriv",
        "   sedan in den i Samverka under Inställningar, Verksamheter.",
      ]
    : [`   Funktionsadress: ${functionalAddress}`];

/** The lines of the file. */
export const securePackageReadMe = (facts: SecurePackageFacts): readonly string[] => [
  "Så skickar du det här som säkert meddelande",
  "===========================================",
  "",
  "1. Öppna kommunens program för säkra meddelanden (SDK).",
  "",
  "2. Välj mottagaren:",
  `   ${facts.recipient}`,
  ...address(facts),
  "",
  "3. Skriv ämnesraden precis så här, utan namn:",
  `   ${facts.subject}`,
  "",
  facts.fileNames.length === 1 ? "4. Bifoga filen:" : `4. Bifoga de ${String(facts.fileNames.length)} filerna:`,
  ...facts.fileNames.map((name) => `   ${name}`),
  "   Skicka inte med den här texten.",
  "",
  "5. Skicka. Kontrollera att meddelandet har kommit fram.",
  "",
  "6. Ta bort hela mappen. Samverka sparar det som skickades.",
  "",
  `Utlämnandet registrerades i Samverka ${dayInSentence(facts.registeredOn)}.`,
];
