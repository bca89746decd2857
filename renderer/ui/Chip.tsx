import { Ban, CircleAlert, CircleCheck, CircleDashed, Info, ShieldAlert, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import styles from "./Chip.module.css";

const css = classes(styles);

/** What a colour means. `protected` is only for protected identities. */
export type Tone = "ok" | "warn" | "bad" | "info" | "neutral" | "protected";

const size = 15;
const icons: Readonly<Record<Tone, ReactNode>> = {
  ok: <CircleCheck size={size} aria-hidden />,
  warn: <TriangleAlert size={size} aria-hidden />,
  bad: <Ban size={size} aria-hidden />,
  info: <Info size={size} aria-hidden />,
  neutral: <CircleDashed size={size} aria-hidden />,
  protected: <ShieldAlert size={size} aria-hidden />,
};

export interface ChipProps {
  readonly tone: Tone;
  readonly children: ReactNode;
  /** Another icon than the tone's own; colour is never the only sign. Null for a mark that is no state: "Ersättare". */
  readonly icon?: ReactNode;
}

export const Chip = ({ tone, children, icon }: ChipProps) => (
  <span className={css("chip", tone, icon === null && "bare")}>
    {icon === undefined ? icons[tone] : icon}
    <span>{children}</span>
  </span>
);

/** The icon of a tone in the size that rows and cells use. */
export const ToneIcon = ({ tone }: { readonly tone: Tone }) => (
  <span className={css("tone", tone)}>{tone === "bad" ? <CircleAlert size={18} aria-hidden /> : icons[tone]}</span>
);
