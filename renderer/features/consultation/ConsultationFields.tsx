import { type Control, Controller, useWatch } from "react-hook-form";
import { AgeSpan, ConcernArea, ConsultationManner, ConsultationOutcome } from "../../../shared/domain/consultation.ts";
import { type Agency, agenciesOn } from "../../../shared/domain/agency.ts";
import type { Day } from "../../../shared/domain/day.ts";
import type { AgencyId } from "../../../shared/domain/ids.ts";
import {
  ageSpanText,
  concernAreaText,
  consultationMannerText,
  consultationOutcomeText,
  consultationText,
} from "../../../shared/text/consultation.ts";
import { Card } from "../../ui/Card.tsx";
import { CheckboxGroup } from "../../ui/Checkbox.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { FieldRow } from "../../ui/Layout.tsx";
import { NumberField } from "../../ui/NumberField.tsx";
import type { Option } from "../../ui/Option.tsx";
import { RadioChoice } from "../../ui/RadioChoice.tsx";
import { Select } from "../../ui/Select.tsx";
import { type ConsultationValues, otherAgency } from "./consultation-values.ts";
import { LongTextField } from "./LongTextField.tsx";
import { urgencyText } from "../../../shared/text/urgency.ts";
import { bound } from "../../ui/form-binding.ts";
import { asksWhy } from "../../urgency/urgency-values.ts";
import { UrgencyChoice } from "../../urgency/UrgencyChoice.tsx";
import { ScannedTextField } from "../../about-nobody/ScannedText.tsx";

const { form: text } = consultationText;

const optionsOf = <Id extends string>(ids: readonly Id[], words: Readonly<Record<Id, string>>): readonly Option<Id>[] =>
  ids.map((id) => ({ id, label: words[id] }));

const manners = optionsOf(ConsultationManner.options, consultationMannerText);
const ages = optionsOf(AgeSpan.options, ageSpanText);
const concerns = optionsOf(ConcernArea.options, concernAreaText);
const outcomes = optionsOf(ConsultationOutcome.options, consultationOutcomeText);

export interface ConsultationFieldsProps<Output> {
  readonly control: Control<ConsultationValues, unknown, Output>;
  readonly agencies: readonly Agency[];
  readonly today: Day;
}

export const ConsultationFields = <Output,>({ control, agencies, today }: ConsultationFieldsProps<Output>) => {
  const from = useWatch({ control, name: "fromAgencyId" });
  const urgency = useWatch({ control, name: "urgency.level" });
  const senders: readonly Option<AgencyId | typeof otherAgency>[] = [
    ...agenciesOn(agencies, today, from === otherAgency ? null : from).map(({ agencyId, name }) => ({
      id: agencyId,
      label: name,
    })),
    { id: otherAgency, label: text.otherAgency },
  ];
  return (
    <>
      <Card title={text.contact}>
        <FieldRow>
          <Controller
            control={control}
            name="heldOn"
            render={({ field, fieldState: { error } }) => (
              <DateField {...fieldOf(field)} label={text.heldOn} max={today} error={error?.message} />
            )}
          />
          <Controller
            control={control}
            name="manner"
            render={({ field, fieldState: { error } }) => (
              <Select {...fieldOf(field)} label={text.manner} options={manners} error={error?.message} />
            )}
          />
          <Controller
            control={control}
            name="minutesSpent"
            render={({ field, fieldState: { error } }) => (
              <NumberField
                {...fieldOf(field)}
                label={text.minutesSpent}
                unit={text.minutes}
                optional
                min={0}
                max={1440}
                error={error?.message}
              />
            )}
          />
        </FieldRow>
        <FieldRow>
          <Controller
            control={control}
            name="fromAgencyId"
            render={({ field, fieldState: { error } }) => (
              <Select
                {...fieldOf(field)}
                label={text.fromAgency}
                hint={text.fromAgencyHint}
                options={senders}
                error={error?.message}
              />
            )}
          />
          <Controller
            control={control}
            name="fromRole"
            render={({ field, fieldState: { error } }) => (
              <ScannedTextField
                {...fieldOf(field)}
                label={text.fromRole}
                hint={text.fromRoleHint}
                error={error?.message}
              />
            )}
          />
        </FieldRow>
        <Controller control={control} name="urgency.level" render={(render) => <UrgencyChoice {...bound(render)} />} />
        {asksWhy(urgency) && (
          <Controller
            control={control}
            name="urgency.reason"
            render={(render) => <ScannedTextField label={urgencyText.reason} {...bound(render)} />}
          />
        )}
      </Card>
      <Card title={text.about}>
        <Controller
          control={control}
          name="ageSpan"
          render={({ field, fieldState: { error } }) => (
            <RadioChoice {...fieldOf(field)} label={text.ageSpan} options={ages} layout="row" error={error?.message} />
          )}
        />
        <Controller
          control={control}
          name="concernAreas"
          render={({ field, fieldState: { error } }) => (
            <CheckboxGroup
              {...fieldOf(field)}
              label={text.concernAreas}
              hint={text.concernAreasHint}
              options={concerns}
              layout="row"
              optional
              error={error?.message}
            />
          )}
        />
        <LongTextField control={control} name="question" label={text.question} />
        <LongTextField control={control} name="doneSoFar" label={text.doneSoFar} />
      </Card>
      <Card title={text.answer}>
        <LongTextField control={control} name="advice" label={text.advice} />
        <Controller
          control={control}
          name="outcome"
          render={({ field, fieldState: { error } }) => (
            <RadioChoice {...fieldOf(field)} label={text.outcome} options={outcomes} error={error?.message} />
          )}
        />
      </Card>
    </>
  );
};

/** What a field takes of React Hook Form's; its ref is not ours, since the focus is moved by name. */
const fieldOf = <Value, Change>(field: {
  readonly name: string;
  readonly value: Value;
  readonly onChange: Change;
  readonly onBlur: () => void;
}) => ({ name: field.name, value: field.value, onChange: field.onChange, onBlur: field.onBlur });
