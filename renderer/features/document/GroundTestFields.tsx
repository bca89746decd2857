// The tests of the chosen ground, each as a field (`domain.md` 3.2–3.4).
import type { Day } from "../../../shared/domain/day.ts";
import type { OtherGround } from "../../../shared/domain/other-disclosure.ts";
import { disclosureText } from "../../../shared/text/disclosure.ts";
import type { Problems } from "../../api/form-problems.ts";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { FieldRow } from "../../ui/Layout.tsx";
import { RadioChoice } from "../../ui/RadioChoice.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";
import type { TestValues } from "./other-disclosure-values.ts";

const text = disclosureText.tests;

export interface GroundTestFieldsProps {
  readonly ground: OtherGround;
  readonly value: TestValues;
  readonly onChange: (value: TestValues) => void;
  readonly problem: Problems["of"];
  readonly today: Day;
}

type NameOf<Value> = { [K in keyof TestValues]: TestValues[K] extends Value ? K : never }[keyof TestValues];

export const GroundTestFields = ({ ground, value, onChange, problem, today }: GroundTestFieldsProps) => {
  const area = (name: NameOf<string>, label: string, hint?: string) => (
    <TextArea
      label={label}
      hint={hint}
      name={`tests.${name}`}
      required
      rows={2}
      value={value[name]}
      onChange={(typed) => {
        onChange({ ...value, [name]: typed });
      }}
      error={problem(`tests.${name}`)}
    />
  );
  const line = (name: NameOf<string>, label: string, hint?: string) => (
    <TextField
      label={label}
      hint={hint}
      name={`tests.${name}`}
      required
      maxLength={200}
      value={value[name]}
      onChange={(typed) => {
        onChange({ ...value, [name]: typed });
      }}
      error={problem(`tests.${name}`)}
    />
  );
  const tick = (name: NameOf<boolean>, label: string) => (
    <Checkbox
      value={value[name]}
      onChange={(ticked) => {
        onChange({ ...value, [name]: ticked });
      }}
    >
      {label}
    </Checkbox>
  );
  const receiver = (...options: readonly NonNullable<TestValues["receiver"]>[]) => (
    <RadioChoice
      label={text.receiver}
      name="tests.receiver"
      required
      layout="row"
      options={options.map((id) => ({ id, label: text.receivers[id] }))}
      value={value.receiver}
      onChange={(chosen) => {
        onChange({ ...value, receiver: chosen });
      }}
      error={problem("tests.receiver")}
    />
  );
  switch (ground) {
    case "10:2":
      return area("necessity", text.necessity);
    case "10:15a":
      return area("balancing", text.balancing, text.balancingHint);
    case "10:18a":
      return (
        <>
          {receiver("police", "securityPolice", "customs")}
          {area("circumstances", text.circumstances, text.circumstancesHint)}
          {area("notUnsuitable", text.notUnsuitable)}
          {tick("forCommittedCrime", text.forCommittedCrime)}
        </>
      );
    case "10:28+SoL19:1":
      return area("duty", text.duty, text.dutyHint);
    case "10:28+2025:170":
      return (
        <>
          <FieldRow>
            {line("requestedBy", text.requestedBy)}
            <DateField
              label={text.requestedOn}
              name="tests.requestedOn"
              required
              max={today}
              value={value.requestedOn}
              onChange={(requestedOn) => {
                onChange({ ...value, requestedOn });
              }}
              error={problem("tests.requestedOn")}
            />
          </FieldRow>
          {tick("onlyContactDetails", text.onlyContactDetails)}
          {tick("exceptionalReasons", text.exceptionalReasons)}
        </>
      );
    case "26:9":
      return (
        <>
          {receiver("socialServices", "healthcare")}
          {area("careNeed", text.careNeed)}
        </>
      );
    case "publicDocument":
      return (
        <>
          {tick("secrecyTried", text.secrecyTried)}
          {line("decision", text.decision)}
        </>
      );
    case "other":
      return line("provision", text.otherProvision, text.otherProvisionHint);
  }
};
