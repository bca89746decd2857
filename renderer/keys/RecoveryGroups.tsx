import { firstStartText } from "../../shared/text/first-start.ts";
import { classes } from "../ui/classes.ts";
import styles from "./Keys.module.css";

const css = classes(styles);
const text = firstStartText.recovery;

/** The nine groups of a recovery key or card; the ninth only checks the others. */
export const RecoveryGroups = ({ groups }: { readonly groups: readonly string[] }) => (
  <dl className={css("key")}>
    {groups.map((group, index) => (
      <div key={index} className={css("group", index === 8 && "check")}>
        <dt>{index === 8 ? text.check : text.group(index + 1)}</dt>
        <dd>{group}</dd>
      </div>
    ))}
  </dl>
);
