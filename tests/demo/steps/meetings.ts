// Planning a meeting, and the gate before its notice.
import { meetingText } from "../../../shared/text/meeting.ts";
import { noticeText } from "../../../shared/text/notice.ts";
import type { Hand } from "../hand.ts";
import type { Walk } from "../walk.ts";
import { goToCase, goToPart } from "./case-file.ts";

const { plan } = meetingText;

export interface Planned {
  readonly kind: keyof typeof meetingText.kinds;
  readonly heldOn: string;
  readonly from: string;
  readonly to: string;
  readonly place: string;
  /** An impartial person who leads it; the coordinator unless told. */
  readonly leader?: { readonly name: string; readonly from: string };
}

const appoint = async (dialog: Hand, leader: { readonly name: string; readonly from: string }): Promise<void> => {
  await dialog.pick(plan.leader, plan.leaders.impartial);
  await dialog.write(plan.leaderName, leader.name);
  await dialog.write(plan.leaderFrom, leader.from);
  await dialog.write(plan.appointedBy, "Kaj Koordinator");
  await dialog.choose(plan.leaderBond, plan.leaderBondSecrecyAct);
};

export const firstMeeting: Planned = {
  kind: "first",
  heldOn: "2026-04-09",
  from: "15:00",
  to: "16:15",
  place: "Familjens hus, rum 2",
};

export const planMeeting = async (walk: Walk, meeting: Planned, picture?: string): Promise<void> => {
  await goToPart(walk, "meetings");
  await walk.hand.press(plan.open);
  const dialog = walk.hand.dialog(plan.title);
  await dialog.choose(plan.kind, meetingText.kinds[meeting.kind]);
  await dialog.date(plan.heldOn, meeting.heldOn);
  await dialog.time(plan.startsAt, meeting.from);
  await dialog.time(plan.endsAt, meeting.to);
  await dialog.write(plan.place, meeting.place);
  await dialog.write(plan.purpose, "Vi gör en gemensam plan.");
  if (meeting.leader === undefined) await dialog.pick(plan.leader, plan.leaders.coordinator);
  else await appoint(dialog, meeting.leader);
  if (picture !== undefined) await walk.picture(picture);
  await dialog.press(plan.save);
  await dialog.place.waitFor({ state: "detached" });
};

/** T2: on 17 March only the first guardian has signed. */
export const noticeTooEarly = async (walk: Walk): Promise<void> => {
  const { hand, window } = walk;
  await walk.day("2026-03-17");
  await goToCase(walk, "meetings");
  await planMeeting(walk, firstMeeting, "mote-planera");
  await goToPart(walk, "notices");
  await hand.sees(noticeText.cannot);
  const refusal = await window.getByText(/väntar på vårdnadshavare 2/i).count();
  walk.show("T2: kallelsen vägras: väntar på vårdnadshavare 2", refusal > 0);
  await walk.picture("kallelse-vagras-T2");
  await hand.press(/^Gör kallelse till/);
  await hand.place.getByRole("alert").first().waitFor();
  const made = await window.getByText(noticeText.bands.draft).count();
  walk.show("T2: knappen gör ingen kallelse", made === 0);
  await walk.picture("kallelse-vagras-vid-tryck-T2");
};
