// The words of a case: its header, its overview and the form that opens it.
import type { TargetGroupOverride } from "../domain/case-file.ts";
import type { Signer } from "../domain/consent.ts";
import type { Meeting } from "../domain/meeting.ts";
import type { NextStep, SummonReason } from "../domain/next-step.ts";
import { taskDay } from "./dates.ts";
import { type Naming, signerInWords } from "./failures.ts";
import { personProblem } from "./people.ts";

const list = new Intl.ListFormat("sv", { type: "conjunction" });

export const caseFileText = {
  opening: "Öppnar ärendet …",
  cannotOpen: "Ärendet kan inte öppnas",
  cannotRead: "Ärendet kan inte visas just nu",
  identity: "Vem ärendet gäller",
  steps: "Ärendets steg",
  parts: "Ärendets delar",
  navigation: {
    overview: "Översikt",
    consent: "Samtycke",
    notices: "Kallelser",
    meetings: "Möten",
    plan: "Plan",
    notes: "Anteckningar",
    checklist: "Checklista",
    documents: "Dokument",
    closure: "Avslut",
    log: "Logg",
  },
  closedOn: (day: string): string => `Avslutat ${day}`,

  nextStep: "Nästa steg",
  nothingNext: "Ärendet är avslutat. Det går att läsa, och att öppna igen under Avslut.",
  people: "Personer",
  peopleWhenClosed:
    "Ärendet är avslutat. Uppgifter om personerna kan rättas. Öppna ärendet igen för att lägga till någon.",
  facts: "Om ärendet",
  upcoming: "Kommande möte",
  noUpcoming: "Inget möte är planerat.",
  upcomingWhen: (meeting: Pick<Meeting, "heldOn" | "startsAt" | "endsAt">, today: string): string =>
    `${taskDay(meeting.heldOn, today)}, kl. ${meeting.startsAt}–${meeting.endsAt}`,
  notice: "Kallelse",
  wholeLog: "Visa hela loggen",

  number: "Ärendenummer",
  registryNumber: "Diarienummer",
  openedOn: "Öppnat",
  initiatedBy: "Initierat av",
  wishReceived: "Besked eller underskrift",
  wishFrom: (day: string, from: string): string => (from === "" ? day : `${day}, från ${from}`),
  consultation: "Konsultation",
  enquiry: "Identifierad kontakt",
  linkedOn: (number: string, on: string): string => `${number}, kopplad ${on}`,
  concernAreas: "Vad oron handlar om",
  missing: "Saknas",
  outsideTargetGroup: "Utanför målgruppen",
  override: ({ age, ageFrom, ageTo, reason }: TargetGroupOverride): string =>
    `${String(age)} år när ärendet öppnades, målgruppen var ${String(ageFrom)}–${String(ageTo)} år. ${reason === "" ? "Inget skäl är angivet." : reason}`,

  consentChip: {
    none: "Samtycke: inget än",
    declined: "Familjen har tackat nej",
    awaited: "Samtycke: väntar på svar",
    expired: "Samtycke: gick ut",
    notBegun: "Samtycke: gäller inte än",
    lapsed: "Samtycke: gäller inte",
    mayAttend: (some: number, all: number): string => `Samtycke: ${String(some)} av ${String(all)} får delta`,
  },
  reported: {
    title: (day: string): string => `Orosanmälan gjord ${day}`,
    action: "Visa anmälan",
  },
  withdrawn: {
    title: (agencies: readonly string[]): string => `Samtycket är återkallat för ${list.format(agencies)}`,
    subject: (agency: string, category: string | undefined): string =>
      category === undefined ? agency : `${agency} (${category.toLowerCase()})`,
    /** Only some of what agencies tell: they still take part. */
    categoryBody: (day: string): string =>
      `Det gäller sedan ${day}. Uppgiften går inte vidare till någon annan, men verksamheten får fortsätta delta. Att läsa i ärendet och att göra en orosanmälan påverkas inte.`,
    body: (day: string): string =>
      `Det gäller sedan ${day}. Delning, kallelse och utskick är spärrade. Att läsa i ärendet och att göra en orosanmälan påverkas inte.`,
    action: "Visa samtycket",
  },

  create: {
    title: "Nytt ärende",
    lead: (number: string): string =>
      `Från konsultation ${number}. Här registreras vem det gäller för första gången, så gör det när familjen har sagt ja till att du får kontakta dem.`,
    leadEnquiry: (number: string): string =>
      `Från identifierad kontakt ${number}. Kontrollera uppgifterna, och berätta för familjen att ärendet registreras.`,
    copied: {
      title: (number: string): string => `Det här följer med från ${number}`,
      leadConsultation:
        "Frågan, råden och beslutets skäl stannar i konsultationen. Inget om vem det gäller skrivs tillbaka dit.",
      leadEnquiry: "Frågan, råden och beslutets skäl stannar i kontakten.",
      nothing: "Inget följer med.",
      initiator: "Initierat av",
      concernAreas: "Vad oron handlar om",
      wish: "Familjen sa ja",
      youth: "Den unge",
      protectedIdentity: "Skyddade personuppgifter",
      guardian: "Vårdnadshavare",
    },
    groundTitle: "Grund för att öppna ärendet",
    ground: "Varför får du registrera vem det gäller?",
    groundHint: "Skälet loggas. Besked och underskrift behöver ett datum.",
    grounds: {
      familyWish: { label: "Familjen har lämnat besked om att den vill delta" },
      signedConsent: { label: "Ett samtycke är undertecknat" },
      enquiry: { label: "Den som hörde av sig berättade själv vem det gäller" },
    },
    groundProblem: "Välj varför du får registrera vem det gäller.",
    noConsultationTitle: "Börja från en konsultation",
    noConsultation: "Ett ärende öppnas från en konsultation där det är beslutat att gå vidare.",
    toConsultations: "Gå till konsultationer",
    blockedTitle: "Ärendet kan inte öppnas än",
    header: "Ärendet",
    headerLead: "Numret är ett förslag. Ändra det om kommunen har en egen serie.",
    numberProblem: "Skriv som SSPF-2026-007: bokstäver, år och löpnummer.",
    openedOnProblem: "Ange dagen då ärendet öppnas.",
    registryNumber: "Diarienummer",
    wishReceivedOn: "Dag för besked eller underskrift",
    wishReceivedFrom: "Beskedet kom från (roll)",
    initiatedByAgency: "Initierat av verksamhet",
    initiatedByRole: "Roll",
    concernAreas: "Vad oron handlar om",
    concernAreasHint: "Bara för kommunens statistik. Visas aldrig i listor.",
    nobody: "Ingen vald",
    targetGroupReason: "Varför ärendet öppnas utanför målgruppen",
    targetGroupReasonHint: "Skälet sparas i ärendet, och loggen visar att målgruppen frångicks.",
    submit: "Öppna ärendet",
    discard: "Kasta utkastet",
    draftKept: "Det du skriver sparas som utkast tills ärendet är öppnat.",
    opened: (number: string): string => `Ärende ${number} är öppnat`,
    cannotLoad: "Formuläret kan inte visas just nu",
  },
} as const;

