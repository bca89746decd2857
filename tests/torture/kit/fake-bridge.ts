// The real broker without Electron: its `ipcMain` is ours, so a call comes from whatever window and frame we say.
import { registerHooks } from "node:module";
import type { Outcome } from "../../../electron/ipc/router.ts";
import { contract } from "../../../shared/contract/index.ts";

type Listener = (event: unknown, name: unknown, input: unknown) => Promise<Outcome>;

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
  /** The address is that of the page that the frame has now. */
  readonly mainFrame: { url: string };
  readonly once: () => void;
}

export const fakeWindow = (url = pageAddress): FakeWindow => ({ mainFrame: { url }, once: () => undefined });

export interface FakeBridge {
  readonly main: FakeWindow;
  readonly print: FakeWindow;
  /** A call as it comes from a window; the frame is the window's main frame unless told. */
  readonly call: (sender: FakeWindow, frame: unknown, name: unknown, input: unknown) => Promise<Outcome>;
  /** How many calls were let through. */
  readonly passed: () => number;
}

export const openBridge = async (host: (name: string, input: unknown) => Promise<Outcome>): Promise<FakeBridge> => {
  const { serveWindows } = await import("../../../electron/ipc/bridge.ts");
  let passed = 0;
  const bridge = serveWindows({
    contract,
    pageAddress,
    host: (name, input) => {
      passed += 1;
      return host(name, input);
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
  return {
    main,
    print,
    passed: () => passed,
    call: (sender, senderFrame, name, input) => {
      const listener = globalThis.tortureListener;
      if (listener === undefined) throw new Error("the broker has registered nothing");
      return listener({ sender, senderFrame }, name, input);
    },
  };
};
