import { Custody } from "../../../shared/domain/person.ts";
import { custodyWords, peopleText } from "../../../shared/text/people.ts";
import { DateField } from "../../ui/DateField.tsx";
import { FieldRow } from "../../ui/Layout.tsx";
import { Select } from "../../ui/Select.tsx";
import {
  NameFields,
  type PersonFieldsProps,
  ProtectedIdentityField,
  ReachFields,
  WorkplaceField,
} from "./PersonFields.tsx";
import type { GuardianValues } from "./person-values.ts";

/** All that is asked about a guardian. Custody decides who must answer, so it may begin and end during the case. */
export const GuardianFields = (props: PersonFieldsProps<GuardianValues>) => {
  const { value, onChange, path, problem } = props;
  const period = ["custodyFrom", "custodyUntil"] as const;
  return (
    <>
      <FieldRow>
        <NameFields {...props} />
        <ProtectedIdentityField {...props} />
      </FieldRow>
      <FieldRow>
        <Select
          label={peopleText.custody}
          name={`${path}.custody`}
          required
          options={Custody.options.map((id) => ({ id, label: custodyWords[id] }))}
          value={value.custody}
          onChange={(custody) => {
            onChange({ ...value, custody });
          }}
          error={problem(`${path}.custody`)}
        />
        {value.custody !== "none" &&
          period.map((field) => (
            <DateField
              key={field}
              label={peopleText[field]}
              name={`${path}.${field}`}
              optional
              value={value[field]}
              onChange={(day) => {
                onChange({ ...value, [field]: day });
              }}
              error={problem(`${path}.${field}`)}
            />
          ))}
      </FieldRow>
      <ReachFields {...props} />
      <WorkplaceField {...props} />
    </>
  );
};
