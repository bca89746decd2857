// Who may call, and when: only our own windows' main frames, and of what needs the vault nothing while it is locked.
import type { Host } from "../../../electron/host.ts";
import type { RowContext } from "../harness/row.ts";
import { type FakeBridge, fakeWindow, pageAddress } from "../kit/fake-bridge.ts";
import { channels } from "../kit/channels.ts";

const isNotAllowed = (outcome: unknown): boolean =>
  JSON.stringify(outcome) === '{"ok":false,"error":{"code":"notAllowed"}}';

const addresses = [
  "",
  "about:blank",
  "file:///app/index.html",
  "https://samverka/index.html",
  `${pageAddress}?x`,
  `${pageAddress}/`,
  pageAddress.replace("samverka", "samverka.evil"),
  pageAddress.toUpperCase(),
];

export const wrongSenders = async (
  { tally }: RowContext,
  { main, print, call, send, passed }: FakeBridge,
  inputs: ReadonlyMap<string, unknown>,
): Promise<void> => {
  const attempt = async (what: string, name: unknown, sender: Parameters<typeof call>[0], frame: unknown) => {
    const before = passed();
    const input = inputs.get(String(name)) ?? null;
    const outcomes = [await call(sender, frame, name, input), await send(sender, frame, name, input)];
    tally.trial(outcomes.every(isNotAllowed) && passed() === before, `${String(name)} from ${what} was let through`);
  };
  for (const { name } of channels) {
    const unknown = fakeWindow();
    await attempt("a window that is not ours", name, unknown, unknown.mainFrame);
    await attempt("a frame within our page", name, main, { url: pageAddress });
    await attempt("a frame that is gone", name, main, null);
    for (const url of addresses) {
      const moved = { ...main, mainFrame: { url } };
      await attempt(`another window at ${url}`, name, moved, moved.mainFrame);
    }
  }
  const forPrint = [
    "desktop.printedPages",
    "desktop.printReady",
    "desktop.preferences",
    "vault.status",
    "document.readSent",
    "paper.take",
  ];
  for (const { name } of channels.filter((one) => !forPrint.includes(one.name))) {
    await attempt("the window for printing", name, print, print.mainFrame);
  }
  for (const name of [
    "private.close",
    "private.useVaultFolder",
    "__proto__",
    "constructor",
    "",
    1,
    null,
    {},
    ["vault.status"],
  ]) {
    await attempt("our own page, which has no such channel", name, main, main.mainFrame);
  }
  const before = passed();
  await call(main, main.mainFrame, "vault.status", {});
  tally.control("our own page is let through", passed() === before + 1);
};

export const lockedCalls = async (
  { tally }: RowContext,
  host: Host,
  inputs: ReadonlyMap<string, unknown>,
): Promise<void> => {
  const locked = '{"ok":false,"error":{"code":"locked"}}';
  for (const { name } of channels.filter(({ channel }) => ["query", "command", "draft"].includes(channel.kind))) {
    const outcome = JSON.stringify(await host.call(name, inputs.get(name)));
    tally.trial(outcome === locked, `${name} while locked answers ${outcome.slice(0, 200)}`);
  }
  await host.close();
};
