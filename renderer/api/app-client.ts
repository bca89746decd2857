// The typed client of everything that the renderer can call.
import type { backup } from "../../shared/contract/backup.ts";
import type { Client } from "../../shared/contract/define.ts";
import type { desktopContract } from "../../shared/contract/desktop.ts";
import type { caseContract } from "../../shared/contract/index.ts";
import type { vault } from "../../shared/contract/vault.ts";

export type AppClient = Client<
  typeof caseContract & {
    readonly vault: typeof vault;
    readonly backup: typeof backup;
    readonly desktop: typeof desktopContract;
  }
>;
