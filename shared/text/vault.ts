// Swedish words of the vault and its backups. Each failure is one sentence that says why, and what to do.
import type { BackupFailure } from "../contract/backup.ts";
import type { CreateFailure, Place, UnlockFailure, VaultStatus } from "../contract/vault.ts";

export const createFailureText: Readonly<Record<CreateFailure["code"], string>> = {
  weakPassphrase: "Lösenfrasen är för lätt att gissa, välj minst 12 tecken, till exempel fyra ord som inte hör ihop.",
  groupsDoNotMatch:
    "Grupperna stämmer inte med återställningsnyckeln, jämför med det du har antecknat och skriv dem igen.",
  notPrepared: "Valvet är inte förberett längre, börja om med att välja lösenfras.",
  notLocalDisk:
    "Valvet får bara ligga på datorns egen disk, välj en mapp som inte är en delad enhet, ett USB-minne eller synkas till molnet.",
  vaultExists: "Det finns redan ett valv i mappen, lås upp det eller välj en annan mapp.",
  vaultBusy: "Mappen används av ett annat Samverka-fönster, stäng det och försök igen.",
  diskFull: "Disken är full och inget valv har skapats, frigör minst 100 MB och försök igen.",
  readOnly:
    "Det går inte att skriva i mappen och inget valv har skapats, välj en annan mapp eller be it-stödet om rättighet.",
};

export const unlockFailureText: Readonly<Record<UnlockFailure["code"], string>> = {
  wrongPassphrase: "Lösenfrasen är fel, försök igen eller lås upp med återställningsnyckeln.",
  wrongRecoveryKey: "Återställningsnyckeln hör inte till det här valvet, kontrollera att du har rätt blad.",
  recoveryKeyMistyped: "Något tecken i återställningsnyckeln är fel, jämför grupp för grupp med bladet och skriv igen.",
  keyringDamaged:
    "Valvets nyckelfil är skadad och det finns ingen hel kopia av den, återställ från en säkerhetskopia eller kontakta it-stödet.",
  databaseDamaged: "Databasfilen är skadad, rör inte filerna och återställ från en säkerhetskopia.",
  databaseMissing: "Databasfilen saknas i valvets mapp, lägg tillbaka den eller återställ från en säkerhetskopia.",
  vaultMissing: "Det finns inget valv i mappen, välj mappen där valvet ligger eller skapa ett nytt.",
  newerVersion: "Valvet är skapat av en nyare version av Samverka, installera den versionen för att öppna det.",
  vaultBusy: "Valvet är redan öppet i ett annat Samverka-fönster, använd det eller stäng det först.",
  diskFull: "Disken är full och valvet kan inte öppnas säkert, frigör minst 100 MB och försök igen.",
  readOnly: "Valvets mapp är skrivskyddad, be it-stödet ge dig rätt att skriva i den och försök igen.",
};

export const backupFailureText: Readonly<Record<BackupFailure["code"], string>> = {
  vaultClosed: "Valvet är låst, lås upp det och säkerhetskopiera sedan.",
  diskFull: "Det finns inte plats för säkerhetskopian och ingen har sparats, frigör plats eller välj en annan mapp.",
  folderGone: "Mappen för säkerhetskopior finns inte, anslut disken eller välj en annan mapp.",
  readOnly: "Det går inte att skriva i mappen för säkerhetskopior, välj en annan mapp.",
  notVerified:
    "Säkerhetskopian gick inte att läsa tillbaka och har därför inte sparats, försök igen eller välj en annan disk.",
};

export const vaultStateText: Readonly<Record<VaultStatus["state"], string>> = {
  none: "Inget valv än",
  locked: "Valvet är låst",
  open: "Valvet är upplåst",
};

export const placeText: Readonly<Record<Place, string>> = {
  local: "Mappen ligger på datorns egen disk.",
  network: "Mappen ligger på en delad enhet.",
  removable: "Mappen ligger på en flyttbar disk.",
  synchronised: "Mappen synkas till molnet.",
};

export const strengthText: readonly [string, string, string, string, string] = [
  "Mycket lätt att gissa",
  "Lätt att gissa",
  "Går att gissa",
  "Svår att gissa",
  "Mycket svår att gissa",
];

/** Beside the failure, while the screen waits. */
export const waitText = (seconds: number): string => `Vänta ${seconds} sekunder före nästa försök.`;

/** When the anchor knew of later changes than the file holds. */
export const missingChangesText = (count: number): string =>
  count === 1
    ? "Den senast sparade ändringen saknas i valvet, kontrollera det du gjorde sist och kontakta it-stödet."
    : `De ${count} senast sparade ändringarna saknas i valvet, kontrollera det du gjorde sist och kontakta it-stödet.`;
