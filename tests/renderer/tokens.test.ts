// Contrast of the colours that stand together, computed from the style sheet itself.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync("renderer/tokens.css", "utf8");
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name = "", light = "", dark = ""]) => [
    name,
    { light, dark },
  ]),
);

const channel = (value: number): number => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};
const colour = (name: string, theme: "light" | "dark"): string => {
  const token = tokens.get(name);
  if (token === undefined) throw new Error(`No colour is called ${name}`);
  return token[theme];
};

const grounds = ["bg", "surface", "subtle"];
const onGrounds = ["text", "muted", "accent", "ok", "warn", "bad", "protected"];
const onOwnSoft = ["accent", "ok", "warn", "bad", "protected"];
const text: [string, string][] = [
  ...onGrounds.flatMap((name) => grounds.map((ground): [string, string] => [name, ground])),
  ...onOwnSoft.map((name): [string, string] => [name, `${name}-soft`]),
  ...onOwnSoft.map((name): [string, string] => ["text", `${name}-soft`]),
  ["on-accent", "accent"],
  ["on-accent", "accent-hover"],
  ["on-bad", "bad"],
  ["on-bad", "bad-hover"],
];

describe.each(["light", "dark"] as const)("the %s colours", (theme) => {
  it.each(text)("let %s be read on %s (4.5:1)", (name, ground) => {
    expect(contrast(colour(name, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(grounds)("show the edge of a control on %s (3:1)", (ground) => {
    expect(contrast(colour("control", theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});
