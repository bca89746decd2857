// Moving paragraphs of the minutes: to another category, to what is parked (parkerat), or out of the guardians' sight.
import { z } from "zod";
import { HiddenMark, type MinutesContent, type SetAside } from "./minutes.ts";
import { placeOf, TextName } from "./minutes-text-name.ts";
import { hasText, isLine, readText, writeText } from "./minutes-texts.ts";
import { longTextLimit } from "./text-fields.ts";

const aside = <const Kind extends "parked" | "hidden">(kind: Kind) =>
  z.object({ kind: z.literal(kind), asideId: z.string().min(1).max(64) });

/** Where paragraphs are taken from. */
export const MoveFrom = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("text"), name: TextName }),
  aside("parked"),
  aside("hidden"),
]);
export type MoveFrom = z.infer<typeof MoveFrom>;

/** Where they go. `nowhere` removes them. */
export const MoveTo = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("text"), name: TextName }),
  z.object({ kind: z.literal("parked") }),
  HiddenMark.extend({ kind: z.literal("hidden") }),
  z.object({ kind: z.literal("nowhere") }),
]);
export type MoveTo = z.infer<typeof MoveTo>;

/** One move: the paragraphs by their places in the text, as the reader sees them. */
export const Move = z.object({
  from: MoveFrom,
  paragraphs: z.array(z.int().min(0)).min(1).max(2_000),
  to: MoveTo,
});
export type Move = z.infer<typeof Move>;

/** The paragraphs (stycken) of a text: its lines that say something. A text without words is one empty paragraph. */
export const paragraphsOf = (text: string): readonly string[] => {
  const paragraphs = text.split("\n").filter((line) => line.trim() !== "");
  return paragraphs.length === 0 ? [""] : paragraphs;
};

const split = (text: string, chosen: ReadonlySet<number>): { readonly taken: string; readonly left: string } => {
  const paragraphs = paragraphsOf(text);
  const pick = (wanted: boolean) => paragraphs.filter((_, index) => chosen.has(index) === wanted).join("\n");
  return { taken: pick(true), left: pick(false) };
};

interface Source {
  readonly text: string;
  readonly origin: Pick<SetAside, "from" | "area">;
  /** The minutes with only this left of the text. */
  readonly leave: (left: string) => MinutesContent;
}

const sourceOf = (content: MinutesContent, from: MoveFrom): Source | undefined => {
  if (from.kind !== "text") {
    const list: readonly SetAside[] = content[from.kind];
    const note = list.find((one) => one.asideId === from.asideId);
    if (note === undefined) return undefined;
    const left = <Note extends SetAside>(notes: readonly Note[], text: string): Note[] =>
      notes
        .map((one) => (one.asideId === note.asideId ? { ...one, text } : one))
        .filter((one) => one.asideId !== note.asideId || text !== "");
    return {
      text: note.text,
      origin: note,
      leave: (text) => ({ ...content, parked: left(content.parked, text), hidden: left(content.hidden, text) }),
    };
  }
  if (!hasText(content, from.name)) return undefined;
  const place = placeOf(from.name);
  const risk =
    place?.kind === "row" && place.row === "risk"
      ? content.risks.find(({ riskId }) => riskId === place.rowId)
      : undefined;
  return {
    text: readText(content, from.name),
    origin: { from: from.name, area: risk?.area ?? null },
    leave: (text) =>
      // A risk factor whose words are gone goes with them: its code alone would tell.
      risk !== undefined && text === ""
        ? { ...content, risks: content.risks.filter(({ riskId }) => riskId !== risk.riskId) }
        : { ...content, ...writeText(content, from.name, text) },
  };
};

/** The minutes with a place for the text to go back to: a risk factor that was set aside comes back with its code. */
const withPlaceFor = (content: MinutesContent, name: TextName, origin: Source["origin"]): MinutesContent => {
  const place = placeOf(name);
  const { area } = origin;
  if (place?.kind !== "row" || place.row !== "risk" || area === null) return content;
  if (origin.from !== name || hasText(content, name)) return content;
  return { ...content, risks: [...content.risks, { riskId: place.rowId, area, text: "" }] };
};

const joined = (before: string, added: string): string =>
  [before, added].filter((part) => part.trim() !== "").join("\n");

/** Why a move cannot be made. */
export type MoveBlock = { readonly code: "notFound" } | { readonly code: "textTooLong" };

/** The minutes after a move: nothing is lost and nothing stands in two places. */
export const moveText = (
  content: MinutesContent,
  { from, paragraphs, to }: Move,
  newId: () => string,
): { readonly ok: true; readonly value: MinutesContent } | { readonly ok: false; readonly error: MoveBlock } => {
  const source = sourceOf(content, from);
  const chosen = new Set(paragraphs);
  if (source === undefined) return { ok: false, error: { code: "notFound" } };
  if (paragraphsOf(source.text).length <= Math.max(...chosen)) return { ok: false, error: { code: "notFound" } };
  const { taken, left } = split(source.text, chosen);
  if (taken === "" && source.origin.area === null) return { ok: false, error: { code: "notFound" } };
  const rest = source.leave(left);
  const set = { asideId: newId(), from: source.origin.from, area: source.origin.area, text: taken };
  switch (to.kind) {
    case "nowhere":
      return { ok: true, value: rest };
    case "parked":
      return { ok: true, value: { ...rest, parked: [...rest.parked, set] } };
    case "hidden": {
      const { reason, inYouthCopy } = to;
      return { ok: true, value: { ...rest, hidden: [...rest.hidden, { ...set, reason, inYouthCopy }] } };
    }
    case "text": {
      const ready = withPlaceFor(rest, to.name, source.origin);
      if (!hasText(ready, to.name) || isLine(to.name)) return { ok: false, error: { code: "notFound" } };
      const text = joined(readText(ready, to.name), taken);
      if (text.length > longTextLimit) return { ok: false, error: { code: "textTooLong" } };
      return { ok: true, value: { ...ready, ...writeText(ready, to.name, text) } };
    }
  }
};
