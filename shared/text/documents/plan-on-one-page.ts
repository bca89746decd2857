// Words of the plan on one page (planen på en sida), for the family's fridge: goals, who does what until when, next meeting.

export const planOnOnePageWords = {
  lead: "Det här gör vi tills vi ses igen.",
  subtitle: (day: string) => `Bestämd ${day}`,
  who: (who: string) => `${who}: `,
  /** Ends as a sentence, before the day. */
  what: (what: string) => `${what.replace(/[.\s]+$/u, "")}. `,
  until: (day: string) => `Till ${day}.`,
  nothingOpen: "Här är inget kvar att göra just nu.",
  /** Something is left out of the page, or shortened. */
  more: (left: number) =>
    left === 0
      ? "En del är kortat här. Hela texten står i planen."
      : left === 1
        ? "Allt fick inte plats. En sak till står bara i hela planen."
        : `Allt fick inte plats. ${left} saker till står bara i hela planen.`,
  next: "Nästa möte",
  noNext: "Dagen är inte bestämd än.",
  questions: "Frågor?",
  call: (name: string, phone: string) => `Ring ${name}, telefon ${phone}.`,
} as const;
