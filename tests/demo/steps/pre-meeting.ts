// 26 March: the professionals meet without the family, each with its own assessment, and decide to go on.
import { dispatchText } from "../../../shared/text/dispatch.ts";
import { meetingText } from "../../../shared/text/meeting.ts";
import { minutesText } from "../../../shared/text/minutes.ts";
import type { Walk } from "../walk.ts";
import { goToCase } from "./case-file.ts";
import { codesOf, dispatchAll } from "./dispatch.ts";
import { planMeeting } from "./meetings.ts";
import { establish, isHere, nextSection, reviewConsent, surveyOne, takesNotes, tell } from "./room.ts";

const preMeeting = {
  kind: "preMeeting",
  heldOn: "2026-03-26",
  from: "13:00",
  to: "14:00",
  place: "Kommunhuset, rum 3",
} as const;

/** As the register of contacts suggests them. */
const professionals = ["Mira Mentor", "Hanna Handläggare", "Olle Område", "Filippa Fritid"] as const;

export const holdPreMeeting = async (walk: Walk): Promise<void> => {
  const { hand } = walk;
  await goToCase(walk, "meetings");
  await planMeeting(walk, preMeeting);
  await walk.day(preMeeting.heldOn);
  await goToCase(walk, "meetings");
  await walk.picture("arendets-moten");
  await hand.follow(/^I dag|26 mars/);
  await hand.press(meetingText.start.start);
  await hand.sees(meetingText.attendance.lead);
  for (const name of professionals) await isHere(walk, name);
  await isHere(walk, "Kaj Koordinator");
  await takesNotes(walk, "Mira Mentor");
  await walk.picture("formote-narvaro");
  await nextSection(walk, "consent");
  await reviewConsent(walk);
  await nextSection(walk, "risk");
  for (const survey of surveyOne) await tell(walk, survey);
  await walk.picture("formote-riskbedomning");
  await nextSection(walk, "decision");
  await hand.pick(minutesText.decision.goOn, minutesText.decision.yes);
  await hand.write(minutesText.decision.extra, "Alla parter kan sätta in vid behov.");
  await walk.picture("formote-beslut");
  await nextSection(walk, "plan");
  await nextSection(walk, "next");
  await hand.pick(minutesText.next.what, minutesText.next.meeting);
  await hand.date(minutesText.next.on, "2026-04-09");
  await nextSection(walk, "review");
  await walk.picture("formote-genomlasning");
  await establish(walk);
  await walk.picture("formote-faststallt");
  await hand.press(minutesText.read.send);
  const receipt = await dispatchAll(walk, dispatchText.titles.minutes, "formote-protokoll");
  walk.show("Förmötets protokoll går till de fyra verksamheterna, inte till familjen", codesOf(receipt) === "F P S T");
};
