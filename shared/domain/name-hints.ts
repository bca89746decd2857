// What may be a name or a class: a hit warns, and may be kept on purpose (T1). Swedish writes almost only names with capitals.
import { spansOf, type Span } from "./identity-numbers.ts";

/**
 * [Note: No register of names] Samverka is offline and carries no list of given names, which would be wrong for half of
 * Sweden's children anyhow. A capital in mid-sentence is the sign instead. So a name that begins a sentence, one
 * in small letters and a nickname go unseen; docs/handbok/konsultation.md tells the user.
 */
const allowedWords: ReadonlySet<string> = new Set(
  [
    "sspf ssp sip bup hab ivo jo do bris mvp kbt abc adhd add npf ast tba lvu lvm lul osl sol lss fb hsl fl vh sms mms eu usa uk it ai tv hvb ssv vux",
    "thc mdma cbd npo im ppt nti cv pc dvd ok obs ps fn nato lgbtq hbtq hbtqi kl tfn nr dnr id gps app ej i",
    "socialtjänsten polisen polismyndigheten skolan skolverket skolinspektionen socialstyrelsen försäkringskassan",
    "arbetsförmedlingen skatteverket migrationsverket åklagarmyndigheten kriminalvården barnahus elevhälsan",
    "ungdomsmottagningen socialnämnden utbildningsnämnden kommunen kommunstyrelsen region regionen statens sis",
    "sverige sveriges svensk svenska",
    "snapchat tiktok instagram facebook messenger whatsapp telegram signal discord youtube twitch roblox fortnite minecraft",
    "google teams zoom skype playstation xbox iphone android epa",
    "du ni dig er de dem jag vi han hon hen den det",
  ]
    .join(" ")
    .split(" "),
);

const bare = (word: string): string => word.toLocaleLowerCase("sv").replace(/(?::s|:n|:en|'s|s)$/u, "");

/** Whether a word is known to name no person: an authority, an abbreviation, or a word of the profile. */
const isKnown = (word: string, profileWords: ReadonlySet<string>): boolean => {
  const whole = word.toLocaleLowerCase("sv");
  // "ADHD-utredning": the abbreviation in front says what it is.
  const [front = ""] = /^\p{Lu}+(?=-\p{Ll})/u.exec(word) ?? [];
  return [whole, bare(word), `${bare(word)}s`, front.toLocaleLowerCase("sv")].some(
    (one) => allowedWords.has(one) || profileWords.has(one),
  );
};

/** The words of names that the profile has: municipality, county, authority, agencies. */
export const wordsOf = (names: readonly string[]): ReadonlySet<string> =>
  new Set(
    names.flatMap((name) =>
      (name.normalize("NFKC").match(/[\p{L}\d]+/gu) ?? []).flatMap((word) => {
        const lower = word.toLocaleLowerCase("sv");
        return [lower, bare(word), bare(word).replace(/s?(?:kommun|stad|regionen)$/u, "")].filter((one) => one !== "");
      }),
    ),
  );

const capitalised = /(?<![\p{L}\d])\p{Lu}(?:['’]\p{Lu})?\p{L}+(?:[-'’]\p{L}+)*(?::\p{L}+)?/gu;
/** A sentence begins the text, a line or a point of a list, or follows . ! ? : … and a space. */
const sentenceStart = /(?:^|[\n\r]|[.!?:…]["”»’)\]]* *)(?: *(?:[-•*>]|\d{1,2}[.)])(?= ))? *["“”»«'‘’([]*$/u;
const abbreviation =
  /(?<!\p{L})(?:t\.? ?ex|bl\.? ?a|d\.? ?v\.? ?s|m\.? ?fl|f\.? ?d|s\.? ?k|o\.? ?d|e\.? ?d|kl|ca|jfr|ev|ang|resp|inkl|exkl|bla|tex|dvs|sk)\. ?$/iu;

const beginsSentence = (text: string, start: number): boolean => {
  const before = text.slice(Math.max(0, start - 40), start);
  // A slice from the middle of the text must not look like the beginning of one.
  return sentenceStart.test(start > 40 ? `x${before}` : before) && !abbreviation.test(before);
};

const namePatterns: readonly RegExp[] = [
  // "heter lou", "kallas loppan"
  /(?<=(?<!\p{L})(?:heter|hette|vid namn|kallas|kallas för) ["”»']?)(?!(?:det|den|de|det|till|för|ett|en|av|att|in|upp)(?!\p{L}))\p{L}{2,}/giu,
  // an account: @lou_x
  /(?<![\p{L}\d@.])@[\p{L}\d_.]{3,30}/gu,
  // initials: L.E.
  /(?<![\p{L}\d.])\p{Lu}\. ?\p{Lu}\.(?!\p{L})/gu,
];

/** "SN 2026-0183", "KS 2026/12": the letters of a registry. */
const beginsRegistryNumber = (text: string, start: number): boolean =>
  /^\p{Lu}{2,5} \d{4}[-/:]\d/u.test(text.slice(start, start + 12));

/** Words that may be somebody's name, or a place's that leads to somebody. */
export const possibleNames = (text: string, profileWords: ReadonlySet<string>): Span[] => [
  ...spansOf(text, capitalised).filter(
    ({ start, end }) =>
      !isKnown(text.slice(start, end), profileWords) &&
      !beginsSentence(text, start) &&
      !beginsRegistryNumber(text, start),
  ),
  ...namePatterns.flatMap((pattern) => spansOf(text, pattern)),
];

const classPatterns: readonly RegExp[] = [
  // 8B, 7 C, 7c
  /(?<![\p{L}\d.,:/-])[1-9] ?[A-F](?![\p{L}\d:])|(?<![\p{L}\d.,:/-])[1-9][a-f](?![\p{L}\d:])/gu,
  // 7 c, but not "5 a 6"
  /(?<![\p{L}\d.,:/-])[1-9] [a-f](?! ?\d)(?![\p{L}\d:])/gu,
  // klass 8:2, NA22b, EK1
  /(?<!\p{L})klass(?:en)? (?:\d{1,2}[:.-]\d|\p{L}{1,3}\d{1,2}\p{L}?)(?![\p{L}\d])/giu,
  /(?<![\p{L}\d])(?:NA|SA|EK|ES|TE|HU|BF|VO|BA|EE|FT|RL|HA|IN|IM|FS)\d{1,2}\p{L}?(?![\p{L}\d])/gu,
];

/** Names of school classes. A year (årskurs 8, åk 8) is none. */
export const classNames = (text: string): Span[] => classPatterns.flatMap((pattern) => spansOf(text, pattern));

/** "född 2012-03-09": a date of birth leads to somebody, though any other date is only a date. */
const birthDate =
  /(?<!\p{L})(?:född|födelsedatum|födelsedag|född den|fyller(?: år)?)[ :]{1,2}(?:den )?(?:(?:19|20)\d\d[-./ ]\d\d[-./ ]\d\d|\d{6}|\d{8}|\d{1,2}[/. ]\d{1,2}|\d{1,2} (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*)(?!\d)/giu;

export const birthDates = (text: string): Span[] => spansOf(text, birthDate);
