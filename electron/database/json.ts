// JSON columns: written whole, read back through the schema that they were written by.
import type { z } from "zod";

export const toJson = (value: unknown): string => JSON.stringify(value);

/** Throws when a stored value no longer fits its schema: that is a bug, or a damaged page. */
export const fromJson = <S extends z.ZodType>(schema: S, text: string): z.output<S> => schema.parse(JSON.parse(text));

export const toFlag = (value: boolean): 0 | 1 => (value ? 1 : 0);
