// The words round a document that is shown on screen, and on the sheet with the recovery key.

export const documentViewText = {
  loading: "Öppnar handlingen …",
  failedTitle: "Handlingen kan inte visas",
  failedBody: "Filen är oförändrad. Försök igen, eller skriv ut den i stället.",
  toolbar: "Visning",
  pages: "Sidor",
  page: (number: number): string => `Sida ${number}`,
  pageOf: (number: number, count: number): string => `Sida ${number} av ${count}`,
  pageTitle: (title: string, number: number, count: number): string => `${title}, sida ${number} av ${count}`,
  previous: "Föregående sida",
  next: "Nästa sida",
  zoomIn: "Förstora",
  zoomOut: "Förminska",
  fitWidth: "Anpassa till bredden",
  zoom: (percent: number): string => `${percent} %`,
  recoverySheet: {
    title: "Återställningsnyckel för Samverka",
    body: "Nyckeln öppnar valvet om lösenfrasen är glömd. Lås in bladet där bara koordinatorn och närmaste chef kommer åt det. Ta inga kopior.",
    group: (number: number): string => `Grupp ${number}`,
    check: "Kontrollgrupp",
    howTo: "Så här används den: välj Använd återställningsnyckeln på låsskärmen och skriv grupperna i ordning.",
    vault: "Gäller valvet på datorn:",
    written: "Datum och namn:",
  },
  recoveryCards: {
    title: (number: number): string => `Återställningskort ${String(number)} av 3`,
    body: "Två av de tre korten öppnar valvet om lösenfrasen är glömd. Ett kort ensamt öppnar ingenting. Lås in korten på olika ställen, hos olika personer. Ta inga kopior.",
    mark: (mark: string): string => `Kort med märket ${mark} hör ihop.`,
    howTo:
      "Så här används de: välj Använd återställningskort på låsskärmen och skriv grupperna från två av korten i ordning.",
    vault: "Gäller valvet på datorn:",
    written: "Datum och namn:",
  },
} as const;
