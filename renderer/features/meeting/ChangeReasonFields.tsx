import { type Control, Controller, type FieldPath, type FieldValues } from "react-hook-form";
import { ChangeAsker } from "../../../shared/domain/meeting.ts";
import { meetingText } from "../../../shared/text/meeting.ts";
import { bound } from "../../ui/form-binding.ts";
import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextArea.tsx";

const text = meetingText.because;

/** Who asked for the change, and why. The form names its two fields. */
export const ChangeReasonFields = <Values extends FieldValues, Output>({
  control,
  askedBy,
  reason,
}: {
  readonly control: Control<Values, unknown, Output>;
  readonly askedBy: FieldPath<Values>;
  readonly reason: FieldPath<Values>;
}) => (
  <>
    <Controller
      control={control}
      name={askedBy}
      render={(render) => (
        <Select
          label={text.askedBy}
          options={ChangeAsker.options.map((id) => ({ id, label: text.askers[id] }))}
          {...bound(render)}
        />
      )}
    />
    <Controller
      control={control}
      name={reason}
      render={(render) => <TextArea label={text.reason} hint={text.reasonHint} rows={2} {...bound(render)} />}
    />
  </>
);
