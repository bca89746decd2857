import { caseListText } from "../../../../shared/text/case-list.ts";
import { Button } from "../../../ui/Button.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";

export interface NothingListedProps {
  readonly isSearch: boolean;
  /** How many cases the search finds that the filters hide. */
  readonly hidden: number;
  readonly isFiltered: boolean;
  readonly onClear: () => void;
  readonly onShowAll: () => void;
  readonly onClearSearch: () => void;
}

/** Why the list is empty although there are cases, and the way out. */
export const NothingListed = (props: NothingListedProps) => {
  const { search, filtered, noneOpen } = caseListText;
  if (props.isSearch && props.hidden > 0) {
    return (
      <EmptyState
        title={search.hidden(props.hidden)}
        action={<Button onPress={props.onShowAll}>{noneOpen.action}</Button>}
      />
    );
  }
  if (props.isSearch) {
    return (
      <EmptyState title={search.none} action={<Button onPress={props.onClearSearch}>{search.clear}</Button>}>
        {search.noneBody}
      </EmptyState>
    );
  }
  return props.isFiltered ? (
    <EmptyState title={filtered.title} action={<Button onPress={props.onClear}>{filtered.action}</Button>} />
  ) : (
    <EmptyState title={noneOpen.title} action={<Button onPress={props.onShowAll}>{noneOpen.action}</Button>} />
  );
};
