import { FolderOpen } from "lucide-react";
import { useId } from "react";
import type { RestorableBackup } from "../../shared/contract/restore.ts";
import { backupText } from "../../shared/text/backup-screen.ts";
import { dayAndTimeOf } from "../../shared/text/dates.ts";
import { restoreText } from "../../shared/text/restore.ts";
import { useApi } from "../api/ApiProvider.tsx";
import { useQuery } from "../api/useQuery.ts";
import { Band } from "../ui/Band.tsx";
import { Button } from "../ui/Button.tsx";
import { Stack } from "../ui/Layout.tsx";
import { Loading } from "../ui/Loading.tsx";
import styles from "./Restore.module.css";
import type { ChosenBackup } from "./RestoreFlow.tsx";

const text = restoreText.choose;

const ofListed = ({ name, place, createdAt }: RestorableBackup): ChosenBackup => ({
  from: { place, name },
  what: dayAndTimeOf(createdAt),
});

/** The backups in the folders that Samverka knows, newest first, or a file from anywhere. */
export const ChooseBackup = ({ onChosen }: { readonly onChosen: (chosen: ChosenBackup) => void }) => {
  const api = useApi();
  const list = useQuery(api.restore.list, {});
  const listId = useId();
  const chooseFile = async (): Promise<void> => {
    const answer = await api.desktop.chooseBackupFile(null);
    if (answer.ok && answer.value.name !== null) onChosen({ from: { place: "chosen" }, what: answer.value.name });
  };
  if (list.state === "loading") return <Loading />;
  const backups = list.state === "ready" ? list.value.filter(({ verified }) => verified) : [];
  return (
    <Stack>
      {backups.length === 0 ? (
        <p className={styles["quiet"]}>{text.none}</p>
      ) : (
        <div className={styles["scroll"]}>
          <p id={listId} className={styles["heading"]}>
            {text.list}
          </p>
          <ul className={styles["list"]} aria-labelledby={listId}>
            {backups.map((one) => (
              <li key={`${one.place}/${one.name}`}>
                <span>
                  <strong id={`${one.place}-${one.name}`}>{dayAndTimeOf(one.createdAt)}</strong>{" "}
                  <span className={styles["quiet"]}>
                    {text.places[one.place]}, {backupText.size(one.size)}
                  </span>
                </span>
                <Button
                  describedBy={`${one.place}-${one.name}`}
                  onPress={() => {
                    onChosen(ofListed(one));
                  }}
                >
                  {text.use}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Button icon={<FolderOpen size={16} aria-hidden />} onPress={() => void chooseFile()}>
        {text.file}
      </Button>
      <Band tone="info" title={restoreText.otherComputer} />
    </Stack>
  );
};
