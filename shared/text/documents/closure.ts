// Words of the closing document (avslut av SSPF). To the family: what went well first, voluntary, and the way back.

export const closureWords = {
  title: "Avslut av SSPF",
  subtitle: (caseNumber: string) => `Ärende ${caseNumber}`,
  lead: {
    agency: (youth: string, on: string) => `SSPF kring ${youth} avslutades ${on}.`,
    guardian: (youth: string, on: string) => `SSPF kring ${youth} avslutades ${on}.`,
    youth: (_youth: string, on: string) => `SSPF kring dig avslutades ${on}.`,
  },
  reasons: {
    agency: {
      goalsReached: "Det avslutas för att målen är uppnådda eller på god väg.",
      concernRemains: "",
      moved: "Det avslutas på grund av flytt.",
      otherSupport: "Det avslutas för att en annan insats tar över.",
      ageLimit: "Det avslutas på grund av ålder.",
    },
    family: {
      goalsReached: "Det avslutas för att målen är uppnådda eller på god väg.",
      concernRemains: "Det avslutas för att annat stöd än SSPF behövs nu. Oron finns kvar.",
      moved: "Det avslutas på grund av flytt.",
      otherSupport: "Det avslutas för att en annan insats tar över.",
      ageLimit: "Det avslutas på grund av ålder.",
    },
  },
  goalsHeading: "Så gick det med målen",
  goal: "Mål",
  outcome: "Hur det gick",
  goingOnHeading: "Det här fortsätter",
  who: "Vem",
  what: "Vad",
  concernHeading: "Oro vid avslutet",
  /** "0 är ingen oro och 10 är mycket stor oro. Skola: 2. Polis: 1." */
  concern: (levels: readonly { readonly who: string; readonly level: number }[]): string =>
    ["0 är ingen oro och 10 är mycket stor oro.", ...levels.map(({ who, level }) => `${who}: ${String(level)}.`)].join(
      " ",
    ),
  overall: "Sammantaget",
  afterHeading: { agency: "Det här gäller för er", guardian: "Det här gäller nu", youth: "Det här gäller nu" },
  after: {
    agency: [
      "Inga fler möten hålls, och ni delar inget mer med varandra i ärendet.",
      "För in det som rör er i ert eget system, och hantera handlingen enligt era egna regler.",
      "Anmälningsplikt och andra skyldigheter enligt lag gäller som vanligt.",
    ],
    guardian: [
      "Inga fler möten hålls, och verksamheterna delar inget mer med varandra i SSPF.",
      "Ni kan få hjälp och stöd av skolan, socialtjänsten och vården som vanligt.",
      "Det som har skrivits sparas en tid enligt lag. Ni har rätt att få veta vad som står där.",
    ],
    youth: [
      "Det blir inga fler möten. De som har varit med delar inget mer om dig i SSPF.",
      "Du kan få hjälp av skolan, socialtjänsten och vården som vanligt.",
      "Det som har skrivits sparas en tid enligt lag. Du har rätt att få veta vad som står där.",
    ],
  },
  thanks: {
    agency: "Tack för er medverkan.",
    guardian: "Tack för förtroendet, och för att ni har varit med.",
    youth: "Tack för att du har varit med och sagt vad du tycker.",
  },
  contact: {
    agency: (name: string, phone: string) => `Har ni frågor? Ring ${name}, telefon ${phone}.`,
    guardian: (name: string, phone: string) =>
      `Har ni frågor, eller vill ni prata om SSPF igen längre fram? Ring ${name}, telefon ${phone}.`,
    youth: (name: string, phone: string) =>
      `Undrar du något, eller vill du prata om SSPF igen längre fram? Ring ${name}, telefon ${phone}.`,
  },
} as const;
