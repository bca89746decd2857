// Words of what an agency may put in its own record of a meeting (journalklipp).

export const journalClipWords = {
  title: "Journalklipp",
  subtitle: (label: string, day: string) => `${label}, ${day}`,
  lead: (agency: string) =>
    `Det här är den del av protokollet som ${agency} för in i sin egen journal eller akt: det ni själva har berättat och tagit på er. Det andra sa står bara i protokollet.`,
  attended: "Från er deltog",
  nobody: "Ingen",
  told: "Det här berättade ni",
  said: "Era synpunkter",
  commitments: "Era åtaganden",
  noCommitments: "Ni har inga åtaganden från mötet.",
  next: "Så går det vidare",
  dissent: "Ni ser det på ett annat sätt",
  remark: "Ni anser att en uppgift är fel",
} as const;
