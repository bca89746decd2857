// Short answers as people write them in a form: yes and no, days, numbers, one of some words, who.
import { addDays, Day } from "../../../../shared/domain/day.ts";
import type { Party } from "../../../../shared/domain/party.ts";
import { plainText } from "../../../../shared/domain/pasted-text.ts";

/** What somebody wrote, as the minutes take it. */
export const written = (text: string): string => plainText(text).trim();

/** Letters and digits only: how a heading or an answer is compared, whatever a word processor has made of its signs. */
export const plainWords = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** On one line. */
export const oneLine = (text: string): string => written(text).replaceAll(/\s+/gu, " ");

/** Yes, no, or nothing that is either. */
export const yesOrNo = (text: string): boolean | undefined => {
  const [word] = plainWords(text).split(" ");
  if (word === "ja" || word === "j" || word === "x") return true;
  return word === "nej" || word === "n" ? false : undefined;
};

const months = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

const dayOf = (year: number, month: number, date: number): Day | undefined => {
  const pad = (value: number, width: number): string => String(value).padStart(width, "0");
  const parsed = Day.safeParse(`${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`);
  return parsed.success ? parsed.data : undefined;
};

/** A day without a year is the nearest one around the meeting: at most half a year before it, otherwise after. */
const nearest = (month: number, date: number, heldOn: Day): Day | undefined => {
  const year = Number(heldOn.slice(0, 4));
  return [year - 1, year, year + 1]
    .flatMap((one) => dayOf(one, month, date) ?? [])
    .find((day) => day >= addDays(heldOn, -183));
};

/** A day: "2026-05-21", "21/5", "21/5 2026", "torsdag 21 maj 2026". */
export const dayIn = (text: string, heldOn: Day): Day | undefined => {
  const said = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2010-\u2015]/gu, "-")
    .trim();
  const whole = /^(?:\p{L}+ )?(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(said);
  if (whole !== null) return dayOf(Number(whole[1]), Number(whole[2]), Number(whole[3]));
  const named = /^(?:\p{L}+ )?(?:den )?(\d{1,2})(?:\/(\d{1,2})|:?e? (\p{L}{3,})\.?)(?:[ -/]+(\d{4}))?$/u.exec(said);
  if (named === null) return undefined;
  const month = named[2] === undefined ? months.indexOf((named[3] ?? "").slice(0, 3)) + 1 : Number(named[2]);
  return named[4] === undefined
    ? nearest(month, Number(named[1]), heldOn)
    : dayOf(Number(named[4]), month, Number(named[1]));
};

/** A number, with a decimal comma or point; "7 av 10" and "38 %" say it first. */
export const numberIn = (text: string): number | undefined => {
  const found = /^-?\d{1,6}(?:[.,]\d{1,2})?(?=$|\s|%|\/)/u.exec(oneLine(text).replace("−", "-"));
  return found === null ? undefined : Number(found[0].replace(",", "."));
};

/** The one of some words that somebody chose. */
export const chosenOf = <Code extends string>(
  text: string,
  labels: Readonly<Record<Code, string>>,
): Code | undefined => {
  const said = plainWords(text);
  // The keys of a record over codes are codes; Object.keys forgets it.
  const codes = Object.keys(labels) as Code[];
  return (
    codes.find((code) => plainWords(labels[code]) === said) ??
    codes.find((code) => said.length >= 4 && plainWords(labels[code]).startsWith(said))
  );
};

/** Who is meant, by the names that each party goes under. */
export const partyIn = <Meant extends Party | { readonly kind: "guardians" }>(
  text: string,
  known: readonly { readonly party: Meant; readonly label: string }[],
): Meant | undefined => {
  const said = plainWords(text);
  return said === "" ? undefined : known.find(({ label }) => plainWords(label) === said)?.party;
};
