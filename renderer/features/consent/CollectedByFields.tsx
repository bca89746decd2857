import { type Control, Controller } from "react-hook-form";
import type { Agency } from "../../../shared/domain/agency.ts";
import type { AgencyId } from "../../../shared/domain/ids.ts";
import { consentText } from "../../../shared/text/consent.ts";
import { FieldRow } from "../../ui/Layout.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import type { TermsValues } from "./terms-draft.ts";

/** Stands for "the coordinator" in the list, where null cannot. */
const coordinator = "";

interface CollectedByFieldsProps<Output> {
  readonly control: Control<TermsValues, unknown, Output>;
  readonly agencies: readonly Agency[];
}

/** Who collects the consent (R13). */
export const CollectedByFields = <Output,>({ control, agencies }: CollectedByFieldsProps<Output>) => (
  <FieldRow>
    <Controller
      control={control}
      name="collectedByAgencyId"
      render={({ field: { value, onChange } }) => (
        <Select<AgencyId | typeof coordinator>
          label={consentText.collectedByAgency}
          name="collectedByAgencyId"
          options={[
            { id: coordinator, label: consentText.coordinator },
            ...agencies.map(({ agencyId, name }) => ({ id: agencyId, label: name })),
          ]}
          value={value ?? coordinator}
          onChange={(chosen) => {
            onChange(chosen === coordinator ? null : chosen);
          }}
        />
      )}
    />
    <Controller
      control={control}
      name="collectedByRole"
      render={({ field: { value, onChange } }) => (
        <TextField
          label={consentText.collectedByRole}
          name="collectedByRole"
          optional
          maxLength={200}
          value={value}
          onChange={onChange}
        />
      )}
    />
  </FieldRow>
);
