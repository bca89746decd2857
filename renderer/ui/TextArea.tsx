import type { ClipboardEvent, Ref } from "react";
import { TextArea as AriaTextArea, TextField as AriaTextField } from "react-aria-components";
import { kitText } from "../../shared/text/kit.ts";
import { classes } from "./classes.ts";
import styles from "./Field.module.css";
import { ariaProps, FieldHint, FieldLabel, fieldMark, FieldProblem, type FieldProps } from "./FieldParts.tsx";

const css = classes(styles);

/** The longest text that one field takes. */
export const textLimit = 20_000;
const sayFrom = 0.9;

export interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly inputRef?: Ref<HTMLTextAreaElement> | undefined;
  readonly rows?: number | undefined;
  readonly limit?: number | undefined;
  readonly placeholder?: string | undefined;
  /** Makes plain text of what is pasted; without it, text is pasted as it is. */
  readonly pasted?: ((text: string) => string) | undefined;
  /** "Sparat 13:41" from a draft, beside the count. */
  readonly status?: string | undefined;
}

/** Running text. Grows with it; nothing is cut off: too much is said in words and refused when saving. */
export const TextArea = (props: TextAreaProps) => {
  const { value, onChange, onBlur, inputRef, rows = 3, limit = textLimit, placeholder, status, pasted } = props;
  const over = value.length - limit;
  const error = props.error ?? (over > 0 ? kitText.tooLong(over, limit) : undefined);
  return (
    <AriaTextField
      className={css("field")}
      {...ariaProps({ ...props, error })}
      {...fieldMark(props.name)}
      value={value}
      onChange={onChange}
      {...(onBlur && { onBlur })}
    >
      <FieldLabel {...props} />
      <FieldHint hint={props.hint} />
      <AriaTextArea
        className={css("control", "area")}
        rows={rows}
        {...(placeholder !== undefined && { placeholder })}
        spellCheck={false}
        {...(pasted !== undefined && {
          onPaste: (event: ClipboardEvent<HTMLTextAreaElement>) => pasteInto(event, pasted, onChange),
        })}
        {...(inputRef !== undefined && { ref: inputRef })}
      />
      {over <= 0 && value.length > limit * sayFrom && (
        <span className={css("count")} role="status">
          {kitText.charactersLeft(-over)}
        </span>
      )}
      {status !== undefined && <span className={css("count")}>{status}</span>}
      <FieldProblem error={error} />
    </AriaTextField>
  );
};

/** Puts cleaned text where the cursor is. Text that is clean already is left to the browser, which can undo it. */
const pasteInto = (
  event: ClipboardEvent<HTMLTextAreaElement>,
  clean: (text: string) => string,
  onChange: (value: string) => void,
): void => {
  const given = event.clipboardData.getData("text/plain");
  const text = clean(given);
  if (text === given) return;
  event.preventDefault();
  const field = event.currentTarget;
  // The browser's own way of typing for somebody: deprecated without a successor, and the only one that can be undone.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  if (typeof document.execCommand === "function" && document.execCommand("insertText", false, text)) return;
  const { value, selectionStart, selectionEnd } = field;
  onChange(`${value.slice(0, selectionStart)}${text}${value.slice(selectionEnd)}`);
};
