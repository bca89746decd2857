import { RouterProvider } from "@tanstack/react-router";
import { useState, useSyncExternalStore } from "react";
import { I18nProvider } from "react-aria-components";
import { frameText } from "../shared/text/frame.ts";
import { ApiProvider } from "./api/ApiProvider.tsx";
import type { Session } from "./frame/session.ts";
import { SessionContext } from "./frame/SessionContext.ts";
import { createAppRouter } from "./routes.tsx";
import { Loading } from "./ui/Loading.tsx";

/** The whole window: what stands in it follows from how the vault is. */
export const App = ({ session }: { readonly session: Session }) => (
  <I18nProvider locale="sv-SE">
    <SessionContext value={session}>
      <ApiProvider client={session.client} bridge={session.bridge} queryClient={session.queryClient}>
        <Phase session={session} />
      </ApiProvider>
    </SessionContext>
  </I18nProvider>
);

const Phase = ({ session }: { readonly session: Session }) => {
  const state = useSyncExternalStore(session.subscribe, session.state);
  // Outlives a lock, so that unlocking comes back to the same screen.
  const [router] = useState(createAppRouter);
  switch (state.phase) {
    case "starting":
    case "failed":
      return <Loading>{frameText.starting}</Loading>;
    case "absent":
    case "locked":
      return <Loading>{frameText.starting}</Loading>;
    case "open":
      return <RouterProvider router={router} />;
  }
};
