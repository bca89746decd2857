import { FolderOpen } from "lucide-react";
import { backupText } from "../../../shared/text/backup-screen.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useCommand } from "../../api/useCommand.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { DefinitionList } from "../../ui/DefinitionList.tsx";
import { backupProblem } from "./backup-problem.ts";
import styles from "./Backup.module.css";

interface BackupFolderProps {
  /** The folder that was chosen; null is the vault's own. */
  readonly folder: string | null;
  readonly onChosen: () => void;
}

/** Where backups are put. Main shows the dialog and keeps the path; here it is only shown. */
export const BackupFolder = ({ folder, onChosen }: BackupFolderProps) => {
  const api = useApi();
  const choose = useCommand(api.desktop.chooseBackupFolder);
  const chooseFolder = async (): Promise<void> => {
    const answer = await choose.run(null);
    if (answer.ok && answer.value.folder !== null) onChosen();
  };
  return (
    <Card
      title={backupText.place}
      actions={
        <Button
          icon={<FolderOpen size={16} aria-hidden />}
          pending={choose.pending}
          onPress={() => void chooseFolder()}
        >
          {backupText.choose}
        </Button>
      }
    >
      {choose.failure !== undefined && <Band tone="bad" role="alert" title={backupProblem(choose.failure)} />}
      {folder === null ? (
        <p className={styles["quiet"]}>{backupText.standardFolder}</p>
      ) : (
        <DefinitionList facts={[{ term: backupText.chosenFolder, value: folder }]} />
      )}
      <p className={styles["quiet"]}>{backupText.placeAdvice}</p>
    </Card>
  );
};
