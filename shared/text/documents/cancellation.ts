// Words of the paper that says that a meeting is cancelled (besked om inställt möte). Neutral: neither who, why nor what about.

export const cancellationWords = {
  title: "Mötet är inställt",
  lead: "Mötet som du har fått en kallelse till blir inte av. Du behöver inte komma.",
  nextHeading: "Det här händer nu",
  next: {
    agency: "Ta bort mötet ur din kalender. Blir det ett nytt möte får du en ny kallelse.",
    family: "Blir det ett nytt möte hör vi av oss till dig först.",
  },
  contact: (name: string, phone: string) => `Har du frågor kan du ringa ${name}, telefon ${phone}.`,
} as const;
