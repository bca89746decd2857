// A text that somebody writes in one box and that a document lays out: headings, paragraphs and lists.

/** A part of such a text. */
export type ProsePart =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] };

/** "# " begins a heading and "- " an item of a list; any other line is a paragraph. Empty lines only part them. */
export const proseOf = (text: string): readonly ProsePart[] => {
  const parts: ProsePart[] = [];
  for (const line of text.split(/\r?\n/u).map((one) => one.trim())) {
    if (line === "") continue;
    const last = parts.at(-1);
    const [, mark, rest = ""] = /^([#-])\s+(.*)$/u.exec(line) ?? [];
    if (mark === "#") parts.push({ kind: "heading", text: rest });
    else if (mark === "-" && last?.kind === "list") parts.splice(-1, 1, { kind: "list", items: [...last.items, rest] });
    else if (mark === "-") parts.push({ kind: "list", items: [rest] });
    else parts.push({ kind: "paragraph", text: line });
  }
  return parts;
};

/** The running text of it, for counting how easy it is: headings are names, no sentences. */
export const sentencesOf = (text: string): readonly string[] =>
  proseOf(text).flatMap((part) => {
    if (part.kind === "list") return part.items;
    return part.kind === "heading" ? [] : [part.text];
  });
