// Words of the minutes (protokoll).

import type { Terms } from "../../domain/terms.ts";
import { dayInSentence } from "../dates.ts";
import { termForms } from "../terms.ts";
import { capital, clockTime } from "./common.ts";

export const minutesWords = {
  title: (terms: Terms) => capital(termForms.minutes[terms.minutes].indefinite),
  subtitle: (label: string, day: string) => `${label}, ${day}`,
  draft: "Utkast. Protokollet är inte fastställt och kan ändras.",
  corrected: (
    version: number,
    {
      reason,
      replaces,
    }: {
      readonly reason: string;
      readonly replaces: { readonly version: number; readonly establishedOn: string | null };
    },
  ) =>
    `Det här är version ${version}. Den ersätter version ${replaces.version}${replaces.establishedOn === null ? "" : `, fastställd ${dayInSentence(replaces.establishedOn)}`}.${reason === "" ? "" : ` Rättat: ${reason}`}`,
  about: "Ungdomen",
  time: "Tid",
  timeText: (startsAt: string, endsAt: string) => `Kl. ${clockTime(startsAt)}–${clockTime(endsAt)}`,
  place: "Plats",
  leader: "Mötet leddes av",
  noteTaker: "Antecknat av",
  attendance: "Vilka var med?",
  name: "Namn",
  role: "Roll",
  presence: "Närvaro",
  covered: "Samtycke",
  basis: "Samtycke och syfte",
  consent: "Samtycket",
  informed: "Information före mötet",
  purpose: "Varför vi möttes",
  question: "Frågan vi skulle svara på",
  preMeetingDecision: "Beslut",
  workedAsIntended: "Har det fungerat som vi tänkte?",
  survey: "Så ser var och en på läget",
  concern: "Oro just nu",
  concernOf: (value: number) => `${value} av 10`,
  nothingToReport: "Inget att rapportera.",
  guardiansView: "Vårdnadshavarnas bild",
  youthVoice: "Ungdomens röst",
  ratings: "Så tycker familjen att det går",
  strengths: "Styrkor att bygga på",
  risks: "Oro och risker",
  sharedView: "Det vi är överens om",
  dissent: "Någon ser det på ett annat sätt",
  number: "Nr",
  commitment: "Vad som ska göras",
  responsible: "Ansvarig",
  from: "Från",
  followUp: "Följs upp",
  status: "Läge",
  newCommitment: "Nytt",
  noDay: "Ingen dag satt",
  missing: "Saknas någon?",
  concernReport: "Orosanmälan",
  hidden: "Visas inte för vårdnadshavarna",
  hiddenLead: {
    agency: "Det här står inte i vårdnadshavarnas exemplar. Visa det inte och berätta det inte för dem.",
    family: "Det här står inte i dina vårdnadshavares exemplar. Tänk på vem som kan läsa ditt.",
  },
  next: "Så går vi vidare",
  nextOn: "Nästa möte",
  dayIsOpen: "Dagen är inte bestämd än.",
  closing: "Det här var det sista mötet.",
  frequency: "Hur ofta vi ses",
  contactBetween: "Kontakt mellan mötena",
  remarks: "Synpunkter på det som står",
  remarksLead: "Den som anser att en uppgift är fel har rätt att få det antecknat.",
  writtenReasons: "Varför något saknas",
  established: "Fastställt",
  notEstablished: "Inte fastställt än",
  establishedBy: "Fastställt av",
  establishedText: (by: string, on: string) => `${by}, ${on}`,
  version: "Version",
  recipients: "Skickas till",
  after: {
    agency: (name: string, phone: string) =>
      `För in det som rör er i ert eget system. Har något blivit fel? Säg till ${name}, telefon ${phone}.`,
    family: (name: string, phone: string) =>
      `Har vi missförstått något, eller har något blivit fel? Ring ${name}, telefon ${phone}. Vi rättar det som är fel, och är vi inte överens skriver vi upp det du säger.`,
  },
} as const;
