// The walk through domain.md §6, in its order. A new step is an import and a line.
import type { Step } from "./run-steps.ts";
import { openCase } from "./steps/case-file.ts";
import { consentComplete, firstGuardianSigns, writeTerms } from "./steps/consent.ts";
import { decideToGoOn, holdConsultation } from "./steps/consultation.ts";
import { makeVault } from "./steps/first-start.ts";
import { noticeTooEarly } from "./steps/meetings.ts";
import { exportForms } from "./steps/dispatch.ts";
import { makeConcernReport } from "./steps/concern-report.ts";
import { openFollowUp, planFollowUp } from "./steps/follow-up.ts";
import { backUp, lockInTheMiddle } from "./steps/lock-and-backup.ts";
import { sendMinutes } from "./steps/minutes-out.ts";
import { decideNext, enterMeetingOne, establishMinutes, writeMinutes } from "./steps/meeting-one.ts";
import { summon } from "./steps/notice.ts";
import { giveSevenItsDay, makePlan } from "./steps/plan-one.ts";
import { holdPreMeeting } from "./steps/pre-meeting.ts";
import { fillContacts, fillProfile } from "./steps/municipality.ts";

/** The day on which the walk begins. */
export const firstDay = "2026-03-12";

export const allSteps: readonly Step[] = [
  { name: "Skapa valvet", run: makeVault },
  { name: "Fyll i kommunens uppgifter", run: fillProfile },
  { name: "Registrera kontakter med ersättare", run: fillContacts },
  { name: "12 mars: konsultation utan namn", run: holdConsultation },
  { name: "12 mars: beslut att gå vidare", run: decideToGoOn },
  { name: "16 mars: öppna ärendet", run: openCase },
  { name: "16 mars: samtycke version 1", run: writeTerms },
  { name: "16 mars: samtyckesblanketter", run: exportForms },
  { name: "16 mars: vårdnadshavare 1 skriver under", run: firstGuardianSigns },
  { name: "17 mars: kallelse vägras", run: noticeTooEarly },
  { name: "18 mars: samtycket är komplett", run: consentComplete },
  { name: "26 mars: förmöte", run: holdPreMeeting },
  { name: "27 mars: kallelse, BUP vägras", run: summon },
  { name: "9 april: vilka som är i rummet", run: enterMeetingOne },
  { name: "9 april: protokollet skrivs", run: writeMinutes },
  { name: "9 april: gemensam plan", run: makePlan },
  { name: "9 april: nästa möte", run: decideNext },
  { name: "9 april: A7 utan dag stoppar", run: giveSevenItsDay },
  { name: "9 april: protokollet fastställs", run: establishMinutes },
  { name: "10 april: protokollet skickas", run: sendMinutes },
  { name: "10 april: uppföljningen planeras", run: planFollowUp },
  { name: "21 maj: uppföljningen öppnar", run: openFollowUp },
  { name: "21 maj: orosanmälan mitt i mötet", run: makeConcernReport },
  { name: "21 maj: låst mitt i en mening", run: lockInTheMiddle },
  { name: "21 maj: säkerhetskopia", run: backUp },
];
