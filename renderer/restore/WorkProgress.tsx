// How far the long work has come, asked for while it runs, and the way to stop it.
import { useEffect, useState } from "react";
import type { WorkProgress as Progress } from "../../shared/contract/backup.ts";
import { workText } from "../../shared/text/restore.ts";
import { useApi } from "../api/ApiProvider.tsx";
import { Button } from "../ui/Button.tsx";
import styles from "./Restore.module.css";

const pause = 400;

const useProgress = (): Progress | null => {
  const api = useApi();
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => {
    let isHere = true;
    const ask = async (): Promise<void> => {
      const answer = await api.backup.progress({});
      if (isHere) setProgress(answer.ok ? answer.value : null);
    };
    const timer = setInterval(() => void ask(), pause);
    return () => {
      isHere = false;
      clearInterval(timer);
    };
  }, [api]);
  return progress;
};

/** Shown while a call waits: `title` stands until the host has told more. */
export const WorkProgress = ({ title }: { readonly title: string }) => {
  const api = useApi();
  const progress = useProgress();
  // It stops between two pieces, and one piece may take seconds.
  const [cancelling, setCancelling] = useState(false);
  const share =
    progress === null || progress.total === 0
      ? undefined
      : Math.min(100, Math.floor((100 * progress.done) / progress.total));
  const words = progress === null ? title : `${workText.kinds[progress.kind]}: ${workText.steps[progress.step]}`;
  return (
    <div className={styles["progress"]}>
      <p role="status">{words}</p>
      <progress max={100} aria-label={words} {...(share !== undefined && { value: share })} />
      <p className={styles["quiet"]}>{share === undefined ? "" : workText.percent(share)}</p>
      <Button
        look="quiet"
        disabled={cancelling}
        onPress={() => {
          setCancelling(true);
          void api.backup.cancel({});
        }}
      >
        {cancelling ? workText.cancelling : workText.cancel}
      </Button>
    </div>
  );
};
