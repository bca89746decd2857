// Words of the extract to one of the family of who has got what about the youth (registerutdrag). Easy Swedish: the youth reads it.
import type { ToldGround } from "../../domain/disclosure-extract.ts";

const reasons: Readonly<Record<Exclude<ToldGround, "ownMatter">, string>> = {
  consent: "Samtycke",
  consentEnded: "Samtycket ändrades",
  nothingSecret: "Inget ur ärendet stod i det",
};

export const disclosureExtractWords = {
  title: { youth: "Vem som har fått uppgifter om dig", guardian: "Vem som har fått uppgifter om ert barn" },
  subtitle: (day: string): string => `Det vi har lämnat ut till och med ${day}`,
  lead: {
    youth: "Här står vem som har fått något om dig från oss i SSPF. Du ser vilken dag det var och vad de fick.",
    guardian: "Här står vem som har fått något om ert barn från oss i SSPF. Ni ser vilken dag det var och vad de fick.",
  },
  heading: "Det här har vi lämnat ut",
  nothing: "Vi har inte lämnat ut något än.",
  on: "Dag",
  to: "Vem som fick",
  what: "Vad",
  why: "Varför",
  self: "Du själv",
  person: "En annan viktig person",
  reason: (ground: ToldGround): string => (ground === "ownMatter" ? "Det gällde den som fick" : reasons[ground]),
  ownReason: "Det är ditt eget",
  wentWrong: "Kom till fel mottagare. Fråga mig om det.",
  missingHeading: "Det här står inte här",
  missing: [
    "Det som andra i familjen har fått.",
    "Det som sades på möten. Vilka som var med står i protokollen.",
    "Det som någon har fått för att en lag säger det. Fråga mig, så tar vi reda på vad vi får berätta.",
  ],
  rightsHeading: "Bra att veta",
  rights: {
    youth: [
      "Du får be om att läsa det som står om dig.",
      "Blev något fel? Säg till, så rättar vi det eller skriver vad du tycker.",
      "Är du inte nöjd kan du klaga hos IMY. De ser till att ingen slarvar med uppgifter om dig.",
    ],
    guardian: [
      "Ni får be om att läsa det som står om ert barn och om er.",
      "Blev något fel? Säg till, så rättar vi det eller skriver vad ni tycker.",
      "Är ni inte nöjda kan ni klaga hos IMY, Integritetsskyddsmyndigheten.",
    ],
  },
  contact: (name: string, phone: string): string => `Frågor? Ring ${name}, telefon ${phone}.`,
} as const;
