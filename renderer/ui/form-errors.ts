// React Hook Form's nested errors as the flat list that FormErrors shows.
import type { FieldErrors, FieldValues } from "react-hook-form";
import type { FormError } from "./FormErrors.tsx";

const collect = (errors: object, path: string): FormError[] =>
  Object.entries(errors).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value !== "object" || value === null || key === "ref") return [];
    const field = path === "" ? key : `${path}.${key}`;
    const message = "message" in value && typeof value.message === "string" ? value.message : "";
    if (message !== "") return [{ field: key === "root" ? path || undefined : field, message }];
    return collect(value, field);
  });

/** Every error of a form in the order of its fields: `<FormErrors errors={formErrors(errors)} attempt={submitCount} />`. */
export const formErrors = <Values extends FieldValues>(errors: FieldErrors<Values>): readonly FormError[] =>
  collect(errors, "");
