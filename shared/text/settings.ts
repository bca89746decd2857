// The words of Inställningar: the municipality's profile (kommunens uppgifter), the agencies, and how the window looks.
import type { Density, Theme } from "../contract/desktop.ts";
import type { AgencyKind } from "../domain/agency.ts";
import type { ProfileChange } from "../domain/case-profile.ts";
import type {
  ConsentCollector,
  HostKind,
  MeetingLeading,
  PoliceTakesPart,
  RemainingConcern,
  Reporting,
  StartDecider,
} from "../domain/profile.ts";

export const hostKindText: Readonly<Record<HostKind, string>> = {
  socialWelfare: "Socialnämnd",
  education: "Utbildningsnämnd",
  municipalBoard: "Kommunstyrelse",
  other: "Annan nämnd",
};

export const consentCollectorText: Readonly<Record<ConsentCollector, string>> = {
  school: "Skolan",
  initiator: "Den som initierar till mötet",
  coordinator: "Koordinatorn",
};

export const startDeciderText: Readonly<Record<StartDecider, string>> = {
  preMeeting: "Verksamheterna, på förmötet",
  coordinator: "Koordinatorn",
};

export const policeTakesPartText: Readonly<Record<PoliceTakesPart, string>> = {
  always: "Alltid",
  caseByCase: "Bedöms i varje ärende",
};

export const meetingLeadingText: Readonly<Record<MeetingLeading, string>> = {
  coordinator: "Koordinatorn",
  coordinatorOrImpartial: "Koordinatorn eller en opartisk person",
};

export const remainingConcernText: Readonly<Record<RemainingConcern, string>> = {
  coordinatorReports: "Koordinatorn gör en orosanmälan",
  judged: "Bedöms i varje ärende",
};

export const reportingText: Readonly<Record<Reporting, string>> = {
  none: "Inte bestämt",
  halfYearly: "Varje halvår",
  yearly: "Varje år",
};

/** What differs between the profile of a case and the newest. */
export const profileChangeText: Readonly<Record<ProfileChange, string>> = {
  model: "arbetssätt",
  ageFrom: "ålder från och med",
  ageTo: "ålder till och med",
  consentCollector: "vem som inhämtar samtycke",
  youthSignsFrom: "från vilken ålder den unge skriver under",
  consentMonths: "hur länge samtycket gäller",
  durationMonths: "hur länge ett ärende pågår",
  surveyTalk: "kartläggande samtal",
  familyPresent: "om familjen är med",
  startDecidedBy: "vem som beslutar om start",
  policeTakesPart: "om polisen alltid är med",
  meetingLeading: "vem som leder möten",
  remainingConcern: "vad som händer om oron finns kvar",
  concernLimit: "gräns för kvarstående oro",
  agencies: "verksamheter",
};

export const agencyKindText: Readonly<Record<AgencyKind, string>> = {
  school: "Skola",
  socialServices: "Socialtjänst",
  police: "Polis",
  leisure: "Fritid",
  healthcare: "Hälso- och sjukvård",
  other: "Annat",
};

export const themeText: Readonly<Record<Theme, string>> = { system: "Som datorn", light: "Ljust", dark: "Mörkt" };
export const densityText: Readonly<Record<Density, string>> = { normal: "Normal", airy: "Luftig" };

