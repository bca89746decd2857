// A new vault: where it lies, a passphrase, and a recovery key that is read from the screen and asked back.
import { firstStartText as text } from "../../../shared/text/first-start.ts";
import { frameText } from "../../../shared/text/frame.ts";
import { answerDialogs } from "../../support/desktop-hand.ts";
import { passphrase, type Walk } from "../walk.ts";

const readKey = async ({ window }: Walk): Promise<readonly string[]> => {
  const groups = await window.locator("dl dd").allInnerTexts();
  return groups.map((group) => group.trim());
};

/** The two groups that the application asks for, by the numbers in its own labels. */
const askedFor = async ({ window }: Walk): Promise<readonly number[]> => {
  const labels = await window.locator("label").allInnerTexts();
  return labels.map((label) => Number(/\d+/.exec(label)?.[0]));
};

export const makeVault = async (walk: Walk): Promise<void> => {
  const { hand, window } = walk;
  await hand.sees(text.place.title);
  await answerDialogs(walk.application, walk.folders.vault);
  await hand.press(text.place.choose);
  await hand.sees(walk.folders.vault);
  await walk.picture("forsta-start-plats");
  await hand.press(text.place.next);

  await hand.write(text.passphrase.label, passphrase);
  await hand.write(text.passphrase.again, passphrase);
  await walk.picture("forsta-start-losenfras");
  await hand.press(text.passphrase.next);

  await hand.sees(text.recovery.once);
  const key = await readKey(walk);
  walk.show("Återställningsnyckeln visas i nio grupper", key.length === 9);
  await walk.picture("forsta-start-nyckel");
  await hand.press(text.recovery.next);

  await hand.sees(text.askBack.title);
  for (const number of await askedFor(walk)) await hand.write(text.askBack.group(number), key[number - 1] ?? "");
  await walk.picture("forsta-start-tva-grupper");
  await hand.press(text.askBack.next);
  await hand.sees(text.done.title);
  await walk.picture("forsta-start-klart");
  await hand.press(text.done.begin);
  await window.getByRole("button", { name: frameText.lock, exact: true }).waitFor();
};
