// The words about the people of a case: the youth and the guardians.
import type { ContactChannel, Custody, ProtectedIdentity } from "../domain/person.ts";
import type { PersonalNumberWarning } from "../domain/personal-number.ts";

export const protectedIdentityWords: Readonly<Record<ProtectedIdentity, string>> = {
  none: "Nej",
  secrecyMark: "Ja, sekretessmarkering",
  protectedRegistration: "Ja, skyddad folkbokföring",
  fictitious: "Ja, fingerade personuppgifter",
  unknown: "Vet inte (behandlas som skyddade)",
};

export const channelWords: Readonly<Record<ContactChannel, string>> = {
  phone: "Telefon",
  letter: "Brev",
  email: "E-post",
  digitalMail: "Digital brevlåda",
  inPerson: "Personligt möte",
};

export const custodyWords: Readonly<Record<Custody, string>> = {
  joint: "Gemensam vårdnad",
  sole: "Ensam vårdnad",
  none: "Har inte vårdnaden",
};

export const personalNumberWarnings: Readonly<Record<PersonalNumberWarning, string>> = {
  checkDigit: "Kontrollsiffran stämmer inte. Kontrollera numret, eller spara ändå om det är så det står.",
  coordinationNumber: "Det är ett samordningsnummer.",
  temporaryNumber: "Det är ett tillfälligt nummer (T-nummer).",
};

export const peopleText = {
  youth: "Den unge",
  guardian: (number: number): string => `Vårdnadshavare ${String(number)}`,
  guardians: "Vårdnadshavare",
  years: (age: number): string => `${String(age)}\u00a0år`,
  born: (day: string): string => `född ${day}`,

  givenName: "Förnamn",
  familyName: "Efternamn",
  pronoun: "Pronomen",
  personalNumber: "Personnummer",
  personalNumberUnreadable: "Skriv tolv siffror, till exempel 20120309-2398, eller lämna tomt.",
  birthDate: "Födelsedatum",
  birthDateDiffers: "Födelsedatumet är ett annat än personnumret säger. Det är födelsedatumet som räknas.",
  outsideTargetGroup: (age: number, from: number, to: number): string =>
    `Den unge är ${String(age)} år. Kommunens målgrupp är ${String(from)}–${String(to)} år. Du kan gå vidare ändå.`,
  ofAge: "Den unge har fyllt 18 år och samtycker själv. Vårdnadshavarna tillfrågas inte.",

  protectedIdentity: "Skyddade personuppgifter",
  protectedIdentityMissing: "Ange om personen har skyddade personuppgifter.",
  protectedBand: "Skyddade personuppgifter",
  protectedBandBody: (who: string): string => `Gäller ${who}. Kontrollera mottagare och mötesplats extra noga.`,
  protectedUnknownBody: (who: string): string =>
    `Gäller ${who}. Det är inte utrett, och därför behandlas uppgifterna som skyddade.`,

  school: "Skola",
  grade: "Årskurs",
  statisticsGender: "Kön i statistiken",
  statisticsGenderHint: "Fråga den unge. Räknas bara i rapporten.",
  statisticsGenderMissing: "Inte tillfrågad",
  language: "Språk",
  languageField: "Språk, om annat än svenska",
  interpreter: "Behöver tolk",
  channel: "Vill bli nådd genom",
  channelMissing: "Välj hur personen vill bli nådd.",
  emailAllowed: "Vill ha e-post",
  emailAllowedHint: "Utan kryss föreslås aldrig e-post för personen.",
  phone: "Telefon",
  email: "E-postadress",
  address: "Adress",
  workplace: "Arbetsplats",
  workplaceHint: "Visas inte för någon annan om personen har skyddade personuppgifter.",

  custody: "Vårdnad",
  custodyMissing: "Ange hur vårdnaden är.",
  custodyFrom: "Vårdnad från och med",
  custodyUntil: "Vårdnad till och med",
  noCustodyToday: "Har inte vårdnaden i dag",
  custodyPeriod: (from: string | null, until: string | null): string =>
    from === null
      ? until === null
        ? ""
        : `till och med ${until}`
      : `från ${from}${until === null ? "" : ` till ${until}`}`,

  maturity: "Mognadsbedömning",
  maturityHint: (signsFrom: number): string =>
    `Den unge svarar själv från ${String(signsFrom)} års ålder, eller tidigare om bedömningen är att hen förstår vad samtycket betyder.`,
  maturityChoice: { none: "Inte gjord", yes: "Förstår innebörden", no: "Förstår inte innebörden" },
  maturityBy: "Bedömd av (roll)",
  maturityOn: "Bedömd den",
  maturityReason: "Skäl",
  maturityOf: (understands: boolean, by: string, on: string): string =>
    `${understands ? "Förstår innebörden" : "Förstår inte innebörden"}, ${by} ${on}`,

  notStated: "Inte angivet",
  masked: "Visas inte",
  show: "Visa",
  hide: "Dölj",

  change: "Ändra",
  changeOf: (who: string): string => `Ändra uppgifter om ${who.toLowerCase()}`,
  addGuardian: "Lägg till vårdnadshavare",
  removeGuardian: (number: number): string => `Ta bort vårdnadshavare ${String(number)}`,
  noGuardians: "Ingen vårdnadshavare är registrerad.",
  noGuardiansYet: "Lägg till alla som har vårdnaden. Alla behöver svara på samtycket.",
  save: "Spara ändringen",
  saved: "Uppgifterna är ändrade",
  guardianAdded: "Vårdnadshavaren är tillagd",

  problems: {
    givenName: "Skriv förnamnet.",
    familyName: "Skriv efternamnet.",
    birthDate: "Ange födelsedatumet.",
    maturityBy: "Ange vem som gjort bedömningen.",
    maturityOn: "Ange när bedömningen gjordes.",
    tooLong: "Högst 200 tecken får plats.",
    other: "Kontrollera uppgiften.",
  },
} as const;

