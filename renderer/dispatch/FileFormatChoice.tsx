// What the files of those that have a choice are to be. Remembered nowhere: the next document is a PDF again.
import type { FileFormat, RecipientRow } from "../../shared/contract/document.ts";
import { fileFormatText, ownTemplateHint, wordFileHint } from "../../shared/text/dispatch.ts";
import { RadioChoice } from "../ui/RadioChoice.tsx";

export interface FileFormatChoiceProps {
  /** Only those that may have it. */
  readonly rows: readonly RecipientRow[];
  /** Nothing while nobody has chosen. */
  readonly format: FileFormat | undefined;
  readonly onChange: (format: FileFormat) => void;
}

const formats: readonly FileFormat[] = ["pdf", "docx"];

export const FileFormatChoice = ({ rows, format, onChange }: FileFormatChoiceProps) => {
  const usual = rows.find((row) => row.formats.length > 1)?.formats[0];
  if (usual === undefined) return null;
  const own = rows.find((row) => row.templateVersion !== undefined)?.templateVersion;
  const chosen = format ?? usual;
  return (
    <RadioChoice
      label={fileFormatText.label}
      hint={
        chosen === "docx" ? [wordFileHint, ...(own === undefined ? [] : [ownTemplateHint(own)])].join(" ") : undefined
      }
      layout="row"
      options={formats.map((id) => ({ id, label: fileFormatText.formats[id] }))}
      value={chosen}
      onChange={onChange}
    />
  );
};
