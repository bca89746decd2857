// The words of the ways in which somebody else writes the minutes (R31): in a Word file, at the coordinator's computer.

export const writingText = {
  menu: "Någon annan skriver",
  handOutTemplate: "Lämna ut protokollmall",
  readReturned: "Läs in ifylld protokollmall",
  notRead: "Filen lästes inte in",
  blank: {
    title: "Tomma mallar",
    lead: "Protokollmall och uppföljningsmall att ha på papper för den dag datorn inte går att använda. De innehåller inget om någon.",
    open: "Visa mallarna",
  },
  handOver: "Låt antecknaren skriva här",
  writtenBy: (who: string): string => `Skrivs av ${who}`,
  endGuestMode: "Avsluta gästläget",
  begin: {
    title: "Låt antecknaren skriva här",
    body: "Bara det här mötet visas, utan meny, sökning och dina egna anteckningar. Det som skrivs loggas med antecknarens namn. Gästläget avslutas med din lösenfras.",
    name: "Vem skriver?",
    role: "Roll och verksamhet",
    roleHint: "Till exempel kurator, Skola.",
    submit: "Starta gästläget",
    errors: { name: "Skriv namnet på den som skriver.", role: "Skriv roll och verksamhet." },
  },
  leave: {
    meeting: {
      title: "Avsluta gästläget",
      body: "Koordinatorn skriver sin lösenfras. Det som är skrivet är sparat.",
      submit: "Avsluta gästläget",
    },
    concernReport: {
      title: "Skriv orosanmälan",
      body: "Koordinatorn skriver sin lösenfras, så öppnas anmälan direkt. Är det bråttom: ring socialtjänsten.",
      submit: "Öppna anmälan",
    },
  },
} as const;
