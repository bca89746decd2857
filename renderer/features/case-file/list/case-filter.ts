// Which cases the list shows. Lives in the address as codes, never a name and never free text; remembered until the lock.
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useEffectEvent } from "react";
import { z } from "zod";
import type { CaseRow } from "../../../../shared/contract/case-file.ts";
import { CaseStep } from "../../../../shared/domain/case-file.ts";
import { addDays, type Day } from "../../../../shared/domain/day.ts";
import { caseListText, caseStepText, type ConsentState } from "../../../../shared/text/case-list.ts";
import { paths } from "../../../frame/paths.ts";
import type { Filter } from "../../../ui/FilterChips.tsx";

const consentStates = [
  "complete",
  "partly",
  "nobody",
  "expiring",
  "missing",
] as const satisfies readonly ConsentState[];
const openStates = ["open", "closed", "all"] as const;
export type OpenState = (typeof openStates)[number];

/** Null is "all". Cases that are going on are shown unless something else is asked for. */
export interface CaseFilter {
  readonly step: CaseStep | null;
  readonly consent: ConsentState | null;
  readonly state: OpenState;
}

const Search = z.object({
  steg: CaseStep.nullable().catch(null),
  samtycke: z.enum(consentStates).nullable().catch(null),
  lage: z.enum(openStates).catch("open"),
});

/** Warned about 30 days ahead (T15). */
const soon = 30;

/** What the list says about consent. */
export const consentState = (row: Pick<CaseRow, "mayAttend" | "consentUntil">, today: Day): ConsentState => {
  if (row.mayAttend === null) return "missing";
  if (row.mayAttend.count === 0) return "nobody";
  if (row.mayAttend.count < row.mayAttend.of) return "partly";
  return row.consentUntil !== null && row.consentUntil <= addDays(today, soon) ? "expiring" : "complete";
};

export const passes = (row: CaseRow, { step, consent, state }: CaseFilter, today: Day): boolean =>
  (step === null || row.step === step) &&
  (consent === null || consentState(row, today) === consent) &&
  (state === "all" || (row.closedOn === null) === (state === "open"));

const everything: CaseFilter = { step: null, consent: null, state: "open" };

// By what holds the answers that have been read, so that a lock forgets it as it forgets them.
const kept = new WeakMap<QueryClient, CaseFilter>();

export interface CaseFilterState {
  readonly filter: CaseFilter;
  readonly change: (changes: Partial<CaseFilter>) => void;
  readonly clear: () => void;
}

export const useCaseFilter = (): CaseFilterState => {
  const navigate = useNavigate();
  const session = useQueryClient();
  // An address can be anything: what is not one of our codes counts as not said.
  const search: object = useSearch({ strict: false });
  const { steg, samtycke, lage } = Search.parse(search);
  const filter: CaseFilter = { step: steg, consent: samtycke, state: lage };
  const show = (next: CaseFilter): void => {
    kept.set(session, next);
    const { step, consent, state } = next;
    void navigate({
      to: paths.cases,
      replace: true,
      search: {
        ...(step !== null && { steg: step }),
        ...(consent !== null && { samtycke: consent }),
        ...(state !== "open" && { lage: state }),
      },
    });
  };
  const isBare = !["steg", "samtycke", "lage"].some((key) => key in search);
  const takeUpAgain = useEffectEvent(() => {
    const remembered = kept.get(session);
    if (remembered !== undefined) show(remembered);
  });
  // The menu leads to the bare address: the list is as it was left.
  useEffect(() => {
    if (isBare) takeUpAgain();
  }, [isBare]);
  return {
    filter,
    change: (changes) => {
      show({ ...filter, ...changes });
    },
    clear: () => {
      show(everything);
    },
  };
};

/** The filters that are on, each to be taken away by itself. */
export const chipsOf = (
  { step, consent, state }: CaseFilter,
  change: (changes: Partial<CaseFilter>) => void,
): readonly Filter[] => {
  const { filters, consentStates: words } = caseListText;
  const chip = (id: string, label: string, changes: Partial<CaseFilter>): Filter => ({
    id,
    label,
    onRemove: () => {
      change(changes);
    },
  });
  return [
    ...(step === null ? [] : [chip("step", filters.chip(filters.step, caseStepText[step]), { step: null })]),
    ...(consent === null ? [] : [chip("consent", filters.chip(filters.consent, words[consent]), { consent: null })]),
    ...(state === "open" ? [] : [chip("state", filters.chip(filters.state, filters.states[state]), { state: "open" })]),
  ];
};
