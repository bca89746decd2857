// B4: guardian 1 gets a protected identity on 15 June and lives apart from guardian 2. Nothing that is shown or sent tells where.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dispatchText } from "../../../shared/text/dispatch.ts";
import { noticeText } from "../../../shared/text/notice.ts";
import { peopleText, protectedIdentityWords } from "../../../shared/text/people.ts";
import { textOf } from "../../support/pdf.ts";
import type { Walk } from "../walk.ts";
import { goToCase, goToPart } from "./case-file.ts";
import { dispatchAll } from "./dispatch.ts";

const place = "Familjens hus, rum 2";
/** Where guardian 1 is found. */
const whereabouts = ["070-000 00 01", "Gömda gatan 7"];

export const protectGuardian = async (walk: Walk): Promise<void> => {
  const { hand, window } = walk;
  await goToCase(walk, "overview");
  await hand.press(`${peopleText.change} ${peopleText.guardian(1).toLowerCase()}`);
  const dialog = hand.dialog(peopleText.changeOf(peopleText.guardian(1)));
  await dialog.choose(peopleText.protectedIdentity, protectedIdentityWords.secrecyMark);
  await dialog.write(peopleText.address, "Gömda gatan 7, 590 01 Annanort");
  await dialog.press(peopleText.save);
  await dialog.place.waitFor({ state: "detached" });
  const shown = await window.locator("main").innerText();
  walk.show("B4: adress och telefon är dolda på skärmen", !whereabouts.some((word) => shown.includes(word)));
  await walk.picture("B4-oversikt");
};

export const summonProtected = async (walk: Walk): Promise<void> => {
  const { hand } = walk;
  await goToPart(walk, "notices");
  await hand.sees(noticeText.placeCheck.title);
  await hand.press(noticeText.create(8));
  await hand.place.getByRole("alert").first().waitFor();
  walk.show("B4: ingen kallelse innan platsen är kontrollerad", (await hand.count(noticeText.bands.draft)) === 0);
  await walk.picture("B4-kallelse-vagras");
  await hand.tick(noticeText.placeCheck.answer(place));
  await hand.press(noticeText.create(8));
  await hand.sees(noticeText.bands.draft);
  await hand.press(noticeText.preview);
  const receipt = await dispatchAll(walk, dispatchText.titles.notice, "B4-kallelse");
  const toSecond = receipt.filter(({ code }) => code === "V2");
  const texts = await Promise.all(
    toSecond.map(async ({ code, file }) => (await textOf(readFileSync(join(walk.folders.documents, code, file)))).text),
  );
  walk.show(
    "B4: inget av exemplaren till vårdnadshavare 2 visar var vårdnadshavare 1 finns",
    texts.length > 0 && !texts.some((text) => whereabouts.some((word) => text.includes(word))),
  );
};
