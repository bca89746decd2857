// The fields about any person: name, protected identity, and how the person is reached.
import { offeredChannels, ProtectedIdentity } from "../../../shared/domain/person.ts";
import { channelWords, peopleText, protectedIdentityWords } from "../../../shared/text/people.ts";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { FieldRow } from "../../ui/Layout.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";
import type { PersonValues } from "./person-values.ts";

export interface PersonFieldsProps<Values> {
  readonly value: Values;
  readonly onChange: (value: Values) => void;
  /** Where the person stands in the form: `guardians.0`. Names the fields for FormErrors. */
  readonly path: string;
  /** What is wrong with a field, by its whole path. */
  readonly problem: (path: string) => string | undefined;
  readonly autoFocus?: boolean | undefined;
}

const longestLine = 200;

/** One line of text about a person. */
export const LineField = <Values extends object>({
  value,
  onChange,
  path,
  problem,
  field,
  label,
  ...rest
}: PersonFieldsProps<Values> & {
  readonly field: keyof { [K in keyof Values as Values[K] extends string ? K : never]: true } & string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly required?: boolean | undefined;
  readonly type?: "tel" | "email" | undefined;
  readonly short?: boolean | undefined;
}) => (
  <TextField
    label={label}
    name={`${path}.${field}`}
    // The key is one of those whose value is a string.
    value={value[field as keyof Values] as string}
    onChange={(text) => {
      onChange({ ...value, [field]: text });
    }}
    maxLength={longestLine}
    error={problem(`${path}.${field}`)}
    {...rest}
  />
);

export const NameFields = <Values extends PersonValues>(props: PersonFieldsProps<Values>) => (
  <>
    <LineField<PersonValues> {...forPerson(props)} field="givenName" label={peopleText.givenName} required />
    <LineField<PersonValues>
      {...forPerson(props)}
      field="familyName"
      label={peopleText.familyName}
      required
      autoFocus={false}
    />
  </>
);

/** Asked about everybody, with no answer preset. */
export const ProtectedIdentityField = <Values extends PersonValues>({
  value,
  onChange,
  path,
  problem,
}: PersonFieldsProps<Values>) => (
  <Select
    label={peopleText.protectedIdentity}
    name={`${path}.protectedIdentity`}
    required
    options={ProtectedIdentity.options.map((id) => ({ id, label: protectedIdentityWords[id] }))}
    value={value.protectedIdentity}
    onChange={(protectedIdentity) => {
      onChange({ ...value, protectedIdentity });
    }}
    error={problem(`${path}.protectedIdentity`)}
  />
);

/** A workplace tells where somebody is. Not asked of a youth, who has a school. */
export const WorkplaceField = <Values extends PersonValues>(props: PersonFieldsProps<Values>) => (
  <LineField<PersonValues>
    {...forPerson(props)}
    autoFocus={false}
    field="workplace"
    label={peopleText.workplace}
    hint={props.value.protectedIdentity === "none" ? undefined : peopleText.workplaceHint}
    optional
  />
);

export const ReachFields = <Values extends PersonValues>(props: PersonFieldsProps<Values>) => {
  const { value, onChange, path, problem } = props;
  const shared = { ...forPerson(props), autoFocus: false };
  return (
    <>
      <FieldRow>
        <LineField<PersonValues> {...shared} field="language" label={peopleText.languageField} optional />
        <Select
          label={peopleText.channel}
          name={`${path}.channel`}
          required
          options={offeredChannels(value).map((id) => ({ id, label: channelWords[id] }))}
          value={value.channel}
          onChange={(channel) => {
            onChange({ ...value, channel });
          }}
          error={problem(`${path}.channel`)}
        />
      </FieldRow>
      <FieldRow>
        <Checkbox
          value={value.interpreter}
          onChange={(interpreter) => {
            onChange({ ...value, interpreter });
          }}
        >
          {peopleText.interpreter}
        </Checkbox>
        <Checkbox
          hint={peopleText.emailAllowedHint}
          value={value.emailAllowed}
          onChange={(emailAllowed) => {
            const channel = !emailAllowed && value.channel === "email" ? null : value.channel;
            onChange({ ...value, emailAllowed, channel });
          }}
        >
          {peopleText.emailAllowed}
        </Checkbox>
      </FieldRow>
      <FieldRow>
        <LineField<PersonValues> {...shared} field="phone" label={peopleText.phone} type="tel" optional />
        <LineField<PersonValues> {...shared} field="email" label={peopleText.email} type="email" optional />
      </FieldRow>
      <TextArea
        label={peopleText.address}
        name={`${path}.address`}
        optional
        rows={2}
        limit={longestLine}
        value={value.address}
        onChange={(address) => {
          onChange({ ...value, address });
        }}
        error={problem(`${path}.address`)}
      />
    </>
  );
};

/** The same properties seen as about any person: a change keeps what is special about this one. */
const forPerson = <Values extends PersonValues>(props: PersonFieldsProps<Values>): PersonFieldsProps<PersonValues> => ({
  ...props,
  onChange: (person) => {
    props.onChange({ ...props.value, ...person });
  },
});
