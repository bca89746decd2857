// Calls whose seal is not right: changed, cut, for another channel, from another window, sent again, or not sealed at all.
import { sealedPage } from "../../support/sealed-page.ts";
import type { RowContext } from "../harness/row.ts";
import { type FakeBridge, greetingFrom } from "../kit/fake-bridge.ts";

const tries = { ci: 400, full: 20_000 };

const name = "vault.status";
const other = "document.readSent";
const numberBytes = 4;

const isRefused = (outcome: unknown): boolean =>
  JSON.stringify(outcome) === '{"ok":false,"error":{"code":"notAllowed"}}';

export const wrongSeals = async ({ tally, random, size }: RowContext, bridge: FakeBridge): Promise<void> => {
  const { main, print, send, opened } = bridge;
  const page = await sealedPage(greetingFrom(bridge, main));
  const printPage = await sealedPage(greetingFrom(bridge, print));
  let number = 1;

  const attempt = async (what: string, channel: string, window: typeof main, sent: unknown): Promise<void> => {
    const before = opened();
    const outcome = await send(window, window.mainFrame, channel, sent);
    tally.trial(isRefused(outcome) && opened() === before, `a call that ${what} was opened`);
  };
  const changed = (bytes: Uint8Array): Uint8Array => {
    const copy = new Uint8Array(bytes);
    const at = random.below(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
    return copy;
  };

  for (let turn = 0; turn < tries[size]; turn += 1) {
    number += 2;
    const good = page.seal(name, number, "{}");
    await attempt("was changed in a bit", name, main, changed(good));
    await attempt("was cut", name, main, good.subarray(0, random.below(good.length)));
    await attempt("had something added", name, main, Buffer.concat([good, random.bytes(1 + random.below(40))]));
    await attempt("was sealed for another channel", other, main, good);
    await attempt("was sealed by another window", name, print, good);
    await attempt("was sealed by another window", name, main, printPage.seal(name, number, "{}"));
    const renumbered = new Uint8Array(good);
    new DataView(renumbered.buffer).setUint32(0, number + 1);
    await attempt("had another number", name, main, renumbered);
    await attempt("was made up", name, main, random.bytes(numberBytes + random.below(80)));
    await attempt("was not sealed", name, main, {});
    const before = opened();
    await send(main, main.mainFrame, name, good);
    if (turn === 0) tally.control("a right seal is opened", opened() === before + 1);
    await attempt("was sent again", name, main, good);
  }
  await attempt("came after a later one", name, main, page.seal(name, 1, "{}"));
  await sealedPage(greetingFrom(bridge, main));
  await attempt("was sealed before the page was loaded again", name, main, page.seal(name, number + 1, "{}"));
};