/** What is wrong with a field of the form that opens a case. */
export const caseProblem = (path: string, code: string): string => {
  if (path === "number") return caseFileText.create.numberProblem;
  if (path === "ground") return caseFileText.create.groundProblem;
  if (path === "openedOn") return caseFileText.create.openedOnProblem;
  return personProblem(path, code);
};

/** The next step as a button and the sentence that says why. */
export interface NextStepWords {
  readonly title: string;
  readonly why: string;
  readonly action: string;
}

const signersInWords = (signers: readonly Signer[], naming: Naming): string =>
  list.format(signers.map((signer) => signerInWords(signer, naming)));

/** The next step in words: what, why, and what the button does. */
const summonReasons: Readonly<Record<SummonReason, string>> = {
  notSent: "Kallelsen är inte skickad.",
  partlySent: "Några av dem som är kallade har inte fått kallelsen.",
  outdated: "De kallade väntar sig en annan dag, tid eller plats.",
};

export const nextStepInWords = (step: NextStep, naming: Naming, today: string): NextStepWords => {
  switch (step.code) {
    case "makeConsent":
      return {
        title: "Ta fram ett samtycke",
        why: "Utan samtycke får verksamheterna inte dela uppgifter eller träffas om den unge.",
        action: "Ta fram samtycke",
      };
    case "renewConsent":
      return {
        title: "Förnya samtycket",
        why: step.expiredOn === null ? "Inget samtycke gäller längre." : `Samtycket gick ut ${step.expiredOn}.`,
        action: "Ta fram nytt samtycke",
      };
    case "waitForConsent":
      return {
        title: "Samtycket börjar gälla senare",
        why: `Alla har svarat. Samtycket gäller från ${step.from}.`,
        action: "Visa samtycket",
      };
    case "nobodyMayAttend":
      return {
        title: "Ingen verksamhet får delta",
        why: "Alla verksamheter har fått nej eller är återkallade. Ta fram ett nytt samtycke om familjen vill fortsätta.",
        action: "Visa samtycket",
      };
    case "familyDeclined":
      return {
        title: "Noterat: familjen har tackat nej",
        why: `Familjen tackade nej ${step.on}. Det är frivilligt att vara med. Inget lämnas ut, och ärendet kan avslutas när familjen har fått brevet.`,
        action: "Visa samtycket",
      };
    case "registerAnswers":
      return {
        title: `Registrera svar från ${signersInWords(step.signers, naming)}`,
        why: `Samtycke version ${String(step.version)} gäller inte förrän alla har svarat. Blanketterna skriver du ut under Samtycke.`,
        action: "Registrera svar",
      };
    case "youthMustSign":
      return {
        title: "Registrera svar från den unge",
        why: "Den unge har fyllt 18 år. Vårdnadshavarnas samtycke gäller inte längre.",
        action: "Registrera svar",
      };
    case "planPreMeeting":
      return {
        title: "Planera förmötet",
        why: "Samtycket är komplett. Förmötet beslutar om ni går vidare.",
        action: "Planera förmöte",
      };
    case "planFirstMeeting":
      return { title: "Planera första mötet", why: "Samtycket är komplett.", action: "Planera möte" };
    case "planNextMeeting":
      return {
        title: "Planera nästa möte",
        why: "Protokollet är skickat. Planen behöver följas upp.",
        action: "Planera möte",
      };
    case "closeCase":
      return {
        title: "Avsluta ärendet",
        why: "Ni bestämde på mötet att samverkan avslutas.",
        action: "Gå till avslutet",
      };
    case "changeMeetingDay":
      return {
        title: "Välj en ny dag för mötet",
        why: `Mötet skulle ha hållits ${taskDay(step.heldOn, today)}.`,
        action: "Ändra mötet",
      };
    case "summon":
      return {
        title: "Kalla till mötet",
        why: `Mötet är ${taskDay(step.heldOn, today)}. ${summonReasons[step.because]}`,
        action: "Kalla till möte",
      };
    case "holdPreMeeting":
      return { title: "Håll förmöte", why: `Förmötet är ${taskDay(step.heldOn, today)}.`, action: "Visa förmötet" };
    case "startMeeting":
      return { title: "Starta mötet", why: "Mötet är i dag.", action: "Öppna mötet" };
    case "awaitMeeting":
      return {
        title: "Förbered mötet",
        why: `Mötet är ${taskDay(step.heldOn, today)}. Kallelsen är skickad.`,
        action: "Visa mötet",
      };
    case "establishMinutes":
      return {
        title: "Fastställ protokollet",
        why: `Mötet hölls ${taskDay(step.heldOn, today)}. Protokollet är ett utkast.`,
        action: "Öppna protokollet",
      };
    case "dispatchMinutes":
      return {
        title: "Skicka protokollet",
        why: `Protokollet från ${taskDay(step.heldOn, today)} är fastställt men inte skickat.`,
        action: "Skicka protokollet",
      };
  }
};

/** Tying a consultation without identity to a case (R9). */
export const linkConsultationText = {
  title: "Koppla konsultation",
  lead: "Konsultationen säger inte vem den gällde. Koppla den bara om du vet att den hör till ärendet. Det loggas, och går inte att ta tillbaka.",
  which: "Vilken konsultation?",
  option: (number: string, heldOn: string): string => `${number}, ${heldOn}`,
  none: "Det finns ingen konsultation att koppla.",
  problem: "Välj vilken konsultation som hör till ärendet.",
  save: "Koppla konsultationen",
  saved: (number: string): string => `${number} är kopplad till ärendet`,
} as const;
