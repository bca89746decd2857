// The review of the log (loggranskning): plain rules that find what a reviewer should ask about. A find is a question, never a verdict.
import { z } from "zod";
import type { Day } from "./day.ts";

/** One line of the log, as far as the rules look at it: codes and case numbers, never a person. */
export interface ReviewedLine {
  readonly sequence: number;
  /** The instant, UTC. */
  readonly at: string;
  readonly day: Day;
  /** Minutes since midnight in Stockholm. */
  readonly minute: number;
  /** 1 is Monday. */
  readonly weekday: number;
  /** What the vault was opened with. */
  readonly by: string;
  readonly action: string;
  readonly caseNumber: string | null;
  /** The case had been closed before that day. */
  readonly isClosed: boolean;
  /** Of what was sent or printed: the recipients' codes. */
  readonly recipients: readonly string[];
  /** Of an unlocking: it was done with the recovery key. */
  readonly withRecoveryKey: boolean;
}

export const LogPattern = z.enum([
  "outsideHours",
  "manyCases",
  "closedCases",
  "openedWithoutWork",
  "manyRecipients",
  "manyUnmasked",
  "refusedUnlocks",
  "recoveryKey",
  "clockMoved",
]);
export type LogPattern = z.infer<typeof LogPattern>;

export const LogFind = z.object({
  pattern: LogPattern,
  caseNumbers: z.array(z.string()),
  /** How many lines it is about. */
  count: z.int(),
  from: z.string(),
  to: z.string(),
});
export type LogFind = z.infer<typeof LogFind>;

/** Where the rules draw their lines. What is below is what an ordinary week looks like. */
export const reviewLimits = {
  workdayFrom: 6 * 60 + 30,
  workdayTo: 19 * 60,
  /** So many different cases … */
  cases: 10,
  /** … within so many minutes. */
  casesWithin: 60,
  /** A case that was opened so many times in the period without anything being done in it. */
  openings: 4,
  /** Recipients of one case in one day: a notice to a family and all agencies is fewer. */
  recipients: 12,
  unmasked: 10,
  refused: 3,
  refusedWithin: 10,
} as const;

/** What only reads: it leaves a case as it was. */
const readings = new Set([
  "caseFile.open",
  "caseFile.reveal",
  "concernReport.prefill",
  "document.readSent",
  "private.tellPrinted",
]);
export const isReading = (action: string): boolean => readings.has(action);

const minutesBetween = (one: ReviewedLine, other: ReviewedLine): number =>
  (Date.parse(other.at) - Date.parse(one.at)) / 60_000;

const find = (pattern: LogPattern, lines: readonly ReviewedLine[]): readonly LogFind[] => {
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return [];
  const numbers = new Set(lines.flatMap(({ caseNumber }) => (caseNumber === null ? [] : [caseNumber])));
  return [{ pattern, caseNumbers: [...numbers].sort(), count: lines.length, from: first.at, to: last.at }];
};

/** The longest runs of lines, apart from each other, of which the last is within so many minutes of the first. */
const within = (
  lines: readonly ReviewedLine[],
  minutes: number,
  isMany: (run: readonly ReviewedLine[]) => boolean,
): readonly (readonly ReviewedLine[])[] => {
  const found: (readonly ReviewedLine[])[] = [];
  let start = 0;
  while (start < lines.length) {
    const first = lines[start];
    if (first === undefined) break;
    let end = start + 1;
    for (let next = lines[end]; next !== undefined && minutesBetween(first, next) <= minutes; next = lines[end])
      end += 1;
    const run = lines.slice(start, end);
    if (isMany(run)) {
      found.push(run);
      start += run.length;
    } else start += 1;
  }
  return found;
};

const byDay = (lines: readonly ReviewedLine[]) => [...Map.groupBy(lines, ({ day }) => day).values()];
const byCase = (lines: readonly ReviewedLine[]) =>
  [...Map.groupBy(lines, ({ caseNumber }) => caseNumber)].flatMap(([number, ofCase]) =>
    number === null ? [] : [ofCase],
  );

const isOutsideHours = ({ minute, weekday }: ReviewedLine): boolean =>
  weekday > 5 || minute < reviewLimits.workdayFrom || minute >= reviewLimits.workdayTo;

const differentCases = (lines: readonly ReviewedLine[]): number =>
  new Set(lines.map(({ caseNumber }) => caseNumber)).size;

/** All that the rules find in the lines of a period, which stand in their order. */
export const findPatterns = (lines: readonly ReviewedLine[]): LogFind[] => {
  const opened = lines.filter(({ action, caseNumber }) => action === "caseFile.open" && caseNumber !== null);
  const sent = lines.filter(({ action }) => action === "document.dispatch");
  const unmasked = lines.filter(({ action }) => action === "caseFile.reveal");
  const refused = lines.filter(({ action }) => action === "vault.unlockRefused" || action === "vault.confirmRefused");
  const worked = new Set(lines.filter(({ action }) => !isReading(action)).map(({ caseNumber }) => caseNumber));
  return [
    ...byDay(opened.filter(isOutsideHours)).flatMap((run) => find("outsideHours", run)),
    ...within(opened, reviewLimits.casesWithin, (run) => differentCases(run) >= reviewLimits.cases).flatMap((run) =>
      find("manyCases", run),
    ),
    ...byCase(opened.filter(({ isClosed }) => isClosed)).flatMap((run) => find("closedCases", run)),
    ...byCase(opened)
      .filter((run) => run.length >= reviewLimits.openings && !worked.has(run[0]?.caseNumber ?? null))
      .flatMap((run) => find("openedWithoutWork", run)),
    ...byCase(sent)
      .flatMap(byDay)
      .filter((run) => new Set(run.flatMap(({ recipients }) => recipients)).size >= reviewLimits.recipients)
      .flatMap((run) => find("manyRecipients", run)),
    ...byDay(unmasked)
      .filter((run) => run.length >= reviewLimits.unmasked)
      .flatMap((run) => find("manyUnmasked", run)),
    ...within(refused, reviewLimits.refusedWithin, (run) => run.length >= reviewLimits.refused).flatMap((run) =>
      find("refusedUnlocks", run),
    ),
    ...lines.filter(({ withRecoveryKey }) => withRecoveryKey).flatMap((line) => find("recoveryKey", [line])),
    ...lines.filter(({ action }) => action.startsWith("clock.")).flatMap((line) => find("clockMoved", [line])),
  ];
};
