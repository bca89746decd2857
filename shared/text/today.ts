// The words of Idag: what needs the coordinator's hand. Nothing here says what a case is about.
import type { MeetingKind } from "../domain/meeting.ts";
import type { TaskGroup, TaskKind } from "../domain/task.ts";

/** What is to be done, as verb and object. `count` is how many answers, meetings or commitments it is about. */
export const taskText: Readonly<Record<TaskKind, (count: number) => string>> = {
  consentMissing: () => "Ta fram samtycke",
  consentAwaited: (count) => (count === 1 ? "Registrera svar som saknas" : `Registrera ${count} svar som saknas`),
  consentExpiring: () => "Förnya samtycke som går ut",
  consentExpired: () => "Ta fram nytt samtycke, det gamla har gått ut",
  nobodyMayAttend: () => "Se över samtycket, ingen verksamhet får delta",
  noticeNotSent: () => "Skicka kallelse",
  noticeOutdated: () => "Skicka ändrad kallelse",
  replyMissing: (count) =>
    count === 1
      ? "Efterfråga svar på kallelse från 1 verksamhet"
      : `Efterfråga svar på kallelse från ${count} verksamheter`,
  cancellationNotSent: () => "Skicka besked om inställt möte",
  minutesNotEstablished: () => "Fastställ protokoll",
  minutesNotDispatched: () => "Skicka protokoll",
  meetingNotPlanned: () => "Planera nästa möte",
  commitmentOverdue: (count) =>
    count === 1 ? "Följ upp 1 försenat åtagande" : `Följ upp ${count} försenade åtaganden`,
  durationBegun: (count) => `Stäm av hur länge ni ska hålla på, ärendet har pågått i ${count} månader`,
  routineRevision: () => "Revidera kommunens rutin för SSPF",
  concernReportNotSent: () => "Skicka orosanmälan",
  concernDecisionAwaited: () => "Fråga socialtjänsten om beslut efter orosanmälan",
  concernFeedbackAwaited: () => "Fråga socialtjänsten om återkoppling efter orosanmälan",
  durationPassed: (count) => `Ta ställning till avslut, ärendet har pågått i ${count} månader`,
};

export const meetingKindText: Readonly<Record<MeetingKind, (ordinal: number) => string>> = {
  preMeeting: () => "Förmöte",
  first: () => "Första mötet",
  // The first meeting with the family is number 1, so the second is follow-up 1.
  followUp: (ordinal) => `Uppföljning ${Math.max(1, ordinal - 1)}`,
  closing: () => "Avslutande möte",
};

export const todayText = {
  title: "Idag",
  failed: "Det som ska göras kan inte visas just nu",
  failedBody: "Övriga uppgifter är oförändrade.",
  groups: {
    overdue: "Försenat",
    today: "I dag",
    week: "Denna vecka",
    waiting: "Väntar på svar",
    later: "Senare",
  } satisfies Record<TaskGroup, string>,
  /** Said when a group is empty, without celebrating. A group that may go unsaid has none. */
  nothing: { overdue: "Inget är försenat.", today: "Inget mer att göra i dag." },
  counters: "Antal att göra",
  showAll: (count: number): string => `Visa alla ${count}`,
  showFewer: "Visa färre",
  due: (day: string): string => `senast ${day}`,
  since: (day: string): string => `sedan ${day}`,
  now: "kan göras nu",
  protectedMark: "Skyddade uppgifter",
  allCases: "Visa alla ärenden",
  meetings: {
    title: "Kommande möten",
    none: "Inga möten är planerade.",
    all: "Visa alla möten",
    today: "I dag",
    at: (time: string): string => `kl. ${time}`,
    notice: "Kallelse",
  },
  profileMissing: {
    title: "Fyll i kommunens uppgifter",
    body: "Samverka behöver veta vilken kommun ni är, vilka verksamheter som är med och hur ni arbetar. Det tar några minuter, och du kan ändra det senare.",
    action: "Gå till Inställningar",
  },
  noCases: {
    title: "Inga ärenden än",
    body: "När någon hör av sig börjar du med en konsultation, utan uppgifter om vem det gäller.",
    action: "Ny konsultation",
  },
} as const;
