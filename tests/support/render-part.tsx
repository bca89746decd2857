// One part of the screen in a test's window, with the client and the language round it, and no route.
import { render } from "@testing-library/react";
import { type UserEvent, userEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import { I18nProvider } from "react-aria-components";
import { ApiProvider } from "../../renderer/api/ApiProvider.tsx";
import { createSession, type Session } from "../../renderer/frame/session.ts";
import { type Answers, fakeBridge, type FakeBridge } from "./fake-bridge.ts";

export interface Rendered {
  readonly bridge: FakeBridge;
  readonly session: Session;
  readonly user: UserEvent;
}

export const renderPart = (part: ReactNode, answers: Answers = {}): Rendered => {
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
