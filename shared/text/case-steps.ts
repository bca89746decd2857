// What a step of a case still lacks (saknas), in words, and what the link to where it is mended says.
import type { Missing } from "../domain/case-missing.ts";
import type { CaseStep } from "../domain/case-file.ts";
import type { Signer } from "../domain/consent.ts";
import { taskDay } from "./dates.ts";
import { type Naming, signerInWords } from "./failures.ts";

const list = new Intl.ListFormat("sv", { type: "conjunction" });

export const caseStepsText = {
  missingIn: (step: string): string => `${step}: det här saknas`,
  /** What a screen reader says about the button that a step is. */
  missingCount: (count: number): string => (count === 1 ? "visa vad som saknas" : `visa ${count} saker som saknas`),
} as const;

/** One thing that is missing, as a sentence, and the link's words. */
export interface MissingWords {
  readonly words: string;
  readonly action: string;
}

const first: Readonly<Record<CaseStep, MissingWords>> = {
  consultation: { words: "Konsultationen kommer först.", action: "Visa konsultationen" },
  surveyTalk: { words: "Det kartläggande samtalet kommer först.", action: "Visa checklistan" },
  consent: { words: "Samtycket behöver vara komplett först.", action: "Visa samtycket" },
  preMeeting: { words: "Förmötet behöver ha beslutat att gå vidare först.", action: "Visa möten" },
  notice: { words: "Familjen och verksamheterna behöver vara kallade först.", action: "Visa kallelser" },
  meeting: { words: "Det första mötet med familjen kommer först.", action: "Visa möten" },
  plan: { words: "Planen kommer först.", action: "Visa planen" },
  followUp: { words: "Uppföljningen kommer först.", action: "Visa möten" },
  closure: { words: "Avslutet kommer först.", action: "Visa avslutet" },
};

const signersInWords = (signers: readonly Signer[], naming: Naming): string =>
  list.format(signers.map((signer) => signerInWords(signer, naming)));

/** What is missing, in words; days are told as seen from `today`. */
export const missingInWords = (missing: Missing, naming: Naming, today: string): MissingWords => {
  switch (missing.code) {
    case "earlierStep":
      return first[missing.step];
    case "surveyTalkMissing":
      return {
        words: "Det kartläggande samtalet med familjen är inte hållet, eller inte bockat av i checklistan.",
        action: "Visa checklistan",
      };
    case "consentMissing":
      return { words: "Det finns inget samtycke som gäller.", action: "Ta fram samtycke" };
    case "consentAwaited":
      return { words: `Svar saknas från ${signersInWords(missing.signers, naming)}.`, action: "Registrera svar" };
    case "youthMustSign":
      return {
        words: "Den unge har fyllt 18 år och behöver själv svara på samtycket.",
        action: "Registrera svar",
      };
    case "consentNotBegun":
      return { words: `Alla har svarat. Samtycket gäller från ${missing.from}.`, action: "Visa samtycket" };
    case "consentExpired":
      return { words: `Samtycket gällde till och med ${missing.to}.`, action: "Ta fram nytt samtycke" };
    case "consentDeclined":
      return {
        words: `Familjen tackade nej ${missing.on}. Det går bra att avsluta ärendet.`,
        action: "Visa samtycket",
      };
    case "nobodyMayAttend":
      return { words: "Ingen verksamhet får delta: någon har svarat nej för alla.", action: "Visa samtycket" };
    case "preMeetingNotPlanned":
      return { words: "Inget förmöte är planerat.", action: "Planera förmöte" };
    case "meetingNotPlanned":
      return { words: "Inget möte med familjen är planerat.", action: "Planera möte" };
    case "followUpNotPlanned":
      return { words: "Ingen uppföljning är planerad.", action: "Planera möte" };
    case "noticeNotSent":
      return {
        words: `Kallelsen till mötet ${taskDay(missing.heldOn, today)} är inte skickad.`,
        action: "Kalla till möte",
      };
    case "noticePartlySent":
      return {
        words: `${String(missing.count)} av dem som är kallade till mötet ${taskDay(missing.heldOn, today)} har inte fått kallelsen.`,
        action: "Skicka till dem som saknas",
      };
    case "meetingNotHeld":
      return {
        words: `Mötet ${taskDay(missing.heldOn, today)} är inte hållet.`,
        action: missing.heldOn < today ? "Ändra mötet" : "Visa mötet",
      };
    case "minutesNotEstablished":
      return {
        words: `Protokollet från mötet ${taskDay(missing.heldOn, today)} är inte fastställt.`,
        action: "Öppna protokollet",
      };
    case "decidedNotToGoOn":
      return {
        words: `Förmötet ${taskDay(missing.heldOn, today)} beslutade att inte gå vidare.`,
        action: "Öppna protokollet",
      };
    case "goalMissing":
      return { words: "Planen har inget mål.", action: "Visa planen" };
    case "commitmentMissing":
      return { words: "Planen har inget åtagande.", action: "Visa planen" };
    case "notClosed":
      return { words: "Ärendet är inte avslutat.", action: "Avsluta ärendet" };
  }
};
