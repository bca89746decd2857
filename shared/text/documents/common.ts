// Words that every document shares.

/** Stands where a character was that no font of ours has. */
export const unprintableWord = "[tecken som inte kan skrivas ut]";

export const pageWords = {
  recipient: (recipient: string) => `Till: ${recipient}`,
  /** What a screen reader says of the municipality's logo. */
  logo: (municipality: string) => `Logotyp, ${municipality}`,
  secrecyMark: "Sekretess",
  secret: "Sekretess, se första sidan",
  pageOf: (page: number, pages: number) => `Sida ${page} av ${pages}`,
  /** What stands around the numbers where a word processor fills them in. */
  pageField: { before: "Sida ", between: " av " },
  runningHead: (title: string, recipient: string) => `${title}, till: ${recipient}`,
  fileTitle: (title: string, caseNumber: string) => (caseNumber === "" ? title : `${title}, ${caseNumber}`),
} as const;

/** The last words of every copy, whatever it is and whoever reads it: it tells of nothing that is left out. */
export const lastSentence = "Det här exemplaret innehåller det som mottagaren får ta del av.";

/** What Word calls our own styles of paragraphs, in its list of styles. */
export const wordStyleNames = { lead: "Ingress", small: "Finstilt" } as const;

/** What a document's number is of, where it is of no case. */
export type NumberedThing = "consultation" | "workGroup" | "report" | "log";

const numberedWords: Readonly<Record<NumberedThing, string>> = {
  consultation: "Konsultation",
  workGroup: "Arbetsgruppsmöte",
  report: "Rapport",
  log: "Loggranskning",
};

/** The foot of every page: which case and which of its documents. */
export const footOf = (head: {
  readonly caseNumber: string;
  readonly about?: NumberedThing;
  readonly registryNumber: string | null;
  readonly documentNumber: string;
  readonly routine?: string | undefined;
}): string =>
  [
    ...(head.caseNumber === ""
      ? []
      : [`${head.about === undefined ? "Ärende" : numberedWords[head.about]} ${head.caseNumber}`]),
    ...(head.registryNumber === null ? [] : [`diarienummer ${head.registryNumber}`]),
    `handling ${head.documentNumber}`,
    ...(head.routine === undefined ? [] : [`rutin ${head.routine}`]),
  ].join("  ·  ");

/** "skola, polis och fritid". */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} och ${words.at(-1) ?? ""}`;

/** With a capital first letter, for a value that stands alone. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Rektor, Skola". What one of them says already ("mormor", "SSPF-koordinator") is not said twice. */
export const titled = (title: string, rest: string): string => {
  const says = (whole: string, part: string) => whole.toLowerCase().includes(part.toLowerCase());
  if (says(title, rest)) return title;
  return says(rest, title) ? rest : `${title}, ${rest}`;
};

/** `15:00` the way Swedish writes it, 15.00. */
export const clockTime = (time: string): string => time.replace(":", ".");
