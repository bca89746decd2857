// The window. [Note: Screens later] What stands behind the lock is most of the program, and is loaded while somebody
// types the passphrase, so that the unlock screen is there sooner. Not before it has been drawn: on two cores each of the
// processes that are starting has to wait for the others.
import { lazy, Suspense, useEffect, useSyncExternalStore } from "react";
import { I18nProvider } from "react-aria-components";
import { frameText } from "../shared/text/frame.ts";
import { unlockText } from "../shared/text/unlock.ts";
import { ApiProvider } from "./api/ApiProvider.tsx";
import { FirstStartScreen } from "./features/first-start/FirstStartScreen.tsx";
import { UnlockScreen } from "./features/unlock/UnlockScreen.tsx";
import { CalmScreen } from "./frame/CalmScreen.tsx";
import type { Session } from "./frame/session.ts";
import { SessionContext } from "./frame/SessionContext.ts";
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

/** Milliseconds that a screen has to be drawn in. */
const drawnFirst = 300;

const loadOpened = () => import("./Opened.tsx");
const Opened = lazy(async () => ({ default: (await loadOpened()).Opened }));

const Phase = ({ session }: { readonly session: Session }) => {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const { phase } = state;
  useEffect(() => {
    if (phase === "starting") return undefined;
    const timer = setTimeout(() => void loadOpened(), drawnFirst);
    return () => {
      clearTimeout(timer);
    };
  }, [phase]);
  const read = () => void session.read();
  switch (phase) {
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
      return (
        <Suspense fallback={<Loading isWindow>{frameText.starting}</Loading>}>
          <Opened />
        </Suspense>
      );
  }
};

const NoAnswer = ({ onTryAgain }: { readonly onTryAgain: () => void }) => (
  <CalmScreen title={frameText.broken.title}>
    <ErrorInPlace title={unlockText.unexpected} onTryAgain={onTryAgain} />
  </CalmScreen>
);
