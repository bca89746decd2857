// The words of the screen Säkerhetskopiering. What can go wrong with a backup is said in vault.ts.

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
  size: (bytes: number): string =>
    bytes < megabyte
      ? `${Math.max(1, Math.round(bytes / 1000)).toLocaleString("sv-SE")} kB`
      : `${(bytes / megabyte).toLocaleString("sv-SE", { maximumFractionDigits: 1 })} MB`,
  how: {
    title: "Så fungerar det",
    points: [
      "Filen är krypterad. Ingen kan läsa den utan lösenfrasen eller återställningsnyckeln som gällde när den gjordes.",
      "Tappar du både lösenfrasen och återställningsnyckeln kan ingen öppna kopian, inte heller vi.",
      "En säkerhetskopia är inte en allmän handling och ersätter inte arkivet.",
    ],
  },
} as const;
