// The words of the minutes of a meeting of the work group (minnesanteckningar).

export const workGroupMinutesWords = {
  title: "Minnesanteckningar",
  subtitle: (day: string): string => `Arbetsgruppen, ${day}`,
  when: "Tid",
  whenText: (day: string, time: string | null): string => (time === null ? day : `${day}, kl. ${time}`),
  where: "Plats",
  matter: "Gäller",
  agencies: "Verksamheter",
  agenda: "Det här tog vi upp",
  decisions: "Det här beslutade vi",
  undertakings: "Vad verksamheterna gör",
  agency: "Verksamhet",
  what: "Vad",
  by: "Senast",
  noDay: "Ingen dag satt",
  done: (day: string): string => `Klart ${day}`,
  next: "Nästa möte",
  noNext: "Ingen dag är bestämd.",
  aboutNobody: "Anteckningarna handlar inte om någon enskild person och hör inte till något ärende.",
} as const;
