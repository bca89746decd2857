// One line in a list to choose from, in Select and ComboBox alike.
import { Check } from "lucide-react";
import { ListBoxItem } from "react-aria-components";
import { classes } from "./classes.ts";
import styles from "./Popover.module.css";

const css = classes(styles);

export interface Option<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** A line below; for what cannot be chosen it says why. */
  readonly hint?: string | undefined;
  readonly disabled?: boolean | undefined;
}

export const OptionItem = ({ option }: { readonly option: Option }) => (
  <ListBoxItem id={option.id} textValue={option.label} className={css("option")} isDisabled={option.disabled === true}>
    {({ isSelected }) => (
      <>
        <span className={css("check")}>{isSelected && <Check size={16} aria-hidden />}</span>
        <span className={css("words")}>
          {option.label}
          {option.hint !== undefined && <span className={css("detail")}>{option.hint}</span>}
        </span>
      </>
    )}
  </ListBoxItem>
);
