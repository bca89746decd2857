// What comes with the calendar: birthdays that change who decides (R18b), and exceptions that end (R18).
import { newestVersion } from "../consent-cells.ts";
import { comingBirthday, comingSigner, endingExceptions } from "../consent-state.ts";
import { foundTask, type TaskRule } from "../task.ts";

export const comingTasks: TaskRule = ({ consent }, { youthSignsFrom }, today) => {
  const fifteen = comingSigner(consent, newestVersion(consent)?.youthSignsFrom ?? youthSignsFrom, today);
  const eighteen = comingBirthday(consent, 18, today);
  const exceptions = endingExceptions(consent, today);
  const ends = exceptions.flatMap(({ until }) => until ?? []).toSorted()[0];
  return [
    ...(fifteen === undefined ? [] : [foundTask("turns15", fifteen)]),
    ...(eighteen === undefined ? [] : [foundTask("turns18", eighteen)]),
    ...(ends === undefined ? [] : [foundTask("exceptionEnding", ends, { count: exceptions.length })]),
  ];
};
