import { frameText } from "../../shared/text/frame.ts";
import { classes } from "../ui/classes.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { KeyboardHint } from "../ui/KeyboardHint.tsx";
import { useActions } from "./actions.ts";
import styles from "./ShortcutHelp.module.css";

const css = classes(styles);

interface Row {
  readonly keys: readonly string[];
  readonly label: string;
}

const { helpRows } = frameText;
const alwaysThere: readonly Row[] = [
  { keys: ["Ctrl+K"], label: frameText.search },
  { keys: ["Ctrl+Z"], label: helpRows.undo },
];
const inLists: readonly Row[] = [
  { keys: ["↑", "↓"], label: helpRows.move },
  { keys: ["Home", "End"], label: helpRows.ends },
  { keys: ["Enter"], label: helpRows.open },
];
const inDialogs: readonly Row[] = [
  { keys: ["Ctrl+Enter"], label: helpRows.save },
  { keys: ["Esc"], label: helpRows.dismiss },
];

/** Every shortcut that works where the user is, in words. */
export const ShortcutHelp = ({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) => {
  const here = useActions().flatMap(({ label, shortcut }) =>
    shortcut === undefined ? [] : [{ keys: [shortcut], label }],
  );
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={frameText.helpTitle} size="wide">
      <p className={css("lead")}>{frameText.helpLead}</p>
      <div className={css("groups")}>
        <Group title={frameText.helpGroups.everywhere} rows={[...alwaysThere, ...here]} />
        <div className={css("column")}>
          <Group title={frameText.helpGroups.lists} rows={inLists} />
          <Group title={frameText.helpGroups.dialogs} rows={inDialogs} />
        </div>
      </div>
    </Dialog>
  );
};

const Group = ({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) => (
  <section>
    <h3>{title}</h3>
    <dl className={css("rows")}>
      {rows.map(({ keys, label }) => (
        <div key={label} className={css("row")}>
          <dt>{label}</dt>
          <dd>
            {keys.map((key) => (
              <KeyboardHint key={key} keys={key} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  </section>
);
