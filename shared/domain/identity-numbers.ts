// Patterns that show who somebody is: personal numbers, phone numbers, e-mail and street addresses. A hit is refused (R6, T1).
// Known misses: docs/handbok/konsultation.md. See: [Note: No register of names]
import personnummer from "personnummer";
import { blanked } from "./scanned-text.ts";

/** A stretch of plain text, end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

const separator = "[ ./-]{0,3}";
const year = "(?:1[89]|20)?\\d\\d";
const month = "(?:0[1-9]|1[0-2])";
/** Coordination numbers have 60 added to the day. */
const day = "(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])";

/** A date or six digits and four more in one piece; the last four may be crossed out, and the first of them a letter. */
const usualNumber = new RegExp(
  `(?<![\\d])${year}[ .-]?${month}[ .-]?${day} ?[-+ ]? ?(?:\\d{4}|[TRSUWXJKLMN]\\d{3}|[TR]F\\d\\d|\\d{3}X|X{4}|\\*{4})(?![\\d\\p{L}]|-\\d\\d-\\d\\d)`,
  "giu",
);
/** Any grouping of the digits. Believed only when the check digit is right. */
const groupedNumber = new RegExp(
  `(?<!\\d)${year}${separator}${month}${separator}${day}(?:${separator}\\d){4}(?!\\d)`,
  "gu",
);

/** Personal and coordination numbers (personnummer, samordningsnummer) in any spelling, also with a wrong check digit. */
export const personalNumbers = (text: string): Span[] => {
  const isValid = ({ start, end }: Span) => personnummer.valid(text.slice(start, end).replaceAll(/\D/g, ""));
  return [
    // Ten digits from 0 on are rather a phone number, which is refused as such.
    ...spansOf(text, usualNumber).filter((span) => !/^0\d{9}$/.test(text.slice(span.start, span.end)) || isValid(span)),
    ...spansOf(text, groupedNumber).filter(isValid),
  ];
};

const isoDate = /(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?!\d)/g;
const otherDate = /(?<!\d)(?:0?[1-9]|[12]\d|3[01])[-/. ](?:0?[1-9]|1[0-2])[-/. ](?:19|20)\d\d(?!\d)/g;
const clockTime = /(?<![\d.:])(?:[01]?\d|2[0-3])[.:][0-5]\d(?![.:]?\d)/g;

const phonePatterns: readonly RegExp[] = [
  // +46 (0)70-123 45 67, 0046 70 …, any country
  /(?<![\d/])(?<!\d[-:.])(?:\+|00) ?[1-9](?:[ ().-]{0,3}\d){6,14}(?!\d)/g,
  // 070-123 45 67, 0142/123 45, 08-12 34 56, (0142) 123 45, 070.123.45.67
  /(?<![\d+])(?<!\d[-/:.])\(?0[1-9](?:[ ()./-]{0,3}\d){5,9}(?!\d)/g,
  // no zero in front, but said to be a phone number
  /(?<!\p{L})(?:tel|telefon|telefonnummer|tfn|mobil|mobilen|mobilnummer|mobilnr|ring|sms|swish)[ :.]{0,3}\d(?:[ -]{0,2}\d){4,13}(?!\d)/giu,
];

/** Phone numbers, Swedish and international. Dates and times of day are none. */
export const phoneNumbers = (text: string): Span[] => {
  const rest = [isoDate, otherDate, clockTime].reduce(blanked, text);
  return phonePatterns.flatMap((pattern) => spansOf(rest, pattern));
};

const email =
  /[\p{L}\d._%+-]{1,64} ?(?:@|[([{] ?(?:at|a|snabel-?a) ?[)\]}]| snabel-?a ) ?[\p{L}\d-]{1,63}(?: ?(?:\.|\(punkt\)| punkt ) ?[\p{L}\d-]{1,63}){0,4} ?(?:\.|\(punkt\)| punkt ) ?\p{L}{2,24}/giu;

export const emailAddresses = (text: string): Span[] => spansOf(text, email);

const street =
  "(?:gatan|gata|vägen|väg|stigen|stig|torget|torg|gränden|gränd|allén|alléen|allé|backen|backe|stråket|leden|esplanaden|brinken|slingan|ringen|kroken|svängen|promenaden|kajen|plan|plats|platsen|gården|lunden|kullen|dalen)";
/** Said after a number it is no house number. */
const unit =
  "(?:%|procent|gång|gånger|ggr|år|åring|åringar|min|minut|minuter|tim|timme|timmar|dag|dagar|vecka|veckor|mån|månad|månader|meter|m|km|mil|kr|kronor|st|av|elev|elever|ungdom|ungdomar|barn|person|personer|besök|möte|möten|kväll|kvällar)";
const houseNumber = `(?:,? ?(?:nr\\.?|nummer)? ?)(?!(?:19|20)\\d\\d(?!\\d))\\d{1,4}(?! ?${unit}(?!\\p{L}))(?![\\d%]|[.:]\\d|-?årig)`;
/** Before "gatan", "vägen" in a word of its own these make no street of it. */
const notAName =
  "på|i|den|till|av|hela|halva|vid|över|från|samma|längs|under|denna|nya|gemensam|gemensamma|vår|vårt|sin|en|ett|för|enligt|om|och|mot|utanför|genom";

const addressPatterns: readonly RegExp[] = [
  // Storgatan 5, Nygatan12B, Östra Kyrkogatan nr 4
  new RegExp(`(?<!\\p{L})\\p{L}{2,30}${street}${houseNumber}`, "giu"),
  // Stor gatan 5, Norra vägen 3
  new RegExp(
    `(?<!\\p{L})(?!(?:${notAName}) )\\p{L}{2,30} (?:gatan|gata|vägen|väg|stigen|stig|torget|torg|gränden|gränd|allén|allé)${houseNumber}`,
    "giu",
  ),
  // 590 00 Exempelstad
  /(?<!\d)(?:S-?|SE-?)?[1-9]\d\d ?\d\d {1,2}(?=\p{Lu}\p{Ll})\p{L}{2,30}/gu,
  /(?<!\p{L})(?:box|lgh|lägenhet|lägenhetsnummer|portkod) ?(?:nr\.? ?)?\d{1,5}(?!\d)/giu,
];

/** Street addresses, also with the name of the street in two words, post boxes and post towns. */
export const streetAddresses = (text: string): Span[] => addressPatterns.flatMap((pattern) => spansOf(text, pattern));
