import type { BackupState } from "../../../shared/contract/backup.ts";
import { backupText } from "../../../shared/text/backup-screen.ts";
import { dayAndTimeOf } from "../../../shared/text/dates.ts";
import { Card } from "../../ui/Card.tsx";
import { Chip } from "../../ui/Chip.tsx";
import styles from "./Backup.module.css";

const text = backupText.drill;

/** How backups work, and when one was last restored as a trial. */
export const BackupHow = ({ drill }: { readonly drill: BackupState["drill"] }) => (
  <>
    <Card title={text.title}>
      {drill === null ? (
        <p className={styles["quiet"]}>{text.never}</p>
      ) : (
        <p className={styles["latest"]}>
          <strong>{dayAndTimeOf(drill.at)}</strong>
          <Chip tone={drill.succeeded ? "ok" : "bad"}>{drill.succeeded ? text.succeeded : text.failed}</Chip>
        </p>
      )}
      <p className={styles["quiet"]}>{text.lead}</p>
    </Card>
    <Card title={backupText.how.title}>
      <ul className={styles["points"]}>
        {backupText.how.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </Card>
  </>
);
