// That a copy would tell where somebody with a protected identity is found.
import type { ToldPart } from "../domain/exposure.ts";

const partText: Readonly<Record<ToldPart, string>> = {
  meeting: "uppgifterna om mötet",
  purpose: "syftet",
  question: "frågeställningen",
  practical: "det praktiska",
  bring: "vad man tar med",
  urgentBecause: "varför det är brådskande",
  replaces: "det som gällde före ändringen",
  consentSheet: "samtyckesbladet",
  commitments: "åtagandena",
  attendance: "närvaron",
  consentReviewed: "genomgången av samtycket",
  informed: "informationen före mötet",
  preMeetingDecision: "förmötets beslut",
  workedAsIntended: "hur det har fungerat",
  survey: "lägesbilden",
  guardiansView: "vårdnadshavarnas bild",
  youthVoice: "ungdomens röst",
  strengths: "styrkorna",
  risks: "riskfaktorerna",
  sharedView: "den gemensamma bilden",
  dissent: "den avvikande uppfattningen",
  dissents: "den avvikande uppfattningen",
  goals: "planen",
  missing: "saknas någon",
  concernReport: "orosanmälan",
  next: "nästa möte",
  remarks: "synpunkterna",
  hiddenFromGuardians: "det som inte visas för vårdnadshavarna",
  writtenReasons: "de skrivna skälen",
  correction: "skälet till rättelsen",
  cooperation: "hur samverkan går till",
  agencies: "verksamheterna",
  persons: "de personer som nämns",
  relation: "relationen till barnet",
  reason: "vad oron gäller",
  whyNow: "varför anmälan görs nu",
  mostWorrying: "det som oroar mest",
  duration: "hur länge det har pågått",
  effect: "hur barnet påverkas",
  observed: "det du själv har sett och hört",
  heardFrom: "det andra har berättat",
  heardFromWhom: "vem som har berättat",
  ownWords: "barnets egna ord",
  earlierConcern: "tidigare oro",
  knownSupport: "stöd som du känner till",
  guardiansMayNotKnowBecause: "varför vårdnadshavarna inte får veta",
  other: "den övriga texten",
};

const list = new Intl.ListFormat("sv", { type: "conjunction" });

const placesIn = (parts: readonly ToldPart[]): string => list.format(new Set(parts.map((part) => partText[part])));

/** Whose it is, in which parts, and what to do. */
export const protectedInCopyInWords = (whose: string, parts: readonly ToldPart[]): string =>
  `Exemplaret visar var ${whose}, som har skyddade personuppgifter, bor eller kan nås. Det står i ${placesIn(parts)}. Ta bort det där, så går exemplaret att lämna ut.`;

/** The same of a concern report, which is sent all the same (R45). */
export const toldAnywayText = {
  title: "Anmälan visar var någon med skyddade personuppgifter finns",
  body: (whose: string, parts: readonly ToldPart[]): string =>
    `Var ${whose} bor eller kan nås står i ${placesIn(parts)}. Du kan skicka anmälan ändå. Behöver socialtjänsten inte uppgiften gör du en ny anmälan utan den och skickar den i stället.`,
} as const;

/** The same of the disclosure log to the case's own file, which holds it already. */
export const toldInLogText = {
  title: "Loggen visar var någon med skyddade personuppgifter finns",
  body: (whose: string): string =>
    `I det som har lämnats ut på annan grund står var ${whose} bor eller kan nås. Lägg loggen i akten under samma skydd som resten. Granskarens exemplar visar det inte.`,
} as const;