export const settingsText = {
  title: "Inställningar",
  lead: "Hur ni arbetar i kommunen. Ändringar gäller framåt; det som redan är skickat eller beslutat ändras inte.",
  firstTitle: "Välj hur ni arbetar",
  firstLead: "Börja från den modell som liknar er mest. Allt kan ändras efteråt.",
  failed: "Inställningarna kan inte visas just nu",
  failedBody: "Övriga uppgifter är oförändrade.",
  save: "Spara inställningar",
  saved: "Inställningarna är sparade",
  unsaved: "Du har ändringar som inte är sparade.",
  sections: {
    municipality: { title: "Kommunen", lead: "Står på blanketter, kallelser och protokoll." },
    model: { title: "Arbetssätt", lead: "Bestämmer vilka steg ett ärende går igenom." },
    group: { title: "Målgrupp och samtycke" },
    process: {
      title: "Så går ett ärende till",
      lead: "Gäller nya ärenden. Öppna ärenden behåller det de öppnades med.",
    },
    routine: {
      title: "Kommunens rutin",
      lead: "Rutinens diarienummer står längst ned på det som skickas. Du påminns två månader innan den ska revideras.",
    },
    times: { title: "Tider och numrering" },
    coordinator: { title: "Koordinator", lead: "Står som avsändare på det som skickas." },
    agencies: {
      title: "Verksamheter",
      lead: "De som kan vara parter. Ett samtycke anger verksamhet för verksamhet vilka uppgifter som får delas.",
    },
    window: { title: "Utseende", lead: "Gäller den här datorn och ändras direkt." },
  },
  preset: {
    label: "Modell",
    more: "Vad som kommer ur texten, och vad vi har fyllt i",
    says: "Ur texten",
    ours: "Ifyllt av oss",
    fill: (title: string): string => `Fyll i värdena från ${title}`,
    fillTitle: (title: string): string => `Fylla i från ${title}?`,
    fillBody:
      "Åldrar, tider, vem som inhämtar samtycke och verksamheterna byts mot modellens. Kommunen och koordinatorn ändras inte. Inget sparas förrän du väljer Spara inställningar.",
    filled: (title: string): string => `Värdena från ${title} är ifyllda. Gå igenom dem och spara.`,
  },
  fields: {
    municipality: "Kommun",
    municipalityHint: "Till exempel Exempelkommun.",
    county: "Län",
    countyHint: "Avgör vad som gäller för gallring.",
    hostAuthority: "Nämnd",
    hostAuthorityHint: "Den nämnd som ansvarar för SSPF-ärendena.",
    hostKind: "Typ av nämnd",
    hostKindHint: "Avgör vilken sekretessbestämmelse som trycks.",
    ageFrom: "Ålder från och med",
    ageTo: "Ålder till och med",
    years: "år",
    ageHint: "Utanför åldrarna får du en påminnelse, aldrig ett stopp.",
    consentCollector: "Vem inhämtar samtycke",
    youthSignsFrom: "Den unge skriver under från",
    youthSignsFromHint: "18 år betyder att bara vårdnadshavarna skriver under tills den unge är myndig.",
    startDecidedBy: "Vem beslutar om start",
    policeTakesPart: "Är polisen med",
    policeTakesPartHint: "Samtycket avgör alltid i det enskilda ärendet.",
    meetingLeading: "Vem leder möten",
    surveyTalk: "Koordinatorn har ett kartläggande samtal med familjen före första mötet",
    surveyTalkHint: "Finns i en del kommuner utöver, eller i stället för, ett förmöte.",
    familyPresent: "Familjen är med på mötet",
    familyPresentHint: "I en del kommuner träffas verksamheterna själva och familjen får veta vad de kom fram till.",
    duration: "Ni har ett riktmärke för hur länge ett ärende pågår",
    durationHint: "Du påminns när tiden har gått, räknat från att samtycket blev komplett.",
    durationFrom: "Från",
    durationTo: "Till",
    remainingConcern: "Om oron finns kvar vid avslut",
    concernLimit: "Gräns för kvarstående oro",
    concernLimitHint: "Över gränsen krävs en orosanmälan eller ett skrivet skäl.",
    ofTen: "av 10",
    reporting: "Rapport till styrgruppen",
    smallCells: "Visa inte antal under",
    smallCellsHint: "I statistik, så att ingen känns igen.",
    cases: "ärenden",
    contactEveryWeeks: "Kontakt med familjen var",
    stillAfterDays: "Påminn om stillastående ärende efter",
    consultationMonths: "Konsultation utan ärende sparas",
    designatedNumber: "Anvisat nummer",
    designatedNumberHint: "Står på det som skickas i stället för koordinatorns telefon.",
    routineRegistryNumber: "Rutinens diarienummer",
    routineOwner: "Ansvarig för rutinen",
    routineOwnerHint: "Funktion, inte namn. Till exempel Verksamhetschef.",
    routineDecidedOn: "Beslutad",
    routineReviseOn: "Ska revideras",
    routineReviseOnHint: "Du påminns i Idag.",
    consentMonths: "Samtycket gäller högst",
    months: "månader",
    minutesWithinDays: "Protokollet skickas inom",
    days: "dagar",
    followUpWeeks: "Uppföljning efter",
    weeks: "veckor",
    noticeDays: "Kallelsen skickas senast",
    daysBefore: "dagar före",
    casePrefix: "Ärendenummer börjar med",
    casePrefixSuffix: "-2026-001",
    coordinatorName: "Namn",
    coordinatorTitle: "Titel",
    coordinatorPhone: "Telefon",
    coordinatorEmail: "E-post",
    deputy: "Ersättare",
  },
  agency: {
    caption: "Verksamheter",
    columns: {
      name: "Verksamhet",
      kind: "Slag",
      code: "Kod",
      categories: "Uppgifter som får delas",
      actions: "Åtgärder",
    },
    add: "Lägg till verksamhet",
    change: "Ändra verksamhet",
    remove: "Ta bort verksamhet",
    more: (name: string): string => `Ändra ${name}`,
    ended: (name: string, on: string, successor: string | undefined): string =>
      successor === undefined ? `${name} (upphör ${on})` : `${name} (upphör ${on}, går upp i ${successor})`,
    noCategories: "Inga uppgifter angivna",
    form: {
      addTitle: "Lägg till verksamhet",
      changeTitle: "Ändra verksamhet",
      name: "Namn",
      kind: "Slag",
      kindHint: "Avgör vilken sekretess som gäller.",
      code: "Kod i filnamn",
      codeHint: "Till exempel B. Inte BUP, som avslöjar vård.",
      categories: "Uppgifter som verksamheten kan dela",
      categoriesHint: "En per rad, till exempel Närvaro.",
      endedOn: "Upphör från och med",
      endedOnHint: "När verksamheten läggs ned eller slås ihop med en annan.",
      successor: "Går upp i",
      successorHint: "Samtycken för den gamla gäller inte den nya. Varje ärende behöver en komplettering.",
      noSuccessor: "Ingen annan verksamhet",
      save: "Lägg till verksamhet",
      saveChange: "Ändra verksamhet",
    },
    errors: {
      name: "Skriv verksamhetens namn.",
      kind: "Välj slag.",
      code: "Skriv 1–4 stora bokstäver eller siffror.",
      codeTaken: "En annan verksamhet har redan koden.",
      categories: "Högst 30 uppgifter, var och en högst 200 tecken.",
    },
  },
  older: {
    title: "Öppna ärenden med äldre inställningar",
    lead: "De följer det som gällde när de öppnades. Det som är undertecknat eller skickat ändras inte när du byter.",
    caption: "Ärenden med äldre inställningar",
    number: "Ärende",
    changes: "Det som skiljer",
    action: "Åtgärd",
    move: "Byt till de nya",
    moved: (number: string): string => `${number} följer nu de nya inställningarna`,
  },
  window: { theme: "Tema", density: "Täthet i listor", failed: "Utseendet kunde inte ändras. Försök igen." },
  errors: {
    municipality: "Skriv kommunens namn.",
    county: "Välj län.",
    hostAuthority: "Skriv nämndens namn.",
    hostKind: "Välj typ av nämnd.",
    model: "Välj arbetssätt.",
    ageFrom: "Ange en ålder mellan 0 och 25 år.",
    ageTo: "Ange en ålder mellan 0 och 25 år, inte lägre än den första.",
    consentCollector: "Välj vem som inhämtar samtycke.",
    youthSignsFrom: "Ange en ålder mellan 12 och 18 år.",
    consentMonths: "Ange 1–12 månader.",
    minutesWithinDays: "Ange 0–60 dagar.",
    followUpWeeks: "Ange 1–52 veckor.",
    noticeDays: "Ange 0–60 dagar.",
    contactEveryWeeks: "Ange 1–26 veckor.",
    stillAfterDays: "Ange 7–365 dagar.",
    duration: "Ange 1–36 månader, den första inte högre än den andra.",
    concernLimit: "Ange ett tal mellan 0 och 10.",
    consultationMonths: "Ange 1–60 månader.",
    smallCells: "Ange ett tal mellan 3 och 20.",
    casePrefix: "Skriv 1–8 stora bokstäver.",
    coordinatorName: "Skriv koordinatorns namn.",
    coordinatorTitle: "Skriv koordinatorns titel.",
    tooLong: "Texten är för lång.",
    agencies: "Det behövs minst en verksamhet.",
  },
  changedMeanwhile: "Läs in på nytt",
} as const;
