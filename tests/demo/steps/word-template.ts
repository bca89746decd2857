// The municipality's own Word template: ours is saved, taken in as it is, and looked at with invented words.
import { join } from "node:path";
import { kitText } from "../../../shared/text/kit.ts";
import { standingText, wordTemplateText as text } from "../../../shared/text/word-template.ts";
import { answerDialogs } from "../../support/desktop-hand.ts";
import { goTo, type Walk } from "../walk.ts";

export const takeTemplate = async (walk: Walk): Promise<void> => {
  const { hand } = walk;
  await goTo(walk, "settings");
  await hand.follow(text.open);
  await answerDialogs(walk.application, join(walk.folders.documents, "mall-att-utga-fran.docx"));
  await hand.press(text.take.start);
  await hand.sees(text.saved);
  await hand.press(text.take.read);
  await hand.sees(/, version 1, är inläst och gäller från/);
  await walk.picture("wordmall-inlast");
  const list = hand.card(text.list.title);
  walk.show(
    "Mallen att utgå från går att läsa in som den är, och används",
    (await list.count(standingText.used)) === 1,
  );
  await list.press(new RegExp(`^${text.list.look}`));
  const example = hand.dialog(/^Exempel/);
  await example.sees(text.preview.saveExample);
  await walk.picture("wordmall-exempel");
  await example.press(kitText.close);
  await example.place.waitFor({ state: "detached" });
};
