// B9: the youth turns 18 on 1 June. The guardians' answers lapse, and the notice is blocked until the youth alone has signed.
import { consentText } from "../../../shared/text/consent.ts";
import { dispatchText } from "../../../shared/text/dispatch.ts";
import { noticeText } from "../../../shared/text/notice.ts";
import { peopleText } from "../../../shared/text/people.ts";
import { youthName } from "../lou-case.ts";
import { goTo, type Walk } from "../walk.ts";
import { goToCase, goToPart } from "./case-file.ts";
import { registerYes } from "./consent.ts";

export const turnsEighteen = async (walk: Walk): Promise<void> => {
  const { hand } = walk;
  await goToCase(walk, "overview");
  await hand.press(`${peopleText.change} ${peopleText.youth.toLowerCase()}`);
  const dialog = hand.dialog(peopleText.changeOf(peopleText.youth));
  await dialog.write(peopleText.personalNumber, "");
  await dialog.date(peopleText.birthDate, "2008-06-01");
  await dialog.press(peopleText.save);
  await dialog.place.waitFor({ state: "detached" });
  await walk.picture("B9-oversikt");
  await goToPart(walk, "consent");
  await walk.picture("B9-samtycke-fore");
};

export const adultDecides = async (walk: Walk): Promise<void> => {
  const { hand, window } = walk;
  await walk.day("2026-06-01");
  await goTo(walk, "today");
  await walk.picture("B9-idag");
  await goToCase(walk, "notices");
  await hand.sees(noticeText.bands.blocked);
  walk.show("B9: kallelsen till 11 juni är spärrad", (await hand.count(noticeText.bands.blocked)) > 0);
  await walk.picture("B9-kallelsen-sparrad");
  await goToPart(walk, "consent");
  await walk.picture("B9-samtycke-efter");
  await registerYes(walk, youthName, "2026-06-01", false);
  await hand.sees(consentText.state.current("2026-05-26", "2026-11-18"));
  await walk.picture("B9-samtycke-ungdomen");
  await goToPart(walk, "notices");
  await hand.press(noticeText.show);
  const dialog = hand.dialog(dispatchText.titles.notice);
  await dialog.sees(dispatchText.blocked);
  const guardians = await dialog.place.getByRole("checkbox", { name: /Vårdnadshavare/ }).count();
  walk.show("B9: vårdnadshavarna finns inte längre bland mottagarna", guardians === 0);
  await walk.picture("B9-mottagare");
  await window.keyboard.press("Escape");
  await dialog.place.waitFor({ state: "detached" });
};
