// What a person at the keyboard has: other passphrases, and the papers of a recovery key. Knows no test runner.

export const otherPassphrase = "blå cykel under bron";
export const deputyPassphrase = "gul lampa i ladan";

/** The two groups that were asked for, as somebody reads them off the papers. */
export const readBack = (papers: {
  readonly papers: readonly (readonly string[])[];
  readonly ask: readonly { readonly paper: number; readonly group: number }[];
}): [string, string] => {
  const [first = "", second = ""] = papers.ask.map(({ paper, group }) => papers.papers[paper - 1]?.[group - 1] ?? "");
  return [first, second];
};
