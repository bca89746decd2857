import { useRef } from "react";
import { draftRecord, type TextName } from "../../../../shared/domain/minutes-text-name.ts";
import { readText } from "../../../../shared/domain/minutes-texts.ts";
import { plainText } from "../../../../shared/domain/pasted-text.ts";
import { timeOf } from "../../../../shared/text/dates.ts";
import { frameText } from "../../../../shared/text/frame.ts";
import { useDraft } from "../../../api/useDraft.ts";
import { TextArea } from "../../../ui/TextArea.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { keepText } from "./minutes-fields.ts";
import { useContent, useRoom } from "./RoomContext.ts";

export interface MinutesTextProps {
  readonly name: TextName;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly rows?: number | undefined;
  /** One line of at most 200 characters. */
  readonly line?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
}

/** A text of the minutes: a draft while it is typed, kept when the field is left. */
export const MinutesText = ({ name, label, hint, rows = 3, line = false, autoFocus }: MinutesTextProps) => {
  const { keeper, view } = useRoom();
  const kept = readText(useContent(), name);
  const draft = useDraft(draftRecord(view.minutes.minutesId), name, kept);
  /** What has been typed and not kept yet. */
  const typed = useRef<string>(undefined);
  const leave = async (): Promise<void> => {
    const text = typed.current;
    if (text === undefined) return;
    // The draft goes first: should keeping be refused, the words are safe, and shown when the section is opened again.
    await draft.keepNow();
    if (!(await keepText(keeper, name, text)) || typed.current !== text) return;
    typed.current = undefined;
    await draft.discard();
  };
  const shared = {
    label,
    hint,
    autoFocus,
    value: draft.text,
    onChange: (text: string) => {
      typed.current = text;
      draft.setText(text);
    },
    onBlur: () => void leave(),
  };
  if (line) return <TextField {...shared} maxLength={200} />;
  const { status } = draft;
  return (
    <TextArea
      {...shared}
      rows={rows}
      pasted={plainText}
      status={
        status.state === "saved"
          ? frameText.saved(timeOf(status.at))
          : status.state === "failed"
            ? frameText.notSaved
            : undefined
      }
    />
  );
};
