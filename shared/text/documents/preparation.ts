// Words of the preparation sheet (förberedelseblad, R27).

export const preparationWords = {
  title: "Förberedelseblad",
  subtitle: (label: string, day: string) => `Inför ${label.toLowerCase()}, ${day}`,
  lead: (youth: string) =>
    `Skriv det som ni tar med till mötet kring ${youth}. Bladet är ert eget stöd, och ni lämnar det inte ifrån er.`,
  questionHeading: "Frågan vi ska svara på",
  pictureHeading: "Så ser vi på läget",
  pictureText: "Berätta bara om det som står här. Det är vad samtycket omfattar för er verksamhet.",
  worksHeading: "Det här fungerar bra",
  concernHeading: "Hur stor är er oro i dag?",
  concernScale:
    "Ringa in:   0    1    2    3    4    5    6    7    8    9    10      (0 är ingen oro, 10 är mycket stor oro)",
  commitmentsHeading: "Det här har ni åtagit er",
  commitmentsText: "Blev det gjort? Fungerade det som tänkt? Om inte, vad behöver göras annorlunda?",
  followUp: (day: string | null) => (day === null ? "Dag för uppföljning är inte bestämd." : `Följs upp ${day}.`),
  contributeHeading: "Det här kan vi bidra med, och från vilken dag",
  handlingHeading: "Så hanterar ni bladet",
  handling: [
    "Bladet innehåller uppgifter som kan omfattas av sekretess. Visa det bara för den som ska delta.",
    "För in det som ska sparas i er egen journal eller akt, och förstör bladet efter mötet.",
  ],
} as const;
