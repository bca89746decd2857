// The kinds of field that the profile's form is made of, each bound to its value.
import { type Control, Controller } from "react-hook-form";
import type { Profile } from "../../../shared/domain/profile.ts";
import type { Term } from "../../../shared/domain/terms.ts";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { NumberField } from "../../ui/NumberField.tsx";
import type { Option } from "../../ui/Option.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import type { NumberName, ProfileValues } from "./profile-values.ts";

interface Bound<Name> {
  readonly control: Control<ProfileValues, unknown, Profile>;
  readonly name: Name;
  readonly label: string;
  readonly hint?: string | undefined;
}

type LineName =
  | "municipality"
  | "hostAuthority"
  | "casePrefix"
  | "deputy"
  | "designatedNumber"
  | "routine.registryNumber"
  | "routine.owner"
  | "coordinator.name"
  | "coordinator.title"
  | "coordinator.phone"
  | "coordinator.email";

export interface LineOfProps extends Bound<LineName> {
  readonly optional?: boolean | undefined;
  /** What is typed becomes capital letters. */
  readonly capitals?: boolean | undefined;
  /** What always follows what is typed. */
  readonly suffix?: string | undefined;
}

export const LineOf = ({ control, name, label, hint, optional, capitals, suffix }: LineOfProps) => (
  <Controller
    control={control}
    name={name}
    render={({ field, fieldState: { error } }) => (
      <TextField
        name={name}
        label={label}
        hint={hint}
        optional={optional}
        suffix={suffix}
        value={field.value}
        onChange={(typed) => {
          field.onChange(capitals === true ? typed.toUpperCase() : typed);
        }}
        onBlur={field.onBlur}
        error={error?.message}
      />
    )}
  />
);

export const NumberOf = ({
  control,
  name,
  label,
  hint,
  unit,
}: Bound<NumberName | "durationMonths.from" | "durationMonths.to"> & { readonly unit: string }) => (
  <Controller
    control={control}
    name={name}
    render={({ field, fieldState: { error } }) => (
      <NumberField
        name={name}
        label={label}
        hint={hint}
        unit={unit}
        value={field.value}
        onChange={field.onChange}
        onBlur={field.onBlur}
        min={0}
        error={error?.message}
      />
    )}
  />
);

type ChoiceName =
  | "county"
  | "hostKind"
  | "consentCollector"
  | "startDecidedBy"
  | "policeTakesPart"
  | "meetingLeading"
  | "remainingConcern"
  | "reporting"
  | `terms.${Term}`;

export interface ChoiceOfProps<Id extends string> extends Bound<ChoiceName> {
  readonly options: readonly Option<Id>[];
}

export const ChoiceOf = <Id extends string>({ control, name, label, hint, options }: ChoiceOfProps<Id>) => (
  <Controller
    control={control}
    name={name}
    render={({ field, fieldState: { error } }) => (
      <Select
        name={name}
        label={label}
        hint={hint}
        options={options}
        value={options.find(({ id }) => id === field.value)?.id ?? null}
        onChange={field.onChange}
        onBlur={field.onBlur}
        error={error?.message}
      />
    )}
  />
);

export const StatementOf = ({ control, name, label, hint }: Bound<"groupLevel" | "surveyTalk" | "familyPresent">) => (
  <Controller
    control={control}
    name={name}
    render={({ field }) => (
      <Checkbox name={name} hint={hint} value={field.value} onChange={field.onChange} onBlur={field.onBlur}>
        {label}
      </Checkbox>
    )}
  />
);

export const DayOf = ({ control, name, label, hint }: Bound<"routine.decidedOn" | "routine.reviseOn">) => (
  <Controller
    control={control}
    name={name}
    render={({ field, fieldState: { error } }) => (
      <DateField
        name={name}
        label={label}
        hint={hint}
        optional
        value={field.value}
        onChange={field.onChange}
        onBlur={field.onBlur}
        error={error?.message}
      />
    )}
  />
);
