import { type Control, Controller } from "react-hook-form";
import type { ConsultationValues, LongField } from "./consultation-values.ts";
import { ScannedTextArea } from "../../about-nobody/ScannedText.tsx";

export interface LongTextFieldProps<Output> {
  readonly control: Control<ConsultationValues, unknown, Output>;
  readonly name: LongField;
  readonly label: string;
}

/** Running text about nobody that can be told from it; kept as a draft while it is typed. */
export const LongTextField = <Output,>({ control, name, label }: LongTextFieldProps<Output>) => (
  <Controller
    control={control}
    name={name}
    render={({ field, fieldState: { error } }) => (
      <ScannedTextArea
        name={field.name}
        label={label}
        optional
        value={field.value}
        onChange={field.onChange}
        onBlur={field.onBlur}
        error={error?.message}
      />
    )}
  />
);
