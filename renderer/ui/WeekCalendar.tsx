// React Aria's calendar has no week numbers, and Swedish work is planned by week: the rows are ours.
import type { CalendarDate } from "@internationalized/date";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { useContext } from "react";
import { Button, Calendar, CalendarCell, CalendarGrid, CalendarStateContext, Heading } from "react-aria-components";
import { isoWeek } from "../../shared/text/dates.ts";
import { kitText } from "../../shared/text/kit.ts";
import { classes } from "./classes.ts";
import styles from "./WeekCalendar.module.css";

const css = classes(styles);

export interface WeekCalendarProps {
  readonly min: CalendarDate | null;
  readonly max: CalendarDate | null;
}

export const WeekCalendar = ({ min, max }: WeekCalendarProps) => (
  <Calendar className={css("calendar")} {...(min && { minValue: min })} {...(max && { maxValue: max })}>
    <header className={css("header")}>
      <Button slot="previous" className={css("step")} aria-label={kitText.previousMonth}>
        <ChevronLeft size={18} aria-hidden />
      </Button>
      <Heading level={2} />
      <Button slot="next" className={css("step")} aria-label={kitText.nextMonth}>
        <ChevronRight size={18} aria-hidden />
      </Button>
    </header>
    <CalendarGrid className={css("grid")}>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{kitText.week}</span>
            <span aria-hidden>{kitText.weekShort}</span>
          </th>
          {kitText.weekdays.map((day) => (
            <th key={day} scope="col">
              {day}
            </th>
          ))}
        </tr>
      </thead>
      <Weeks />
    </CalendarGrid>
  </Calendar>
);

const Weeks = () => {
  const state = useContext(CalendarStateContext);
  if (state === null) return null;
  const count = state.getWeeksInMonth(state.visibleRange.start);
  const weeks = Array.from({ length: count }, (_, index) => state.getDatesInWeek(index));
  return (
    <tbody>
      {weeks.map((days, index) => {
        const first = days.find((day) => day !== null);
        return (
          <tr key={first?.toString() ?? index}>
            <th scope="row">
              <span className="visually-hidden">{kitText.week} </span>
              {first && isoWeek(first.toString())}
            </th>
            {days.map((day, at) =>
              day === null ? <td key={at} /> : <CalendarCell key={day.toString()} date={day} className={css("cell")} />,
            )}
          </tr>
        );
      })}
    </tbody>
  );
};
