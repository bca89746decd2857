import { useState } from "react";
import { catalogueText as text } from "../../../shared/text/catalogue.ts";
import { Checkbox, CheckboxGroup } from "../Checkbox.tsx";
import { ComboBox } from "../ComboBox.tsx";
import { DateField } from "../DateField.tsx";
import { FormErrors } from "../FormErrors.tsx";
import { FieldRow, Stack } from "../Layout.tsx";
import { NumberField } from "../NumberField.tsx";
import { RadioChoice } from "../RadioChoice.tsx";
import { ScaleField } from "../ScaleField.tsx";
import { Select } from "../Select.tsx";
import { Switch } from "../Switch.tsx";
import { TextArea } from "../TextArea.tsx";
import { TextField } from "../TextField.tsx";
import { TimeField } from "../TimeField.tsx";

const { fields } = text;
const agencies = fields.agencies.map((label, index) => ({
  id: label,
  label,
  hint: index === 2 ? fields.blocked : undefined,
  disabled: index === 2,
}));
const answers = fields.answers.map(([id, label, hint]) => ({ id, label, hint }));

export const FieldSamples = () => {
  const [words, setWords] = useState("");
  const [day, setDay] = useState<string | null>("2026-09-18");
  const [time, setTime] = useState<string | null>("13:30");
  const [months, setMonths] = useState<number | null>(6);
  const [agency, setAgency] = useState<string | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [answer, setAnswer] = useState<string | null>(null);
  const [yes, setYes] = useState(false);
  const [step, setStep] = useState<number | null>(null);
  return (
    <Stack>
      <FormErrors errors={[{ field: "name", message: fields.nameError }]} attempt={0} />
      <FieldRow>
        <TextField
          name="name"
          label={fields.name}
          hint={fields.nameHint}
          error={fields.nameError}
          value={words}
          onChange={setWords}
        />
        <TextField label={fields.password} type="password" value={words} onChange={setWords} optional />
        <DateField label={fields.date} value={day} onChange={setDay} />
        <TimeField label={fields.time} value={time} onChange={setTime} />
        <NumberField label={fields.number} unit={fields.unit} value={months} onChange={setMonths} min={1} max={24} />
        <Select label={fields.agency} options={agencies} value={agency} onChange={setAgency} />
        <ComboBox label={fields.agency} options={agencies} value={agency} onChange={setAgency} />
      </FieldRow>
      <TextArea label={fields.note} value={words} onChange={setWords} optional />
      <RadioChoice label={fields.answer} options={answers} value={answer} onChange={setAnswer} />
      <CheckboxGroup label={fields.agency} options={agencies} value={chosen} onChange={setChosen} />
      <CheckboxGroup label={fields.agency} options={agencies} value={chosen} onChange={setChosen} layout="row" />
      <Checkbox value={yes} onChange={setYes}>
        {fields.read}
      </Checkbox>
      <Switch value={yes} onChange={setYes}>
        {fields.setting}
      </Switch>
      <ScaleField label={fields.scale} low={fields.low} high={fields.high} value={step} onChange={setStep} />
    </Stack>
  );
};
