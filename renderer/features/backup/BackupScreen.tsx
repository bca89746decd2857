import { Archive, History } from "lucide-react";
import { useState } from "react";
import type { BackupState } from "../../../shared/contract/backup.ts";
import { backupText } from "../../../shared/text/backup-screen.ts";
import { restoreText } from "../../../shared/text/restore.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useCommand } from "../../api/useCommand.ts";
import { useQuery } from "../../api/useQuery.ts";
import { useToday } from "../../api/useToday.ts";
import { RestoreFlow } from "../../restore/RestoreFlow.tsx";
import { WorkProgress } from "../../restore/WorkProgress.tsx";
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
import { BackupFolder } from "./BackupFolder.tsx";
import { BackupHow } from "./BackupHow.tsx";
import { BackupNotices } from "./BackupNotices.tsx";
import { BackupTable } from "./BackupTable.tsx";
import { LatestBackup } from "./LatestBackup.tsx";
import { PageRestore } from "./PageRestore.tsx";
import { SecondFolder } from "./SecondFolder.tsx";

/** How often the screen asks whether the second folder has its copy, in milliseconds. */
const asked = 3000;

/** The copy comes to the second folder by itself, and nothing tells of it. */
const isAwaited = (second: BackupState["second"], newest: string | undefined): boolean =>
  second !== null &&
  newest !== undefined &&
  (second.problem !== null || second.copiedAt === null || second.copiedAt < newest);

export const BackupScreen = () => {
  const api = useApi();
  const today = useToday();
  const list = useQuery(api.backup.list, {});
  const newest = list.state === "ready" ? list.value.backups[0]?.createdAt : undefined;
  const state = useQuery(
    api.backup.state,
    {},
    { whenShown: true, every: ({ second }) => (isAwaited(second, newest) ? asked : undefined) },
  );
  const make = useCommand(api.backup.now);
  const [restoring, setRestoring] = useState(false);
  const makeNow = async (): Promise<void> => {
    const answer = await make.run({});
    if (answer.ok) toast(backupText.done);
  };
  if (restoring) {
    return (
      <RestoreFlow
        frame={PageRestore}
        onBack={() => {
          setRestoring(false);
        }}
        onRestored={() => void api.desktop.lock(null)}
      />
    );
  }
  return (
    <>
      <PageHeader
        title={backupText.title}
        lead={backupText.lead}
        actions={
          <>
            <Button
              icon={<History size={16} aria-hidden />}
              onPress={() => {
                setRestoring(true);
              }}
            >
              {restoreText.open}
            </Button>
            <Button
              look="primary"
              icon={<Archive size={16} aria-hidden />}
              pending={make.pending}
              onPress={() => void makeNow()}
            >
              {backupText.now}
            </Button>
          </>
        }
      />
      {make.pending && <WorkProgress title={backupText.working} />}
      {make.failure !== undefined && <Band tone="bad" role="alert" title={backupProblem(make.failure)} />}
      {state.state === "ready" && <BackupNotices state={state.value} />}
      <WithSide side={<BackupHow drill={state.state === "ready" ? state.value.drill : null} />}>
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
            {state.state === "ready" && <SecondFolder second={state.value.second} />}
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
