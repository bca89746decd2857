// Words of the consent form (samtyckesblankett), for the guardian and for the youth.

export const consentFormWords = {
  title: "Samtycke till samverkan",
  subtitle: {
    guardian: "Skola, socialtjänst, polis och fritid (SSPF): blankett för dig som är vårdnadshavare",
    youth: "Skola, socialtjänst, polis och fritid (SSPF): blankett för dig som är ung",
  },
  forRole: {
    guardian: {
      lead: "Vi vill gärna arbeta tillsammans kring ditt barn. För att få prata med varandra om er behöver vi ditt ja. Du väljer själv. Du kan säga ja till några av oss och nej till andra.",
      what: "Varje verksamhet får bara berätta det som står på dess rader. Den får bara berätta det för dem som står på samma rad. Allt annat är fortfarande hemligt mellan oss.",
      no: "Då samverkar vi inte på det här sättet, och det är helt i sin ordning. Du och ditt barn har samma rätt till stöd från var och en av oss som förut. Att du säger nej är inget skäl i sig att anmäla oro.",
      record:
        "Vi skriver upp vad du har svarat och när. Efter varje möte får de som var med ett protokoll. Varje verksamhet för in det som rör den i sina egna anteckningar. Du får läsa det som står om dig. Du kan be oss rätta det som är fel.",
    },
    youth: {
      lead: "Vi är några vuxna som gärna vill hjälpas åt kring dig. För att få prata med varandra om dig behöver vi ditt ja. Du bestämmer själv. Du kan säga ja till några av oss och nej till andra.",
      what: "Var och en får bara berätta det som står på raderna här. De får bara berätta det för dem som står på samma rad. Allt annat är fortfarande hemligt mellan oss.",
      no: "Då träffas vi inte på det här sättet, och ingen blir arg på dig. Du kan få hjälp av var och en av oss ändå. Att du säger nej är inget skäl i sig att anmäla oro.",
      record:
        "Vi skriver upp vad du har svarat och när. Efter varje möte får de som var med ett protokoll. Var och en skriver in det som rör dem i sina egna anteckningar. Du får läsa det som står om dig. Säg till om något är fel.",
    },
  },
  replaces: (version: number, from: string) =>
    `Den här blanketten är ny. När alla har svarat gäller den i stället för version ${version} från ${from}. Till dess gäller den gamla.`,
  youth: "Ungdomen",
  signer: "Du som svarar",
  collectedBy: "Frågar om samtycke",
  period: "Gäller",
  periodText: (from: string, to: string) =>
    `Från och med ${from} till och med ${to}. Sedan slutar det gälla av sig självt.`,
  interpreter: "Tolk",
  interpreterText: (language: string) => `Blanketten gås igenom med tolk i ${language}.`,
  reference: "Vår beteckning",
  referenceText: (caseNumber: string, version: number) => `${caseNumber}, samtycke version ${version}`,
  blank: {
    rowLabel: {
      guardian: (initiator: string) => `${initiator}: blankett för vårdnadshavare`,
      youth: (initiator: string) => `${initiator}: blankett för den unge`,
    },
    fillIn:
      "Koordinatorn vet inte vem blanketten gäller. Fyll i namnen först när familjen har bestämt sig för att svara.",
    period: (months: number) =>
      `I ${months} månader från den dag då den sista har svarat. Sedan slutar det gälla av sig självt.`,
    youthName: "Ungdomens namn",
    birthDate: "Personnummer",
    yourName: "Ditt namn",
    purpose: "Att vi ska kunna planera tillsammans kring skolan, fritiden och tryggheten för ungdomen.",
    cooperation: "Vi träffas tillsammans med familjen, gör en gemensam plan och har kontakt mellan mötena.",
  },
  purposeHeading: "Vad samtycket är till för",
  whoHeading: "Vilka får vara med?",
  whoText: "Kryssa ja eller nej på varje rad. Bara de som får ja av alla som ska svara kommer till mötena.",
  agency: "Verksamhet",
  contact: "Kontaktperson",
  mayTakePart: "Får vara med",
  yes: "Ja",
  no: "Nej",
  boxFor: (answer: string, name: string) => `Ruta att kryssa i för ${answer.toLowerCase()} till ${name}`,
  personsHeading: "Andra personer",
  personsText:
    "De här personerna är inte anställda hos oss och har inte samma tystnadsplikt. De får höra det som sägs på mötet men får inga papper.",
  personName: "Namn",
  relation: "Vem det är",
  whatHeading: "Vad får vi berätta för varandra?",
  from: "Den som berättar",
  information: "Vad det handlar om",
  receivers: "Den som får veta det",
  nobody: "Ingen",
  concernShared:
    "Polis och fritid får också veta hur orolig var och en av oss är. Vi säger det med en siffra från 0 till 10.",
  concernKept:
    "Vi säger med en siffra från 0 till 10 hur orolig var och en av oss är. Den får polis och fritid inte veta.",
  others:
    "Ibland handlar det om någon annan, till exempel ett syskon eller en annan förälder. Då får vi bara dela det om den personen själv har sagt ja.",
  noHeading: "Om du säger nej",
  withdrawHeading: "Du kan ångra dig när du vill",
  withdraw: (name: string, phone: string, email: string | null) =>
    `Säg till koordinatorn ${name}, telefon ${phone}${email === null ? "" : `, e-post ${email}`}. Det räcker att du säger det. Du behöver inte förklara varför. Du kan ta tillbaka hela samtycket eller en del av det.`,
  withdrawEffect:
    "Från den stunden slutar vi dela uppgifter med stöd av samtycket. Det som redan har sagts och skrivits går inte att få osagt. Det vi har skrivit får vi inte slänga innan lagen tillåter det.",
  limitsHeading: "Det här gäller ändå",
  limits: "I några fall måste eller får vi lämna uppgifter vidare även utan samtycke:",
  recordHeading: "Det vi skriver ner",
  signHeading: "Ditt svar",
  signText: {
    guardian:
      "Jag har fått veta vad samtycket betyder. Jag har kunnat ställa frågor. Jag svarar så som jag har kryssat ovan. Andra vårdnadshavare och ungdomen svarar på egna blanketter.",
    youth:
      "Jag har fått veta vad samtycket betyder. Jag har kunnat ställa frågor. Jag svarar så som jag har kryssat ovan. Mina vårdnadshavare svarar på egna blanketter.",
  },
  placeAndDate: "Ort och datum",
  signature: "Namnteckning",
  clarification: "Namnförtydligande",
  interpreterSignature: "Tolkens namn, om tolk har varit med",
  returnTo: (collectedBy: string) => `Lämna blanketten till den som frågade dig: ${collectedBy}.`,
} as const;
