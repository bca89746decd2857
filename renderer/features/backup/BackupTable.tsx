import type { Backup } from "../../../shared/contract/backup.ts";
import { backupText } from "../../../shared/text/backup-screen.ts";
import { dayAndTimeOf } from "../../../shared/text/dates.ts";
import { Chip } from "../../ui/Chip.tsx";
import { type Column, Table } from "../../ui/Table.tsx";

const { columns, caption } = backupText.list;

const backupColumns: readonly Column<Backup>[] = [
  { id: "createdAt", heading: columns.createdAt, cell: ({ createdAt }) => dayAndTimeOf(createdAt), width: "fit" },
  { id: "name", heading: columns.name, cell: ({ name }) => name },
  { id: "size", heading: columns.size, cell: ({ size }) => backupText.size(size), align: "end", width: "fit" },
  {
    id: "verified",
    heading: columns.verified,
    width: "fit",
    cell: ({ verified }) => (
      <Chip tone={verified ? "ok" : "bad"}>{verified ? backupText.verified : backupText.notVerified}</Chip>
    ),
  },
];

export const BackupTable = ({ backups }: { readonly backups: readonly Backup[] }) => (
  <Table caption={caption} columns={backupColumns} rows={backups} rowId={({ name }) => name} />
);
