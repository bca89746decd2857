// The words of disclosures outside consent (utlämnande på annan grund).
import type { GroundTest, OtherChannel, OtherGround } from "../domain/other-disclosure.ts";
import type { SwitchedGround } from "../domain/profile.ts";

export const otherGroundText: Readonly<Record<OtherGround, string>> = {
  "10:2": "Nödvändigt för den egna verksamheten",
  "10:15a": "Förebygga eller utreda brott, efter intresseavvägning",
  "10:18a": "Risk för brott, den unge är under 21 år",
  "10:28+SoL19:1": "Uppgiftsskyldighet enligt socialtjänstlagen",
  "10:28+2025:170": "Kontaktuppgifter på begäran av brottsbekämpande myndighet",
  "26:9": "Socialtjänst eller vård, den unge är under 18 år",
  publicDocument: "Utlämnande av allmän handling",
  other: "Annan grund",
};

export const otherChannelText: Readonly<Record<OtherChannel, string>> = {
  orally: "Muntligt",
  phone: "Telefon",
  secureMessage: "Säkert meddelande",
  letter: "Brev",
  handedOver: "Personligen",
};

/** What is not as the ground demands, with the way forward. */
export const groundTestText: Readonly<Record<GroundTest, string>> = {
  under21:
    "Den unge hade fyllt 21 år den dagen, så grunden gäller inte. Välj en annan grund, eller lämna inte ut uppgiften.",
  notForCommittedCrime:
    "Grunden gäller risk för brott, inte misstanke om ett brott som redan är begånget. Fråga kommunens jurist vilken bestämmelse som kan gälla.",
  onlyContactDetails:
    "På den här grunden får bara kontaktuppgifter lämnas ut. Lämna inte ut mer, eller välj en annan grund.",
  noExceptionalReasons:
    "När det finns synnerliga skäl för sekretess får kontaktuppgifterna inte lämnas ut på den här grunden. Fråga kommunens jurist.",
  requestedBefore: "Begäran kom efter utlämnandet. Kontrollera dagarna.",
  under18: "Den unge hade fyllt 18 år den dagen, så grunden gäller inte. Välj en annan grund.",
  secrecyTried: "Sekretessen ska prövas innan en allmän handling lämnas ut. Gör prövningen och kryssa i rutan.",
};

const receivers = {
  police: "Polismyndigheten",
  securityPolice: "Säkerhetspolisen",
  customs: "Tullverket",
  socialServices: "Socialtjänst",
  healthcare: "Hälso- och sjukvård",
} as const;

export const disclosureText = {
  title: "Utlämnanden på annan grund än samtycke",
  lead: "Uppgifter som har lämnats ut med stöd av en annan bestämmelse. Ingen blir deltagare eller mottagare av det, och inget skickas härifrån.",
  caption: "Utlämnanden på annan grund, senaste först",
  none: "Inga utlämnanden på annan grund.",
  failed: "Utlämnandena kan inte visas just nu",
  register: "Registrera utlämnande",
  registerTitle: "Registrera utlämnande på annan grund",
  correctTitle: (number: number): string => `Rätta utlämnande nr ${String(number)}`,
  correctLead: "Det som redan står i loggen står kvar. Skriv hur det ska vara, så blir det en ny rad.",
  correct: "Rätta",
  saved: "Utlämnandet är registrerat",
  number: "Nr",
  day: "Dag",
  what: "Vad som lämnades ut",
  whatHint: "Skriv kort vilka uppgifter det var.",
  to: "Till",
  toHint: "Myndighet eller verksamhet.",
  toFunction: "Funktion",
  toFunctionHint: "Till exempel utredare eller handläggare.",
  channel: "Sätt",
  ground: "Grund",
  provision: (citation: string): string => `Stöd: ${citation}`,
  notInForce: "Bestämmelsen gällde inte den dagen.",
  offByLawyer: "Avstängd: kommunens jurist har inte slagit på grunden.",
  needsCheck: {
    unconfirmed: (on: string): string =>
      `Lagrummet är läst ur en inofficiell källa ${on}. Kommunens jurist behöver kontrollera det.`,
    old: (on: string): string =>
      `Lagrummet kontrollerades senast ${on}, för mer än ett år sedan. Kontrollera att det gäller.`,
  },
  reasons: "Motivering",
  reasonsHint: "Varför uppgiften fick och behövde lämnas ut.",
  decidedBy: "Beslutat av",
  tests: {
    necessity: "Varför det var nödvändigt för den egna verksamheten",
    balancing: "Intresseavvägning",
    balancingHint: "Vad talar för att lämna ut, vad talar emot, och varför väger det ena tyngre.",
    receiver: "Mottagande myndighet",
    receivers,
    circumstances: "Konkreta omständigheter",
    circumstancesHint: "Vad som tyder på att den unge kommer att begå brott.",
    notUnsuitable: "Varför det inte är olämpligt med hänsyn till insatserna",
    forCommittedCrime: "Det gäller ett brott som redan är begånget",
    duty: "Vilken skyldighet det gällde",
    dutyHint: "Till exempel en begäran i en utredning om barnets behov.",
    requestedBy: "Vem som begärde uppgifterna",
    requestedOn: "Begärt den",
    onlyContactDetails: "Bara kontaktuppgifter lämnades ut",
    exceptionalReasons: "Det finns synnerliga skäl för sekretess",
    careNeed: "Behov av vård eller stöd",
    secrecyTried: "Sekretessen är prövad",
    decision: "Beslut eller diarienummer",
    otherProvision: "Bestämmelse",
    otherProvisionHint: "Skriv paragraf och lag.",
  },
  corrected: (by: number): string => `Rättat i nr ${String(by)}`,
  correction: (of: number): string => `Rättar nr ${String(of)}`,
  problems: {
    what: "Skriv vad som lämnades ut.",
    to: "Skriv vem som fick uppgifterna.",
    disclosedOn: "Ange dagen då det lämnades ut.",
    channel: "Välj på vilket sätt.",
    reasons: "Skriv en motivering.",
    decidedBy: "Ange vem som beslutade.",
    ground: "Välj grund.",
    test: "Fyll i det här. Grunden kräver det.",
    tooLong: "Högst 200 tecken får plats.",
  },
  switches: {
    title: "Grunder utöver samtycke",
    lead: "Tre bestämmelser är avstängda tills kommunens jurist har bestämt att ni får använda dem. Varje ändring loggas.",
    on: (by: string, day: string): string => `På. Beslutat av ${by} ${day}.`,
    off: "Avstängd",
    turnOn: "Slå på",
    turnOff: "Stäng av",
    turnOnTitle: (ground: string): string => `Slå på ${ground}`,
    turnOffTitle: (ground: string): string => `Stäng av ${ground}`,
    decidedBy: "Beslutat av",
    decidedByHint: "Kommunens jurist, med namn.",
    decidedOn: "Beslutat den",
    decidedByProblem: "Skriv vem som har beslutat.",
    decidedOnProblem: "Ange när det beslutades.",
    turnedOn: "Grunden är påslagen",
    turnedOff: "Grunden är avstängd",
  },
} as const;

/** Why a ground cannot be used: the lawyer has not switched it on. */
export const groundSwitchedOffInWords = (ground: SwitchedGround): string =>
  `Grunden ”${otherGroundText[ground].toLowerCase()}” är avstängd. Kommunens jurist kan slå på den under Inställningar.`;
