import { Card } from "../../ui/Card.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { Stack } from "../../ui/Layout.tsx";
import { restoreText } from "../../../shared/text/restore.ts";
import type { RestoreFrameProps } from "../../restore/RestoreFlow.tsx";
import styles from "./Backup.module.css";

/** A step of a restore on the page of the backups. */
export const PageRestore = ({ title, lead, children }: RestoreFrameProps) => (
  <>
    <PageHeader title={restoreText.title} lead={lead} />
    <div className={styles["step"]}>
      <Card {...(title !== restoreText.title && { title })}>
        <Stack>{children}</Stack>
      </Card>
    </div>
  </>
);
