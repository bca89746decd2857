// 27 March: the notice to the first meeting. BUP is listed with the reason why it cannot be summoned; the seven others get theirs.
import { dispatchText } from "../../../shared/text/document.ts";
import { noticeText } from "../../../shared/text/notice.ts";
import type { Walk } from "../walk.ts";
import { goToCase } from "./case-file.ts";
import { codesOf, dispatchAll } from "./dispatch.ts";

export const sevenCodes = "F P S T U V1 V2";

const showRefusedAgency = async (walk: Walk): Promise<void> => {
  const { window } = walk;
  const row = window.getByRole("listitem", { name: "BUP" });
  const words = await row.innerText();
  walk.show("T4: BUP kan inte kallas, omfattas inte av samtycket", /omfattar? inte|omfattas inte/i.test(words));
  walk.show("T4: BUP går inte att kryssa för", (await row.getByRole("checkbox").count()) === 0);
  const way = await row.getByRole("link", { name: noticeText.supplement }).count();
  walk.show("T4: vägen vidare är Komplettera samtycke", way === 1);
  await row.scrollIntoViewIfNeeded();
  await walk.picture("kallelse-BUP-vagras-T4");
};

export const summon = async (walk: Walk): Promise<void> => {
  const { hand } = walk;
  await walk.day("2026-03-27");
  await goToCase(walk, "notices");
  await showRefusedAgency(walk);
  await hand.press(noticeText.create(7));
  await hand.sees(noticeText.bands.draft);
  await walk.picture("kallelse-gjord");
  await hand.press(noticeText.preview);
  const receipt = await dispatchAll(walk, dispatchText.titles.notice, "kallelse-utskick");
  walk.show(`Kallelsen går till ${sevenCodes}`, codesOf(receipt) === sevenCodes);
  walk.show(
    "T12: inget filnamn säger vem det gäller",
    !receipt.some(({ file }) => /lou|exempelsson|kim|robin/i.test(file)),
  );
  await hand.sees(noticeText.bands.sent("2026-03-27"));
  await walk.picture("kallelse-skickad");
};
