// The whole application in a test's window, at a route, with a fake bridge.
import { act, render } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { App } from "../../renderer/App.tsx";
// Loaded before, so that no test waits for it.
import "../../renderer/Opened.tsx";
import { createSession } from "../../renderer/frame/session.ts";
import { type Answers, fakeBridge } from "./fake-bridge.ts";
import type { Rendered } from "./render-part.tsx";

/** Starts the application at a route ("/idag") and waits until main has answered how the vault is. */
export const renderApp = async (route: string, answers: Answers = {}): Promise<Rendered> => {
  window.location.hash = `#${route}`;
  const bridge = fakeBridge(answers);
  const session = createSession(bridge);
  const user = userEvent.setup();
  await session.read();
  await act(() => {
    render(<App session={session} />);
    return Promise.resolve();
  });
  return { bridge, session, user };
};
