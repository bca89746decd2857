// The words of restoring a backup: on the lock screen, at first start and on the screen Säkerhetskopiering.
import type { WorkKind, WorkStep } from "../contract/backup.ts";
import type { RestoreFailure } from "../contract/restore.ts";
import { unlockText } from "./unlock.ts";

const changes = (count: number): string => (count === 1 ? "1 ändring" : `${String(count)} ändringar`);

export const restoreText = {
  open: "Återställ från en säkerhetskopia",
  openAtStart: "Jag har en säkerhetskopia",
  title: "Återställ från en säkerhetskopia",
  choose: {
    lead: "Välj vilken säkerhetskopia du vill gå tillbaka till. Inget ändras förrän du har sett vad som händer.",
    atStart:
      "Välj filen på disken eller i mappen där säkerhetskopiorna ligger. Du behöver lösenfrasen eller återställningsnyckeln som gällde när den gjordes.",
    list: "Säkerhetskopior som Samverka hittar",
    none: "Inga säkerhetskopior hittades i mapparna som Samverka känner till.",
    file: "Välj en fil …",
    places: { first: "I första mappen", second: "I andra mappen" },
    use: "Välj",
  },
  secret: {
    lead: (what: string): string => `Säkerhetskopian ${what} öppnas med det som gällde när den gjordes.`,
    read: "Läs och kontrollera",
    passphraseHint: "Lösenfrasen som gällde när säkerhetskopian gjordes, din eller ersättarens.",
  },
  summary: {
    title: "Det här händer om du återställer",
    made: "Säkerhetskopian gjordes",
    holds: "Innehåll",
    counts: (cases: number, meetings: number): string =>
      `${cases === 1 ? "1 ärende" : `${String(cases)} ärenden`} och ${meetings === 1 ? "1 möte" : `${String(meetings)} möten`}`,
    lastChange: "Senaste ändring i den",
    noChange: "Ingen ändring",
    lost: (count: number): string =>
      count === 0 ? "Inget som är sparat nu försvinner." : `${changes(count)} efter säkerhetskopian försvinner.`,
    lostUnknown: "Det går inte att räkna vad som är ändrat efter säkerhetskopian. Allt sådant försvinner.",
    removedAgain: (count: number): string =>
      count === 1
        ? "1 konsultation eller kontakt i säkerhetskopian är gallrad sedan dess. Texterna kommer inte tillbaka."
        : `${String(count)} konsultationer och kontakter i säkerhetskopian är gallrade sedan dess. Texterna kommer inte tillbaka.`,
    suspects: (count: number): string =>
      `${count === 1 ? "1 rad" : `${String(count)} rader`} i säkerhetskopian stämmer inte med loggen. Säg det till den som sköter kommunens datorer.`,
    present: {
      backedUp:
        "Det du har nu säkerhetskopieras först, och du kan ångra återställningen i sju dagar. Efteråt låses Samverka.",
      unreadable: "Det som finns här nu går inte att läsa. Filerna sparas som de är, och inget av dem tas bort.",
      none: "Här finns inget valv än. Efteråt låser du upp med lösenfrasen eller återställningsnyckeln.",
    },
    apply: "Återställ",
    back: "Avbryt",
  },
  done: {
    title: "Återställningen är klar",
    body: "Lås upp med din lösenfras. Har du flyttat till en ny dator, fortsätt inte i den gamla: två kopior går inte att slå ihop.",
    unlock: "Till låsskärmen",
  },
  back: "Tillbaka",
  otherComputer:
    "Arbeta bara i en kopia i taget. Det som skrivs i två kopior kan inte slås ihop, varken av Samverka eller för hand.",
} as const;

export const workText = {
  kinds: {
    backup: "Säkerhetskopierar",
    secondCopy: "Kopierar till den andra mappen",
    restore: "Återställer",
    drill: "Provåterställer",
    olderVersion: "Går över till den äldre versionen",
    salvage: "Räddar det som går",
  } satisfies Record<WorkKind, string>,
  steps: {
    copying: "kopierar och kontrollerar",
    sealing: "skriver filen",
    readingBack: "läser tillbaka och jämför",
    reading: "läser säkerhetskopian",
    building: "bygger upp och kontrollerar allt",
    searching: "letar efter det som går att läsa",
    saving: "sparar det som gick att läsa",
    checking: "kontrollerar varje del av filen",
  } satisfies Record<WorkStep, string>,
  start: "Läser säkerhetskopian",
  percent: (share: number): string => `${String(share)} procent`,
  cancel: "Avbryt",
} as const;

type Word = Exclude<RestoreFailure["code"], "wrongPassphrase" | "wrongRecoveryKey">;

/** Why nothing was restored. None of these has changed anything. */
export const restoreFailureText: Readonly<Record<Word, string>> & {
  readonly wrongPassphrase: string;
  readonly wrongRecoveryKey: string;
} = {
  wrongPassphrase:
    "Lösenfrasen stämmer inte med säkerhetskopian, skriv den som gällde när kopian gjordes eller använd återställningsnyckeln.",
  wrongRecoveryKey: "Nyckeln hör inte till säkerhetskopian, kontrollera att du har rätt blad.",
  recoveryKeyMistyped: unlockText.recoveryKeyMistyped,
  notABackup: "Filen är ingen säkerhetskopia av Samverka, välj en fil som slutar på .svbk.",
  backupDamaged: "Säkerhetskopian är skadad och går inte att läsa hel, välj en annan.",
  newerVersion: "Säkerhetskopian är gjord med en nyare version av Samverka, installera den och försök igen.",
  otherVault: "Säkerhetskopian hör till ett annat valv än det som finns här, välj en tom mapp för valvet först.",
  otherKeys:
    "Huvudnyckeln har bytts sedan säkerhetskopian gjordes, lås upp valvet och återställ från Säkerhetskopiering i stället.",
  fileGone: "Filen finns inte kvar, anslut disken eller välj en annan säkerhetskopia.",
  notLocalDisk: "Valvet kan bara ligga på den här datorns egen disk, välj en annan mapp för valvet först.",
  vaultBusy: "Valvet är öppet i ett annat fönster, stäng det och försök igen.",
  diskFull: "Disken är för full för att återställa säkert, frigör plats och försök igen.",
  readOnly: "Det går inte att skriva i valvets mapp, be den som sköter kommunens datorer om hjälp.",
  diskFailed:
    "Disken gick inte att läsa eller skriva som den ska och därför har inget ändrats, försök igen och kontakta IT om det händer fler gånger.",
  notPrepared: "Säkerhetskopian behöver läsas igen, välj den på nytt.",
  notBackedUp:
    "Det du har nu gick inte att säkerhetskopiera och därför har inget återställts, kontrollera mappen för säkerhetskopior och försök igen.",
  nothingToUndo: "Det finns ingen återställning att ångra, välj i stället en säkerhetskopia i listan.",
  cancelled: "Avbrutet, och inget har ändrats.",
};