/** Private persons (andra viktiga personer), R18c. */
export const privatePersonText = {
  title: "Andra viktiga personer",
  lead: "Till exempel en släkting eller en ledare. De är inte bundna av sekretess, så de får vara med bara när alla som ska svara har sagt ja till just den personen. De får inget protokoll.",
  add: "Lägg till person",
  added: "Personen är tillagd. Ta med personen i samtycket.",
  changeOf: (name: string): string => `Ändra ${name}`,
  relation: "Relation till den unge",
  relationHint: "Till exempel mormor eller fotbollstränare.",
  reservation: "Förbehåll",
  noReservation: "Inget förbehåll är lämnat",
  reservationOf: (text: string, on: string, manner: string): string => `${text} Lämnat ${on}, ${manner.toLowerCase()}.`,
  hasReservation: "Ett förbehåll är lämnat",
  reservationHint:
    "Med ett förbehåll får personen inte föra vidare det som sägs. Lämna det innan personen får veta något, så står det i protokollet.",
  reservationText: "Vad förbehållet säger",
  reservationOn: "Lämnat den",
  reservationManner: "Hur personen fick veta",
  reservationMannerHint: "Till exempel muntligt före mötet.",
  problems: {
    "person.relation": "Skriv vem personen är för den unge.",
    "person.reservation.text": "Skriv vad förbehållet säger.",
    "person.reservation.on": "Ange när det lämnades.",
    "person.reservation.manner": "Skriv hur personen fick veta.",
  },
} as const;

/** What is wrong with a field of a person, by the last parts of its path. */
export const personProblem = (path: string, code: string): string => {
  const { problems } = peopleText;
  if (code === "too_big") return problems.tooLong;
  const field = path.split(".").at(-1) ?? "";
  switch (field) {
    case "givenName":
      return problems.givenName;
    case "familyName":
      return problems.familyName;
    case "birthDate":
      return problems.birthDate;
    case "personalNumber":
      return peopleText.personalNumberUnreadable;
    case "protectedIdentity":
      return peopleText.protectedIdentityMissing;
    case "channel":
      return peopleText.channelMissing;
    case "custody":
      return peopleText.custodyMissing;
    case "assessedBy":
      return problems.maturityBy;
    case "assessedOn":
      return problems.maturityOn;
    default:
      return problems.other;
  }
};
