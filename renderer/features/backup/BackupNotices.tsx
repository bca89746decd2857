import type { BackupState } from "../../../shared/contract/backup.ts";
import { backupText } from "../../../shared/text/backup-screen.ts";
import { dayAndTimeOf } from "../../../shared/text/dates.ts";
import { restoreProblem } from "../../restore/restore-problem.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useCommand } from "../../api/useCommand.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";

const text = backupText.undo;

/** What is wrong with the backups, and a restore that can be taken back. */
export const BackupNotices = ({ state }: { readonly state: BackupState }) => {
  const api = useApi();
  const undo = useCommand(api.restore.undo);
  const undoRestore = async (): Promise<void> => {
    const answer = await undo.run({});
    if (answer.ok) await api.desktop.lock(null);
  };
  return (
    <>
      {undo.failure !== undefined && <Band tone="bad" role="alert" title={restoreProblem(undo.failure)} />}
      {state.undo !== null && (
        <Band
          tone="info"
          title={text.title(dayAndTimeOf(state.undo.restoredAt), dayAndTimeOf(state.undo.until))}
          actions={
            <Button pending={undo.pending} onPress={() => void undoRestore()}>
              {text.action}
            </Button>
          }
        >
          {text.body(state.undo.changes)}
        </Band>
      )}
      {state.warnings.map((warning) => (
        <Band
          key={warning}
          tone={warning === "backupNotOutside" ? "warn" : "bad"}
          title={backupText.warnings[warning].title}
        >
          {backupText.warnings[warning].body}
        </Band>
      ))}
    </>
  );
};
