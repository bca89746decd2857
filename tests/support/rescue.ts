// The ways on from a damaged vault, as the host joins them.
import type { Keeper } from "../../electron/vault/keeper-interface.ts";
import { createRescue, type Rescue } from "../../electron/vault/rescue.ts";
import { createWorkbench } from "../../electron/vault/work.ts";
import { cheapPolicy } from "./cheap-policy.ts";
import { backupsOf } from "./vault.ts";

export const rescueWith = (keeper: Keeper, workbench = createWorkbench()): Rescue =>
  createRescue({ keeper, backups: backupsOf(keeper), workbench, policy: cheapPolicy });
