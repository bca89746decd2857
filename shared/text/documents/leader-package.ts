// Words of the package for an appointed leader of a meeting (underlag till mötesledaren, R26).

export const leaderPackageWords = {
  title: "Underlag till mötesledaren",
  subtitle: (label: string, day: string) => `${label}, ${day}`,
  lead: (youth: string) => `Du är utsedd att opartiskt leda mötet kring ${youth}. Här är det du behöver.`,
  roleHeading: "Det här gör du",
  role: [
    "Läs upp vad samtycket omfattar, och fråga om det fortfarande gäller.",
    "Se till att bara de som är kallade är i rummet. Kommer någon annan: avvakta och fråga koordinatorn.",
    "Ge den unge ordet först, och låt var och en tala till punkt.",
    "Bryt om någon berättar mer än samtycket omfattar.",
    "Ta ingens parti, och lova inget för någon annan.",
  ],
  commitmentsHeading: "Åtaganden att följa upp",
  commitmentsText: "Fråga hur det gick, om det fungerade som tänkt och vad som behöver göras annorlunda.",
  number: "Nr",
  commitment: "Åtagande",
  responsible: "Ansvarig",
  followUp: "Följs upp",
  noDay: "Inte bestämt",
  handlingHeading: "Så hanterar du underlaget",
  handling: [
    "Underlaget innehåller uppgifter som omfattas av sekretess. Det är bara för dig, och bara för mötet.",
    "Skicka det inte vidare, och lämna tillbaka det till koordinatorn efter mötet.",
  ],
} as const;
