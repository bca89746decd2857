import { ChevronDown } from "lucide-react";
import { Button as AriaButton, ListBox, Popover, Select as AriaSelect, SelectValue } from "react-aria-components";
import { kitText } from "../../shared/text/kit.ts";
import { classes } from "./classes.ts";
import styles from "./Field.module.css";
import { ariaProps, FieldHint, FieldLabel, fieldMark, FieldProblem, type FieldProps } from "./FieldParts.tsx";
import { type Option, OptionItem } from "./Option.tsx";
import popoverStyles from "./Popover.module.css";

const css = classes({ ...popoverStyles, ...styles });

export interface SelectProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly placeholder?: string | undefined;
}

/** One of a few. Letters jump to what begins with them. */
export const Select = <Id extends string>(props: SelectProps<Id>) => {
  const { options, value, onChange, onBlur, placeholder = kitText.choose } = props;
  return (
    <AriaSelect
      className={css("field")}
      {...ariaProps(props)}
      {...fieldMark(props.name)}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen !== undefined) onChange(chosen.id);
      }}
      placeholder={placeholder}
      {...(onBlur && { onBlur })}
    >
      <FieldLabel {...props} />
      <FieldHint hint={props.hint} />
      <AriaButton className={css("control")}>
        <SelectValue className={css("value")}>
          {({ selectedText, isPlaceholder, defaultChildren }) => (isPlaceholder ? defaultChildren : selectedText)}
        </SelectValue>
        <ChevronDown size={16} aria-hidden />
      </AriaButton>
      <FieldProblem error={props.error} />
      <Popover className={css("popover", "wide", "fade-in")}>
        <ListBox className={css("options")} items={options}>
          {(option) => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
};
