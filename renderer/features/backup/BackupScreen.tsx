import { Archive } from "lucide-react";
import { backupText } from "../../../shared/text/backup-screen.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useCommand } from "../../api/useCommand.ts";
import { useQuery } from "../../api/useQuery.ts";
import { useToday } from "../../api/useToday.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { WithSide } from "../../ui/Layout.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { toast } from "../../ui/Toasts.tsx";
import { backupProblem } from "./backup-problem.ts";
import styles from "./Backup.module.css";
import { BackupFolder } from "./BackupFolder.tsx";
import { BackupTable } from "./BackupTable.tsx";
import { LatestBackup } from "./LatestBackup.tsx";

export const BackupScreen = () => {
  const api = useApi();
  const today = useToday();
  const list = useQuery(api.backup.list, {});
  const make = useCommand(api.backup.now);
  const makeNow = async (): Promise<void> => {
    const answer = await make.run({});
    if (answer.ok) toast(backupText.done);
  };
  return (
    <>
      <PageHeader
        title={backupText.title}
        lead={backupText.lead}
        actions={
          <Button
            look="primary"
            icon={<Archive size={16} aria-hidden />}
            pending={make.pending}
            onPress={() => void makeNow()}
          >
            {backupText.now}
          </Button>
        }
      />
      {make.pending && <Band tone="info" role="status" title={backupText.working} />}
      {make.failure !== undefined && <Band tone="bad" role="alert" title={backupProblem(make.failure)} />}
      <WithSide
        side={
          <Card title={backupText.how.title}>
            <ul className={styles["points"]}>
              {backupText.how.points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </Card>
        }
      >
        {list.state === "loading" || today === undefined ? (
          <Loading />
        ) : list.state === "failed" ? (
          <>
            <ErrorInPlace title={backupText.list.failed} onTryAgain={list.readAgain}>
              {backupProblem(list.failure)}
            </ErrorInPlace>
            <BackupFolder folder={null} onChosen={list.readAgain} />
          </>
        ) : (
          <>
            <LatestBackup latest={list.value.backups[0]} today={today} />
            <BackupFolder folder={list.value.folder} onChosen={list.readAgain} />
            <Card title={backupText.list.title} look="flush">
              {list.value.backups.length === 0 ? (
                <EmptyState title={backupText.list.none} />
              ) : (
                <BackupTable backups={list.value.backups} />
              )}
            </Card>
          </>
        )}
      </WithSide>
    </>
  );
};
