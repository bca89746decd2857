// Values that somebody would send who wants to break, mislead or look behind a parser.
import type { Random } from "../harness/random.ts";

/** Stands in every hostile text, so that an answer that repeats what it was sent is seen. */
export const marker = "HemligMarkor";

const nested = (levels: number): unknown => {
  let value: unknown = marker;
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
};

const fixed: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  2 ** 53,
  1.5,
  "",
  " ",
  [],
  {},
  [[]],
  marker,
  `${marker}\u0000`,
  `${marker}\ud800`,
  `\u202e${marker}`,
  `${marker}'; DROP TABLE audit; --`,
  `"${marker}" OR NEAR(* NOT`,
  `<script>${marker}</script>`,
  `../../${marker}`,
  marker.repeat(2000),
  "2026-02-30",
  "0000-00-00",
  "9999-12-31",
  "20120309-2398",
  { code: marker },
  { length: 1e9 },
  { then: marker },
  { toJSON: marker },
  { constructor: { prototype: marker } },
  nested(20),
];

/** Not possible in JSON, but over Electron's channel. */
const beyondJson: readonly unknown[] = [
  undefined,
  NaN,
  Infinity,
  -0,
  10n,
  new Date(0),
  new Map([[marker, marker]]),
  new Set([marker]),
  new Uint8Array(8),
  () => marker,
  Symbol("s"),
  nested(5000),
  Object.assign(Object.create(null) as object, { a: marker }),
  JSON.parse(`{"__proto__":{"polluted":"${marker}"},"constructor":{"prototype":1}}`),
];

const longText = (random: Random): string =>
  String.fromCharCode(32 + random.below(90)).repeat(1 + random.below(20_000));

export const hostileJson = (random: Random): unknown => {
  if (random.below(8) === 0) return longText(random);
  if (random.below(8) === 0) return random.below(2 ** 31) - 2 ** 30;
  return random.pick(fixed);
};

export const hostileValue = (random: Random): unknown =>
  random.below(4) === 0 ? random.pick(beyondJson) : hostileJson(random);

const hostileKeys = [marker, "__proto__", "constructor", "toString", "", "0", "length", `${marker}.a`, "a b"];

type Node = Record<string, unknown> | unknown[];
const isNode = (value: unknown): value is Node =>
  typeof value === "object" &&
  value !== null &&
  (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype);

/** Every place in the value that has something under a name. */
const placesIn = (value: unknown, depth = 40): readonly { readonly node: Node; readonly key: string }[] =>
  isNode(value) && depth > 0
    ? Object.entries(value).flatMap(([key, inner]) => [{ node: value, key }, ...placesIn(inner, depth - 1)])
    : [];

/** Of its own, so that nothing comes to hold itself; functions and symbols cannot be copied and need not be. */
const copyOf = (value: unknown): unknown => {
  try {
    return structuredClone(value);
  } catch {
    return value;
  }
};

const set = (node: Node, key: string, value: unknown): void => {
  Object.defineProperty(node, key, { value: copyOf(value), enumerable: true, configurable: true, writable: true });
};

/** The same value with one to three places in it changed, removed, doubled or added. */
export const mutated = (random: Random, value: unknown, hostile: (random: Random) => unknown): unknown => {
  if (!isNode(value) || random.below(20) === 0) return hostile(random);
  const copy = copyOf(value);
  for (let times = 1 + random.below(3); times > 0; times -= 1) {
    const places = placesIn(copy);
    if (places.length === 0) return hostile(random);
    const { node, key } = random.pick(places);
    switch (random.below(6)) {
      case 0:
        if (Array.isArray(node)) node.splice(Number(key), 1);
        else Reflect.deleteProperty(node, key);
        break;
      case 1:
        set(node, Array.isArray(node) ? String(node.length) : random.pick(hostileKeys), hostile(random));
        break;
      case 2:
        set(node, key, Reflect.get(random.pick(places).node, key));
        break;
      default:
        set(node, key, hostile(random));
    }
  }
  return copy;
};
