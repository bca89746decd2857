// The words of the screens about meetings (möten): lists, planning, starting, who is in the room.
import type {
  AttendanceRole,
  ChangeAsker,
  ChangeReason,
  Meeting,
  MeetingKind,
  MeetingLeader,
  Presence,
} from "../domain/meeting.ts";

/** Who leads, in words: an impartial person with where they come from and who appointed them (R26). */
export const leaderInWords = (leader: MeetingLeader): string =>
  leader.kind === "impartial"
    ? `${leader.name}, ${leader.from}. Utsedd av ${leader.appointedBy}.`
    : leader.kind === "deputy"
      ? `${leader.name}, ersättare`
      : leader.name;

const kinds: Readonly<Record<MeetingKind, string>> = {
  preMeeting: "Förmöte",
  first: "Första mötet",
  followUp: "Uppföljning",
  closing: "Avslutande möte",
};

const presences: Readonly<Record<Presence, string>> = {
  whole: "Hela mötet",
  part: "Del av mötet",
  absent: "Inte här",
};

const roles: Readonly<Record<Exclude<AttendanceRole["kind"], "agency" | "guardian" | "person">, string>> = {
  youth: "Den unge",
  coordinator: "Koordinator",
  impartialLeader: "Opartisk mötesledare",
  interpreter: "Tolk",
  supportPerson: "Stödperson",
};

const askers: Readonly<Record<ChangeAsker, string>> = {
  coordinator: "Koordinatorn",
  family: "Familjen",
  agency: "En verksamhet",
  consentLost: "Ingen, samtycket gäller inte längre",
  other: "Någon annan",
};

/** Who asked for a change, and why: "Familjen: Lou är sjuk". */
export const changeReasonInWords = ({ askedBy, reason }: ChangeReason): string => `${askers[askedBy]}: ${reason}`;

/** What a meeting is called: "Förmöte", "Första mötet", "Uppföljning 2". */
export const meetingTitle = ({ kind, ordinal }: Pick<Meeting, "kind" | "ordinal">): string => {
  switch (kind) {
    case "preMeeting":
      return "Förmöte";
    case "first":
      // A second one is seldom planned, and must not have the first one's name.
      return ordinal <= 1 ? kinds.first : `Möte ${String(ordinal)}`;
    case "followUp":
      return `Uppföljning ${String(Math.max(1, ordinal - 1))}`;
    case "closing":
      return "Avslutande möte";
  }
};

