// The kinds of text that the user types, with their limits. A limit is told at the field, never cut off.
import { z } from "zod";

/** The longest note that a text area takes, in characters. */
export const longTextLimit = 20_000;

/** One line that must be filled in. */
export const Line = z.string().trim().min(1).max(200);
/** One line that may be empty. */
export const OptionalLine = z.string().trim().max(200);
/** Running text that may be empty. */
export const LongText = z.string().max(longTextLimit);
/** Running text that must say something: a reason, an assessment. */
export const Reason = z.string().trim().min(1).max(longTextLimit);
