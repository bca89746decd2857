import type { Ref } from "react";
import { CaseStep } from "../../../../shared/domain/case-file.ts";
import { caseListText, caseStepText } from "../../../../shared/text/case-list.ts";
import { classes } from "../../../ui/classes.ts";
import type { Option } from "../../../ui/Option.tsx";
import { Select } from "../../../ui/Select.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import type { CaseFilter, OpenState } from "./case-filter.ts";
import styles from "./CaseList.module.css";

const css = classes(styles);
const { filters, consentStates } = caseListText;

// A choice needs an id of its own, and null is not one.
const all = "all";
type All = typeof all;
const everything: Option<All> = { id: all, label: filters.all };

const steps: readonly Option<CaseStep | All>[] = [
  everything,
  ...CaseStep.options.map((step) => ({ id: step, label: caseStepText[step] })),
];
const consents: readonly Option<NonNullable<CaseFilter["consent"]> | All>[] = [
  everything,
  { id: "complete", label: consentStates.complete },
  { id: "expiring", label: consentStates.expiring },
  { id: "missing", label: consentStates.missing },
];
const states: readonly Option<OpenState>[] = [
  { id: "open", label: filters.states.open },
  { id: "closed", label: filters.states.closed },
  { id: "all", label: filters.states.all },
];

export interface CaseFiltersProps {
  readonly filter: CaseFilter;
  readonly onChange: (changes: Partial<CaseFilter>) => void;
  readonly count: number;
  readonly text: string;
  readonly onSearch: (text: string) => void;
  readonly searchRef: Ref<HTMLInputElement>;
}

/** Acts at once. */
export const CaseFilters = ({ filter, onChange, count, text, onSearch, searchRef }: CaseFiltersProps) => (
  <div className={css("filters")}>
    <div className={css("search")}>
      <TextField
        label={caseListText.search.label}
        type="search"
        placeholder={caseListText.search.placeholder}
        maxLength={200}
        value={text}
        onChange={onSearch}
        inputRef={searchRef}
      />
    </div>
    <Select
      label={filters.step}
      options={steps}
      value={filter.step ?? all}
      onChange={(step) => {
        onChange({ step: step === all ? null : step });
      }}
    />
    <Select
      label={filters.consent}
      options={consents}
      value={filter.consent ?? all}
      onChange={(consent) => {
        onChange({ consent: consent === all ? null : consent });
      }}
    />
    <Select
      label={filters.state}
      options={states}
      value={filter.state}
      onChange={(state) => {
        onChange({ state });
      }}
    />
    <p className={css("count")} role="status">
      {caseListText.count(count)}
    </p>
  </div>
);
