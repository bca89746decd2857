import { useEffect, useEffectEvent, useRef } from "react";
import { kitText } from "../../shared/text/kit.ts";
import { Band } from "./Band.tsx";
import { classes } from "./classes.ts";
import { focusField } from "./focus-field.ts";
import styles from "./FormErrors.module.css";

const css = classes(styles);

export interface FormError {
  /** The `name` of the field it is about; without one it is about the whole form. */
  readonly field?: string | undefined;
  readonly message: string;
}

export interface FormErrorsProps {
  readonly errors: readonly FormError[];
  /** Counts the tries (React Hook Form: `submitCount`): each failed one moves the focus to the first wrong field, or here. */
  readonly attempt: number;
}

/** Everything that is wrong with a form, on top of it, each line leading to its field. */
export const FormErrors = ({ errors, attempt }: FormErrorsProps) => {
  const place = useRef<HTMLDivElement>(null);
  const focusFirst = useEffectEvent(() => {
    const field = errors.find((error) => error.field !== undefined)?.field;
    // What is about the whole form, or about a part that is no field, stands on top: out of sight from a long form's button.
    if (field === undefined || !focusField(field)) place.current?.focus();
  });
  useEffect(() => {
    if (attempt > 0) focusFirst();
  }, [attempt]);
  if (errors.length === 0) return null;
  return (
    <div ref={place} tabIndex={-1} className={css("place")}>
      <Band tone="bad" role="alert" title={kitText.errorsTitle(errors.length)}>
        <ul className={css("list")}>
          {errors.map(({ field, message }) => (
            <li key={`${field ?? ""}${message}`}>
              {field === undefined ? (
                message
              ) : (
                <button
                  type="button"
                  className={css("link")}
                  onClick={() => {
                    focusField(field);
                  }}
                >
                  {message}
                </button>
              )}
            </li>
          ))}
        </ul>
      </Band>
    </div>
  );
};
