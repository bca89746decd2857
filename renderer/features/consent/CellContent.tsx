import {
  Ban,
  CircleCheck,
  CircleDashed,
  CircleX,
  Clock,
  ClockAlert,
  Hourglass,
  type LucideIcon,
  Minus,
  Undo2,
} from "lucide-react";
import type { CellState, ConsentCell } from "../../../shared/domain/consent-cells.ts";
import { cellWords, consentText, exceptionWords, resultWords } from "../../../shared/text/consent.ts";
import { Chip } from "../../ui/Chip.tsx";
import { classes } from "../../ui/classes.ts";
import styles from "./ConsentMatrix.module.css";

const css = classes(styles);

type CellTone = "ok" | "warn" | "bad" | "info" | "muted";

const looks: Readonly<Record<CellState, { readonly icon: LucideIcon; readonly tone: CellTone }>> = {
  yes: { icon: CircleCheck, tone: "ok" },
  yesExpiring: { icon: Clock, tone: "warn" },
  expired: { icon: ClockAlert, tone: "bad" },
  no: { icon: CircleX, tone: "bad" },
  withdrawn: { icon: Undo2, tone: "bad" },
  awaited: { icon: Hourglass, tone: "info" },
  noLonger: { icon: Minus, tone: "muted" },
  notAsked: { icon: CircleDashed, tone: "muted" },
  notNeeded: { icon: Minus, tone: "muted" },
};

const detailOf = (cell: ConsentCell): string => {
  switch (cell.state) {
    case "yes":
    case "no":
    case "withdrawn":
    case "noLonger":
      return cell.on;
    case "yesExpiring":
    case "expired":
      return consentText.until(cell.until);
    case "awaited":
      return consentText.since(cell.since);
    case "notAsked":
      return "";
    case "notNeeded":
      return exceptionWords[cell.exception.kind];
  }
};

/** Icon, word and date: a colour never says it alone. */
export const CellContent = ({ cell }: { readonly cell: ConsentCell }) => {
  const { icon: Icon, tone } = looks[cell.state];
  const detail = detailOf(cell);
  return (
    <span className={css("cell", tone)}>
      <Icon size={18} aria-hidden />
      <span className={css("words")}>
        <span className={css("word")}>{cellWords[cell.state]}</span>
        {detail !== "" && <span className={css("detail", "digits")}>{detail}</span>}
      </span>
    </span>
  );
};

const icon = 15;

/** Resultat: computed, never edited. */
export const ResultChip = ({ result }: { readonly result: keyof typeof resultWords }) => {
  switch (result) {
    case "mayAttend":
      return <Chip tone="ok">{resultWords.mayAttend}</Chip>;
    case "mayNotAttend":
      return (
        <Chip tone="bad" icon={<Ban size={icon} aria-hidden />}>
          {resultWords.mayNotAttend}
        </Chip>
      );
    case "notYet":
      return <Chip tone="neutral">{resultWords.notYet}</Chip>;
  }
};
