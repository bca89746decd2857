import type { ConsentRow } from "../../../../shared/contract/consent.ts";
import type { ConsentState } from "../../../../shared/domain/consent-state.ts";
import { workListText as text } from "../../../../shared/text/consent-follow.ts";
import { Chip, type Tone } from "../../../ui/Chip.tsx";
import { classes } from "../../../ui/classes.ts";
import type { Column } from "../../../ui/Table.tsx";
import styles from "./ConsentList.module.css";

const css = classes(styles);

const tones: Readonly<Record<ConsentState, Tone>> = {
  withdrawn: "bad",
  expired: "bad",
  missing: "neutral",
  awaited: "info",
  expiring: "warn",
  partial: "warn",
  declined: "neutral",
  valid: "ok",
};
/** What needs a hand comes first. */
const order: readonly ConsentState[] = [
  "withdrawn",
  "expired",
  "expiring",
  "missing",
  "awaited",
  "partial",
  "declined",
  "valid",
];

const stateDetail = ({ work: { state, on, awaited } }: ConsentRow): string => {
  if (state === "awaited" && awaited > 0) return text.waits(awaited);
  return on === null ? "" : `${text.on[state]} ${on}`.trim();
};

/** Number, name, state, count, what is coming: nothing about why. */
export const consentColumns: readonly Column<ConsentRow>[] = [
  {
    id: "number",
    heading: text.columns.number,
    cell: ({ number }) => number,
    sortBy: ({ number }) => number,
    width: "fit",
  },
  {
    id: "name",
    heading: text.columns.name,
    sortBy: ({ name }) => name,
    cell: ({ name, isProtected }) => (
      <span className={css("together")}>
        {name}
        {isProtected && <Chip tone="protected">{text.protectedMark}</Chip>}
      </span>
    ),
  },
  {
    id: "state",
    heading: text.columns.state,
    sortBy: ({ work }) => order.indexOf(work.state),
    cell: (row) => (
      <span className={css("together")}>
        <Chip tone={tones[row.work.state]}>{text.states[row.work.state]}</Chip>
        <span className={css("muted")}>{stateDetail(row)}</span>
      </span>
    ),
  },
  {
    id: "mayAttend",
    heading: text.columns.mayAttend,
    sortBy: ({ work }) => work.mayAttend,
    cell: ({ work }) => text.some(work.mayAttend, work.of),
    width: "fit",
  },
  {
    id: "notices",
    heading: text.columns.notices,
    sortBy: ({ work }) => (work.notices.length === 0 ? null : (work.notices[0]?.on ?? "")),
    cell: ({ work }) =>
      work.notices.length === 0 ? null : (
        <ul className={css("notices")}>
          {work.notices.map(({ notice, on }) => (
            <li key={notice}>{text.noticeOn(text.notices[notice], on)}</li>
          ))}
        </ul>
      ),
  },
];
