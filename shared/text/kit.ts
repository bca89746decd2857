// The words that the components in renderer/ui say by themselves, whatever screen they stand on.

export const kitText = {
  close: "Stäng",
  cancel: "Avbryt",
  optional: "valfritt",
  undo: "Ångra",
  messages: "Meddelanden",
  clear: "Rensa",
  removeFilter: "ta bort filtret",
  openCalendar: "Öppna kalendern",
  previousMonth: "Föregående månad",
  nextMonth: "Nästa månad",
  week: "Vecka",
  weekShort: "v.",
  weekdays: ["må", "ti", "on", "to", "fr", "lö", "sö"],
  choose: "Välj",
  noMatches: "Inget passar det du skrev.",
  showOptions: "Visa alternativen",
  errorsTitle: (count: number): string =>
    count === 1 ? "En uppgift behöver rättas" : `${count} uppgifter behöver rättas`,
  charactersLeft: (left: number): string =>
    left === 1 ? "1 tecken kvar" : `${left.toLocaleString("sv-SE")} tecken kvar`,
  tooLong: (over: number, limit: number): string =>
    `Texten är ${over.toLocaleString("sv-SE")} tecken för lång. Högst ${limit.toLocaleString("sv-SE")} tecken får plats.`,
  sortAscending: "stigande",
  sortDescending: "fallande",
  sortBy: (heading: string): string => `Sortera efter ${heading}`,
  stepDone: "klart",
  stepCurrent: "pågår nu",
  stepTodo: "återstår",
  loading: "Hämtar …",
  tryAgain: "Försök igen",
  more: "Mer",
  showPassword: "Visa",
  hidePassword: "Dölj",
  leave: {
    title: "Lämna utan att spara?",
    body: "Det du har ändrat här är inte sparat.",
    stay: "Stanna kvar",
    go: "Lämna utan att spara",
  },
  notYet: "Den här delen är inte klar än.",
} as const;
