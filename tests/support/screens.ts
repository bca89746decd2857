// Every screen of the application as an address, with the demo vault's own ids.
import type { Page } from "playwright";
import { hrefTo, paths } from "../../renderer/frame/paths.ts";

export interface Screen {
  readonly name: string;
  readonly hash: string;
  readonly isCatalogue?: boolean;
}

interface Door {
  readonly call: (name: string, input: unknown) => Promise<{ readonly ok: boolean; readonly value: unknown }>;
}

const ask = async <T>(window: Page, name: string, input: unknown): Promise<T> => {
  const answer = await window.evaluate(
    ([channel, given]) =>
      // what the preload script puts there
      (globalThis as unknown as { samverka: Door }).samverka.call(channel as string, given),
    [name, input],
  );
  if (!answer.ok) throw new Error(`${name} was refused`);
  // what the contract says that the channel answers
  return answer.value as T;
};

export const screensOf = async (window: Page): Promise<readonly Screen[]> => {
  const cases = await ask<readonly { readonly caseId: string; readonly number: string }[]>(
    window,
    "caseFile.list",
    null,
  );
  const meetings = await ask<
    readonly {
      readonly meetingId: string;
      readonly noticeSentOn: string | null;
      readonly minutesState: string;
      readonly kind: string;
    }[]
  >(window, "meeting.listAll", null);
  const consultations = await ask<
    readonly { readonly consultationId: string; readonly decision: unknown; readonly linkedCaseId: string | null }[]
  >(window, "consultation.list", null);
  const decided = consultations.find(({ decision, linkedCaseId }) => decision !== null && linkedCaseId === null);
  const numbered = (ending: string): string => cases.find(({ number }) => number.endsWith(ending))?.caseId ?? "";
  const parts = (caseId: string, what: string): readonly Screen[] => [
    { name: `${what}: översikt`, hash: hrefTo(paths.caseFile(caseId)) },
    { name: `${what}: samtycke`, hash: hrefTo(paths.consent(caseId)) },
    { name: `${what}: kallelser`, hash: hrefTo(paths.notices(caseId)) },
    { name: `${what}: möten`, hash: hrefTo(paths.caseMeetings(caseId)) },
    { name: `${what}: plan`, hash: hrefTo(paths.plan(caseId)) },
    { name: `${what}: anteckningar`, hash: hrefTo(paths.notes(caseId)) },
    { name: `${what}: checklista`, hash: hrefTo(paths.checklist(caseId)) },
    { name: `${what}: dokument`, hash: hrefTo(paths.documents(caseId)) },
    { name: `${what}: avslut`, hash: hrefTo(paths.closure(caseId)) },
    { name: `${what}: logg`, hash: hrefTo(paths.log(caseId)) },
  ];
  const meeting = (kind: string, minutesState: string): string =>
    meetings.find((row) => row.kind === kind && row.minutesState === minutesState)?.meetingId ?? "";
  return [
    { name: "idag", hash: hrefTo(paths.today) },
    { name: "kalender", hash: hrefTo(paths.calendar) },
    { name: "ärenden", hash: hrefTo(paths.cases) },
    { name: "samtycken", hash: hrefTo(paths.consents) },
    ...parts(numbered("-007"), "pågående ärende"),
    { name: "väntar på svar: samtycke", hash: hrefTo(paths.consent(numbered("-002"))) },
    { name: "skyddat ärende: översikt", hash: hrefTo(paths.caseFile(numbered("-008"))) },
    { name: "återkallat: samtycke", hash: hrefTo(paths.consent(numbered("-008"))) },
    { name: "att kalla: kallelser", hash: hrefTo(paths.notices(numbered("-004"))) },
    { name: "konsultationer", hash: hrefTo(paths.consultations) },
    { name: "ny konsultation", hash: hrefTo(paths.newConsultation) },
    { name: "konsultation", hash: hrefTo(paths.consultation(consultations[0]?.consultationId ?? "")) },
    { name: "nytt ärende", hash: hrefTo(paths.newCase(decided?.consultationId ?? "")) },
    { name: "identifierade kontakter", hash: hrefTo(paths.enquiries) },
    { name: "ny identifierad kontakt", hash: hrefTo(paths.newEnquiry) },
    { name: "möten", hash: hrefTo(paths.meetings) },
    { name: "mötet i dag", hash: hrefTo(paths.meeting(meeting("first", "none"))) },
    { name: "fastställt protokoll", hash: hrefTo(paths.meeting(meeting("first", "established"))) },
    { name: "arbetsgrupp", hash: hrefTo(paths.workGroup) },
    { name: "nytt möte i arbetsgruppen", hash: hrefTo(paths.newWorkGroupMeeting) },
    { name: "kontakter", hash: hrefTo(paths.contacts) },
    { name: "rapporter", hash: hrefTo(paths.reports) },
    { name: "inställningar", hash: hrefTo(paths.settings) },
    { name: "frågor att ta ställning till", hash: hrefTo(paths.guide) },
    { name: "wordmallar", hash: hrefTo(paths.wordTemplates) },
    { name: "loggranskning", hash: hrefTo(paths.logReview) },
    { name: "nycklar", hash: hrefTo(paths.keys) },
    { name: "säkerhetskopiering", hash: hrefTo(paths.backup) },
    { name: "valvet", hash: hrefTo(paths.vault) },
    { name: "orosanmälan", hash: hrefTo(paths.concernReport) },
    { name: "komponenterna", hash: "#/_komponenter", isCatalogue: true },
    { name: "en sida som inte finns", hash: "#/finns-inte" },
  ];
};
