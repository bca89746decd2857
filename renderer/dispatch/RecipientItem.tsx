import { Check } from "lucide-react";
import { CheckboxButton, CheckboxField } from "react-aria-components";
import type { RecipientRow } from "../../shared/contract/document.ts";
import { dispatchText as text } from "../../shared/text/dispatch.ts";
import { channelText } from "../../shared/text/document.ts";
import { useApi } from "../api/ApiProvider.tsx";
import { useQuery } from "../api/useQuery.ts";
import { Chip } from "../ui/Chip.tsx";
import { classes } from "../ui/classes.ts";
import choiceStyles from "../ui/Choice.module.css";
import { Select } from "../ui/Select.tsx";
import styles from "./Dispatch.module.css";
import type { Choice } from "./recipients.ts";

const css = classes({ ...choiceStyles, ...styles });

export interface RecipientItemProps {
  readonly row: RecipientRow;
  /** The person's name, where the label is a role alone. */
  readonly name: string | undefined;
  readonly choice: Choice;
  readonly onChoose: (change: Partial<Choice>) => void;
  readonly isFocused: boolean;
  readonly onFocus: () => void;
  readonly canChoose: boolean;
}

/** One recipient: taken along or not, how the copy goes, and a button that shows it. */
export const RecipientItem = ({ row, name, choice, onChoose, isFocused, onFocus, canChoose }: RecipientItemProps) => {
  const api = useApi();
  // Read for every recipient, so that what cannot be printed is seen before anything leaves, whoever is looked at.
  const preview = useQuery(api.document.preview, row.request);
  const copy = preview.state === "ready" ? preview.value : undefined;
  // A file that is not laid out in pages: what is shown beside is the report that it has the figures of.
  const hasPages = !("format" in row.request) || row.request.format === "pdf" || row.request.format === "docx";
  const isMinutes = row.request.kind === "minutes" || row.request.kind === "journalClip";
  return (
    <li className={css("recipient")} data-focused={isFocused ? true : undefined}>
      <div className={css("line")}>
        {canChoose && (
          <CheckboxField
            aria-label={text.choose(row.label)}
            isSelected={choice.chosen}
            onChange={(chosen) => {
              onChoose({ chosen });
            }}
          >
            <CheckboxButton className={css("choice", "plain", "tick")}>
              <span className={css("box")} aria-hidden>
                <Check size={14} strokeWidth={3.5} />
              </span>
            </CheckboxButton>
          </CheckboxField>
        )}
        <button type="button" className={css("open")} aria-pressed={isFocused} onClick={onFocus}>
          <span className={css("code")}>{row.code}</span>
          <span className={css("label")}>
            <span className="visually-hidden">{text.lookAt} </span>
            {row.label}
          </span>
          <span className={css("facts")}>
            {[
              ...(name === undefined ? [] : [name]),
              ...(isMinutes ? [row.attended ? text.attended : text.didNotAttend] : []),
              ...(row.alreadySentOn === null ? [] : [text.sentBefore(row.alreadySentOn)]),
              ...(row.check === null ? [] : [row.check === "done" ? text.isChecked : text.toCheck]),
              ...(copy === undefined || !hasPages ? [] : [text.pages(copy.pages)]),
            ].join(" · ")}
          </span>
        </button>
        {canChoose && choice.chosen && (
          <div className={css("way")}>
            <Select
              label={text.channel(row.label)}
              hideLabel
              options={row.channels.map((channel) => ({ id: channel, label: channelText[channel] }))}
              value={choice.channel}
              onChange={(channel) => {
                onChoose({ channel });
              }}
            />
          </div>
        )}
      </div>
      {copy !== undefined && copy.unprintable.length > 0 && (
        <div className={css("mark")}>
          <Chip tone="warn">{text.unprintableShort}</Chip>
        </div>
      )}
    </li>
  );
};
