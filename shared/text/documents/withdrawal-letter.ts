// Words of the letter that tells that consent no longer applies (återkallelsebrev). To the family: noted, voluntary, no reason to report.

export const withdrawalLetterWords = {
  title: {
    agency: {
      declined: "Samtycke saknas",
      whole: "Samtycket gäller inte längre",
      part: "Samtycket har ändrats",
    },
    family: {
      declined: "Vi har noterat ert nej",
      whole: "Samtycket är tillbakataget",
      part: "En del av samtycket är tillbakataget",
    },
  },
  subtitle: (caseNumber: string) => `Ärende ${caseNumber}`,
  who: "Vem",
  what: "Det som inte omfattas",
  from: "Från och med",
  endedHeading: "Det här omfattas inte längre",
  everything: "Allt",

  agencyLead: {
    declined: (on: string) => `Från och med ${on} finns inget samtycke i ärendet.`,
    whole: (on: string) =>
      `Samtycket i ärendet är tillbakataget. Från och med ${on} får inget mer delas med stöd av det.`,
    part: (on: string) => `En del av samtycket i ärendet är tillbakatagen från och med ${on}.`,
  },
  agencyDoHeading: "Det här gäller för er",
  agencyDo: {
    uncovered: [
      "Ni deltar inte i fler möten i ärendet. Kallelser som ni har fått gäller inte.",
      "Ni får inte lämna uppgifter till de andra parterna, eller ta emot uppgifter från dem, med stöd av samtycket.",
    ],
    covered: [
      "Ni får fortsätta delta, men inte dela det som står i tabellen.",
      "Lämna inga uppgifter till en verksamhet som inte omfattas, och ta inte emot några från den, med stöd av samtycket.",
    ],
  },
  agencyAlways: [
    "Det ni redan har tagit emot finns kvar hos er. Ni hanterar det enligt era egna regler om dokumentation, sekretess och gallring.",
    "Anmälningsplikt och andra skyldigheter enligt lag gäller som vanligt.",
  ],

  familyLead: {
    declined: (on: string) => `Ni sa nej till SSPF ${on}. Det är noterat, och det är helt i sin ordning.`,
    whole: (on: string) =>
      `Samtycket till SSPF togs tillbaka ${on}. Det är noterat, och ingen delar längre något med stöd av det.`,
    part: (on: string) =>
      `En del av samtycket till SSPF togs tillbaka ${on}. Det är noterat. Det som står i tabellen delas inte längre med stöd av samtycket.`,
  },
  familyHeading: "Bra att veta",
  family: {
    declined: [
      "Det är frivilligt att vara med i SSPF. Ni behöver inte säga varför ni säger nej.",
      "Att säga nej är i sig inte något skäl till en orosanmälan.",
      "Inget har delats med någon med stöd av samtycke.",
      "Ni kan få hjälp av skolan, socialtjänsten och vården som förut.",
    ],
    withdrawn: [
      "Det är frivilligt att vara med i SSPF. Man behöver inte säga varför man tar tillbaka sitt ja.",
      "Att ta tillbaka samtycket är i sig inte något skäl till en orosanmälan.",
      "De som har varit med får veta att samtycket har ändrats. De får inte veta vem som har tagit tillbaka det.",
      "Det som någon redan har fått finns kvar där. Var och en följer sina egna regler.",
      "Ni kan få hjälp av skolan, socialtjänsten och vården som förut.",
    ],
  },
  personLead: (on: string) => `Från och med ${on} gäller inte längre samtycket till att du är med.`,
  person: ["Du kallas inte till fler möten. Har du fått en kallelse gäller den inte.", "Du behöver inte göra något."],
  personReserved: "Det du har lovat eller blivit ombedd att inte berätta vidare gäller fortfarande.",
  mindHeading: "Om ni ändrar er",
  contact: {
    agency: (name: string, phone: string) => `Har ni frågor? Ring ${name}, telefon ${phone}.`,
    person: (name: string, phone: string) => `Har du frågor? Ring ${name}, telefon ${phone}.`,
    family: (name: string, phone: string) =>
      `Ring ${name}, telefon ${phone}. Det går också bra att bara ställa frågor.`,
  },
} as const;
