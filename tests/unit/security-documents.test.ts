// docs/security names the test of each claim and the code that answers it: a name that leads nowhere proves nothing.
import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../build/root.ts";

const folder = join(root, "docs/security");
const documents = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));

interface Named {
  readonly file: string;
  readonly line: number;
}

/** What stands as code in a document and is the name of a file; with its folder when only the one before it has one. */
const filesIn = (text: string): readonly Named[] =>
  text.split("\n").flatMap((line, index) => {
    let before = "";
    return [...line.matchAll(/`([\w./*-]+\.(?:tsx?|m?js|json|yml))`/g)].map(([, name = ""]) => {
      const file = name.includes("/") ? name : join(before, name);
      before = dirname(file);
      return { file, line: index + 1 };
    });
  });

/** Tests are named from tests/, code from electron/; anything else from the root. */
const isThere = (file: string): boolean =>
  ["tests", "electron", "electron/window", "."].some((from) => {
    const path = join(root, from, file);
    return file.includes("*") ? globSync(path).length > 0 : existsSync(path);
  });

/** Files of the user's or the packager's, which are in no repository. */
const made = ["CURRENT", "keyring.json", "preferences.json", "settings.json", "sbom.cdx.json"];

const scripts = Object.keys(
  // The project's own.
  (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> }).scripts,
);

/** What is not protected, as our documents say it, and what the municipality's security officer is told about it. */
const told = [
  ["formats.md", "Whoever takes the tombstones", "Filen om borttagna uppgifter tas bort"],
  ["formats.md", "or the note away from a folder", "Anteckningen om vem som har registret tas bort"],
  ["formats.md", "A removal since the last backup", "går sönder före nästa säkerhetskopia"],
  ["formats.md", "puts back the database and the anchors of an older state", "ersätts av en äldre kopia på samma gång"],
  ["formats.md", "somebody who runs as the user while the vault is open", "medan valvet är öppet"],
  ["formats.md", "an older page of drafts", "det som håller på att skrivas"],
  ["formats.md", "memory", "arbetsminne efter en låsning"],
  ["formats.md", "Names and sizes in it can be read", "Namn och storlek i en låst zip"],
  ["formats.md", "for whoever kept a keyring.json from before", "för den som har en äldre nyckelfil"],
  ["threat-model.md", "Guessing a weak passphrase offline", "prova lösenfraser hur länge som helst"],
  ["threat-model.md", "Hibernation and swap files", "Växlingsfil, viloläge"],
  ["threat-model.md", "Printers and their spoolers", "Skrivare, och program som öppnar"],
  ["threat-model.md", "Clipboard history", "Urklippshistorik"],
  ["threat-model.md", "Cameras and screenshots on Linux", "Kamera mot skärmen"],
  ["threat-model.md", "how many backups, how large, when", "Filernas antal, storlek och tider"],
  ["threat-model.md", "Who sat at the keyboard", "Någon annan använder koordinatorns lösenfras"],
  ["threat-model.md", "whoever can write in the folder can delete it", "kan också radera dem"],
  ["threat-model.md", "nothing here has run there yet", "På Windows och macOS är programmet ännu inte kört"],
] as const;

describe("What the security documents name", () => {
  it.each(documents)("is there: every file in $name", ({ text }) => {
    const named = filesIn(text).filter(({ file }) => !made.includes(file));
    expect(named.filter(({ file }) => !isThere(file))).toEqual([]);
  });

  it.each(documents)("can be run: every command in $name", ({ text }) => {
    const run = [...text.matchAll(/`npm run ([a-z]+)/g)].map(([, script = ""]) => script);
    expect(run.filter((script) => !scripts.includes(script))).toEqual([]);
  });

  it("is some test in all but the page for the municipality and the formats", () => {
    const without = documents.filter(({ text }) => !filesIn(text).some(({ file }) => /\.test\.tsx?$/.test(file)));
    expect(without.map(({ name }) => name).sort()).toEqual(["formats.md", "sakerhet.md"]);
  });
});

describe("What is not protected", () => {
  const textOf = (name: string) => documents.find((one) => one.name === name)?.text.replaceAll(/\s+/g, " ") ?? "";

  it.each(told)("is told in Swedish too: %s, %s", (document, ours, swedish) => {
    expect(textOf(document)).toContain(ours);
    expect(textOf("sakerhet.md")).toContain(swedish);
  });
});
