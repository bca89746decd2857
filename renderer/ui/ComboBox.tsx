import { ChevronDown } from "lucide-react";
import { Button as AriaButton, ComboBox as AriaComboBox, Group, Input, ListBox, Popover } from "react-aria-components";
import { kitText } from "../../shared/text/kit.ts";
import { classes } from "./classes.ts";
import styles from "./Field.module.css";
import { ariaProps, FieldHint, FieldLabel, fieldMark, FieldProblem, type FieldProps } from "./FieldParts.tsx";
import { type Option, OptionItem } from "./Option.tsx";
import popoverStyles from "./Popover.module.css";

const css = classes({ ...popoverStyles, ...styles });

export interface ComboBoxProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id | null) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly placeholder?: string | undefined;
}

/** One of many: type to narrow. For fewer than about ten, use Select. */
export const ComboBox = <Id extends string>(props: ComboBoxProps<Id>) => {
  const { options, value, onChange, onBlur, placeholder } = props;
  return (
    <AriaComboBox
      className={css("field")}
      {...ariaProps(props)}
      {...fieldMark(props.name)}
      defaultItems={options}
      value={value}
      onChange={(key) => {
        onChange(options.find((option) => option.id === key)?.id ?? null);
      }}
      menuTrigger="focus"
      allowsEmptyCollection
      {...(onBlur && { onBlur })}
    >
      <FieldLabel {...props} />
      <FieldHint hint={props.hint} />
      <Group className={css("control")}>
        <Input spellCheck={false} {...(placeholder !== undefined && { placeholder })} />
        <AriaButton className={css("inside")} aria-label={kitText.showOptions}>
          <ChevronDown size={16} aria-hidden />
        </AriaButton>
      </Group>
      <FieldProblem error={props.error} />
      <Popover className={css("popover", "wide", "fade-in")}>
        <ListBox<Option<Id>>
          className={css("options")}
          renderEmptyState={() => <p className={css("none")}>{kitText.noMatches}</p>}
        >
          {(option) => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
};
