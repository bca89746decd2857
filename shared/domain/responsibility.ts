// Who is responsible for a case (ansvarig koordinator, ersättare), and from when.
import { z } from "zod";
import { Day } from "./day.ts";
import { Line, OptionalLine } from "./text-fields.ts";

/** What is filled in when responsibility is handed over. */
export const ResponsibilityDetails = z.object({ coordinator: Line, deputy: OptionalLine, since: Day });
export type ResponsibilityDetails = z.infer<typeof ResponsibilityDetails>;

/** One row of the history: it is added to, never written over. */
export const Responsibility = ResponsibilityDetails.extend({ recordedAt: z.string() });
export type Responsibility = z.infer<typeof Responsibility>;

/** A history in the order of its days, the latest last; of two on the same day the one recorded last counts. */
export const inTime = (history: readonly Responsibility[]): Responsibility[] =>
  history.toSorted(
    (one, other) => one.since.localeCompare(other.since) || one.recordedAt.localeCompare(other.recordedAt),
  );

/** Who is responsible on a day, or nothing before the first row. */
export const responsibleOn = (history: readonly Responsibility[], day: Day): Responsibility | undefined =>
  inTime(history)
    .filter(({ since }) => since <= day)
    .at(-1);
