import { FolderOpen } from "lucide-react";
import { useState } from "react";
import { dispatchText as text } from "../../shared/text/dispatch.ts";
import { useApi } from "../api/ApiProvider.tsx";
import { failureInWords } from "../api/failure-words.ts";
import { Button } from "../ui/Button.tsx";
import { classes } from "../ui/classes.ts";
import styles from "./Dispatch.module.css";

const css = classes(styles);

export interface ExportFolderProps {
  readonly folder: string | null;
  /** Another folder was chosen in main's dialog. */
  readonly onChanged: (folder: string) => void;
}

/** Where files are saved, and the way to another folder. */
export const ExportFolder = ({ folder, onChanged }: ExportFolderProps) => {
  const api = useApi();
  const [problem, setProblem] = useState<string>();
  const choose = async (): Promise<void> => {
    // Not a command of the case: nothing else on screen changes by it.
    const answer = await api.desktop.chooseExportFolder(null);
    setProblem(answer.ok ? undefined : failureInWords(answer.error));
    if (answer.ok && answer.value.folder !== null) onChanged(answer.value.folder);
  };
  return (
    <div className={css("folder")}>
      <FolderOpen size={18} aria-hidden />
      <div className={css("place")}>
        {folder === null ? (
          <p>{text.noFolder}</p>
        ) : (
          <p>
            {text.folder} <strong title={folder}>{folder}</strong>
          </p>
        )}
        <p className={css("hint")}>{problem ?? text.folderNote}</p>
      </div>
      <Button size="small" onPress={() => void choose()}>
        {folder === null ? text.chooseFolder : text.changeFolder}
      </Button>
    </div>
  );
};
