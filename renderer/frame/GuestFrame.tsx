import type { ReactNode } from "react";
import { useShortcut } from "../ui/useShortcut.ts";
import { classes } from "../ui/classes.ts";
import { Toasts } from "../ui/Toasts.tsx";
import styles from "./AppFrame.module.css";
import { DemoMark } from "./DemoMark.tsx";
import { LockWarning } from "./LockWarning.tsx";
import { useSession } from "./SessionContext.ts";

const css = classes(styles);

/** What stands round the one screen of guest mode: no menu, no search and no way to anything else. It can be locked as always. */
export const GuestFrame = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => {
  const session = useSession();
  const lock = (): void => void session.lock();
  useShortcut("Ctrl+L", lock);
  return (
    <div className={css("frame", "room")}>
      <DemoMark />
      <div className={css("below")}>
        <main id="content" className={css("content")} tabIndex={-1} aria-label={label}>
          <div className={css("page")}>{children}</div>
        </main>
      </div>
      <LockWarning onLock={lock} />
      <Toasts />
    </div>
  );
};
