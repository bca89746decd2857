// Invented people and a meeting that was never held, to look at a Word template with (exempeluppgifter).

const coordinator = { name: "Ada Exempelsson", phone: "0100-00 00 00", email: "sspf@exempelkommun.example" };

export const exampleHead = {
  municipality: "Exempelkommun",
  authority: "Socialnämnden",
  caseNumber: "SSPF-0000-001",
  registryNumber: "SN 0000-0001",
  routine: "SN 0000-0002",
  documentNumber: "1",
  recipient: "Exempelskolan",
  secrecyMark: { provision: "26 kap. 1 § offentlighets- och sekretesslagen (2009:400)", authority: "Socialnämnden" },
  coordinator,
};

const youthName = "Kim Exempelsson";
const meeting = {
  label: "Möte 1",
  heldOn: "2026-04-09",
  startsAt: "15:00",
  endsAt: "16:15",
  place: "Familjens hus, rum 2",
  leader: "Ada Exempelsson",
  purpose: "Att tillsammans göra en plan för skolan och fritiden.",
  question: "Vad behöver Kim för att trivas i skolan?",
};

const agencies = [
  {
    name: "Skola",
    contact: "Eli Exempelsson, kurator",
    categories: [
      { name: "Närvaro", receivers: ["socialtjänst", "polis"] },
      { name: "Anpassningar", receivers: ["socialtjänst"] },
    ],
  },
  { name: "Socialtjänst", contact: "Noor Exempelsson", categories: [{ name: "Pågående stöd", receivers: ["skola"] }] },
  { name: "Polis", contact: null, categories: [{ name: "Lägesbild", receivers: [] }] },
];

const consent = {
  version: 2,
  purpose: "Gemensam planering för skola och fritid.",
  cooperation: "Vi träffas, gör en gemensam plan och följer upp den.",
  agencies,
  validFrom: "2026-03-18",
  validTo: "2026-11-18",
};

export const exampleNotice = {
  audience: "agency",
  youthName,
  replaces: { sentOn: "2026-03-20", heldOn: "2026-04-08", startsAt: "15:00", endsAt: "16:15", place: "Biblioteket" },
  meeting,
  summoned: [
    { who: "Ungdomen", why: null },
    { who: "Vårdnadshavare 1", why: null },
    { who: "Skola", why: null },
    { who: "Socialtjänst", why: null },
  ],
  meets: "withFamily",
  agenda: [],
  bring: [],
  urgentBecause: "läget har ändrats",
  replyBy: "2026-04-01",
  interpreterLanguage: "arabiska",
  practical: "Ring på porttelefonen.",
  consentSheet: {
    ...consent,
    persons: ["Bo Exempelsson, fotbollstränare"],
    answers: [
      { signer: "Vårdnadshavare 1", answeredOn: "2026-03-16", answer: "Ja till alla" },
      { signer: "Ungdomen", answeredOn: null, answer: "Inte svarat" },
    ],
  },
} as const;

export const exampleConsentForm = {
  ...consent,
  replaces: { version: 1, from: "2026-01-10" },
  signer: { role: "guardian", name: "Robin Exempelsson", personalNumber: null },
  youth: { name: youthName, personalNumber: null },
  persons: [
    { name: "Bo Exempelsson", relation: "fotbollstränare", reservation: "Får inte berätta vidare det som sägs." },
  ],
  sharesConcern: true,
  collectedBy: "Eli Exempelsson, Skola",
  interpreterLanguage: "arabiska",
  legalLimits: ["Den som arbetar med barn måste anmäla till socialtjänsten om den misstänker att ett barn far illa."],
} as const;

const said = (label: string, text: string) => ({ label, text });

export const exampleMinutes = {
  audience: "agency",
  youthName,
  meeting: { ...meeting, noteTaker: "Eli Exempelsson" },
  attendance: [
    { name: youthName, role: "Ungdomen", presence: "Hela mötet", consent: "Ja" },
    { name: "Eli Exempelsson", role: "Kurator, Skola", presence: "Hela mötet", consent: "Ja" },
    { name: "Sami Exempelsson", role: "Tolk", presence: "Del av mötet", consent: "Tystnadsplikt" },
  ],
  consentReviewed: "Samtycket gicks igenom när mötet började.",
  informed: "Familjen fick veta hur mötet går till i ett samtal.",
  preMeetingDecision: "Verksamheterna beslutade att gå vidare.",
  workedAsIntended: "Ja, det mesta.",
  ratings: [said("Blev du lyssnad på?", "4 av 5")],
  survey: [
    { agency: "Skola", entries: [said("Närvaro", "Kommer på förmiddagarna.")], concern: 4, nothingToReport: false },
    { agency: "Polis", entries: [], concern: null, nothingToReport: true },
  ],
  guardiansView: "Det har blivit lugnare hemma.",
  youthVoice: [said("Egna ord", "Det är bra med fotboll."), said("Hur det sades", "Kim berättade själv.")],
  strengths: [said("Fritid", "Tränar två gånger i veckan.")],
  risks: [said("Frånvaro från skolan", "Eftermiddagar.")],
  sharedView: "Kim behöver lugna eftermiddagar.",
  dissent: "Skolan ser det på ett annat sätt.",
  dissents: [said("Skola", "Morgnarna är viktigare.")],
  goals: [
    {
      code: "M1",
      title: "Kim är i skolan",
      facts: [said("Vi mäter", "Frånvaro i procent"), said("Nu och sedan", "38 nu, högst 15 sedan")],
      trend: [{ when: "Möte 1", value: "38", assessment: "Utgångsläge" }],
      commitments: [
        {
          code: "A1",
          what: "Läxhjälp på tisdagar",
          responsible: "Skola",
          startsOn: "2026-04-13",
          followUpOn: "2026-05-21",
          status: "Pågår",
          notes: ["Ny tid från maj."],
        },
      ],
      finished: ["A2 Samtal med mentor är klart."],
    },
  ],
  missing: "Ingen saknades.",
  concernReport: "En orosanmälan nämndes på mötet.",
  next: {
    on: "2026-05-21",
    closing: false,
    dayIsOpen: false,
    frequency: "Var sjätte vecka",
    contactBetween: "Skolan ringer hem.",
  },
  remarks: [said("Vårdnadshavare 1", "Frånvaron är lägre än vad som står.")],
  hiddenFromGuardians: [said("Ungdomens röst", "Ett exempel på något som vårdnadshavarna inte får veta.")],
  writtenReasons: ["Polisen kunde inte komma."],
  recipients: ["Skola", "Vårdnadshavare 1", "Ungdomen"],
  version: 2,
  established: { by: "Ada Exempelsson", on: "2026-04-10" },
  correction: { reason: "Fel tid.", replaces: { version: 1, establishedOn: "2026-04-09" } },
} as const;
