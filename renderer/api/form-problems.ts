import type { FieldErrors, FieldValues } from "react-hook-form";
import { formErrors } from "../ui/form-errors.ts";

export interface Problems {
  /** All that is wrong, in the order of the fields. */
  readonly all: ReturnType<typeof formErrors>;
  /** What is wrong with one field, by its whole path. */
  readonly of: (path: string) => string | undefined;
}

/** A form's errors both as a list for the top and as a word for each field. */
export const problemsOf = <Values extends FieldValues>(errors: FieldErrors<Values>): Problems => {
  const all = formErrors(errors);
  return { all, of: (path) => all.find((error) => error.field === path)?.message };
};
