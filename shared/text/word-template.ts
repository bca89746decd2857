// The words of the municipality's own Word templates (Wordmallar): the screen, and what can be wrong with a template.
import type { TemplateKind, TemplatePlace, TemplateProblem, TemplateStanding } from "../domain/word-template.ts";

export const templateKindText: Readonly<Record<TemplateKind, string>> = {
  notice: "Kallelse",
  minutes: "Protokoll",
  followUp: "Protokoll från uppföljning",
  consentForm: "Samtyckesblankett",
};

export const standingText: Readonly<Record<TemplateStanding, string>> = {
  used: "Används",
  coming: "Börjar gälla senare",
  replaced: "Ersatt av en senare",
  stopped: "Används inte",
};

export const wordTemplateText = {
  title: "Wordmallar",
  lead: "Gör kallelser, protokoll och samtyckesblanketter från kommunens egna Wordmallar. Utan egen mall används Samverkas.",
  back: "Till inställningarna",
  open: "Öppna Wordmallar",
  cardLead: "Kommunens egna mallar för det som lämnas ut som Word-fil.",
  failed: "Wordmallarna kan inte visas just nu",
  failedBody: "Övriga uppgifter är oförändrade.",
  take: {
    title: "Läs in en mall",
    lead: "Utgå från Samverkas mall, ändra den i Word och läs in den här. Mallen kontrolleras innan den tas emot.",
    kind: "Mall för",
    kindHint: "Utan en mall här görs uppföljningar från protokollets.",
    validFrom: "Gäller från",
    validFromHint: "Det som redan har lämnats ut ändras inte.",
    read: "Välj Wordmall",
    start: "Spara en mall att utgå från",
    taken: (kind: string, version: number, day: string): string =>
      `${kind}, version ${version}, är inläst och gäller från ${day}`,
    unused: (names: string): string =>
      `Mallen visar inte ${names}. Det som står i de fälten kommer inte med i Word-filen. Pdf-filen ändras inte.`,
    problems: "Det här behöver rättas",
  },
  saved: "Filen är sparad",
  list: {
    title: "Inlästa mallar",
    lead: "Alla versioner finns kvar. Loggen över det som har lämnats ut visar vilken version en fil gjordes från.",
    empty: "Inga mallar är inlästa. Allt som lämnas ut som Word-fil görs från Samverkas mall.",
    kind: "Mall för",
    version: "Version",
    validFrom: "Gäller från",
    standing: "Läge",
    imported: "Inläst",
    importedText: (on: string, by: string): string => (by === "" ? on : `${on}, ${by}`),
    actions: "Åtgärder",
    look: "Visa exempel",
    stop: "Sluta använda",
    resume: "Använd igen",
    stopped: "Mallen används inte längre",
    resumed: "Mallen används igen",
    about: (kind: string, version: number): string => `${kind}, version ${version}`,
  },
  preview: {
    title: (kind: string, version: number): string => `Exempel: ${kind.toLowerCase()}, version ${version}`,
    about: "Påhittade uppgifter. Teckensnitt, logotyp och marginaler ser du i Word-filen.",
    saveExample: "Spara exemplet som Word-fil",
    saveKept: "Spara mallen som Word-fil",
    failed: "Exemplet kan inte visas just nu",
  },
  fields: {
    title: "Fält att använda",
    lead: "Skriv fältet i mallen, med klamrar. Programmet byter ut det mot uppgiften för varje mottagare.",
    lists:
      "En lista skrivs mellan {#namn} och {/namn}, i egna stycken eller i en tabellrad, och upprepas för varje rad.",
    conditions:
      "Ett villkor skrivs likadant. Så kan också ett fält användas: {#tolk}Tolk: {tolk}{/tolk} visas bara när det finns tolk. {#har_styrkor} gäller när listan styrkor inte är tom.",
    caption: (kind: string): string => `Fält i mallar för ${kind.toLowerCase()}`,
    field: "Fält",
    meaning: "Betydelse",
    demanded: "Måste finnas",
    demandedYes: "Ja",
    copy: "Kopiera listan",
  },
} as const;

