import { Keyboard } from "react-aria-components";
import { classes } from "./classes.ts";
import styles from "./KeyboardHint.module.css";

const css = classes(styles);

const swedish: Readonly<Record<string, string>> = { Shift: "Skift" };

/** Keys as they stand on a Swedish keyboard. `aria-keyshortcuts` tells readers; this is for the eye. */
export const KeyboardHint = ({ keys }: { readonly keys: string }) => (
  <Keyboard className={css("keys")}>
    {keys
      .split("+")
      .map((key) => swedish[key] ?? key)
      .join(" ")}
  </Keyboard>
);
