// Every flow there is. See: [Note: Flow].
import { backup } from "./backup.ts";
import { changeMasterKey, changePassphrase } from "./change-keys.ts";
import { create } from "./create.ts";
import { everything } from "./everything.ts";
import type { Flow } from "./flow.ts";
import { restore } from "./restore.ts";
import { saving } from "./save.ts";
import { takeover } from "./takeover.ts";
import { unlock } from "./unlock.ts";
import { upgrade } from "./upgrade.ts";

/** What is cut off at each system call. */
export const flows: readonly Flow[] = [
  create,
  unlock,
  saving("save", 3),
  backup,
  upgrade,
  restore,
  changePassphrase,
  changeMasterKey,
  takeover,
];

/** Saves until it is stopped. */
export const endlessSaving: Flow = saving("save without end", Infinity);

export const flowNamed = (name: string): Flow => {
  const flow = [...flows, endlessSaving, everything].find((one) => one.name === name);
  if (flow === undefined) throw new Error(`no flow is called ${name}`);
  return flow;
};
