import { type Control, Controller, useWatch } from "react-hook-form";
import { type Agency, agenciesOn } from "../../../shared/domain/agency.ts";
import { ConcernArea, ConsultationManner } from "../../../shared/domain/consultation.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { EnquirySender, NamingGround } from "../../../shared/domain/enquiry.ts";
import type { AgencyId } from "../../../shared/domain/ids.ts";
import { ProtectedIdentity } from "../../../shared/domain/person.ts";
import { concernAreaText, consultationMannerText } from "../../../shared/text/consultation.ts";
import { enquirySenderText, enquiryText, namingGroundText } from "../../../shared/text/enquiry.ts";
import { protectedIdentityWords } from "../../../shared/text/people.ts";
import { Card } from "../../ui/Card.tsx";
import { CheckboxGroup } from "../../ui/Checkbox.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { FieldRow } from "../../ui/Layout.tsx";
import type { Option } from "../../ui/Option.tsx";
import { RadioChoice } from "../../ui/RadioChoice.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { bound } from "../../ui/form-binding.ts";
import { urgencyText } from "../../../shared/text/urgency.ts";
import { asksWhy } from "../../urgency/urgency-values.ts";
import { UrgencyChoice } from "../../urgency/UrgencyChoice.tsx";
import type { EnquiryValues } from "./enquiry-values.ts";

const { form: text } = enquiryText;

const optionsOf = <Id extends string>(ids: readonly Id[], words: Readonly<Record<Id, string>>): readonly Option<Id>[] =>
  ids.map((id) => ({ id, label: words[id] }));

/** Stands for "no agency" in the list, where null cannot. */
const nobody = "";

export interface EnquiryFieldsProps<Output> {
  readonly control: Control<EnquiryValues, unknown, Output>;
  readonly agencies: readonly Agency[];
  readonly today: Day;
  /** Who tells may say by itself on what ground the youth is named. */
  readonly onSender: (sender: EnquirySender) => void;
}

/** Those who are of no agency. */
const family: readonly (EnquirySender | null)[] = ["guardian", "youth", "relative"];

export const EnquiryFields = <Output,>({ control, agencies, today, onSender }: EnquiryFieldsProps<Output>) => {
  const [sender, fromAgencyId] = useWatch({ control, name: ["sender", "fromAgencyId"] });
  const urgency = useWatch({ control, name: "urgency.level" });
  const line = (
    name:
      | "fromName"
      | "fromRole"
      | "fromPhone"
      | "youthGivenName"
      | "youthFamilyName"
      | "namingGroundNote"
      | "urgency.reason",
    label: string,
    optional = true,
  ) => (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, onChange, onBlur }, fieldState: { error } }) => (
        <TextField
          name={name}
          label={label}
          optional={optional}
          value={value}
          onChange={onChange}
          onBlur={onBlur}
          error={error?.message}
        />
      )}
    />
  );
  const day = (name: "contactedOn" | "youthBirthDate", label: string, optional: boolean) => (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, onChange, onBlur }, fieldState: { error } }) => (
        <DateField
          name={name}
          label={label}
          optional={optional}
          max={today}
          value={value}
          onChange={onChange}
          onBlur={onBlur}
          error={error?.message}
        />
      )}
    />
  );
  const long = (name: "question" | "doneSoFar" | "advice", label: string) => (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, onChange, onBlur }, fieldState: { error } }) => (
        <TextArea
          name={name}
          label={label}
          optional
          value={value}
          onChange={onChange}
          onBlur={onBlur}
          error={error?.message}
        />
      )}
    />
  );
  return (
    <>
      <Card title={text.contact}>
        <FieldRow>
          {day("contactedOn", text.contactedOn, false)}
          <Controller
            control={control}
            name="manner"
            render={(render) => (
              <Select
                label={text.manner}
                options={optionsOf(ConsultationManner.options, consultationMannerText)}
                {...bound(render)}
              />
            )}
          />
        </FieldRow>
        <Controller
          control={control}
          name="sender"
          render={(render) => (
            <RadioChoice
              label={text.sender}
              layout="row"
              options={optionsOf(EnquirySender.options, enquirySenderText)}
              {...bound(render)}
              onChange={(chosen) => {
                render.field.onChange(chosen);
                onSender(chosen);
              }}
            />
          )}
        />
        <FieldRow>
          {line("fromName", text.fromName)}
          {line("fromRole", text.fromRole)}
          {line("fromPhone", text.fromPhone)}
          {(!family.includes(sender) || fromAgencyId !== null) && (
            <Controller
              control={control}
              name="fromAgencyId"
              render={({ field: { name, value, onChange, onBlur } }) => (
                <Select<AgencyId | typeof nobody>
                  name={name}
                  label={text.fromAgency}
                  options={[
                    { id: nobody, label: text.noAgency },
                    ...agenciesOn(agencies, today, value).map((agency) => ({
                      id: agency.agencyId,
                      label: agency.name,
                    })),
                  ]}
                  value={value ?? nobody}
                  onChange={(chosen) => {
                    onChange(chosen === nobody ? null : chosen);
                  }}
                  onBlur={onBlur}
                />
              )}
            />
          )}
        </FieldRow>
        <Controller control={control} name="urgency.level" render={(render) => <UrgencyChoice {...bound(render)} />} />
        {asksWhy(urgency) && line("urgency.reason", urgencyText.reason, false)}
      </Card>
      <Card title={text.youth}>
        <Controller
          control={control}
          name="namingGround"
          render={(render) => (
            <RadioChoice
              label={text.ground}
              hint={text.groundHint}
              options={optionsOf(NamingGround.options, namingGroundText)}
              {...bound(render)}
            />
          )}
        />
        {line("namingGroundNote", text.groundNote)}
        <FieldRow>
          {line("youthGivenName", text.givenName, false)}
          {line("youthFamilyName", text.familyName)}
          {day("youthBirthDate", text.birthDate, true)}
        </FieldRow>
        <Controller
          control={control}
          name="protectedIdentity"
          render={(render) => (
            <Select
              label={text.protectedIdentity}
              options={optionsOf(ProtectedIdentity.options, protectedIdentityWords)}
              {...bound(render)}
            />
          )}
        />
      </Card>
      <Card title={text.about}>
        <Controller
          control={control}
          name="concernAreas"
          render={({ field: { name, value, onChange }, fieldState: { error } }) => (
            <CheckboxGroup
              name={name}
              label={text.concernAreas}
              options={optionsOf(ConcernArea.options, concernAreaText)}
              layout="row"
              optional
              value={value}
              onChange={onChange}
              error={error?.message}
            />
          )}
        />
        {long("question", text.question)}
        {long("doneSoFar", text.doneSoFar)}
        {long("advice", text.advice)}
      </Card>
    </>
  );
};
