// What holds for every channel of the contract, whatever it is about.
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Contract } from "../../shared/contract/define.ts";
import { contract } from "../../shared/contract/index.ts";
import { TextName } from "../../shared/domain/minutes-text-name.ts";
import { hostAt, openOffice } from "../support/office.ts";
import { temporaryFolder } from "../support/folder.ts";
import { inputs } from "../support/inputs.ts";

// As the kernel's own type, since the walk forgets which channel is which.
const everything: Contract = contract;
const channels = Object.entries(everything).flatMap(([group, members]) =>
  Object.entries(members).map(([name, channel]) => ({ name: `${group}.${name}`, channel })),
);
const needsVault = channels.filter(({ channel }) => ["query", "command", "draft"].includes(channel.kind));

describe("Every channel that needs the vault", () => {
  it("has an input for this test that its own schema takes", () => {
    const unfit = needsVault.filter(({ name, channel }) => !channel.input.safeParse(inputs[name]).success);
    expect(unfit.map(({ name }) => name)).toEqual([]);
  });

  it("answers `locked` before unlock", async () => {
    const { host } = hostAt(temporaryFolder(), "2026-03-12");
    for (const { name } of needsVault) {
      expect([name, await host.call(name, inputs[name])]).toEqual([name, { ok: false, error: { code: "locked" } }]);
    }
  });

  it("answers an empty vault with a value or a refusal of its own, never with an incident", async () => {
    const { host } = await openOffice("2026-03-12");
    for (const { name } of needsVault) {
      const outcome = await host.call(name, inputs[name]);
      expect([name, JSON.stringify(outcome).includes(`"unexpected"`) ? "unexpected" : ""]).not.toEqual([
        name,
        "unexpected",
      ]);
    }
  });

  it("refuses what does not fit its schema, by the names of the fields and never by their values", async () => {
    const { host } = await openOffice("2026-03-12");
    for (const { name } of needsVault) {
      const outcome = await host.call(name, { hemligt: "Lou Exempelsson" });
      expect(outcome.ok).toBe(false);
      expect([name, JSON.stringify(outcome)]).not.toEqual([name, expect.stringContaining("Exempelsson")]);
      if (!outcome.ok) expect(outcome.error).toMatchObject({ code: "invalidInput" });
    }
  });
});

/** What JSON spells, as a sealed call does. */
const spelledKinds = new Set([
  "array",
  "boolean",
  "default",
  "enum",
  "literal",
  "never",
  "null",
  "nullable",
  "number",
  "object",
  "optional",
  "prefault",
  "readonly",
  "record",
  "string",
  "tuple",
  "union",
]);

/** The places of a schema in which something may stand that JSON would change. */
const unspelledIn = (schema: z.ZodType, io: "input" | "output"): readonly string[] => {
  const places: string[] = [];
  z.toJSONSchema(schema, {
    io,
    unrepresentable: "any",
    override: ({ zodSchema, path }) => {
      if (!spelledKinds.has(zodSchema._zod.def.type) && zodSchema !== TextName) places.push(path.join("."));
    },
  });
  return places;
};

describe("Every channel", () => {
  it("says nothing that a sealed call would change: a document's bytes stand first in an answer, and nowhere else", () => {
    const unspelled = channels.flatMap(({ name, channel: { input, output, failure } }) => [
      ...unspelledIn(input, "input").map((place) => `${name} asks ${place}`),
      ...[output, failure].flatMap((schema) => unspelledIn(schema, "output")).map((place) => `${name} tells ${place}`),
    ]);
    expect(unspelled.toSorted()).toEqual([
      "attachment.read tells properties.bytes",
      "document.preview tells properties.bytes",
      "document.readSent tells properties.bytes",
      // A refusal, which the schema leaves to TypeScript.
      "document.recipients tells items.properties.block",
      "profile.logo tells properties.bytes",
    ]);
  });
});

describe("A name that is not in the contract", () => {
  it("is not allowed, whatever it looks like", async () => {
    const { host } = await openOffice("2026-03-12");
    for (const name of ["consent.steal", "__proto__.toString", "constructor", "", "desktop.lock"]) {
      expect(await host.call(name, null)).toEqual({ ok: false, error: { code: "notAllowed" } });
    }
  });
});
