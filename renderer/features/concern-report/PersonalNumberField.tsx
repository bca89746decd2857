import { Eye } from "lucide-react";
import { useEffect, useState } from "react";
import { maskedPersonalNumber } from "../../../shared/domain/personal-number.ts";
import { concernReportText } from "../../../shared/text/concern-report.ts";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/TextField.tsx";
import styles from "./ConcernReport.module.css";

const text = concernReportText.child;

/** How long the number stays in sight once it has been filled in. */
const shownForMs = 30_000;

export interface PersonalNumberFieldProps {
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur: () => void;
  readonly error: string | undefined;
}

/** A number that is known stands masked until it is asked for, and again after 30 seconds; an empty one is an ordinary field. */
export const PersonalNumberField = ({ value, ...field }: PersonalNumberFieldProps) => {
  const [open, setOpen] = useState(value === "");
  useEffect(() => {
    if (!open || value === "") return;
    const timer = setTimeout(() => {
      setOpen(false);
    }, shownForMs);
    return () => {
      clearTimeout(timer);
    };
  }, [open, value]);
  if (open || value === "") {
    return <TextField {...field} label={text.personalNumber} optional value={value} />;
  }
  return (
    <div className={styles["masked"]}>
      <span className={styles["label"]}>{text.personalNumber}</span>
      <span className={styles["hidden"]}>
        <span className="digits">{maskedPersonalNumber(value)}</span>
        <Button
          size="small"
          look="quiet"
          icon={<Eye size={14} aria-hidden />}
          onPress={() => {
            setOpen(true);
          }}
        >
          {text.show}
          <span className="visually-hidden"> {text.personalNumber.toLowerCase()}</span>
        </Button>
      </span>
    </div>
  );
};
