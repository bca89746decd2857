import { type CalendarDate, parseDate } from "@internationalized/date";
import { CalendarDays } from "lucide-react";
import type { ClipboardEvent } from "react";
import {
  Button as AriaButton,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Popover,
} from "react-aria-components";
import { kitText } from "../../shared/text/kit.ts";
import { classes } from "./classes.ts";
import { dayIn } from "./day-in.ts";
import styles from "./Field.module.css";
import { ariaProps, FieldHint, FieldLabel, fieldMark, FieldProblem, type FieldProps } from "./FieldParts.tsx";
import popoverStyles from "./Popover.module.css";
import { WeekCalendar } from "./WeekCalendar.tsx";

const css = classes({ ...styles, ...popoverStyles });

export interface DateFieldProps extends FieldProps {
  /** `YYYY-MM-DD`, or null while it is not a whole date. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly onBlur?: (() => void) | undefined;
  /** Days outside these can be typed, and are said to be wrong by whoever checks; the calendar does not offer them. */
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

const parsed = (day: string | null | undefined): CalendarDate | null => {
  const whole = dayIn(day ?? "");
  return whole === undefined ? null : parseDate(whole);
};

/** A day. Type 20260918, paste any usual way of writing it, or choose in a calendar with week numbers. */
export const DateField = (props: DateFieldProps) => {
  const { value, onChange, onBlur, label, min, max } = props;
  const paste = (event: ClipboardEvent): void => {
    const day = dayIn(event.clipboardData.getData("text"));
    if (day === undefined) return;
    event.preventDefault();
    onChange(day);
  };
  return (
    <DatePicker
      className={css("field")}
      {...ariaProps(props)}
      {...fieldMark(props.name)}
      value={parsed(value)}
      onChange={(day) => {
        onChange(day?.toString() ?? null);
      }}
      {...(onBlur && { onBlur })}
      shouldForceLeadingZeros
    >
      <FieldLabel {...props} />
      <FieldHint hint={props.hint} />
      <Group className={css("control", "date")} onPaste={paste}>
        <DateInput className={css("segments")}>
          {(segment) => <DateSegment segment={segment} className={css("segment")} />}
        </DateInput>
        <AriaButton className={css("inside")} aria-label={kitText.openCalendar}>
          <CalendarDays size={17} aria-hidden />
        </AriaButton>
      </Group>
      <FieldProblem error={props.error} />
      <Popover className={css("popover", "fade-in")} placement="bottom start">
        <Dialog aria-label={label} className={css("inner")}>
          <WeekCalendar min={parsed(min)} max={parsed(max)} />
        </Dialog>
      </Popover>
    </DatePicker>
  );
};
