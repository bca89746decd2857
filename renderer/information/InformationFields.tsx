import { type Control, Controller } from "react-hook-form";
import type { Day } from "../../shared/domain/day.ts";
import type { InformationGiven } from "../../shared/domain/meeting.ts";
import { minutesText } from "../../shared/text/minutes.ts";
import { Checkbox } from "../ui/Checkbox.tsx";
import { DateField } from "../ui/DateField.tsx";
import { bound } from "../ui/form-binding.ts";
import { FieldRow } from "../ui/Layout.tsx";
import { TextField } from "../ui/TextField.tsx";
import type { InformationValues } from "./information-values.ts";

const text = minutesText.information;

export interface InformationFieldsProps {
  readonly control: Control<InformationValues, unknown, InformationGiven>;
  /** The last day on which it can have been given. */
  readonly max: Day;
  /** In a dialog that opens with them. */
  readonly autoFocus?: boolean;
}

/** When, by whom and how the youth and the guardians were told of a meeting (R28). */
export const InformationFields = ({ control, max, autoFocus = false }: InformationFieldsProps) => (
  <>
    <FieldRow>
      <Controller
        control={control}
        name="on"
        render={(render) => <DateField label={text.on} max={max} autoFocus={autoFocus} {...bound(render)} />}
      />
      <Controller control={control} name="by" render={(render) => <TextField label={text.by} {...bound(render)} />} />
    </FieldRow>
    <FieldRow>
      <Controller
        control={control}
        name="manner"
        render={(render) => <TextField label={text.manner} hint={text.mannerHint} {...bound(render)} />}
      />
      <Controller
        control={control}
        name="language"
        render={(render) => <TextField label={text.language} optional {...bound(render)} />}
      />
    </FieldRow>
    <Controller
      control={control}
      name="interpreter"
      render={({ field }) => (
        <Checkbox value={field.value} onChange={field.onChange}>
          {text.interpreter}
        </Checkbox>
      )}
    />
    <Controller
      control={control}
      name="understanding"
      render={(render) => <TextField label={text.understanding} optional {...bound(render)} />}
    />
  </>
);
