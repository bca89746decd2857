// 9 April: the first meeting with the family, in the order of the minutes.
import { meetingText } from "../../../shared/text/meeting.ts";
import { minutesText } from "../../../shared/text/minutes.ts";
import { guardianNames, youthName } from "../lou-case.ts";
import type { Walk } from "../walk.ts";
import { goToCase } from "./case-file.ts";
import { firstMeeting } from "./meetings.ts";
import {
  addPerson,
  attends,
  establish,
  goToSection,
  isHere,
  nextSection,
  reviewConsent,
  surveyOne,
  takesNotes,
  tell,
} from "./room.ts";

export const enterMeetingOne = async (walk: Walk): Promise<void> => {
  const { hand } = walk;
  await walk.day(firstMeeting.heldOn);
  await walk.picture("idag-motesdag");
  await goToCase(walk, "meetings");
  await hand.follow(/^I dag|9 apr/);
  await walk.picture("mote-start");
  await hand.press(meetingText.start.start);
  await hand.sees(meetingText.attendance.lead);
  for (const name of [youthName, ...guardianNames]) await isHere(walk, name);
  for (const name of ["Mira Mentor", "Hanna Handläggare", "Olle Område", "Filippa Fritid", "Kaj Koordinator"])
    await isHere(walk, name);
  await attends(walk, meetingText.roles.interpreter, "Tora Tolk", "Tolk i arabiska");
  await hand.tick(meetingText.attendance.confidentiality);
  await addPerson(walk, "Skola", meetingText.attendance.addPerson("Skola"), "Stig Stöd", "Mentor");
  await takesNotes(walk, "Mira Mentor");
  await walk.picture("mote-narvaro");
};

export const writeMinutes = async (walk: Walk): Promise<void> => {
  const { hand } = walk;
  const { guardians, voice, shared, strengths, information } = minutesText;
  await nextSection(walk, "consent");
  await reviewConsent(walk);
  await walk.picture("mote-samtycke");
  await nextSection(walk, "information");
  await hand.date(information.on, "2026-04-07");
  await hand.write(information.manner, "Samtal");
  await hand.write(information.understanding, "Lou återberättade");
  await hand.press(information.save);
  await hand.sees(information.given);
  await goToSection(walk, "survey");
  for (const survey of surveyOne) await tell(walk, survey);
  await walk.picture("mote-kartlaggning");
  await nextSection(walk, "guardians");
  await hand.write(guardians.label, "Oroliga för sena kvällar. Vill bli uppringda direkt.");
  await nextSection(walk, "voice");
  await hand.write(voice.interests, "Inget särskilt, men gillar att rita och musik");
  await hand.write(voice.attitude, "Okej om det inte blir för många möten");
  await hand.write(
    voice.attitudeToProposals,
    "Drogtest: tveksam men går med på det. Extra stöd: bra. Hemkörning: pinsamt men okej.",
  );
  await hand.write(voice.ownWords, "Vill prata med fritidsledaren");
  await hand.pick(voice.manner, minutesText.manners.inPerson);
  await walk.picture("mote-ungdomens-rost");
  await nextSection(walk, "strengths");
  for (const [arena, text] of [
    ["leisure", "God relation till fritidsledare"],
    ["family", "Engagerade vårdnadshavare"],
    ["individual", "Gillar bild och musik"],
    ["school", "Kommer till skolan på förmiddagar"],
  ] as const) {
    await hand.write(strengths.add(minutesText.arenas[arena]), text);
    await walk.window.keyboard.press("Enter");
    await hand.sees(text);
  }
  await walk.picture("mote-styrkor");
  await nextSection(walk, "shared");
  await hand.write(
    shared.label,
    "Lou har bra vuxna runt sig; skolfrånvaro och kvällsumgänge drar åt fel håll och drogoron behöver klaras ut.",
  );
  await nextSection(walk, "plan");
};

export const decideNext = async (walk: Walk): Promise<void> => {
  const { hand } = walk;
  const { next } = minutesText;
  await goToSection(walk, "next");
  await hand.pick(next.what, next.meeting);
  await hand.date(next.on, "2026-05-21");
  await hand.write(next.frequency, "var sjätte vecka");
  await walk.picture("mote-nasta");
};

export const establishMinutes = async (walk: Walk): Promise<void> => {
  await goToSection(walk, "review");
  await walk.picture("mote-genomlasning");
  await establish(walk);
  await walk.picture("protokoll-faststallt");
};
