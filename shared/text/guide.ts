// The words of the guide: what the municipality must take a stand on, why, and which settings the answer fills.
import type { Day } from "../domain/day.ts";
import type { GuideQuestion } from "../domain/guide.ts";

export interface GuideWords {
  readonly question: string;
  readonly why: string;
  /** The settings that the answer is filled in at; none where the answer is only kept. */
  readonly fills: readonly string[];
}

const words: readonly GuideWords[] = [
  {
    question: "Vilken nämnd är personuppgiftsansvarig, och räknas SSPF som socialtjänst?",
    why: "Det avgör vilken sekretess, vilken registerlag och vilken gallring som gäller.",
    fills: ["Nämnd", "Typ av nämnd"],
  },
  {
    question: "Hör SSPF-ärendet till en personakt?",
    why: "Det avgör var handlingarna ska finnas och vem som lämnar ut dem.",
    fills: [],
  },
  {
    question: "Ska båda vårdnadshavarna alltid skriva under, och från vilken ålder skriver den unge under?",
    why: "Ett samtycke där någon saknas får inte användas.",
    fills: ["Den unge skriver under från"],
  },
  {
    question: "Hur länge gäller ett samtycke?",
    why: "Ett samtycke utan slut går inte att ta ställning till. Vi föreslår 8 månader, som längst 12.",
    fills: ["Samtycket gäller högst"],
  },
  {
    question: "Vilka åldrar gäller, och är den sista åldern med?",
    why: "”Upp till 18 år” läses på två sätt. Utanför åldrarna påminns du, men du stoppas aldrig.",
    fills: ["Ålder från och med", "Ålder till och med"],
  },
  {
    question: "Har ni förmöte eller inte?",
    why: "Det bestämmer vilka steg ett ärende går igenom, och vem som beslutar om start.",
    fills: ["Arbetssätt", "Vem beslutar om start"],
  },
  {
    question: "Vem diarieför, och var?",
    why: "Protokoll och beslut är allmänna handlingar när de är färdiga.",
    fills: ["Ärendenummer börjar med"],
  },
  {
    question: "Hur skickar ni handlingar: säker digital kommunikation, säker e-post eller papper?",
    why: "Vanlig e-post räcker inte för sekretess.",
    fills: [],
  },
  {
    question: "Vilken gallringsfrist gäller, och finns det undantag för forskning?",
    why: "Socialtjänstens och skolans handlingar gallras olika, och några län och årskullar bevaras.",
    fills: ["Län", "Konsultation utan ärende sparas"],
  },
  {
    question: "Vem granskar loggarna, och hur ofta?",
    why: "Att någon läser dem är det som gör att ingen läser ärenden i onödan.",
    fills: [],
  },
  {
    question: "Vilka uppgifter vill styrgruppen ha varje halvår?",
    why: "Det som inte har registrerats går inte att räkna i efterhand.",
    fills: ["Rapport till styrgruppen"],
  },
  {
    question: "Under vilket antal ska statistiken inte visas?",
    why: "I en liten kommun kan en etta i en tabell peka ut någon.",
    fills: ["Visa inte antal under"],
  },
  {
    question:
      "Har dataskyddsombud eller jurist tagit ställning till 10 kap. 15 a § OSL, och till att polisen får anteckningar?",
    why: "Det polisen har fått följer polisens regler. Grunder utöver samtycke är avstängda tills juristen slår på dem.",
    fills: ["Grunder utöver samtycke"],
  },
];

/** One question with its words. */
export const guideWords = (question: GuideQuestion): GuideWords =>
  words[question - 1] ?? { question: "", why: "", fills: [] };

export const guideText = {
  title: "Frågor att ta ställning till",
  lead: "Ta dem med er nämnd, er jurist och ert dataskyddsombud. Svaren sparas här med vem som svarade och när.",
  back: "Tillbaka till inställningar",
  count: (answered: number): string => `${String(answered)} av 13 frågor är besvarade.`,
  allAnswered: "Alla frågor är besvarade.",
  open: "Visa frågorna",
  fills: (settings: readonly string[]): string => `Fyller i: ${settings.join(", ")}`,
  answered: (by: string, on: Day): string => `${by}, ${on}`,
  notAnswered: "Inte besvarad",
  notAnsweredList: "Frågor som inte är besvarade",
  give: "Svara",
  giveAgain: "Ändra svar",
  save: "Spara svar",
  saved: "Svaret är sparat",
  answer: "Svar",
  by: "Vem har svarat",
  on: "Datum",
  law: {
    title: "Lagrum att granska",
    lead: "Lagrummen är lästa i en inofficiell källa. När er jurist har jämfört ett lagrum med den officiella texten försvinner upplysningen om det i tolv månader.",
    caption: "Lagrum att granska",
    none: "Alla lagrum är granskade det senaste året.",
    provision: "Lagrum",
    checked: "Senast läst",
    unofficial: (on: Day): string => `Inofficiell källa, ${on}`,
    action: "Åtgärd",
    check: "Registrera granskning",
    checkTitle: (citation: string): string => `Granskning av ${citation}`,
    by: "Granskat av",
    saved: "Granskningen är registrerad",
  },
  errors: { answer: "Skriv svaret.", by: "Skriv vem.", on: "Ange datum, senast i dag." },
} as const;
