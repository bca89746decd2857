// Checks a form with the contract's own schema. A form may hold less than the schema wants: a choice not made yet is null.
import type { FieldErrors, FieldValues, Resolver } from "react-hook-form";
import type { z } from "zod";

/** What is wrong with a field, in words. The path is dotted: `guardians.0.custody`. */
export type SayProblem = (path: string, issue: z.core.$ZodIssue) => string;

const put = (into: Record<string, unknown>, path: readonly PropertyKey[], message: string): void => {
  const [first, ...rest] = path.length === 0 ? ["root"] : path;
  const key = String(first);
  if (rest.length === 0) {
    // The first thing that is wrong with a field is enough.
    into[key] ??= { type: "schema", message };
    return;
  }
  const below = (into[key] ??= {});
  // Only this function fills the tree, and what is not a leaf is an object of its own making.
  put(below as Record<string, unknown>, rest, message);
};

/**
 * A resolver for React Hook Form: `useForm<Values, unknown, Output>({ resolver: schemaResolver(CaseOpening, say) })`.
 * `prepare` makes what the schema reads out of what the form holds.
 */
export const schemaResolver =
  <Values extends FieldValues, Output extends FieldValues>(
    schema: z.ZodType<Output>,
    say: SayProblem,
    prepare: (values: Values) => unknown = (values) => values,
  ): Resolver<Values, unknown, Output> =>
  (values) => {
    const read = schema.safeParse(prepare(values));
    if (read.success) return { values: read.data, errors: {} };
    const errors: Record<string, unknown> = {};
    for (const issue of read.error.issues) put(errors, issue.path, say(issue.path.join("."), issue));
    // The walk above builds exactly the tree that FieldErrors describes.
    return { values: {}, errors: errors as FieldErrors<Values> };
  };
