// The words of the screen for notices (kallelser).
import type { ContactChannel } from "../domain/person.ts";

const channels: Readonly<Record<ContactChannel, string>> = {
  phone: "Nås på telefon",
  letter: "Får brev",
  email: "Får e-post",
  digitalMail: "Får digital post",
  inPerson: "Nås personligen",
};

export const noticeText = {
  channels,
  title: "Kallelser",
  lead: "Välj vilka som ska kallas. Samtyckesbladet följer alltid med.",
  meetings: "Möten att kalla till",
  none: "Inget kommande möte att kalla till.",
  noneHint: "Planera ett möte först.",
  planMeeting: "Gå till möten",
  states: {
    none: "Ingen kallelse än",
    made: (on: string): string => `Gjord ${on}, inte utsänd`,
    sent: (on: string): string => `Utsänd ${on}`,
  },
  agencies: "Verksamheter",
  agenciesLead: (day: string): string =>
    `Det är samtycket den dag mötet hålls, ${day}, som avgör vilka som kan kallas.`,
  family: "Den unge och vårdnadshavarna",
  familyNotPreMeeting: "Familjen kallas inte till ett förmöte.",
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
  ready: "Kallelsen är gjord men inte utsänd",
  readyBody: "Läs igenom varje mottagares kallelse innan du skickar den.",
  sent: (on: string): string => `Kallelsen skickades ${on}`,
  sentBody: "Planera ett nytt möte om dag eller deltagare ska ändras.",
  sentTo: "Kallade",
  preview: "Förhandsgranska och skicka",
  show: "Visa kallelsen",
  loading: "Hämtar kallelserna …",
  cannotShow: "Kallelserna kan inte visas just nu",
} as const;
