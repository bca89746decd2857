import { X } from "lucide-react";
import type { ReactNode } from "react";
import { type RowKind, rowText } from "../../../../shared/domain/minutes-text-name.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { IconButton } from "../../../ui/Button.tsx";
import { classes } from "../../../ui/classes.ts";
import { MinutesText } from "../room/MinutesText.tsx";
import styles from "./Rows.module.css";

const css = classes(styles);

export interface TextRowsProps {
  readonly kind: RowKind;
  readonly rows: readonly { readonly id: string; readonly label: string; readonly before?: ReactNode }[];
  readonly onRemove: (id: string) => void;
}

/** Rows of the minutes with a text each, under what or whom it is about. */
export const TextRows = ({ kind, rows, onRemove }: TextRowsProps) =>
  rows.length === 0 ? null : (
    <ul className={css("text-rows")}>
      {rows.map(({ id, label, before }) => (
        <li key={id} className={css("text-row")}>
          <div>
            {before}
            <MinutesText name={rowText(kind, id)} label={label} rows={2} />
          </div>
          <IconButton
            label={minutesText.removeRow(label)}
            icon={<X size={16} aria-hidden />}
            onPress={() => onRemove(id)}
          />
        </li>
      ))}
    </ul>
  );
