// Which consents the list shows. Lives in the address as codes; never a name and never free text.
import { useNavigate, useSearch } from "@tanstack/react-router";
import { z } from "zod";
import type { ConsentRow } from "../../../../shared/contract/consent.ts";
import { ConsentNotice, ConsentState } from "../../../../shared/domain/consent-state.ts";
import { workListText as text } from "../../../../shared/text/consent-follow.ts";
import { paths } from "../../../frame/paths.ts";
import type { Filter } from "../../../ui/FilterChips.tsx";

/** Null is "all". */
export interface ConsentFilter {
  readonly state: ConsentState | null;
  readonly notice: ConsentNotice | null;
}

const Search = z.object({
  samtycke: ConsentState.nullable().catch(null),
  bevaka: ConsentNotice.nullable().catch(null),
});

export const passes = ({ work }: ConsentRow, { state, notice }: ConsentFilter): boolean =>
  (state === null || work.state === state) && (notice === null || work.notices.some((one) => one.notice === notice));

export interface ConsentFilterState {
  readonly filter: ConsentFilter;
  readonly change: (changes: Partial<ConsentFilter>) => void;
  readonly clear: () => void;
}

export const useConsentFilter = (): ConsentFilterState => {
  const navigate = useNavigate();
  // An address can be anything: what is not one of our codes counts as not said.
  const search: unknown = useSearch({ strict: false });
  const { samtycke, bevaka } = Search.parse(search);
  const filter: ConsentFilter = { state: samtycke, notice: bevaka };
  const show = ({ state, notice }: ConsentFilter): void => {
    void navigate({
      to: paths.consents,
      replace: true,
      search: { ...(state !== null && { samtycke: state }), ...(notice !== null && { bevaka: notice }) },
    });
  };
  return {
    filter,
    change: (changes) => {
      show({ ...filter, ...changes });
    },
    clear: () => {
      show({ state: null, notice: null });
    },
  };
};

/** The filters that are on, each to be taken away by itself. */
export const chipsOf = (
  { state, notice }: ConsentFilter,
  change: (changes: Partial<ConsentFilter>) => void,
): readonly Filter[] => [
  ...(state === null
    ? []
    : [
        {
          id: "state",
          label: text.filters.chip(text.filters.state, text.states[state]),
          onRemove: () => {
            change({ state: null });
          },
        },
      ]),
  ...(notice === null
    ? []
    : [
        {
          id: "notice",
          label: text.filters.chip(text.filters.notice, text.notices[notice]),
          onRemove: () => {
            change({ notice: null });
          },
        },
      ]),
];
