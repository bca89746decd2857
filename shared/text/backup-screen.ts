// The words of the screen Säkerhetskopiering. What can go wrong with a backup is said in vault.ts.

import type { SecondProblem } from "../contract/backup.ts";
import type { BackupWarning } from "../domain/backup-warning.ts";

const megabyte = 1_000_000;

export const backupText = {
  title: "Säkerhetskopiering",
  lead: "En krypterad kopia av allt i Samverka, i en enda fil.",
  now: "Säkerhetskopiera nu",
  working: "Kopierar, läser tillbaka och kontrollerar …",
  done: "Säkerhetskopian är sparad och kontrollerad",
  latest: "Senaste säkerhetskopian",
  never: "Det finns ingen säkerhetskopia än. Går datorn sönder är allt borta.",
  age: (nearness: string, time: string): string => `Gjord ${nearness} kl. ${time}`,
  verified: "Kontrollerad",
  notVerified: "Går inte att läsa",
  verifiedLead: "Varje kopia läses tillbaka helt innan den får sitt namn.",
  damagedTitle: "Den senaste säkerhetskopian går inte att läsa",
  damagedBody: "Filen är avkortad eller ändrad. Gör en ny kopia, och lägg den helst på en annan disk.",
  place: "Plats",
  folder: "Mapp",
  standardFolder: "I valvets egen mapp på den här datorn.",
  chosenFolder: "Vald mapp",
  choose: "Välj mapp …",
  placeAdvice:
    "En kopia på samma disk hjälper inte om datorn går sönder. Välj en disk eller en mapp utanför datorn. Filen är krypterad och kan ligga på kommunens filserver.",
  list: {
    title: "Säkerhetskopior i mappen",
    caption: "Säkerhetskopior, de nyaste först",
    columns: { createdAt: "Gjord", name: "Fil", size: "Storlek", verified: "Läge" },
    none: "Inga säkerhetskopior i mappen.",
    failed: "Säkerhetskopiorna kan inte visas",
  },
  second: {
    title: "Andra platsen",
    choose: "Välj mapp …",
    forget: "Sluta använda",
    none: "Välj en mapp utanför datorn, till exempel på kommunens filserver eller en USB-disk. Den nyaste säkerhetskopian kopieras dit av sig själv och läses tillbaka där.",
    copiedAt: "Senast kopierad dit",
    never: "Inte än",
    retried: "Samverka försöker igen av sig själv, och du kan arbeta vidare.",
    problems: {
      noAnswer: "Den andra mappen svarar inte",
      folderGone: "Den andra mappen finns inte, anslut disken eller nätverket",
      diskFull: "Den andra mappen är full, frigör plats eller välj en annan",
      readOnly: "Det går inte att skriva i den andra mappen, välj en annan",
      notVerified: "Kopian i den andra mappen gick inte att läsa tillbaka och räknas därför inte",
    } satisfies Record<SecondProblem, string>,
  },
  warnings: {
    backupOld: {
      title: "Den senaste säkerhetskopian är äldre än en vecka",
      body: "Går datorn sönder saknas allt som skrivits sedan dess. Säkerhetskopiera nu.",
    },
    backupNotOutside: {
      title: "Ingen säkerhetskopia har lagts utanför datorn på två veckor",
      body: "Välj en andra plats, eller anslut den som är vald. En kopia på samma dator hjälper inte om den stjäls eller brinner.",
    },
    drillFailed: {
      title: "Den senaste provåterställningen misslyckades",
      body: "Säkerhetskopian gick inte att återställa. Gör en ny, och säg det till den som sköter kommunens datorer om det händer igen.",
    },
    folderSynchronised: {
      title: "En av mapparna synkroniseras till molnet",
      body: "OneDrive, Dropbox och liknande kan blanda äldre och nyare filer, och kopian lämnar kommunen. Välj en annan mapp.",
    },
  } satisfies Record<BackupWarning, { readonly title: string; readonly body: string }>,
  drill: {
    title: "Senast provåterställd",
    never: "Inte än.",
    succeeded: "Gick att återställa",
    failed: "Gick inte att återställa",
    lead: "En gång i månaden återställs den nyaste säkerhetskopian på prov, utan att något ändras.",
  },
  undo: {
    title: (restored: string, until: string): string =>
      `Valvet återställdes ${restored}. Du kan ångra det till ${until}.`,
    body: (changes: number): string =>
      changes === 0
        ? "Inget har ändrats sedan dess. Efteråt låses Samverka."
        : `${changes === 1 ? "1 ändring" : `${String(changes)} ändringar`} sedan dess försvinner då, men säkerhetskopieras först. Efteråt låses Samverka.`,
    action: "Ångra återställningen",
  },
  size: (bytes: number): string =>
    bytes < megabyte
      ? `${Math.max(1, Math.round(bytes / 1000)).toLocaleString("sv-SE")} kB`
      : `${(bytes / megabyte).toLocaleString("sv-SE", { maximumFractionDigits: 1 })} MB`,
  how: {
    title: "Så fungerar det",
    points: [
      "Kopior görs av sig själva när du låser eller avslutar, om något har ändrats. Äldre gallras: 7 dagliga, 5 veckovisa och 12 månatliga sparas.",
      "Filen är krypterad. Ingen kan läsa den utan lösenfrasen eller återställningsnyckeln som gällde när den gjordes.",
      "Tappar du både lösenfrasen och återställningsnyckeln kan ingen öppna kopian, inte heller vi.",
      "En säkerhetskopia är inte en allmän handling och ersätter inte arkivet.",
    ],
  },
} as const;
