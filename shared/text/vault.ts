// Swedish words of the backups. Each failure is one sentence that says why, and what to do; those of the vault are unlock.ts.
import type { BackupFailure } from "../contract/backup.ts";

export const backupFailureText: Readonly<Record<BackupFailure["code"], string>> = {
  vaultClosed: "Valvet är låst, lås upp det och säkerhetskopiera sedan.",
  diskFull: "Det finns inte plats för säkerhetskopian och ingen har sparats, frigör plats eller välj en annan mapp.",
  folderGone: "Mappen för säkerhetskopior finns inte, anslut disken eller välj en annan mapp.",
  readOnly: "Det går inte att skriva i mappen för säkerhetskopior, välj en annan mapp.",
  notVerified:
    "Säkerhetskopian gick inte att läsa tillbaka och har därför inte sparats, försök igen eller välj en annan disk.",
  cancelled: "Säkerhetskopieringen är avbruten och inget har sparats, börja om när det passar.",
};
