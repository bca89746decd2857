import { useState } from "react";
import { ageOn, type Day } from "../../../shared/domain/day.ts";
import { StatisticsGender } from "../../../shared/domain/person.ts";
import { readPersonalNumber } from "../../../shared/domain/personal-number.ts";
import { outsideTargetGroup, type Profile } from "../../../shared/domain/profile.ts";
import { genderText } from "../../../shared/text/report.ts";
import { peopleText, personalNumberWarnings } from "../../../shared/text/people.ts";
import { Band } from "../../ui/Band.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { FieldRow } from "../../ui/Layout.tsx";
import { RadioChoice } from "../../ui/RadioChoice.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { LineField, NameFields, type PersonFieldsProps, ProtectedIdentityField, ReachFields } from "./PersonFields.tsx";
import type { MaturityValues, YouthValues } from "./person-values.ts";

export interface YouthFieldsProps extends PersonFieldsProps<YouthValues> {
  readonly profile: Profile;
  readonly today: Day;
}

/** All that is asked about the youth. A personal number suggests the birth date; an odd one is said, never refused. */
export const YouthFields = (props: YouthFieldsProps) => {
  const { value, onChange, path, problem, profile, today } = props;
  const shared = { value, onChange, path, problem };
  return (
    <>
      <FieldRow>
        <NameFields {...props} />
        <LineField<YouthValues> {...shared} field="pronoun" label={peopleText.pronoun} optional />
      </FieldRow>
      <FieldRow>
        <PersonalNumberField {...props} />
        <DateField
          label={peopleText.birthDate}
          name={`${path}.birthDate`}
          required
          max={today}
          value={value.birthDate}
          onChange={(birthDate) => {
            onChange({ ...value, birthDate });
          }}
          error={problem(`${path}.birthDate`)}
        />
        <ProtectedIdentityField {...shared} />
      </FieldRow>
      <NumberNotes value={value} today={today} />
      <AgeNotes value={value} profile={profile} today={today} />
      <FieldRow>
        <LineField<YouthValues> {...shared} field="school" label={peopleText.school} optional />
        <LineField<YouthValues> {...shared} field="grade" label={peopleText.grade} optional short />
        <Select
          label={peopleText.statisticsGender}
          hint={peopleText.statisticsGenderHint}
          optional
          placeholder={peopleText.statisticsGenderMissing}
          name={`${path}.statisticsGender`}
          options={StatisticsGender.options.map((id) => ({ id, label: genderText[id] }))}
          value={value.statisticsGender}
          onChange={(statisticsGender) => {
            onChange({ ...value, statisticsGender });
          }}
        />
      </FieldRow>
      <ReachFields {...shared} />
      <MaturityFields
        signsFrom={profile.youthSignsFrom}
        value={value.maturity}
        onChange={(maturity) => {
          onChange({ ...value, maturity });
        }}
        path={`${path}.maturity`}
        problem={problem}
        today={today}
      />
    </>
  );
};

/** Whether nothing more is to be typed: ten digits without a sign may be the beginning of twelve. */
const isWhole = (typed: string): boolean => {
  const digits = typed.replaceAll(/\D/g, "").length;
  return digits >= 12 || (digits >= 10 && /[-+]/.test(typed));
};

const PersonalNumberField = ({ value, onChange, path, problem, today }: YouthFieldsProps) => {
  // A date that somebody has set by hand stays: the number only suggests one.
  const [suggested, setSuggested] = useState<Day | null>(null);
  const suggest = (next: YouthValues): void => {
    const birthDate = readPersonalNumber(next.personalNumber, today)?.birthDate ?? null;
    const untouched = next.birthDate === null || next.birthDate === suggested;
    if (birthDate !== null) setSuggested(birthDate);
    onChange(birthDate !== null && untouched ? { ...next, birthDate } : next);
  };
  return (
    <TextField
      label={peopleText.personalNumber}
      name={`${path}.personalNumber`}
      optional
      inputMode="numeric"
      maxLength={20}
      value={value.personalNumber}
      onChange={(personalNumber) => {
        const next = { ...value, personalNumber };
        if (isWhole(personalNumber)) suggest(next);
        else onChange(next);
      }}
      onBlur={() => {
        suggest(value);
      }}
      error={problem(`${path}.personalNumber`)}
    />
  );
};

/** What is odd about the number: said, never refused. */
const NumberNotes = ({ value, today }: Pick<YouthFieldsProps, "value" | "today">) => {
  const reading = readPersonalNumber(value.personalNumber, today);
  if (reading === null) return null;
  const differs = value.birthDate !== null && reading.birthDate !== value.birthDate;
  if (differs && !isWhole(value.personalNumber)) return null;
  const notes = [
    ...reading.warnings.map((warning) => personalNumberWarnings[warning]),
    ...(differs ? [peopleText.birthDateDiffers] : []),
  ];
  return notes.map((note) => <Band key={note} tone="warn" role="status" title={note} />);
};

const AgeNotes = ({ value, profile, today }: Pick<YouthFieldsProps, "value" | "profile" | "today">) => {
  if (value.birthDate === null || value.birthDate > today) return null;
  const age = ageOn(value.birthDate, today);
  return (
    <>
      {outsideTargetGroup(profile, age) && (
        <Band tone="warn" role="status" title={peopleText.outsideTargetGroup(age, profile.ageFrom, profile.ageTo)} />
      )}
      {age >= 18 && <Band tone="info" role="status" title={peopleText.ofAge} />}
    </>
  );
};

const maturityChoices = ["none", "yes", "no"] as const;

const MaturityFields = ({
  signsFrom,
  today,
  ...props
}: PersonFieldsProps<MaturityValues> & { readonly signsFrom: number; readonly today: Day }) => {
  const { value, onChange, path, problem } = props;
  return (
    <>
      <RadioChoice
        label={peopleText.maturity}
        hint={peopleText.maturityHint(signsFrom)}
        name={path}
        layout="row"
        options={maturityChoices.map((id) => ({ id, label: peopleText.maturityChoice[id] }))}
        value={value.choice}
        onChange={(choice) => {
          onChange({ ...value, choice });
        }}
      />
      {value.choice !== "none" && (
        <FieldRow>
          <LineField<MaturityValues> {...props} field="assessedBy" label={peopleText.maturityBy} required />
          <DateField
            label={peopleText.maturityOn}
            name={`${path}.assessedOn`}
            required
            max={today}
            value={value.assessedOn}
            onChange={(assessedOn) => {
              onChange({ ...value, assessedOn });
            }}
            error={problem(`${path}.assessedOn`)}
          />
          <LineField<MaturityValues> {...props} field="reason" label={peopleText.maturityReason} optional />
        </FieldRow>
      )}
    </>
  );
};
