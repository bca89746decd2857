// Composition root of the vault host: contract, handlers and vault joined to one function. Runs in the utility process and,
// for tests, under plain Node; it knows nothing of Electron.
import { join } from "node:path";
import { backup } from "../shared/contract/backup.ts";
import type { Handler, Handlers } from "../shared/contract/define.ts";
import { caseContract } from "../shared/contract/index.ts";
import { vault } from "../shared/contract/vault.ts";
import { err, ok } from "../shared/result.ts";
import type { Driver } from "./database/driver.ts";
import { migrations } from "./database/migrations/index.ts";
import { createGate, type HostContext, type Outside } from "./ipc/gate.ts";
import { isCallMessage, type HostMessage } from "./ipc/messages.ts";
import { privateContract } from "./ipc/private-contract.ts";
import { createRouter, type Outcome } from "./ipc/router.ts";
import type { Clock } from "./platform/clock.ts";
import type { NewId } from "./platform/ids.ts";
import { createLogbook } from "./platform/log.ts";
import type { Argon2Policy } from "./vault/argon2.ts";
import { createBackups } from "./vault/backups.ts";
import { backupHandlers, vaultHandlers } from "./vault/handlers.ts";
import { createKeeper } from "./vault/keeper.ts";

/** What is about cases; made by electron/features/handlers.ts. */
export interface CaseHandlers {
  readonly cases: Handlers<typeof caseContract, HostContext>;
  readonly addAttachment: Handler<typeof privateContract.addAttachment, HostContext>;
}

export interface HostOptions {
  readonly clock: Clock;
  readonly newId: NewId;
  /** This user's folder: logs, and the vault until another place is chosen. */
  readonly profile: string;
  /** The folder with the fonts of the documents. */
  readonly fonts: string;
  readonly appVersion: string;
  /** `exportFolder` is where main's dialog last said that documents go. */
  readonly createHandlers?: (parts: { readonly exportFolder: () => string | undefined }) => CaseHandlers;
  /** For tests. See: [Note: Cheap keys in tests]. */
  readonly policy?: Argon2Policy;
  /** For tests. See: [Note: Two drivers]. */
  readonly driver?: Driver;
}

export interface Host {
  call(name: string, input: unknown): Promise<Outcome>;
  /** Finishes what is running and closes the database. */
  close(): Promise<void>;
}

export const createHost = (options: HostOptions): Host => {
  const { clock, newId, profile, fonts, appVersion } = options;
  const { log, nextIncident } = createLogbook(join(profile, "logs", "vault-host"), clock);
  const forTests = {
    ...(options.policy === undefined ? {} : { policy: options.policy }),
    ...(options.driver === undefined ? {} : { driver: options.driver }),
  };
  const keeper = createKeeper({ folder: join(profile, "vault"), clock, log, migrations, ...forTests });
  const backups = createBackups({ keeper, clock, log, appVersion, ...forTests });
  let exportFolder: string | undefined;

  const gate = createGate({
    clock,
    newId,
    fonts,
    opened: () => keeper.opened(),
    report: (channel) => {
      const incident = nextIncident();
      log("incident", { channel, incident });
      return incident;
    },
  });

  const { addAttachment, ...places } = privateContract;
  const always = createRouter<{ vault: typeof vault; backup: typeof backup; private: typeof places }, Outside>(
    { vault, backup, private: places },
    {
      vault: vaultHandlers(keeper),
      backup: backupHandlers(backups),
      private: {
        useVaultFolder: async ({ path }) => {
          const used = await keeper.useFolder(path);
          return used.ok ? ok(null) : err(used.error);
        },
        useBackupFolder: ({ path }) => {
          backups.useFolder(path);
          return Promise.resolve(ok(null));
        },
        useExportFolder: ({ path }) => {
          exportFolder = path;
          return Promise.resolve(ok(null));
        },
        close: async () => {
          await keeper.close();
          return ok(null);
        },
      },
    },
    gate,
  );

  const made = options.createHandlers?.({ exportFolder: () => exportFolder });
  const aboutCases =
    made &&
    createRouter<typeof caseContract & { private: { addAttachment: typeof addAttachment } }, HostContext>(
      { ...caseContract, private: { addAttachment } },
      { ...made.cases, private: { addAttachment: made.addAttachment } },
      gate,
    );
  const alwaysGroups = /^(vault|backup|private)\.(?!addAttachment$)/;

  return {
    call: (name, input) => (aboutCases === undefined || alwaysGroups.test(name) ? always : aboutCases)(name, input),
    close: () => keeper.close(),
  };
};

/** The end of Electron's port that the host holds. */
export interface HostPort {
  on(event: "message", listener: (message: { readonly data: unknown }) => void): unknown;
  postMessage(message: unknown): void;
}

export const serveHost = (port: HostPort, options: HostOptions): void => {
  const host = createHost(options);
  port.on("message", ({ data }) => {
    if (!isCallMessage(data)) return;
    const { id, name, input } = data;
    void host.call(name, input).then((outcome) => {
      port.postMessage({ id, outcome } satisfies HostMessage);
    });
  });
};
