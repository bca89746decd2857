// What the log tells about the backups: when one was made, when one came outside the computer, how the last trial went.
import { sql } from "kysely";
import type { Day } from "../../../shared/domain/day.ts";
import { Day as DayOf } from "../../../shared/domain/day.ts";
import type { BackupFacts } from "../../../shared/domain/backup-warning.ts";
import { dayNear } from "../../platform/clock.ts";
import type { AuditPoint } from "../audit.ts";
import type { Read } from "../session.ts";

/** One line of the log about a backup. */
export interface BackupLine {
  readonly seq: number;
  readonly at: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

export type BackupAction = "backup.now" | "backup.copied" | "backup.drill" | "backup.restore" | "backup.undoRestore";

/** The last of its kind. */
export const lastBackupLine = async (read: Read, action: BackupAction): Promise<BackupLine | undefined> => {
  const row = await read
    .selectFrom("audit")
    .select(["seq", "ts_utc", "detail"])
    .where("action", "=", action)
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  // Details of these lines are objects: this application wrote them, and the chain says that nobody else has.
  return row && { seq: row.seq, at: row.ts_utc, detail: JSON.parse(row.detail ?? "{}") as BackupLine["detail"] };
};

/** Lines that change nothing that a backup is for: opening, reading and the backups themselves. */
const isChange = sql<boolean>`action NOT LIKE 'vault.%' AND action NOT LIKE 'backup.%' AND action NOT LIKE 'clock.%'
  AND action NOT IN ('caseFile.open', 'caseFile.reveal')`;

/** How many lines after one in the chain tell of a change. */
export const changesAfter = async (read: Read, seq: number): Promise<number> => {
  const { count } = await read
    .selectFrom("audit")
    .select((all) => all.fn.countAll<number>().as("count"))
    .where("seq", ">", seq)
    .where(isChange)
    .executeTakeFirstOrThrow();
  return count;
};

/** When the last change was made, by the clock of then; undefined when there has been none. */
export const lastChangeAt = async (read: Read): Promise<string | undefined> => {
  const changes = read.selectFrom("audit").select("ts_utc").where(isChange);
  return (await changes.orderBy("seq", "desc").limit(1).executeTakeFirst())?.ts_utc;
};

/** How many changes came after a point of the chain; null when this chain never passed through it. */
export const changesSince = async (read: Read, point: AuditPoint): Promise<number | null> => {
  const line = await read.selectFrom("audit").select("h").where("seq", "=", point.seq).executeTakeFirst();
  return line?.h === point.hash ? changesAfter(read, point.seq) : null;
};

/** Whether something is saved, or being typed, that the last backup does not have. */
export const hasChangedSinceBackup = async (read: Read): Promise<boolean> => {
  const last = await lastBackupLine(read, "backup.now");
  if (last === undefined || (await changesAfter(read, last.seq)) > 0) return true;
  const draft = await read
    .selectFrom("draft")
    .select("field")
    .where("saved_at", ">", last.at)
    .limit(1)
    .executeTakeFirst();
  return draft !== undefined;
};

const onDay = (line: BackupLine | undefined): Day | null => (line === undefined ? null : DayOf.parse(dayNear(line.at)));

export const readBackupFacts = async (read: Read): Promise<BackupFacts | undefined> => {
  const first = await read.selectFrom("audit").select("ts_utc").orderBy("seq").limit(1).executeTakeFirst();
  if (first === undefined) return undefined;
  const drill = await lastBackupLine(read, "backup.drill");
  return {
    since: DayOf.parse(dayNear(first.ts_utc)),
    madeOn: onDay(await lastBackupLine(read, "backup.now")),
    outsideOn: onDay(await lastBackupLine(read, "backup.copied")),
    drill: drill === undefined ? null : { on: onDay(drill) ?? "1900-01-01", succeeded: drill.detail["ok"] === true },
  };
};
