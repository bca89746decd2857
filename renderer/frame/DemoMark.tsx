import { FlaskConical } from "lucide-react";
import { useSyncExternalStore } from "react";
import { frameText } from "../../shared/text/frame.ts";
import { classes } from "../ui/classes.ts";
import styles from "./DemoMark.module.css";
import { useSession } from "./SessionContext.ts";

const css = classes(styles);

/** Says on every screen that the cases are invented, while they are. */
export const DemoMark = () => {
  const session = useSession();
  const state = useSyncExternalStore(session.subscribe, session.state);
  // The timed entry and `--demo` say it; an ordinary vault has no such word.
  if (state.phase !== "open" || !state.status.demo) return null;
  return (
    <div className={css("mark")} role="note">
      <FlaskConical size={15} aria-hidden />
      <strong>{frameText.demo.title}</strong>
      <span>{frameText.demo.body}</span>
    </div>
  );
};
