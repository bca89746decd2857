// 27 March: the notice to the first meeting. BUP is listed with the reason why it cannot be summoned; the seven others get theirs.
import { dispatchText } from "../../../shared/text/dispatch.ts";
import { noticeText } from "../../../shared/text/notice.ts";
import type { Walk } from "../walk.ts";
import { goToCase } from "./case-file.ts";
import { codesOf, dispatchAll, type Receipt } from "./dispatch.ts";

export const sevenCodes = "F P S T U V1 V2";

/** Who got the notice itself, or the annex with a letter. */
const codesOfPaper = (receipt: Receipt, letter: string): string =>
  codesOf(receipt.filter(({ file }) => new RegExp(`-\\d+${letter}-\\w+\\.pdf$`).test(file)));

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
  walk.show(`Kallelsen går till ${sevenCodes}`, codesOfPaper(receipt, "") === sevenCodes);
  walk.show("R27: varje verksamhet får sitt förberedelseblad", codesOfPaper(receipt, "A") === "F P S T");
  walk.show("R28: den unge och vårdnadshavarna får veta hur mötet går till", codesOfPaper(receipt, "B") === "U V1 V2");
  walk.show(
    "T12: inget filnamn säger vem det gäller",
    !receipt.some(({ file }) => /lou|exempelsson|kim|robin/i.test(file)),
  );
  await hand.sees(noticeText.bands.sent("2026-03-27"));
  await walk.picture("kallelse-skickad");
};
