// The whole application over a real host, so that what a screen shows is what the host sends it.
import { act, render } from "@testing-library/react";
import type { Bridge } from "../../renderer/api/client.ts";
import { App } from "../../renderer/App.tsx";
// Loaded before, so that no test waits for it.
import "../../renderer/Opened.tsx";
import { createSession } from "../../renderer/frame/session.ts";
import { fakeBridge } from "./fake-bridge.ts";
import type { Office } from "./office.ts";

const pause = () => act(() => new Promise((done) => setTimeout(done, 40)));

/** Starts the application at a route ("/idag") over an office whose vault is open. What main itself answers is made up. */
export const renderOffice = async (route: string, { host }: Pick<Office, "host">) => {
  window.location.hash = `#${route}`;
  const main = fakeBridge();
  let pending = 0;
  const bridge: Bridge = {
    call: async (name, input) => {
      if (name.startsWith("desktop.")) return main.call(name, input);
      pending += 1;
      const answer = await host.call(name, input);
      pending -= 1;
      return answer;
    },
    on: main.on,
  };
  const session = createSession(bridge);
  await session.read();
  const rendered = await act(() => Promise.resolve(render(<App session={session} />)));
  /** Waits until the host has answered all that has been asked. */
  const settle = async (): Promise<void> => {
    await pause();
    while (pending > 0) await pause();
    await pause();
  };
  await settle();
  return { settle, unmount: rendered.unmount };
};
