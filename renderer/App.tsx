import { RouterProvider } from "@tanstack/react-router";
import { lazy, Suspense, useState, useSyncExternalStore } from "react";
import { I18nProvider } from "react-aria-components";
import { frameText } from "../shared/text/frame.ts";
import { unlockText } from "../shared/text/unlock.ts";
import { ApiProvider, useApi } from "./api/ApiProvider.tsx";
import { useQuery } from "./api/useQuery.ts";
import { FirstStartScreen } from "./features/first-start/FirstStartScreen.tsx";
import { GuestScreen } from "./features/meeting/guest/GuestScreen.tsx";
import { UnlockScreen } from "./features/unlock/UnlockScreen.tsx";
import { CalmScreen } from "./frame/CalmScreen.tsx";
import type { Session } from "./frame/session.ts";
import { SessionContext } from "./frame/SessionContext.ts";
import { createAppRouter } from "./routes.tsx";
import { ErrorInPlace } from "./ui/ErrorInPlace.tsx";
import { Loading } from "./ui/Loading.tsx";

/** The whole window: what stands in it follows from how the vault is. */
export const App = ({ session }: { readonly session: Session }) => (
  <I18nProvider locale="sv-SE">
    <SessionContext value={session}>
      <ApiProvider client={session.client} bridge={session.bridge} queryClient={session.queryClient}>
        {isPrintWindow() ? (
          <Suspense>
            <PrintWindow />
          </Suspense>
        ) : (
          <Phase session={session} />
        )}
      </ApiProvider>
    </SessionContext>
  </I18nProvider>
);

/** Main opens a hidden window at this address to print from. */
const isPrintWindow = (): boolean => location.hash.startsWith("#/skriv-ut");
const PrintWindow = lazy(async () => ({ default: (await import("./frame/print/PrintWindow.tsx")).PrintWindow }));

const Phase = ({ session }: { readonly session: Session }) => {
  const state = useSyncExternalStore(session.subscribe, session.state);
  // Outlives a lock, so that unlocking comes back to the same screen.
  const [router] = useState(createAppRouter);
  const read = () => void session.read();
  switch (state.phase) {
    case "starting":
      return <Loading isWindow>{frameText.starting}</Loading>;
    case "locking":
      return <CalmScreen title={unlockText.locking} isBusy />;
    case "failed":
      return <NoAnswer onTryAgain={read} />;
    case "none":
      return <FirstStartScreen status={state.status} onChanged={session.read} onOpened={read} />;
    case "locked":
      return (
        <UnlockScreen
          folder={state.status.folder}
          lockedAt={state.lockedAt}
          hostLost={state.hostLost}
          onOpened={read}
        />
      );
    case "open":
      return <Opened router={router} />;
  }
};

/** While a note-taker writes as a guest there is one screen, whatever address the window has. */
const Opened = ({ router }: { readonly router: ReturnType<typeof createAppRouter> }) => {
  const api = useApi();
  const guest = useQuery(api.guest.status, null);
  if (guest.state === "loading") return <Loading isWindow>{frameText.starting}</Loading>;
  return guest.state === "ready" && guest.value !== null ? <GuestScreen /> : <RouterProvider router={router} />;
};

const NoAnswer = ({ onTryAgain }: { readonly onTryAgain: () => void }) => (
  <CalmScreen title={frameText.broken.title}>
    <ErrorInPlace title={unlockText.unexpected} onTryAgain={onTryAgain} />
  </CalmScreen>
);