export const meetingText = {
  kinds,
  presences,
  roles,
  guardian: (number: number): string => `Vårdnadshavare ${String(number)}`,
  privatePerson: "Annan viktig person",
  deputyTitle: "Ersättare",
  deputyRole: "Koordinatorns ersättare",
  list: {
    title: "Möten",
    lead: "Alla möten som är planerade eller har hållits, i alla ärenden.",
    upcoming: "Kommande",
    held: "Tidigare",
    columns: {
      day: "Dag",
      time: "Tid",
      meeting: "Möte",
      caseNumber: "Ärende",
      name: "Ungdom",
      place: "Plats",
      leader: "Mötesledare",
      notice: "Kallelse",
      minutes: "Protokoll",
      actions: "Gör",
    },
    hasProtected: "Skyddade uppgifter",
    noneUpcoming: "Inga möten är planerade. Planera ett möte från ärendets flik Möten.",
    noneUpcomingInCase: "Inget möte är planerat.",
    noneUpcomingHint: "Planera ett möte, så kan du kalla parterna.",
    noneHeld: "Inga möten har hållits än.",
    toCases: "Visa ärenden",
    minutesStates: {
      none: "Inte påbörjat",
      draft: "Utkast",
      established: "Fastställt, inte utskickat",
      dispatched: "Utskickat",
    },
    cancelled: (on: string): string => `Inställt ${on}`,
    started: "Påbörjat",
    open: "Öppna mötet",
    summon: "Kalla till mötet",
    change: "Ändra mötet",
    cancel: "Ställ in mötet",
  },
  plan: {
    open: "Planera möte",
    openNext: "Planera nästa möte",
    title: "Planera möte",
    changeTitle: "Ändra mötet",
    kind: "Vad är det för möte?",
    heldOn: "Dag",
    startsAt: "Börjar",
    endsAt: "Slutar",
    place: "Plats",
    placeHint: "Rum och adress, eller länk till ett digitalt möte.",
    purpose: "Syfte",
    purposeHint: "Står i kallelsen. Skriv neutralt: varför ni träffas, inte vad någon har gjort.",
    question: "Frågeställning",
    questionHint: "Det ni ska svara på tillsammans.",
    leader: "Vem leder mötet?",
    leaders: { coordinator: "Koordinatorn", deputy: "Ersättaren", impartial: "En annan opartisk person" },
    leaderName: "Mötesledarens namn",
    leaderFrom: "Kommer från",
    leaderFromHint: "Verksamhet eller uppdrag.",
    appointedBy: "Utsedd av",
    leaderBond: "Tystnadsplikt",
    leaderBondHint: "En verksamhet som samtycket omfattar på mötesdagen, eller någon som sekretesslagen binder.",
    leaderBondNotCovered: "Samtycket omfattar den inte på mötesdagen.",
    leaderBondSecrecyAct: "Bunden av offentlighets- och sekretesslagen",
    save: "Planera mötet",
    saveChange: "Spara ändringen",
    done: "Mötet är planerat",
    changed: "Mötet är ändrat",
    protectedPlace: "Kontrollera platsen",
    protectedPlaceWhy:
      "Någon i ärendet har skyddade personuppgifter. Platsen får inte visa var personen bor, går i skola eller arbetar.",
    decidedDay: (day: string): string => `${day}, som ni bestämde på förra mötet`,
    errors: {
      kind: "Välj vad det är för möte.",
      heldOn: "Ange mötets dag.",
      startsAt: "Ange när mötet börjar, till exempel 15:00.",
      endsAt: "Ange när mötet slutar, till exempel 16:15.",
      place: "Ange var mötet hålls.",
      purpose: "Skriv syftet kortare.",
      question: "Skriv frågeställningen kortare.",
      "leader.kind": "Välj vem som leder mötet.",
      "leader.name": "Ange mötesledarens namn.",
      "leader.from": "Ange varifrån mötesledaren kommer.",
      "leader.appointedBy": "Ange vem som har utsett mötesledaren.",
      "leader.bond": "Ange vad som ger mötesledaren tystnadsplikt.",
    },
  },
  cancel: {
    title: "Ställ in mötet",
    body: "Ingen kallelse har skickats, så ingen behöver få besked.",
    bodySent: "Nästa steg är ett kort besked till dem som har fått kallelsen. Det säger bara att mötet är inställt.",
    tell: "Skicka besked",
    confirm: "Ställ in mötet",
    done: "Mötet är inställt",
  },
  assessments: {
    title: "Riskbedömningar inför förmötet",
    lead: "Varje verksamhet gör en kort riskbedömning före mötet. Här ser du vilka som är inlämnade.",
    agency: "Verksamhet",
    state: "Läge",
    missing: "Saknas",
    received: (on: string): string => `Inlämnad ${on}`,
    concern: "Oro 0–10",
    concernHint: "Så som verksamheten själv har satt den.",
    low: "ingen oro",
    high: "mycket stor oro",
    actions: "Gör",
    register: "Registrera",
    change: "Ändra",
    from: (agency: string): string => `riskbedömning från ${agency}`,
    dialog: (agency: string): string => `Riskbedömning från ${agency}`,
    receivedOn: "När kom den?",
    save: "Registrera riskbedömningen",
    done: "Riskbedömningen är registrerad",
    errorOn: "Ange dagen då den kom, i dag eller tidigare.",
  },
  because: {
    askers,
    askedBy: "Vem bad om det?",
    reason: "Varför?",
    reasonHint: "Sparas i ärendet och står inte i det som skickas.",
    movedTitle: "Kallelsen är redan utsänd",
    movedBody:
      "När du ändrar dag, tid eller plats blir kallelsen ändrad. Den behöver skickas igen till alla som har fått den.",
    errors: { askedBy: "Välj vem som bad om det.", reason: "Skriv varför." },
  },
  start: {
    about: "Om mötet",
    party: "Verksamhet eller person",
    lead: "Samtycket kontrolleras igen när mötet startar.",
    facts: { day: "Dag", place: "Plats", leader: "Mötesledare", purpose: "Syfte", question: "Frågeställning" },
    who: "Får delta på mötet",
    why: "Varför",
    mayAttend: "Får delta",
    mayNot: "Får inte delta",
    start: "Starta mötet",
    failed: "Mötet kan inte starta",
    cancelled: "Mötet är inställt",
    back: "Till ärendets möten",
    notice: "Kallelse och svar",
    notFound: "Mötet finns inte längre",
    loading: "Hämtar mötet …",
  },
  room: {
    agenda: "Dagordning",
    inRoom: "I rummet",
    nobodyYet: "Ingen är markerad än.",
    states: { done: "klar", missing: "saknas", empty: "inte ifyllt", optional: "valfritt" },
    gaps: (count: number): string => `${String(count)} kvar`,
    next: "Nästa avsnitt",
    previous: "Föregående avsnitt",
    leave: "Lämna mötet",
    show: "Visa för rummet",
    endShowing: "Avsluta visningen",
    endShowingTitle: "Avsluta visningen för rummet?",
    endShowingBody:
      "Meny, sök, andra ärenden och dina egna anteckningar kommer tillbaka på skärmen. Se till att ingen annan ser den.",
    born: (day: string): string => `född ${day}`,
    years: (age: number): string => `${String(age)} år`,
    blockedTitle: (agency: string): string => `${agency} är i rummet men får inte delta`,
    hasLeft: (agency: string): string => `${agency} har lämnat rummet`,
    supplement: "Komplettera samtycke",
    hiddenTitle: "Ärendets text är dold",
    hiddenBody: "Texten visas igen när frågan ovanför är besvarad.",
    protectedTitle: "Skyddade personuppgifter",
    protectedBody: "Säg inte högt och skriv inte var personen bor, går i skola eller arbetar.",
    newCommitment: "Nytt åtagande",
    conflict: "Protokollet har ändrats sedan du öppnade det",
    conflictBody:
      "Det du skrev finns kvar som utkast i sitt fält. Läs in det sparade protokollet och spara fältet igen.",
    readAgain: "Läs in det sparade",
    notKept: "Ändringen är inte sparad",
    keepAgain: "Försök igen",
  },
  attendance: {
    lead: "Markera vilka som är i rummet. Namnen är förslag som sparas när du markerar.",
    markTheRest: "Alla är här",
    agencies: "Verksamheter",
    family: "Den unge, vårdnadshavarna och andra viktiga personer",
    others: "Övriga i rummet",
    name: "Namn",
    title: "Roll eller titel",
    presence: "Närvaro",
    presenceOf: (who: string): string => `Närvaro för ${who}`,
    addToRoom: "Lägg till någon i rummet",
    addPerson: (agency: string): string => `Lägg till person från ${agency}`,
    addInterpreter: "Lägg till tolk",
    addSupport: "Lägg till stödperson",
    addPrivatePerson: (name: string, relation: string): string => `Lägg till ${name}, ${relation}`,
    remove: "Ta bort raden",
    arrivedAt: "Kom",
    leftAt: "Gick",
    confidentiality: "Tolken har påmints om sin tystnadsplikt",
    invitedBy: "Inbjuden av",
    problems: {
      name: "Skriv namnet, så sparas raden.",
      invitedBy: "Skriv vem som har bjudit in stödpersonen, så sparas raden.",
      confidentiality: "Påminn tolken om tystnadsplikten och kryssa i rutan, så sparas raden.",
    },
    noteTaker: "Vem antecknar?",
    noteTakerHint: "Mötet beslutar. Välj bland dem som är här.",
    noteTakerNobody: "Markera först vilka som är här.",
    notSaved: "Närvaron är inte sparad",
  },
} as const;
