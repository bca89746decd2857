import { type Control, Controller, useWatch } from "react-hook-form";
import { type Agency, agenciesOn } from "../../../shared/domain/agency.ts";
import { type CaseOpening, OpeningGround } from "../../../shared/domain/case-file.ts";
import { ConcernArea } from "../../../shared/domain/consultation.ts";
import type { Day } from "../../../shared/domain/day.ts";
import type { AgencyId } from "../../../shared/domain/ids.ts";
import { caseFileText } from "../../../shared/text/case-file.ts";
import { concernAreaText } from "../../../shared/text/consultation.ts";
import { CheckboxGroup } from "../../ui/Checkbox.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { FieldRow } from "../../ui/Layout.tsx";
import { RadioChoice } from "../../ui/RadioChoice.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import type { OpeningValues } from "./new-case-draft.ts";

const words = caseFileText.create;
/** Stands for "no agency" in the list, where null cannot. */
const nobody = "";

export interface NewCaseHeaderFieldsProps {
  readonly control: Control<OpeningValues, unknown, CaseOpening>;
  readonly problem: (path: string) => string | undefined;
  readonly agencies: readonly Agency[];
  readonly today: Day;
}

export interface GroundFieldsProps extends Omit<NewCaseHeaderFieldsProps, "agencies"> {
  /** Only what came by itself can be its own ground. */
  readonly isFromEnquiry: boolean;
}

/** Why it is right to write down whom the case is about (R9). It comes first: without it the rest may not be filled in. */
export const GroundFields = ({ control, problem, today, isFromEnquiry }: GroundFieldsProps) => {
  const ground = useWatch({ control, name: "ground" });
  // The family's word and a signature are facts of a day (R9); the host refuses them without one.
  const demandsDay = ground !== "enquiry";
  return (
    <>
      <Controller
        control={control}
        name="ground"
        render={({ field: { value, onChange } }) => (
          <RadioChoice
            label={words.ground}
            hint={words.groundHint}
            name="ground"
            options={OpeningGround.options
              .filter((id) => isFromEnquiry || id !== "enquiry")
              .map((id) => ({ id, ...words.grounds[id] }))}
            value={value}
            onChange={onChange}
            error={problem("ground")}
          />
        )}
      />
      <FieldRow>
        <DayOf
          control={control}
          problem={problem}
          name="wishReceivedOn"
          label={words.wishReceivedOn}
          today={today}
          {...(demandsDay ? { required: true } : { optional: true })}
        />
        <LineOf control={control} problem={problem} name="wishReceivedFrom" label={words.wishReceivedFrom} optional />
      </FieldRow>
    </>
  );
};

export const NewCaseHeaderFields = ({ control, problem, agencies, today }: NewCaseHeaderFieldsProps) => (
  <>
    <FieldRow>
      <LineOf control={control} problem={problem} name="number" label={caseFileText.number} required />
      <LineOf control={control} problem={problem} name="registryNumber" label={words.registryNumber} optional />
      <DayOf control={control} problem={problem} name="openedOn" label={caseFileText.openedOn} today={today} required />
    </FieldRow>
    <FieldRow>
      <Controller
        control={control}
        name="initiatedByAgencyId"
        render={({ field: { value, onChange } }) => (
          <Select<AgencyId | typeof nobody>
            label={words.initiatedByAgency}
            name="initiatedByAgencyId"
            optional
            options={[
              { id: nobody, label: words.nobody },
              ...agenciesOn(agencies, today, value).map(({ agencyId, name }) => ({ id: agencyId, label: name })),
            ]}
            value={value ?? nobody}
            onChange={(chosen) => {
              onChange(chosen === nobody ? null : chosen);
            }}
          />
        )}
      />
      <LineOf control={control} problem={problem} name="initiatedByRole" label={words.initiatedByRole} optional />
    </FieldRow>
    <Controller
      control={control}
      name="concernAreas"
      render={({ field: { value, onChange } }) => (
        <CheckboxGroup
          label={words.concernAreas}
          hint={words.concernAreasHint}
          name="concernAreas"
          layout="row"
          options={ConcernArea.options.map((id) => ({ id, label: concernAreaText[id] }))}
          value={value}
          onChange={onChange}
        />
      )}
    />
  </>
);

interface OneFieldProps<Name> extends Pick<NewCaseHeaderFieldsProps, "control" | "problem"> {
  readonly name: Name;
  readonly label: string;
  readonly required?: boolean;
  readonly optional?: boolean;
}

const LineOf = ({
  control,
  problem,
  name,
  ...rest
}: OneFieldProps<"number" | "registryNumber" | "wishReceivedFrom" | "initiatedByRole">) => (
  <Controller
    control={control}
    name={name}
    render={({ field: { value, onChange, onBlur } }) => (
      <TextField {...rest} name={name} value={value} onChange={onChange} onBlur={onBlur} error={problem(name)} />
    )}
  />
);

const DayOf = ({
  control,
  problem,
  name,
  today,
  ...rest
}: OneFieldProps<"openedOn" | "wishReceivedOn"> & { readonly today: Day }) => (
  <Controller
    control={control}
    name={name}
    render={({ field: { value, onChange, onBlur } }) => (
      <DateField
        {...rest}
        name={name}
        max={today}
        value={value}
        onChange={onChange}
        onBlur={onBlur}
        error={problem(name)}
      />
    )}
  />
);