const partText: Readonly<Record<TemplatePlace["part"], string>> = {
  body: "I texten",
  header: "I sidhuvudet",
  footer: "I sidfoten",
};

/** "I texten, i stycket som börjar ”Till: {motagare}”". */
const placeInWords = ({ part, beginning }: TemplatePlace): string =>
  beginning === "" ? partText[part] : `${partText[part]}, i stycket som börjar ”${beginning}”`;

const told = (problem: TemplateProblem): string => {
  switch (problem.code) {
    case "unknownField":
      return problem.nearest === null
        ? `Fältet {${problem.name}} finns inte. Välj ett ur listan över fält.`
        : `Fältet {${problem.name}} finns inte. Menar du {${problem.nearest}}?`;
    case "outsideList":
      return `Fältet {${problem.name}} hör till listan ${problem.list}. Skriv det mellan {#${problem.list}} och {/${problem.list}}.`;
    case "listAsText":
      return `{${problem.name}} är en lista eller ett villkor. Skriv {#${problem.name}} där den börjar och {/${problem.name}} där den slutar.`;
    case "unclosedTag":
      return `Ett fält saknar sin avslutande klammer: ${problem.text}. Skriv } efter fältets namn, i samma stycke.`;
    case "unopenedTag":
      return `En klammer } saknar sin början: ${problem.text}. Skriv { före fältets namn, eller ta bort klammern.`;
    case "emptyTag":
      return "Ett par klamrar är tomt. Skriv fältets namn mellan dem, eller ta bort dem.";
    case "specialTag":
      return `${problem.text} kan inte fyllas i. Ett fält är bara sitt namn inom klamrar, med #, ^ eller / framför i listor och villkor.`;
    case "unclosedList":
      return `{#${problem.name}} har inget slut. Skriv {/${problem.name}} där listan eller villkoret slutar.`;
    case "unopenedList":
      return `{/${problem.name}} har ingen början. Skriv {#${problem.name}} där listan eller villkoret börjar, eller ta bort slutet.`;
    case "crossedLists":
      return `{#${problem.name}} och {#${problem.other}} går in i varandra. Den som börjar sist ska sluta först.`;
    case "misplacedList":
      return problem.name === ""
        ? "En lista eller ett villkor kan inte fyllas i där det står. Låt början och slut stå i samma stycke, i samma tabellrad eller i var sitt eget stycke."
        : `{#${problem.name}} kan inte fyllas i där det står. Låt början och slut stå i samma stycke, i samma tabellrad eller i var sitt eget stycke.`;
    case "neededField":
      return problem.list === null
        ? `Fältet {${problem.name}} måste stå i varje exemplar. Lägg till det, utanför villkor som gör att det kan falla bort.`
        : `Fältet {${problem.name}} i listan ${problem.list} måste stå i varje exemplar. Lägg till det, utanför villkor som gör att det kan falla bort.`;
    case "wordField":
      return `Word fyller i ${problem.name} på egen hand, och det kan visa fel eller hämta något utifrån. Ta bort det, eller använd ett fält ur listan. Sidnummer går bra.`;
    case "trackedChanges":
      return "Mallen har spårade ändringar. Godkänn eller avvisa dem i Word och spara igen.";
    case "comments":
      return "Mallen har kommentarer. Ta bort dem i Word och spara igen.";
    case "notes":
      return "Mallen har fotnoter eller slutnoter. Skriv texten i ett vanligt stycke i stället.";
    case "embedded":
      return "Mallen innehåller ett inbäddat objekt, till exempel en fil, ett diagram eller en kontroll. Ta bort det, eller gör det till en bild.";
    case "externalLink":
      return `Mallen hämtar något utifrån: ${problem.target}. Klistra in det i mallen i stället. Länkar som börjar med https eller mailto går bra.`;
    case "pictureType":
      return `Bilden ${problem.name} går inte att använda. Spara den som PNG eller JPEG och sätt in den igen.`;
  }
};

/** What is wrong, what to do, and where. */
export const problemInWords = (problem: TemplateProblem): { readonly what: string; readonly where: string | null } => ({
  what: told(problem),
  where: "place" in problem ? placeInWords(problem.place) : null,
});
