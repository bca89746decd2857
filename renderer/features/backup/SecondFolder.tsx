import { FolderOpen } from "lucide-react";
import type { BackupState } from "../../../shared/contract/backup.ts";
import { backupText } from "../../../shared/text/backup-screen.ts";
import { dayAndTimeOf } from "../../../shared/text/dates.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useCommand } from "../../api/useCommand.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { DefinitionList } from "../../ui/DefinitionList.tsx";
import styles from "./Backup.module.css";

const text = backupText.second;

/** The second folder, outside the computer: the newest backup is copied there by itself. */
export const SecondFolder = ({ second }: { readonly second: BackupState["second"] }) => {
  const api = useApi();
  const choose = useCommand(api.desktop.chooseSecondBackupFolder);
  const forget = useCommand(api.desktop.forgetSecondBackupFolder);
  return (
    <Card
      title={text.title}
      actions={
        <>
          {second !== null && (
            <Button look="quiet" pending={forget.pending} onPress={() => void forget.run(null)}>
              {text.forget}
            </Button>
          )}
          <Button
            icon={<FolderOpen size={16} aria-hidden />}
            pending={choose.pending}
            onPress={() => void choose.run(null)}
          >
            {text.choose}
          </Button>
        </>
      }
    >
      {second === null ? (
        <p className={styles["quiet"]}>{text.none}</p>
      ) : (
        <>
          {second.problem !== null && (
            <Band tone="warn" title={text.problems[second.problem]}>
              {text.retried}
            </Band>
          )}
          <DefinitionList
            facts={[
              { term: backupText.chosenFolder, value: second.folder },
              { term: text.copiedAt, value: second.copiedAt === null ? text.never : dayAndTimeOf(second.copiedAt) },
            ]}
          />
        </>
      )}
    </Card>
  );
};
