// The words of the screen for notices (kallelser).
import type { NoticeReply, ReplyManner } from "../domain/notice-reply.ts";
import type { NoticeState, RecipientState } from "../domain/notice-state.ts";
import type { ContactChannel } from "../domain/person.ts";

const channels: Readonly<Record<ContactChannel, string>> = {
  phone: "Nås på telefon",
  letter: "Får brev",
  email: "Får e-post",
  digitalMail: "Får digital post",
  inPerson: "Nås personligen",
};

/** Where a notice stands, in one word or two. */
export const noticeStateText: Readonly<Record<NoticeState, string>> = {
  none: "Inte gjord",
  draft: "Inte utsänd",
  sent: "Utsänd",
  changed: "Ändrad, skicka igen",
  answered: "Alla har svarat",
  unanswered: "Svar saknas",
  blocked: "Spärrad",
  held: "Mötet är hållet",
  cancelled: "Inställd",
};

/** Where one party's copy stands. */
export const recipientStateText: Readonly<Record<RecipientState, string>> = {
  notSent: "Inte utsänd",
  blocked: "Spärrad",
  changed: "Har gammal tid eller plats",
  sent: "Utsänd, inget svar",
  unanswered: "Har inte svarat",
  coming: "Kommer",
  notComing: "Kommer inte",
};

const manners: Readonly<Record<ReplyManner, string>> = {
  phone: "Telefon",
  email: "E-post",
  secureMessage: "Säkert meddelande",
  inPerson: "Muntligt",
  letter: "Brev",
};

/** "Anna Exempelsson, mentor": who comes, or why nobody does. */
export const replyInWords = ({ answer, on, manner }: NoticeReply): string => {
  const how = `${on}, ${manners[manner].toLowerCase()}`;
  if (answer.kind === "notComing") return `${answer.reason} (${how})`;
  const who = answer.attendees.map(({ name, role }) => (role === "" ? name : `${name}, ${role}`));
  return who.length === 0 ? how : `${who.join("; ")} (${how})`;
};

