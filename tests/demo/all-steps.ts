// The walk through domain.md §6, in its order. A new step is an import and a line.
import type { Step } from "./run-steps.ts";
import type { Walk } from "./walk.ts";
import { freezeReport } from "./steps/report.ts";
import { goToCase, openCase } from "./steps/case-file.ts";
import { consentComplete, firstGuardianSigns, writeTerms } from "./steps/consent.ts";
import { decideToGoOn, holdConsultation } from "./steps/consultation.ts";
import { makeVault } from "./steps/first-start.ts";
import { noticeTooEarly } from "./steps/meetings.ts";
import { exportForms } from "./steps/dispatch.ts";
import { makeConcernReport } from "./steps/concern-report.ts";
import { closeCase } from "./steps/closing.ts";
import { backToMeeting, lookBetween, openFollowUp, planFollowUp, writeFollowUp } from "./steps/follow-up.ts";
import { givePapers } from "./steps/family-papers.ts";
import { followUps } from "./lou-follow-ups.ts";
import { backUp, lockInTheMiddle } from "./steps/lock-and-backup.ts";
import { finishMinutes, sendMinutes } from "./steps/minutes-out.ts";
import { decideNext, enterMeetingOne, establishMinutes, writeMinutes } from "./steps/meeting-one.ts";
import { summon } from "./steps/notice.ts";
import { copyWentWrong } from "./steps/misdelivery.ts";
import { compareCopies, sendClips, takeOutLogs } from "./steps/registers.ts";
import { summonWithNewAgency, supplement } from "./steps/supplement.ts";
import { giveSevenItsDay, makePlan } from "./steps/plan-one.ts";
import { holdPreMeeting } from "./steps/pre-meeting.ts";
import { takeTemplate } from "./steps/word-template.ts";
import { fillContacts, fillProfile } from "./steps/municipality.ts";

/** The day on which the walk begins. */
export const firstDay = "2026-03-12";

const [one, two, three] = followUps;

const planFirst = async (walk: Walk): Promise<void> => {
  await goToCase(walk, "meetings");
  await planFollowUp(walk, one, "uppfoljning-planera");
  await lookBetween(walk);
};

/** After the break in which it was locked and a backup was made. */
const writeFirst = async (walk: Walk): Promise<void> => {
  await backToMeeting(walk, one);
  await writeFollowUp(walk, one, "uppfoljning-1");
};

const planThird = async (walk: Walk): Promise<void> => {
  await goToCase(walk, "meetings");
  await planFollowUp(walk, three);
  await walk.keepVault("after-second");
};

export const allSteps: readonly Step[] = [
  { name: "Skapa valvet", run: makeVault },
  { name: "Fyll i kommunens uppgifter", run: (walk) => fillProfile(walk) },
  { name: "Registrera kontakter med ersättare", run: fillContacts },
  { name: "12 mars: konsultation utan namn", run: holdConsultation },
  { name: "12 mars: beslut att gå vidare", run: decideToGoOn },
  { name: "16 mars: öppna ärendet", run: (walk) => openCase(walk) },
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
  { name: "10 april: två exemplar jämförs", run: compareCopies },
  { name: "10 april: journalklipp", run: sendClips },
  { name: "10 april: ett journalklipp hamnade fel", run: copyWentWrong },
  { name: "10 april: uppföljningen planeras", run: (walk) => planFirst(walk) },
  { name: "21 maj: uppföljningen öppnar", run: (walk) => openFollowUp(walk, one, "uppfoljning-1") },
  { name: "21 maj: orosanmälan mitt i mötet", run: makeConcernReport },
  { name: "21 maj: låst mitt i en mening", run: lockInTheMiddle },
  { name: "21 maj: säkerhetskopia", run: backUp },
  { name: "21 maj: uppföljningen skrivs", run: (walk) => writeFirst(walk) },
  {
    name: "21 maj: protokollet fastställs och skickas",
    run: (walk) => finishMinutes(walk, "F P S T U V1 V2", "uppfoljning-1"),
  },
  { name: "25–26 maj: samtycke version 2 med BUP", run: supplement },
  { name: "26 maj: kallelse med BUP", run: (walk) => summonWithNewAgency(walk, two) },
  { name: "26 maj: här delar sig B1 och B9", run: (walk) => walk.keepVault("after-supplement") },
  { name: "11 juni: uppföljning 2 öppnar", run: (walk) => openFollowUp(walk, two, "uppfoljning-2") },
  { name: "11 juni: uppföljning 2 skrivs", run: (walk) => writeFollowUp(walk, two, "uppfoljning-2") },
  {
    name: "11 juni: protokollet fastställs och skickas",
    run: (walk) => finishMinutes(walk, "B F P S T U V1 V2", "uppfoljning-2"),
  },
  { name: "11 juni: uppföljning 3 planeras, här delar sig B4", run: (walk) => planThird(walk) },
  { name: "27 augusti: uppföljning 3 öppnar", run: (walk) => openFollowUp(walk, three, "uppfoljning-3") },
  { name: "27 augusti: uppföljning 3 skrivs", run: (walk) => writeFollowUp(walk, three, "uppfoljning-3") },
  {
    name: "27 augusti: protokollet fastställs och skickas",
    run: (walk) => finishMinutes(walk, "B F P S T U V1 V2", "uppfoljning-3"),
  },
  { name: "27 augusti: här delar sig B2", run: (walk) => walk.keepVault("before-closing") },
  { name: "27 augusti: kommunens egen Wordmall", run: takeTemplate },
  { name: "27 augusti: planen på en sida, information och checklista", run: givePapers },
  { name: "15 oktober: ärendet avslutas", run: closeCase },
  { name: "15 oktober: utlämnandelogg och loggrapport", run: takeOutLogs },
  { name: "15 oktober: halvårets rapport", run: freezeReport },
];
