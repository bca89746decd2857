// What a kill would leave without the care taken: each must be called broken by whoever judges the flow.
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { judgeCut } from "../flows/cut.ts";
import { done, type Flow } from "../flows/flow.ts";
import { flowNamed, flows } from "../flows/flows.ts";
import type { RowContext } from "../harness/row.ts";
import { copyFolder, databaseIn, type Place, vaultIn } from "../kit/vault.ts";

const newest = (folder: string): string =>
  join(
    folder,
    readdirSync(folder)
      .filter((n) => n.endsWith(".svbk"))
      .sort()
      .at(-1) ?? "",
  );

/** What to spoil, in a place where the flow has not run or has been done. */
const spoilt: readonly {
  readonly what: string;
  readonly flow: Flow;
  readonly isDone?: boolean;
  readonly spoil: (place: Place) => void;
}[] = [
  {
    what: "a backup by half",
    flow: flowNamed("backup"),
    spoil: (place) => {
      writeFileSync(newest(join(vaultIn(place), "backups")), "half");
    },
  },
  {
    what: "an empty database",
    flow: flowNamed("upgrade"),
    spoil: (place) => {
      writeFileSync(databaseIn(place), "");
    },
  },
  {
    what: "a restore without a backup of what it took the place of",
    flow: flowNamed("restore"),
    isDone: true,
    spoil: (place) => {
      rmSync(newest(join(vaultIn(place), "backups")));
    },
  },
  {
    what: "a keyring that nothing opens",
    flow: flowNamed("master-key"),
    isDone: true,
    spoil: (place) => {
      for (const name of ["keyring.json", "keyring.json.prev"]) rmSync(join(vaultIn(place), name));
    },
  },
  {
    what: "a register that was taken over by a copy that is not there",
    flow: flowNamed("takeover"),
    isDone: true,
    spoil: ({ profile }) => {
      rmSync(join(profile, "deputy"), { recursive: true });
    },
  },
];

/** `${flow}-fresh` in the row's folder holds each flow before it runs. */
export const killControls = async ({ tally, driver, folder }: RowContext): Promise<void> => {
  const place: Place = { profile: join(folder, "control"), driver };
  for (const flow of flows) {
    copyFolder(join(folder, `${flow.name}-fresh`), place.profile);
    tally.control(`${flow.name}: done, and not there`, (await judgeCut(flow, place, [done])).startsWith("broken"));
  }
  for (const { what, flow, isDone, spoil } of spoilt) {
    copyFolder(join(folder, `${flow.name}-fresh`), place.profile);
    if (isDone === true) {
      await flow.run(place, { go: () => Promise.resolve(), acknowledge: () => undefined });
      tally.control(`${flow.name}: done, and found to be`, (await judgeCut(flow, place, [done])) === "new");
    }
    spoil(place);
    tally.control(what, (await judgeCut(flow, place, [])).startsWith("broken"));
  }
};
