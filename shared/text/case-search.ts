// The words of search before create: who may already have a case, and on what.
import type { PossibleMatch } from "../contract/case-search.ts";
import type { MatchOn } from "../domain/case-search.ts";

const list = new Intl.ListFormat("sv", { type: "conjunction" });

const matchWords: Readonly<Record<MatchOn, string>> = {
  personalNumber: "samma personnummer",
  name: "samma eller liknande namn",
  birthDateAndName: "samma födelsedatum och liknande för- eller efternamn",
};

export const likenessText = {
  title: (count: number): string =>
    count === 1 ? "Den unge kan redan ha ett ärende" : `${String(count)} ärenden kan redan gälla den unge`,
  body: "Öppna ärendet och se efter. Utkastet här finns kvar. Är det en annan ungdom, markera det och gå vidare.",
  another: (number: string): string => `En annan ungdom än i ${number}`,
  open: (number: string): string => `Öppna ${number}`,
  unanswered: "Markera att det är en annan ungdom, eller öppna ärendet som redan finns.",
} as const;

/** What the match is on, and nothing more: "Lou Exempelsson: samma eller liknande namn. Avslutat 2026-10-15." */
export const matchInWords = ({ name, on, closedOn }: PossibleMatch): string => {
  const words = list.format(on.map((match) => matchWords[match]));
  const about = name === null ? `${words.charAt(0).toUpperCase()}${words.slice(1)}.` : `${name}: ${words}.`;
  return closedOn === null ? about : `${about} Avslutat ${closedOn}.`;
};
