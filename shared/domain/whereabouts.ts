// Where somebody is found (var någon finns): what is told on about nobody with a protected identity (`domain.md` 3.8),
// and how a text that tells it is recognised.
import { isProtected, type ProtectedIdentity } from "./person.ts";

/** What tells where a person is found. */
export const whereaboutFields = ["address", "phone", "email", "school", "workplace"] as const;
export type WhereaboutField = (typeof whereaboutFields)[number];

/** A person as far as it can be told where the person is found. Only the youth has a school. */
export type Whereabouts = { readonly protectedIdentity: ProtectedIdentity } & Readonly<
  Record<Exclude<WhereaboutField, "school">, string>
> & { readonly school?: string };

/** Something that a text may tell: words that stand together, or the digits of a telephone number. */
type Trace =
  { readonly kind: "words"; readonly words: readonly string[] } | { readonly kind: "digits"; readonly digits: string };

/** A text taken apart once, to be searched for many traces. */
interface Searchable {
  readonly words: readonly string[];
  readonly digits: readonly string[];
}

const shortestPhone = 7;
const shortestName = 3;
const shortestStreet = 6;

/** Small letters, and a post code in one piece: "590 00" and "59000" are the same place. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/\b(\d{3})[\s\u00A0](\d{2})\b/gu, "$1$2")
    .match(/\p{L}+|\p{N}+/gu) ?? [];

/** The digits as they are dialled within the country: "+46 (0)70-123" is "070123". */
const dialled = (number: string): string =>
  number
    .replace(/\(0\)/gu, "")
    .replace(/^\s*(?:\+|00)\s*46/u, "0")
    .replace(/\D/gu, "");

const searchable = (text: string): Searchable => ({
  words: wordsOf(text),
  digits: (text.match(/\+?\d[\d\s\u00A0\-\u2010-\u2013/().]*\d/gu) ?? []).map(dialled),
});

/** A name may stand in the genitive: "Exempelskolans". */
const sameWord = (word: string | undefined, sought: string): boolean => word === sought || word === `${sought}s`;

const stands = (trace: Trace, { words, digits }: Searchable): boolean =>
  trace.kind === "digits"
    ? digits.some((run) => run.includes(trace.digits))
    : words.some((_, at) => trace.words.every((sought, offset) => sameWord(words[at + offset], sought)));

const asWords = (text: string): readonly Trace[] => {
  const words = wordsOf(text);
  return words.join("").length < shortestName ? [] : [{ kind: "words", words }];
};

/** What anybody would call any school: not where one is. */
const anySchool = new Set(["skola", "skolan", "grundskola", "grundskolan", "gymnasiet", "gymnasieskolan"]);

const ofSchool = (school: string): readonly Trace[] =>
  anySchool.has(wordsOf(school).join(" ")) ? [] : asWords(school);

/** A number too short to be one's own is not looked for. */
const ofPhone = (phone: string): readonly Trace[] => {
  const digits = dialled(phone);
  return digits.length < shortestPhone ? [] : [{ kind: "digits", digits }];
};

/** Each line of an address, and the street without its number. A town by itself tells of everybody there. */
const ofAddress = (address: string): readonly Trace[] =>
  address.split(/[,;\n]/u).flatMap((part, index) => {
    const words = wordsOf(part);
    const numberAt = words.findIndex((word) => /^\d/u.test(word));
    const street = words.slice(0, Math.max(0, numberAt));
    return [
      ...(index === 0 || numberAt >= 0 ? asWords(part) : []),
      ...(street.join("").length >= shortestStreet ? [{ kind: "words" as const, words: street }] : []),
    ];
  });

const tracesOf = (person: Whereabouts): readonly Trace[] => [
  ...ofAddress(person.address),
  ...ofPhone(person.phone),
  ...asWords(person.email),
  ...ofSchool(person.school ?? ""),
  ...asWords(person.workplace),
];

const factsOf = (person: Whereabouts): string =>
  whereaboutFields.map((field) => (field === "school" ? (person.school ?? "") : person[field])).join("\n");

/**
 * Whether a text tells where a person is found, written as it is known or in another way. `known` is what its reader
 * knows by itself, which is no longer hidden from that reader: an own address, the names of agencies.
 */
export const tellsWhere = (
  person: Whereabouts,
  known: readonly (Whereabouts | string)[],
): ((text: string) => boolean) => {
  const already = searchable(known.map((one) => (typeof one === "string" ? one : factsOf(one))).join("\n"));
  const traces = tracesOf(person).filter((trace) => !stands(trace, already));
  return (text) => {
    const sought = searchable(text);
    return traces.some((trace) => stands(trace, sought));
  };
};

/**
 * Whether a value about somebody stays hidden on the screen until it is asked for: the person has a protected identity,
 * or the value would tell where somebody else in the case, who has, is found, as a child's address does.
 */
export const staysHidden =
  (person: Pick<Whereabouts, "protectedIdentity">, everybody: readonly Whereabouts[]) =>
  (value: string): boolean =>
    isProtected(person.protectedIdentity) ||
    everybody.some((other) => isProtected(other.protectedIdentity) && tellsWhere(other, [])(value));
