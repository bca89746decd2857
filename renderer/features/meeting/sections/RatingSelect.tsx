import { minutesText } from "../../../../shared/text/minutes.ts";
import { Select } from "../../../ui/Select.tsx";

const text = minutesText.rating;
const unanswered = "none";
const steps = [1, 2, 3, 4, 5] as const;
const options = [
  { id: unanswered, label: text.unanswered },
  ...steps.map((step) => ({ id: String(step), label: text.step(step) })),
];

export interface RatingSelectProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** A scale 1–5 that nobody owes an answer to. */
export const RatingSelect = ({ label, value, onChange }: RatingSelectProps) => (
  <Select
    label={label}
    placeholder={text.unanswered}
    value={value === null ? null : String(value)}
    options={options}
    onChange={(id) => onChange(id === unanswered ? null : Number(id))}
  />
);
