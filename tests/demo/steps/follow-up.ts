// 21 May: the follow-up opens with what is still open, and with nothing else.
import { caseFileText } from "../../../shared/text/case-file.ts";
import { meetingText } from "../../../shared/text/meeting.ts";
import { minutesText } from "../../../shared/text/minutes.ts";
import type { Walk } from "../walk.ts";
import { goToCase, goToPart } from "./case-file.ts";
import { planMeeting } from "./meetings.ts";
import { goToSection } from "./room.ts";

const followUp = {
  kind: "followUp",
  heldOn: "2026-05-21",
  from: "15:00",
  to: "16:00",
  place: "Familjens hus, rum 2",
} as const;
const nine = Array.from({ length: 9 }, (_, index) => `A${String(index + 1)}`).join(" ");

/** The codes of the commitments that the follow-up asks about, in the order of the screen. */
const askedAbout = async ({ window }: Walk): Promise<string> => {
  const rows = await window.getByRole("group", { name: /^A\d+ / }).all();
  const names = await Promise.all(rows.map((row) => row.getAttribute("aria-label")));
  return names.map((name) => /^A\d+/.exec(name ?? "")?.[0] ?? "").join(" ");
};

export const planFollowUp = async (walk: Walk): Promise<void> => {
  await goToCase(walk, "meetings");
  await planMeeting(walk, followUp, "uppfoljning-planera");
  await goToPart(walk, "plan");
  await walk.hand.sees("Lou är i skolan");
  await walk.picture("arendets-plan");
  await goToPart(walk, "log");
  await walk.hand.sees(caseFileText.navigation.log);
  await walk.picture("arendets-logg");
};

export const openFollowUp = async (walk: Walk): Promise<void> => {
  const { hand } = walk;
  await walk.day(followUp.heldOn);
  await walk.picture("idag-uppfoljning");
  await goToCase(walk, "meetings");
  await hand.follow(/^I dag|21 maj/);
  await hand.press(meetingText.start.start);
  await hand.sees(meetingText.attendance.lead);
  await goToSection(walk, "followUp");
  await hand.sees(minutesText.followUp.commitments);
  const codes = await askedAbout(walk);
  walk.show("T9: uppföljningen öppnar med precis A1–A9", codes === nine);
  await walk.picture("uppfoljning-atagande-T9");
};
