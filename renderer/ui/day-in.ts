// Finds the one day that a pasted text means: 2026-09-18, 20260918, 2026/9/18, 18/9 2026, 18.9.2026.

const patterns = [
  /^(?<year>\d{4})[-/. ]?(?<month>\d{2})[-/. ]?(?<date>\d{2})$/,
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<date>\d{1,2})$/,
  /^(?<date>\d{1,2})[-/. ](?<month>\d{1,2})[-/. ]+(?<year>\d{4})$/,
];

const isDay = (year: number, month: number, date: number): boolean => {
  const day = new Date(Date.UTC(year, month - 1, date));
  return day.getUTCMonth() === month - 1 && day.getUTCDate() === date;
};

/** `YYYY-MM-DD`, or nothing when the text is no day that exists. */
export const dayIn = (text: string): string | undefined => {
  for (const pattern of patterns) {
    const found = pattern.exec(text.trim())?.groups;
    if (found === undefined) continue;
    const [year, month, date] = [found["year"], found["month"], found["date"]].map(Number);
    if (year === undefined || month === undefined || date === undefined || !isDay(year, month, date)) return undefined;
    return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(date).padStart(2, "0")].join("-");
  }
  return undefined;
};
