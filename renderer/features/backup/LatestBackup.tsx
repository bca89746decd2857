import type { Backup } from "../../../shared/contract/backup.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { backupText } from "../../../shared/text/backup-screen.ts";
import { dayOf, nearness, timeOf } from "../../../shared/text/dates.ts";
import { Band } from "../../ui/Band.tsx";
import { Card } from "../../ui/Card.tsx";
import { Chip } from "../../ui/Chip.tsx";
import styles from "./Backup.module.css";

export interface LatestBackupProps {
  readonly latest: Backup | undefined;
  readonly today: Day;
}

/** When the last one was made, and that it was read back. */
export const LatestBackup = ({ latest, today }: LatestBackupProps) => {
  if (latest === undefined) return <Band tone="warn" title={backupText.never} />;
  if (!latest.verified) {
    return (
      <Band tone="bad" title={backupText.damagedTitle}>
        {backupText.damagedBody}
      </Band>
    );
  }
  return (
    <Card title={backupText.latest}>
      <p className={styles["latest"]}>
        <strong>{backupText.age(nearness(dayOf(latest.createdAt), today), timeOf(latest.createdAt))}</strong>
        <Chip tone="ok">{backupText.verified}</Chip>
      </p>
      <p className={styles["quiet"]}>{backupText.verifiedLead}</p>
    </Card>
  );
};