export const noticeText = {
  channels,
  table: {
    caption: "Kallade, och vad de har svarat",
    party: "Kallad",
    addressee: "Mottagare",
    state: "Läge",
    reply: "Svar",
    actions: "Gör",
    register: "Registrera svar",
    change: "Ändra svar",
    of: (party: string): string => `från ${party}`,
    edition: (count: number): string => `Utskick ${String(count)}`,
  },
  bands: {
    draft: "Kallelsen är gjord men inte utsänd",
    draftBody: "Läs igenom varje mottagares kallelse innan du skickar den.",
    changed: "Mötet har ändrats sedan kallelsen skickades",
    changedBody: "De som har fått kallelsen väntar sig en annan dag, tid eller plats. Skicka den ändrade kallelsen.",
    cancelled: (on: string): string => `Kallelsen är inställd: samtycket ändrades ${on}`,
    cancelledBody: "Någon som skulle kallas omfattas inte längre. Gör om kallelsen till dem som omfattas.",
    groundLost: (on: string): string => `Samtycket ändrades ${on}, efter att kallelsen skickades`,
    groundLostBody:
      "Samtycket räcker inte längre för alla som är kallade. Ändra kallelsen till dem som omfattas, och meddela de kallade.",
    unanswered: (count: number): string =>
      count === 1 ? "1 verksamhet har inte svarat i tid" : `${String(count)} verksamheter har inte svarat i tid`,
    unansweredBody: "Hör av dig till kontaktpersonen och registrera svaret här.",
    blocked: "Kallelsen är spärrad",
    answered: "Alla verksamheter har svarat",
    sent: (on: string): string => `Kallelsen skickades ${on}`,
    sentBody: (by: string | null): string =>
      by === null ? "Registrera svaren när de kommer." : `Svar senast ${by}. Registrera svaren när de kommer.`,
    partlySent: (count: number): string => `${String(count)} av de kallade har inte fått kallelsen`,
    partlySentBody:
      "Skicka kallelsen till dem som saknas. Kan den inte skickas till någon, ändra kallelsen så att den bara är till dem som ska komma.",
    sendRest: "Skicka till dem som saknas",
    sendChanged: "Skicka ändrad kallelse",
    alter: "Ändra kallelsen",
    hide: "Dölj formuläret",
  },
  replyForm: {
    title: (party: string): string => `Svar från ${party}`,
    whether: "Vad är svaret?",
    comingAgency: "Någon kommer",
    notComingAgency: "Ingen kommer",
    coming: "Kommer",
    notComing: "Kommer inte",
    attendee: "Vem kommer?",
    attendeeRole: "Roll eller titel",
    another: "Lägg till en person till",
    remove: (name: string): string => (name === "" ? "Ta bort raden" : `Ta bort ${name}`),
    reason: "Varför?",
    on: "När kom svaret?",
    manner: "Hur kom det?",
    manners,
    save: "Registrera svaret",
    done: "Svaret är registrerat",
    sameName: (name: string): string =>
      `${name} heter som någon i familjen. Är det samma person kommer hen som familj. Be verksamheten utse någon annan.`,
    errors: {
      kind: "Välj vad svaret är.",
      attendees: "Ange vem som kommer.",
      reason: "Skriv varför ingen kommer.",
      on: "Ange dagen då svaret kom, i dag eller tidigare.",
      manner: "Välj hur svaret kom.",
    },
  },
  details: {
    title: "Det här står i kallelsen",
    urgent: (days: number): string => `Kallelsen kommer senare än ${String(days)} dagar före mötet`,
    urgentBecause: "Varför är det brådskande?",
    urgentHint: "Står i verksamheternas kallelse. Skriv neutralt.",
    bring: "Det här tar verksamheterna med",
    bringHint: "En sak per rad. Lämnar du det tomt står det vanliga.",
    practical: "Tillgänglighet och annat praktiskt",
    practicalHint: "Till exempel hiss, hörslinga, parkering eller fika. Tolk skrivs in av sig själv.",
  },
  placeCheck: {
    title: "Kan mötesplatsen visa var någon finns?",
    body: "Någon i ärendet har skyddade personuppgifter. Alla som kallas får veta platsen. Svaret loggas.",
    answer: (place: string): string =>
      `Jag har kontrollerat att ${place} inte visar var personen bor, går i skola eller arbetar`,
  },
  informed: {
    title: "Information till den unge och vårdnadshavarna",
    lead: "Berätta om mötets syfte och hur det går till innan det hålls. Det du registrerar följer med till protokollet.",
    none: "Inte registrerat än.",
    register: "Registrera information",
    change: "Ändra",
    dialog: "Information före mötet",
    save: "Registrera informationen",
    done: "Informationen är registrerad",
    given: ({ on, by, manner }: { readonly on: string; readonly by: string; readonly manner: string }): string =>
      `${on} av ${by}, ${manner.toLowerCase()}`,
  },
  sameName: (name: string): string =>
    `${name} heter som någon i familjen. Är det samma person ska kallelsen gå till ersättaren i stället.`,
  title: "Kallelser",
  lead: "Välj vilka som ska kallas. Samtyckesbladet följer alltid med.",
  meetings: "Möten att kalla till",
  none: "Inget kommande möte att kalla till.",
  noneWhenClosed: "Ärendet är avslutat. Öppna det igen under Avslut om ni ska träffas på nytt.",
  toClosure: "Gå till Avslut",
  noneHint: "Planera ett möte först.",
  planMeeting: "Gå till möten",
  agencies: "Verksamheter",
  agenciesLead: (day: string): string =>
    `Det är samtycket den dag mötet hålls, ${day}, som avgör vilka som kan kallas.`,
  family: "Den unge och vårdnadshavarna",
  familyAndOthers: "Den unge, vårdnadshavarna och andra viktiga personer",
  familyNotPreMeeting: "Familjen kallas inte till ett förmöte.",
  familyInformed:
    "Hos er träffas verksamheterna utan familjen. Den unge och vårdnadshavarna kallas inte. Berätta för dem före mötet, och vad det kom fram till efteråt.",
  youth: "Den unge",
  guardian: (number: number): string => `Vårdnadshavare ${String(number)}`,
  interpreter: (language: string): string => (language === "" ? "Tolk" : `Tolk, ${language}`),
  noEmail: "vill inte ha e-post",
  protectedPerson: "Skyddade uppgifter",
  withoutCustody: "Har inte vårdnaden den dag mötet hålls och kallas därför inte.",
  adultYouth: "Den unge har fyllt 18 år. Vårdnadshavarna kallas bara om den unge vill.",
  addressee: (agency: string): string => `Mottagare på ${agency}`,
  deputy: (name: string): string => `${name} (ersättare)`,
  addContact: "Lägg till kontaktperson",
  noContact: (agency: string): string => `${agency} saknar kontaktperson. Lägg till en i kontaktregistret.`,
  replyBy: "Svara senast",
  replyByHint: "Verksamheterna svarar med vem som kommer.",
  supplement: "Komplettera samtycke",
  toConsent: "Gå till samtycket",
  toMeetings: "Gå till mötena",
  toContacts: "Gå till kontakterna",
  toSettings: "Gå till inställningarna",
  cannot: "Det går inte att kalla till mötet",
  chooseSomebody: "Välj minst en part att kalla.",
  chooseAddressee: "Välj vem som ska få kallelsen.",
  create: (count: number): string =>
    count === 1 ? "Gör kallelse till 1 mottagare" : `Gör kallelse till ${String(count)} mottagare`,
  replace: (count: number): string =>
    count === 1 ? "Gör om kallelsen till 1 mottagare" : `Gör om kallelsen till ${String(count)} mottagare`,
  sentTo: "Kallade",
  preview: "Förhandsgranska och skicka",
  show: "Visa kallelsen",
  loading: "Hämtar kallelserna …",
  cannotShow: "Kallelserna kan inte visas just nu",
} as const;
