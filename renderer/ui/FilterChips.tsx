import { X } from "lucide-react";
import { Button as AriaButton } from "react-aria-components";
import { kitText } from "../../shared/text/kit.ts";
import { Button } from "./Button.tsx";
import styles from "./Chip.module.css";
import { classes } from "./classes.ts";

const css = classes(styles);

export interface Filter {
  readonly id: string;
  /** "Steg: Plan". */
  readonly label: string;
  readonly onRemove: () => void;
}

/** The filters that are on, each removable, above the list they act on. */
export const FilterChips = ({
  filters,
  onClear,
}: {
  readonly filters: readonly Filter[];
  readonly onClear: () => void;
}) =>
  filters.length === 0 ? null : (
    <div className={css("filters")}>
      {filters.map(({ id, label, onRemove }) => (
        <AriaButton key={id} className={css("chip", "info", "removable")} onPress={onRemove}>
          {label}
          <X size={14} aria-hidden />
          <span className="visually-hidden">, {kitText.removeFilter}</span>
        </AriaButton>
      ))}
      <Button look="quiet" size="small" onPress={onClear}>
        {kitText.clear}
      </Button>
    </div>
  );
