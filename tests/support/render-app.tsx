// The whole application in a test's window, at a route, with a fake bridge.
import { act, render } from "@testing-library/react";
import { type UserEvent, userEvent } from "@testing-library/user-event";
import { I18nProvider } from "react-aria-components";
import type { ReactNode } from "react";
import { App } from "../../renderer/App.tsx";
import { ApiProvider } from "../../renderer/api/ApiProvider.tsx";
import { createSession, type Session } from "../../renderer/frame/session.ts";
import { type Answers, fakeBridge, type FakeBridge } from "./fake-bridge.ts";

export interface RenderedApp {
  readonly bridge: FakeBridge;
  readonly session: Session;
  readonly user: UserEvent;
}

/** Starts the application at a route ("/idag") and waits until main has answered how the vault is. */
export const renderApp = async (route: string, answers: Answers = {}): Promise<RenderedApp> => {
  window.location.hash = `#${route}`;
  const bridge = fakeBridge(answers);
  const session = createSession(bridge);
  const user = userEvent.setup();
  await session.read();
  await act(async () => {
    render(<App session={session} />);
  });
  return { bridge, session, user };
};

/** Only what is given, with the client and the language round it: for parts that need no route. */
export const renderPart = (part: ReactNode, answers: Answers = {}): RenderedApp => {
  const bridge = fakeBridge(answers);
  const session = createSession(bridge);
  const user = userEvent.setup();
  render(
    <I18nProvider locale="sv-SE">
      <ApiProvider client={session.client} bridge={bridge} queryClient={session.queryClient}>
        {part}
      </ApiProvider>
    </I18nProvider>,
  );
  return { bridge, session, user };
};
