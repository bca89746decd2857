import type { CaseRow } from "../../../../shared/contract/case-file.ts";
import type { Day } from "../../../../shared/domain/day.ts";
import { taskDay } from "../../../../shared/text/dates.ts";
import { caseListText, caseStepText, type ConsentState } from "../../../../shared/text/case-list.ts";
import { Chip, type Tone } from "../../../ui/Chip.tsx";
import { classes } from "../../../ui/classes.ts";
import type { Column } from "../../../ui/Table.tsx";
import { CaseStep } from "../../../../shared/domain/case-file.ts";
import { consentState } from "./case-filter.ts";
import styles from "./CaseList.module.css";

const css = classes(styles);
const { columns } = caseListText;

const tones: Readonly<Record<ConsentState, Tone>> = {
  complete: "ok",
  partly: "warn",
  nobody: "bad",
  expiring: "warn",
  missing: "neutral",
};
const order: readonly ConsentState[] = ["nobody", "missing", "partly", "expiring", "complete"];

/** Number, name, step, consent, next meeting: nothing about why. A name is never hidden here; its marks are. */
export const caseColumns = (today: Day): readonly Column<CaseRow>[] => [
  { id: "number", heading: columns.number, cell: ({ number }) => number, sortBy: ({ number }) => number, width: "fit" },
  {
    id: "name",
    heading: columns.name,
    sortBy: ({ name }) => name,
    cell: ({ name, isProtected }) => (
      <span className={css("name")}>
        {name}
        {isProtected && <Chip tone="protected">{caseListText.protectedMark}</Chip>}
      </span>
    ),
  },
  {
    id: "step",
    heading: columns.step,
    sortBy: ({ step }) => CaseStep.options.indexOf(step),
    cell: ({ step, closedOn }) => (closedOn === null ? caseStepText[step] : caseListText.closedOn(closedOn)),
  },
  {
    id: "consent",
    heading: columns.consent,
    sortBy: (row) => (row.closedOn === null ? order.indexOf(consentState(row, today)) : null),
    cell: (row) => (row.closedOn === null ? <ConsentCell row={row} today={today} /> : caseListText.nothing),
  },
  {
    id: "nextMeeting",
    heading: columns.nextMeeting,
    sortBy: ({ nextMeetingOn }) => nextMeetingOn,
    cell: ({ nextMeetingOn, closedOn }) =>
      nextMeetingOn === null ? (
        <span className={css("muted", "whole")}>
          {closedOn === null ? caseListText.noMeeting : caseListText.nothing}
        </span>
      ) : (
        taskDay(nextMeetingOn, today)
      ),
  },
];

const ConsentCell = ({ row, today }: { readonly row: CaseRow; readonly today: Day }) => {
  const state = consentState(row, today);
  return (
    <span className={css("name")}>
      <Chip tone={tones[state]}>{caseListText.consentStates[state]}</Chip>
      {row.consentUntil !== null && (row.mayAttend?.count ?? 0) > 0 && (
        <span className={css("muted")}>{caseListText.consentUntil(row.consentUntil)}</span>
      )}
    </span>
  );
};
