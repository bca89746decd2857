// A follow-up, from the room opening with what is still open to minutes that have left.
import { caseFileText } from "../../../shared/text/case-file.ts";
import { meetingText } from "../../../shared/text/meeting.ts";
import { minutesText } from "../../../shared/text/minutes.ts";
import { planText } from "../../../shared/text/plan.ts";
import { guardianNames, youthName } from "../lou-case.ts";
import type { FollowUp, NewCommitment } from "../lou-follow-ups.ts";
import { goTo, type Walk } from "../walk.ts";
import { goToCase, goToPart } from "./case-file.ts";
import { planMeeting } from "./meetings.ts";
import { goToSection, isHere, reviewConsent, takesNotes } from "./room.ts";

/** The codes of the commitments that the follow-up asks about, in the order of the screen. */
const askedAbout = async ({ window }: Walk): Promise<string> => {
  const rows = await window.getByRole("group", { name: /^A\d+ / }).all();
  const names = await Promise.all(rows.map((row) => row.getAttribute("aria-label")));
  return names.map((name) => /^A\d+/.exec(name ?? "")?.[0] ?? "").join(" ");
};

export const planFollowUp = async (walk: Walk, { heldOn }: FollowUp, picture?: string): Promise<void> => {
  const place = "Familjens hus, rum 2";
  await planMeeting(walk, { kind: "followUp", heldOn, from: "15:00", to: "16:00", place }, picture);
};

/** The plan between meetings, and who has done what in the case. */
export const lookBetween = async (walk: Walk): Promise<void> => {
  await goToPart(walk, "plan");
  await walk.hand.sees("Lou är i skolan");
  await walk.picture("arendets-plan");
  await goToPart(walk, "log");
  await walk.hand.sees(caseFileText.navigation.log);
  await walk.picture("arendets-logg");
};

/** T9: it opens with every commitment that is still open, and with nothing else. */
export const openFollowUp = async (walk: Walk, told: FollowUp, picture: string): Promise<void> => {
  const { hand } = walk;
  await walk.day(told.heldOn);
  await goTo(walk, "today");
  await walk.picture(`idag-${picture}`);
  await goToCase(walk, "meetings");
  await hand.follow(told.row);
  await hand.press(meetingText.start.start);
  await hand.sees(meetingText.attendance.lead);
  await goToSection(walk, "followUp");
  await hand.sees(minutesText.followUp.commitments);
  const codes = await askedAbout(walk);
  const expected = Object.keys(told.commitments).join(" ");
  walk.show(`T9: uppföljningen öppnar med precis ${expected}`, codes === expected);
  await walk.picture(`${picture}-oppnar-T9`);
};

const reviewGoals = async ({ hand, window }: Walk, { goals }: FollowUp): Promise<void> => {
  for (const { code, value, assessment } of goals) {
    const row = hand.within(window.getByRole("group", { name: new RegExp(`^${code} `) }));
    await row.write(minutesText.followUp.value, String(value));
    await row.choose(minutesText.followUp.assessment, planText.assessments[assessment]);
  }
};

const reviewCommitments = async ({ hand }: Walk, { commitments }: FollowUp): Promise<void> => {
  for (const [code, status] of Object.entries(commitments)) {
    await hand.choose(minutesText.followUp.status(code), planText.statuses[status]);
  }
};

const addCommitment = async (walk: Walk, added: NewCommitment): Promise<void> => {
  const { commitmentFields: fields } = planText;
  await walk.window.keyboard.press("Control+Shift+L");
  const dialog = walk.hand.dialog(planText.newCommitment);
  await dialog.write(fields.what, added.what);
  await dialog.choose(fields.goalId, new RegExp(`^M\\d ${added.goal}`));
  await dialog.choose(fields.responsible, added.who);
  await dialog.date(fields.startsOn, added.from);
  await dialog.date(fields.followUpOn, added.followUpOn);
  if (added.who === "BUP") await walk.picture("atagande-villkorat");
  await dialog.press(planText.saveCommitment);
  await dialog.place.waitFor({ state: "detached" });
};

const tellHowItIs = async (walk: Walk, { concern }: FollowUp): Promise<void> => {
  const { hand } = walk;
  for (const [agency, level] of Object.entries(concern)) {
    await hand.tab(agency);
    await hand.tick(minutesText.survey.nothing);
    await hand.pick(`${minutesText.survey.concern}, ${agency}`, new RegExp(`^${String(level)}$`));
  }
};

/** Everything that is written at a follow-up, in the order of the minutes. */
export const writeFollowUp = async (walk: Walk, told: FollowUp, picture: string): Promise<void> => {
  const { hand } = walk;
  const { information, voice, strengths, next, missing } = minutesText;
  await goToSection(walk, "attendance");
  for (const name of [youthName, ...guardianNames, "Kaj Koordinator"]) await isHere(walk, name);
  const people = ["Mira Mentor", "Hanna Handläggare", "Olle Område", "Filippa Fritid"];
  for (const name of told.concern["BUP"] === undefined ? people : [...people, "Bo Behandlare"])
    await isHere(walk, name);
  await takesNotes(walk, "Mira Mentor");
  await goToSection(walk, "consent");
  await reviewConsent(walk);
  await goToSection(walk, "information");
  await hand.date(information.on, told.heldOn);
  await hand.write(information.manner, "Samtal");
  await hand.press(information.save);
  await hand.sees(information.given);
  await goToSection(walk, "followUp");
  await reviewGoals(walk, told);
  await reviewCommitments(walk, told);
  await hand.write(minutesText.followUp.worked, told.worked);
  await walk.picture(`${picture}-plan-foljs-upp`);
  await goToSection(walk, "survey");
  await tellHowItIs(walk, told);
  await walk.picture(`${picture}-oro`);
  await goToSection(walk, "guardians");
  await hand.write(minutesText.guardians.label, "Bättre morgnar. Nöjda med polisens samtal.");
  await goToSection(walk, "voice");
  await hand.write(voice.interests, "Musikstudion");
  await hand.pick(voice.manner, minutesText.manners.inPerson);
  await goToSection(walk, "strengths");
  await hand.write(strengths.add(minutesText.arenas.leisure), "Går till musikstudion");
  await walk.window.keyboard.press("Enter");
  await goToSection(walk, "shared");
  await hand.write(minutesText.shared.label, "Det går åt rätt håll.");
  await goToSection(walk, "plan");
  for (const added of told.added) await addCommitment(walk, added);
  await walk.picture(`${picture}-gemensam-plan`);
  await goToSection(walk, "missing");
  await hand.pick(missing.question, told.missing === null ? missing.no : missing.yes);
  if (told.missing !== null) {
    await hand.write(missing.who, told.missing.who);
    await hand.write(missing.why, told.missing.why);
    await walk.picture(`${picture}-saknas-nagon`);
  }
  await goToSection(walk, "next");
  await hand.pick(next.what, next.meeting);
  await hand.date(next.on, told.nextOn);
  await goToSection(walk, "review");
  await walk.picture(`${picture}-genomlasning`);
};

/** Back to the meeting, as one does after a break. */
export const backToMeeting = async (walk: Walk, { row }: FollowUp): Promise<void> => {
  await goToCase(walk, "meetings");
  await walk.hand.follow(row);
};
