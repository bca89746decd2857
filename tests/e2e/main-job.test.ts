// domain.md §6 in the running application: the demo's own steps, and what may be seen of a person outside the vault.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allSteps, firstDay } from "../demo/all-steps.ts";
import { louSecrets } from "../demo/lou-case.ts";
import { plannedBranchSteps, runBranches } from "../demo/run-branches.ts";
import { runSteps, type StepOutcome } from "../demo/run-steps.ts";
import { contactNames } from "../demo/steps/municipality.ts";
import { startWalk, type Walk } from "../demo/walk.ts";

const minute = 60_000;
const folder = mkdtempSync(join(tmpdir(), "samverka-main-job-"));
const names = [...louSecrets, "Kim Exempelsson", ...contactNames, "Kaj Koordinator", "cannabis", "Frånvaro"];

let walk: Walk;
let outcomes: readonly StepOutcome[] = [];
const titles = new Set<string>();

const noteTitle = async (): Promise<void> => {
  titles.add(
    await walk.application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle() ?? "none"),
  );
};

/** Names that stand in a text. */
const namesIn = (text: string): readonly string[] => names.filter((name) => text.includes(name));
const filesBelow = (place: string) =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

beforeAll(async () => {
  walk = await startWalk(folder, firstDay);
  const steps = allSteps.map(({ name, run }) => ({
    name,
    run: async (through: Walk) => {
      await run(through);
      await noteTitle();
    },
  }));
  outcomes = [...(await runSteps(walk, steps, () => undefined)), ...(await runBranches(folder, () => undefined))];
}, 20 * minute);

afterAll(async () => {
  await walk.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("the main job in the running application", () => {
  it("is walked to its end, and so is every branch", () => {
    expect(outcomes.filter(({ ok }) => !ok)).toEqual([]);
    expect(outcomes).toHaveLength(allSteps.length + plannedBranchSteps);
  });

  it.each([
    ["T2", "refuses a notice while guardian 2 has not answered"],
    ["T3", "lets four agencies attend when all have answered"],
    ["T4", "offers BUP no place, with the reason and the way forward"],
    ["T7", "refuses to establish minutes while A7 has no day"],
    ["T8", "sends the minutes to seven, never to the interpreter"],
    ["T5", "lets BUP be chosen when the supplement is complete"],
    ["T9", "opens each follow-up, and the closing, with exactly what is still open"],
    ["T10", "shows how the first goal has moved"],
    ["T12", "writes one folder per recipient, with neutral file names, language and title"],
    ["T13", "marks each copy with provision, day and authority"],
    ["T14", "counts the days from complete consent"],
    ["R38", "sends each follow-up's minutes to those who were there"],
    ["R45", "makes a concern report in the middle of a meeting"],
    ["B1", "locks all sharing when a guardian takes the consent back"],
    ["B2", "cites the right provision, and expects a decision within two weeks"],
    ["R44", "closes no case with concern left without a report or an assessment"],
    ["B4", "tells guardian 2 nothing of where guardian 1 is found"],
    ["B5", "begins with the coordinator's decision, a blank form and no pre-meeting"],
    ["B9", "lets the youth alone decide from the 18th birthday"],
  ])("%s %s", (rule) => {
    const shown = outcomes.flatMap(({ asserts }) => asserts);
    expect(shown.filter((fact) => fact.startsWith(`${rule}:`))).not.toEqual([]);
  });
});

describe("outside the vault", () => {
  it("no window title names anybody", () => {
    expect([...titles]).toEqual(["Samverka"]);
  });

  it("no file name names anybody", () => {
    const files = [...filesBelow(walk.folders.documents), ...filesBelow(walk.folders.vault), ...filesBelow(walk.home)];
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => namesIn(file).length > 0)).toEqual([]);
  });

  it("no log line, and nothing that the processes print, names anybody", () => {
    const logs = filesBelow(join(walk.home, ".local", "share", "samverka", "logs"));
    expect(logs).not.toEqual([]);
    const printed = [walk.output(), ...logs.map((file) => readFileSync(file, "utf8"))];
    expect(printed.flatMap(namesIn)).toEqual([]);
  });

  it("no part of the screen broke on the way", () => {
    expect(walk.complaints()).toEqual([]);
  });
});
