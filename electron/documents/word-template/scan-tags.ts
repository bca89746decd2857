// The tags of a template: `{field}`, `{#list}…{/list}`, `{^list}…{/list}`. Everything wrong with them is found at once, each with its place.
import { editDistance } from "../../../shared/domain/name-likeness.ts";
import { type Field, fieldNamed, type FieldList, plainFieldName } from "../../../shared/domain/word-template-field.ts";
import type { TemplatePlace, TemplateProblem } from "../../../shared/domain/word-template.ts";
import type { WordPart } from "./clean-package.ts";

interface Tag {
  readonly sign: "" | "#" | "^" | "/";
  readonly name: string;
  readonly place: TemplatePlace;
}

/** A list or condition that is open where a tag stands. */
export interface Opened {
  readonly name: string;
  /** `{^…}`: what stands in it is there when there is nothing of it. */
  readonly isInverted: boolean;
  /** Undefined for a name that is no field. */
  readonly field: Field | undefined;
  readonly place: TemplatePlace;
}

/** A field where it is used, and what must hold for it to be shown there. */
export interface Use {
  readonly field: Field;
  readonly under: readonly Opened[];
}

export interface Scanned {
  readonly problems: readonly TemplateProblem[];
  readonly uses: readonly Use[];
}

const longest = 60;
const short = (words: string): string => (words.length > longest ? `${words.slice(0, longest)}…` : words);

/** Every field there is, with the list that it stands in. */
const everyField = (fields: FieldList, list: string | null = null): readonly { field: Field; list: string | null }[] =>
  Object.values(fields).flatMap((field) => [
    { field, list },
    ...(field.kind === "list" ? everyField(field.each, field.name) : []),
  ]);

class Scan {
  readonly problems: TemplateProblem[] = [];
  readonly uses: Use[] = [];
  readonly #fields: FieldList;
  #open: Opened[] = [];

  constructor(fields: FieldList) {
    this.#fields = fields;
  }

  paragraph(words: string, part: TemplatePlace["part"]): void {
    const place = { part, beginning: short(words.trim()) };
    let rest = words;
    for (;;) {
      const at = rest.search(/[{}]/u);
      if (at < 0) return;
      if (rest[at] === "}") {
        this.problems.push({ code: "unopenedTag", text: short(rest.slice(0, at + 1).trim()), place });
        rest = rest.slice(at + 1);
        continue;
      }
      const inside = /^[^{}]*/u.exec(rest.slice(at + 1))?.[0] ?? "";
      const end = at + 1 + inside.length;
      if (rest[end] === "}") this.#tag(inside, place);
      else this.problems.push({ code: "unclosedTag", text: short(`{${inside}`.trim()), place });
      rest = rest.slice(rest[end] === "}" ? end + 1 : end);
    }
  }

  #tag(inside: string, place: TemplatePlace): void {
    const [, sign = "", rest = ""] = /^\s*([#^/]?)(.*)$/su.exec(inside) ?? [];
    const name = plainFieldName(rest);
    if (/^[^\p{L}]/u.test(name)) this.problems.push({ code: "specialTag", text: short(`{${inside}}`), place });
    else if (name === "" && sign !== "/") this.problems.push({ code: "emptyTag", place });
    else if (sign === "/") this.#close(name, place);
    else this.#field({ sign: sign === "#" || sign === "^" ? sign : "", name, place });
  }

  /** The fields that can be named here, those of the innermost list first. */
  #scopes(): readonly FieldList[] {
    return [
      ...this.#open
        .flatMap(({ field, isInverted }) => (field?.kind === "list" && !isInverted ? [field.each] : []))
        .toReversed(),
      this.#fields,
    ];
  }

  #field({ sign, name, place }: Tag): void {
    const field = this.#scopes()
      .map((fields) => fieldNamed(fields, name))
      .find((found) => found !== undefined);
    if (field === undefined) this.#unknown(name, place);
    else {
      this.uses.push({ field, under: this.#open });
      if (sign === "" && field.kind !== "text") this.problems.push({ code: "listAsText", name, place });
    }
    if (sign !== "") this.#open = [...this.#open, { name, place, field, isInverted: sign === "^" }];
  }

  #unknown(name: string, place: TemplatePlace): void {
    const all = everyField(this.#fields);
    const elsewhere = all.find(({ field }) => field.name === name);
    if (elsewhere !== undefined && elsewhere.list !== null) {
      this.problems.push({ code: "outsideList", name, list: elsewhere.list, place });
      return;
    }
    const [nearest] = all
      .map(({ field }) => ({ name: field.name, slips: editDistance(name.slice(0, longest), field.name) }))
      .filter(({ name: known, slips }) => slips <= Math.max(1, Math.floor(known.length / 3)))
      .toSorted((a, b) => a.slips - b.slips);
    this.problems.push({ code: "unknownField", name: short(name), nearest: nearest?.name ?? null, place });
  }

  #close(name: string, place: TemplatePlace): void {
    const last = this.#open.at(-1);
    if (last === undefined) {
      this.problems.push({ code: "unopenedList", name, place });
    } else if (name === "" || last.name === name) {
      this.#open = this.#open.slice(0, -1);
    } else if (this.#open.some((one) => one.name === name)) {
      this.problems.push({ code: "crossedLists", name: last.name, other: name, place });
      this.#open = this.#open.slice(
        0,
        this.#open.findLastIndex((one) => one.name === name),
      );
    } else {
      this.problems.push({ code: "unopenedList", name: short(name), place });
    }
  }

  /** A list begins and ends in one part of the file. */
  endPart(): void {
    for (const { name, place } of this.#open) this.problems.push({ code: "unclosedList", name: short(name), place });
    this.#open = [];
  }
}

/** Reads the tags of all parts against the fields that a template of its kind may use. */
export const scanTags = (words: readonly WordPart[], fields: FieldList): Scanned => {
  const scan = new Scan(fields);
  for (const { part, paragraphs } of words) {
    for (const paragraph of paragraphs) scan.paragraph(paragraph, part);
    scan.endPart();
  }
  return { problems: scan.problems, uses: scan.uses };
};
