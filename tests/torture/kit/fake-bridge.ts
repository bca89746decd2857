// The real broker without Electron: its `ipcMain` is ours, so a call comes from whatever window and frame we say.
import { registerHooks } from "node:module";
import { createHostEnd } from "../../../electron/ipc/host-end.ts";
import { createSealedCalls } from "../../../electron/ipc/page-end.ts";
import type { Outcome } from "../../../electron/ipc/router.ts";
import { greeting } from "../../../electron/ipc/sealing.ts";
import { contract } from "../../../shared/contract/index.ts";

type Listener = (event: unknown, name: unknown, input: unknown) => Promise<unknown>;

declare global {
  /** What the broker registered, put there by the module that stands for Electron. */
  var tortureListener: Listener | undefined;
}

const electron = `export const ipcMain = {
  removeAllListeners() {},
  handle(_name, listener) { globalThis.tortureListener = listener; },
};`;

registerHooks({
  resolve: (name, context, next) =>
    name === "electron"
      ? { url: `data:text/javascript,${encodeURIComponent(electron)}`, shortCircuit: true }
      : next(name, context),
});

export const pageAddress = "app://samverka/index.html";

export interface FakeWindow {
  readonly mainFrame: { readonly url: string };
  readonly once: () => void;
}

export const fakeWindow = (url = pageAddress): FakeWindow => ({ mainFrame: { url }, once: () => undefined });

export interface FakeBridge {
  readonly main: FakeWindow;
  readonly print: FakeWindow;
  /** A call as a page of ours makes it in that window; the frame is the window's main frame unless told. */
  readonly call: (sender: FakeWindow, frame: unknown, name: unknown, input: unknown) => Promise<unknown>;
  /** What comes to main as it is, sealed or not. */
  readonly send: (sender: FakeWindow, frame: unknown, name: unknown, sent: unknown) => Promise<unknown>;
  /** How many calls main has let through, greetings apart. */
  readonly passed: () => number;
  /** How many of them the host has opened. */
  readonly opened: () => number;
}

type Router = (name: string, input: unknown) => Promise<Outcome>;

export const openBridge = async (host: Router): Promise<FakeBridge> => {
  const { serveWindows } = await import("../../../electron/ipc/bridge.ts");
  let passed = 0;
  let opened = 0;
  const end = createHostEnd(
    (name, input) => {
      opened += 1;
      return host(name, input);
    },
    () => "B-0",
  );
  const bridge = serveWindows({
    contract,
    pageAddress,
    host: (question) => {
      if ("sealed" in question) passed += 1;
      return end(question);
    },
    refused: () => undefined,
    vaultAnswered: () => undefined,
  });
  const desktop = (): Promise<Outcome> => {
    passed += 1;
    return Promise.resolve({ ok: true, value: null });
  };
  const [main, print] = [fakeWindow(), fakeWindow()];
  // The broker asks a window for nothing else than these stand-ins have.
  const asContents = (window: FakeWindow) => window as never;
  bridge.register(asContents(main), { role: "main", desktop });
  bridge.register(asContents(print), { role: "print", desktop });

  const send: FakeBridge["send"] = (sender, senderFrame, name, sent) => {
    const listener = globalThis.tortureListener;
    if (listener === undefined) throw new Error("the broker has registered nothing");
    return listener({ sender, senderFrame }, name, sent);
  };
  const pages = new Map<unknown, ReturnType<typeof createSealedCalls>>();
  return {
    main,
    print,
    send,
    passed: () => passed,
    opened: () => opened,
    call: (sender, frame, name, input) => {
      if (typeof name !== "string" || name.startsWith("desktop.")) return send(sender, frame, name, input);
      // A page lives in one frame.
      const page = pages.get(frame) ?? createSealedCalls((channel, sealed) => send(sender, frame, channel, sealed));
      pages.set(frame, page);
      return page(name, input);
    },
  };
};

/** A greeting as the pages of an attacker make it. */
export const greetingFrom =
  ({ send }: FakeBridge, window: FakeWindow) =>
  (pageKey: Uint8Array): Promise<unknown> =>
    send(window, window.mainFrame, greeting, pageKey);
