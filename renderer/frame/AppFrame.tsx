import { Outlet, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { frameText } from "../../shared/text/frame.ts";
import { NewNote } from "../note/NewNote.tsx";
import { classes } from "../ui/classes.ts";
import { Toasts } from "../ui/Toasts.tsx";
import { useShortcut } from "../ui/useShortcut.ts";
import { useAction } from "./actions.ts";
import styles from "./AppFrame.module.css";
import { CommandPalette } from "./CommandPalette.tsx";
import { DemoMark } from "./DemoMark.tsx";
import { HiddenContent } from "./HiddenContent.tsx";
import { LockWarning } from "./LockWarning.tsx";
import { Navigation } from "./Navigation.tsx";
import { NavigationActions } from "./NavigationActions.tsx";
import { paths } from "./paths.ts";
import { moveToRegion } from "./regions.ts";
import { useIsRoomMode, useIsShared } from "./room-mode.ts";
import { useSession } from "./SessionContext.ts";
import { ShortcutHelp } from "./ShortcutHelp.tsx";
import { TakenOverBand } from "./TakenOverBand.tsx";
import { TopBar } from "./TopBar.tsx";
import { useCaseInSight } from "./useCaseInSight.ts";
import { useFocusOnNavigation } from "./useFocusOnNavigation.ts";
import { useMidnight } from "./useMidnight.ts";
import { useToastsOfCase } from "./useToastsOfCase.ts";

const css = classes(styles);

/** What stands round every screen while the vault is open. */
export const AppFrame = () => {
  const [open, setOpen] = useState<"palette" | "help">();
  const [hidden, setHidden] = useState(false);
  const session = useSession();
  const navigate = useNavigate();
  const roomMode = useIsRoomMode();
  const isShared = useIsShared();
  useFocusOnNavigation();
  useToastsOfCase();
  useMidnight();

  const lock = (): void => void session.lock();
  const caseInSight = useCaseInSight();
  const toConcernReport = (): void => {
    void navigate({ href: caseInSight === undefined ? paths.concernReport : paths.concernReportAbout(caseInSight) });
  };

  useAction({ id: "concern-report", label: frameText.concernReport, run: toConcernReport });
  useAction({ id: "lock", label: frameText.lockProgram, shortcut: "Ctrl+L", inDialog: "always", run: lock });
  useAction({ id: "hide", label: frameText.hide.action, shortcut: "Ctrl+Shift+H", run: () => setHidden(!hidden) });
  useAction({ id: "help", label: frameText.help, shortcut: "F1", run: () => setOpen("help") });
  useAction({ id: "back", group: "keys", label: frameText.back, shortcut: "Alt+←", run: () => window.history.back() });
  useAction({
    id: "forward",
    group: "keys",
    label: frameText.forward,
    shortcut: "Alt+→",
    run: () => window.history.forward(),
  });
  useAction({
    id: "next-region",
    group: "keys",
    label: frameText.nextRegion,
    shortcut: "F6",
    run: () => moveToRegion(1),
  });
  useShortcut("Shift+F6", () => moveToRegion(-1));
  useShortcut("Ctrl+K", () => setOpen("palette"), { enabled: !isShared });

  return (
    <div className={css("frame", roomMode && "room")}>
      <a className={css("skip")} href="#content" onClick={skipToContent}>
        {frameText.skipToContent}
      </a>
      {!isShared && <NavigationActions />}
      <DemoMark />
      <TopBar isShared={isShared} onSearch={() => setOpen("palette")} onConcernReport={toConcernReport} onLock={lock} />
      <div className={css("below")}>
        {!roomMode && <Navigation />}
        <main id="content" className={css("content")} tabIndex={-1} data-region aria-label={frameText.regions.content}>
          {hidden && <HiddenContent onShow={() => setHidden(false)} />}
          {/* Hidden, not unmounted: what is being typed stays as it was. */}
          <div className={css("page")} hidden={hidden}>
            <TakenOverBand />
            <Outlet />
          </div>
        </main>
      </div>
      <CommandPalette isOpen={open === "palette" && !isShared} onClose={() => setOpen(undefined)} />
      <ShortcutHelp isOpen={open === "help"} onClose={() => setOpen(undefined)} />
      {caseInSight !== undefined && !isShared && <NewNote key={caseInSight} caseId={caseInSight} />}
      <LockWarning onLock={lock} />
      <Toasts aboveFoot={roomMode} />
    </div>
  );
};

/** The hash is the router's, so a link inside the page moves the focus itself. */
const skipToContent = (event: { preventDefault: () => void }): void => {
  event.preventDefault();
  document.getElementById("content")?.focus();
};
