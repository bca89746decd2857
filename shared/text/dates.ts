// Days and instants in Swedish. Pure: what is today is handed in.

const stockholm = "Europe/Stockholm";
const dayMs = 86_400_000;

const utcMidnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The ISO week (v. 38) that a day lies in. */
export const isoWeek = (day: string): number => {
  const thursday = utcMidnight(day);
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  return Math.ceil(((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / dayMs + 1) / 7);
};

const shortDay = new Intl.DateTimeFormat("sv-SE", {
  weekday: "short",
  day: "numeric",
  month: "short",
  timeZone: "UTC",
});
const shortDayWithYear = new Intl.DateTimeFormat("sv-SE", {
  weekday: "short",
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});
const longDay = new Intl.DateTimeFormat("sv-SE", {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** For tasks and lists of what is to be done: "fre 18 sep. (v. 38)", with the year when it is not that of `today`. */
export const taskDay = (day: string, today?: string): string => {
  const format = today === undefined || today.slice(0, 4) === day.slice(0, 4) ? shortDay : shortDayWithYear;
  return `${format.format(utcMidnight(day))} (v. ${isoWeek(day)})`;
};

/** As `taskDay`, with the time of day where hours count: "tis 14 apr. (v. 16) kl. 15:20". */
export const taskMoment = (
  { dueOn, dueAt }: { readonly dueOn: string; readonly dueAt?: string | undefined },
  today: string,
): string => (dueAt === undefined ? taskDay(dueOn, today) : `${taskDay(dueOn, today)} kl. ${dueAt}`);

const dayAndMonth = new Intl.DateTimeFormat("sv-SE", { day: "numeric", month: "short", timeZone: "UTC" });

/** Where a day stands small, beside others of the same months: "21 maj". */
export const monthDay = (day: string): string => dayAndMonth.format(utcMidnight(day)).replace(".", "");

/** For letters and headings: "fredag 18 september 2026". */
export const writtenDay = (day: string): string => longDay.format(utcMidnight(day));

const dayMonthAndYear = new Intl.DateTimeFormat("sv-SE", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** Within a sentence that says which day something was or ends: "18 september 2026". Tables and fields keep ISO. */
export const dayInSentence = (iso: string): string => dayMonthAndYear.format(utcMidnight(iso));

const clockTime = new Intl.DateTimeFormat("sv-SE", { hour: "2-digit", minute: "2-digit", timeZone: stockholm });
const stockholmDay = new Intl.DateTimeFormat("sv-SE", {
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  timeZone: stockholm,
});

/** The time of day in Sweden of a UTC instant: "13:42". */
export const timeOf = (instant: string): string => clockTime.format(new Date(instant));

/** The day in Sweden of a UTC instant: "2026-09-18". */
export const dayOf = (instant: string): string => stockholmDay.format(new Date(instant));

/** Day and time of a UTC instant, for tables and the log: "2026-09-18 13:42". */
export const dayAndTimeOf = (instant: string): string => `${dayOf(instant)} ${timeOf(instant)}`;

/** Whole days from `today` until `day`; negative when it has passed. */
export const daysUntil = (day: string, today: string): number =>
  Math.round((utcMidnight(day).getTime() - utcMidnight(today).getTime()) / dayMs);

/** How near a day is: "i dag", "i morgon", "om 3 dagar", "för 2 dagar sedan". */
export const nearness = (day: string, today: string): string => {
  const days = daysUntil(day, today);
  if (days === 0) return "i dag";
  if (days === 1) return "i morgon";
  if (days === -1) return "i går";
  return days > 0 ? `om ${days} dagar` : `för ${-days} dagar sedan`;
};

/** Whole years from `birth` until `today`. */
export const ageOn = (birth: string, today: string): number =>
  Number(today.slice(0, 4)) - Number(birth.slice(0, 4)) - (today.slice(5) < birth.slice(5) ? 1 : 0);
