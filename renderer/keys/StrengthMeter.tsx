import type { Strength } from "../../shared/contract/vault.ts";
import { firstStartText, strengthWords } from "../../shared/text/first-start.ts";
import { classes } from "../ui/classes.ts";
import styles from "./Keys.module.css";

const css = classes(styles);
const parts = [1, 2, 3, 4];

/** How good the passphrase is: in words, with a meter beside them for the eye. */
export const StrengthMeter = ({ strength }: { readonly strength: Strength | undefined }) => {
  // A long enough phrase that is easy to guess must not look half full, nor a short one strong.
  const filled = strength === undefined ? 0 : strength.enough ? strength.score : Math.min(strength.score, 2);
  return (
    <p className={css("strength", strength?.enough === true && "enough")} role="status">
      <span className="visually-hidden">{firstStartText.passphrase.strengthLabel}: </span>
      <span className={css("meter")} aria-hidden>
        {parts.map((part) => (
          <span key={part} className={css(part <= filled && "on")} />
        ))}
      </span>
      {strength === undefined ? "" : strengthWords(strength)}
    </p>
  );
};
