import { Eye, EyeOff } from "lucide-react";
import { useEffect, useState } from "react";
import { peopleText } from "../../../shared/text/people.ts";
import { Button } from "../../ui/Button.tsx";
import { classes } from "../../ui/classes.ts";
import styles from "./Masked.module.css";

const css = classes(styles);

/** How long a hidden value stays in sight once somebody has asked for it. */
export const shownForMs = 30_000;

export interface MaskedProps {
  /** What it is, for the button's name: "Personnummer". */
  readonly what: string;
  readonly value: string;
  /** What stands there until somebody asks. */
  readonly hidden: string;
  /** Logs that it is shown, before it is; answers whether that could be done. */
  readonly reveal: () => Promise<boolean>;
}

/** A value that is hidden until asked for, and again after 30 seconds. Leaving the screen hides it too. */
export const Masked = ({ what, value, hidden, reveal }: MaskedProps) => {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!shown) return;
    const timer = setTimeout(() => {
      setShown(false);
    }, shownForMs);
    return () => {
      clearTimeout(timer);
    };
  }, [shown]);
  return (
    <span className={css("masked")}>
      <span className="digits" aria-live="polite">
        {shown ? value : hidden}
      </span>
      <Button
        look="quiet"
        size="small"
        icon={shown ? <EyeOff size={14} aria-hidden /> : <Eye size={14} aria-hidden />}
        onPress={() => {
          if (shown) setShown(false);
          else void reveal().then(setShown);
        }}
      >
        {shown ? peopleText.hide : peopleText.show}
        <span className="visually-hidden"> {what.toLowerCase()}</span>
      </Button>
    </span>
  );
};
