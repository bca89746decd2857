import { ConsentNotice, ConsentState } from "../../../../shared/domain/consent-state.ts";
import { workListText as text } from "../../../../shared/text/consent-follow.ts";
import { classes } from "../../../ui/classes.ts";
import { Select } from "../../../ui/Select.tsx";
import styles from "./ConsentList.module.css";
import type { ConsentFilter } from "./consent-filter.ts";

const css = classes(styles);

// A choice needs an id of its own, and null is not one.
const all = "all";
const everything = { id: all, label: text.filters.all } as const;

export interface ConsentFiltersProps {
  readonly filter: ConsentFilter;
  readonly onChange: (changes: Partial<ConsentFilter>) => void;
  readonly count: number;
}

/** Acts at once. */
export const ConsentFilters = ({ filter, onChange, count }: ConsentFiltersProps) => (
  <div className={css("filters")}>
    <Select<ConsentState | typeof all>
      label={text.filters.state}
      options={[everything, ...ConsentState.options.map((id) => ({ id, label: text.states[id] }))]}
      value={filter.state ?? all}
      onChange={(state) => {
        onChange({ state: state === all ? null : state });
      }}
    />
    <Select<ConsentNotice | typeof all>
      label={text.filters.notice}
      options={[everything, ...ConsentNotice.options.map((id) => ({ id, label: text.notices[id] }))]}
      value={filter.notice ?? all}
      onChange={(notice) => {
        onChange({ notice: notice === all ? null : notice });
      }}
    />
    <p className={css("count")} role="status">
      {text.count(count)}
    </p>
  </div>
);
