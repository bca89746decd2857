// What our fields take from React Hook Form's Controller.
import type {
  ControllerFieldState,
  ControllerRenderProps,
  FieldPath,
  FieldPathValue,
  FieldValues,
} from "react-hook-form";

export interface Bound<Value> {
  readonly name: string;
  readonly value: Value;
  readonly onChange: (value: unknown) => void;
  readonly onBlur: () => void;
  readonly error: string | undefined;
}

/** `<Controller … render={(render) => <TextField label="…" {...bound(render)} />} />` */
export const bound = <Values extends FieldValues, Name extends FieldPath<Values>>({
  field,
  fieldState,
}: {
  readonly field: ControllerRenderProps<Values, Name>;
  readonly fieldState: ControllerFieldState;
}): Bound<FieldPathValue<Values, Name>> => ({
  name: field.name,
  value: field.value,
  onChange: field.onChange,
  onBlur: field.onBlur,
  error: fieldState.error?.message,
});
