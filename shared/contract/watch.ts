// The coordinator's own watches (bevakningar).
import { z } from "zod";
import { Day } from "../domain/day.ts";
import { WatchId } from "../domain/ids.ts";
import { refusal } from "../domain/refusal.ts";
import { Watch, WatchDetails } from "../domain/watch.ts";
import { alsoWhenClosed, command, query } from "./define.ts";

const Known = z.object({ watchId: WatchId, version: z.int() });

export const watchContract = {
  /** Every watch, soonest first, done ones included. */
  list: query({ input: z.null(), output: z.array(Watch) }),
  add: command({
    input: WatchDetails,
    output: z.object({ watchId: WatchId }),
    failure: refusal("notFound"),
    whenClosed: alsoWhenClosed,
  }),
  /** Without a note, the note stays as it is: nobody has seen it who has not opened its case. */
  change: command({
    input: Known.extend({ details: WatchDetails.omit({ caseId: true }).partial({ note: true }) }),
    output: z.null(),
    failure: refusal("notFound", "changedMeanwhile"),
    whenClosed: alsoWhenClosed,
  }),
  /** Puts it off to another day. */
  postpone: command({
    input: Known.extend({ dueOn: Day }),
    output: z.null(),
    failure: refusal("notFound", "changedMeanwhile", "dayNotAhead"),
    whenClosed: alsoWhenClosed,
  }),
  complete: command({
    input: Known,
    output: z.null(),
    failure: refusal("notFound", "changedMeanwhile"),
    whenClosed: alsoWhenClosed,
  }),
  reopen: command({
    input: Known,
    output: z.null(),
    failure: refusal("notFound", "changedMeanwhile"),
    whenClosed: alsoWhenClosed,
  }),
};
