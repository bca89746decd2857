// Composition root of the vault host: contract, handlers and vault joined to one function. Runs in the utility process and,
// for tests, under plain Node; it knows nothing of Electron.
//
// [Note: Cases later] What is about cases takes half of the time in which the host starts: documents, Word files, fonts. The
// unlock screen needs none of it, so it is loaded a moment after the page's first call, how the vault is, has been answered,
// when the screen has been drawn. See: [Note: Screens later].
import { join } from "node:path";
import { backup } from "../shared/contract/backup.ts";
import { keys } from "../shared/contract/keys.ts";
import { type KeyPapers, paper } from "../shared/contract/paper.ts";
import { rescue } from "../shared/contract/rescue.ts";
import { restore } from "../shared/contract/restore.ts";
import { vault } from "../shared/contract/vault.ts";
import { vaultCheck } from "../shared/contract/vault-check.ts";
import { err, ok } from "../shared/result.ts";
import type { Driver } from "./database/driver.ts";
import { migrations } from "./database/migrations/index.ts";
import { createGuestMode } from "./ipc/guest-mode.ts";
import { createGate, type Outside } from "./ipc/gate.ts";
import { handedOnce } from "./ipc/handed-once.ts";
import { createHostEnd } from "./ipc/host-end.ts";
import { isMessageToHost, type MessageFromHost } from "./ipc/messages.ts";
import { privateContract } from "./ipc/private-contract.ts";
import { createRouter, type Outcome, type Router } from "./ipc/router.ts";
import type { Clock } from "./platform/clock.ts";
import type { NewId } from "./platform/ids.ts";
import { leaveMemoryOutOfCores } from "./platform/core-dumps.ts";
import { createLogbook } from "./platform/log.ts";
import { refuseNetwork } from "./platform/no-network.ts";
import { mendRights } from "./platform/private-files.ts";
import type { Argon2Policy } from "./vault/argon2.ts";
import { createBackground } from "./vault/background.ts";
import { createBackups } from "./vault/backups.ts";
import {
  backupHandlers,
  keysHandlers,
  rescueHandlers,
  restoreHandlers,
  vaultCheckHandlers,
  vaultHandlers,
} from "./vault/handlers.ts";
import { createDrill } from "./vault/drill.ts";
import { createHolder } from "./vault/holder.ts";
import { createKeeper } from "./vault/keeper.ts";
import { createKeys } from "./vault/keys.ts";
import { createRescue } from "./vault/rescue.ts";
import { createRestores } from "./vault/restores.ts";
import { createVaultChecks } from "./vault/vault-checks.ts";
import { createSecondFolder } from "./vault/second-folder.ts";
import { createWorkbench } from "./vault/work.ts";

/** Milliseconds that the unlock screen has to be drawn in. */
const drawnFirst = 300;

export interface HostOptions {
  readonly clock: Clock;
  readonly newId: NewId;
  /** This user's folder: logs, and the vault until another place is chosen. */
  readonly profile: string;
  /** The folder with the fonts of the documents. */
  readonly fonts: string;
  readonly appVersion: string;
  /** Whether backups are made and tried by themselves while the vault is open, as in the application. */
  readonly background?: boolean;
  /** For tests. See: [Note: Cheap keys in tests]. */
  readonly policy?: Argon2Policy;
  /** For tests. See: [Note: Two drivers]. */
  readonly driver?: Driver;
}

export interface Host {
  readonly call: (name: string, input: unknown) => Promise<Outcome>;
  /** Logs a bug, without its contents, and returns the number that the user can quote. */
  readonly report: (name: string, cause: unknown) => string;
  /** Finishes what is running and closes the database. */
  readonly close: () => Promise<void>;
}

export const createHost = (options: HostOptions): Host => {
  const { clock, newId, profile, fonts, appVersion } = options;
  const { log, nextIncident } = createLogbook(join(profile, "logs", "vault-host"), clock, "B");
  const forTests = {
    ...(options.policy === undefined ? {} : { policy: options.policy }),
    ...(options.driver === undefined ? {} : { driver: options.driver }),
  };
  const keeper = createKeeper({
    folder: join(profile, "vault"),
    clock,
    log,
    migrations,
    // The older file is kept for a week too, so a backup that cannot be made stops no migration.
    beforeMigration: async (older) => {
      await backups.of(older);
    },
    ...forTests,
  });
  const workbench = createWorkbench();
  const second = createSecondFolder();
  const backups = createBackups({ keeper, clock, log, appVersion, workbench, second, ...forTests });
  const holder = createHolder({ keeper, backups, second, clock });
  const restores = createRestores({ keeper, backups, workbench, second, now: () => clock.now(), ...forTests });
  const drill = createDrill({ keeper, backups, workbench, ...forTests });
  const checks = createVaultChecks({ keeper, clock, log });
  const background =
    options.background === true ? createBackground({ backups, drill, checks, holder, log }) : undefined;

  /** With other keys a note of now can no longer be read: whether another copy has taken over is seen before. */
  const beforeMasterKey = async () => {
    await holder.check();
    return backups.now("masterKey");
  };

  const guestMode = createGuestMode();
  const minutesFile = handedOnce<string>();
  const papers = handedOnce<KeyPapers>();
  const gate = createGate({
    clock,
    newId,
    fonts,
    opened: () => keeper.opened(),
    guestMode,
    takeMinutesFile: minutesFile.take,
    takenOver: () => holder.takenOver(),
    report: (channel) => {
      const incident = nextIncident();
      log("incident", { channel, incident });
      return incident;
    },
  });

  const aboutVault = { vault, backup, restore, vaultCheck, rescue, keys, paper, private: privateContract };
  const always = createRouter<typeof aboutVault, Outside>(
    aboutVault,
    {
      vault: vaultHandlers(keeper, guestMode.end),
      backup: backupHandlers(backups, holder),
      restore: restoreHandlers(restores),
      vaultCheck: vaultCheckHandlers(checks),
      keys: keysHandlers(createKeys({ keeper, clock, backUp: beforeMasterKey, ...forTests })),
      rescue: rescueHandlers(createRescue({ keeper, backups, workbench, ...forTests })),
      paper: {
        lay: (pages) => {
          papers.hand(pages);
          return Promise.resolve(ok(null));
        },
        take: () => Promise.resolve(ok(papers.take() ?? null)),
      },
      private: {
        useVaultFolder: async ({ path }) => {
          const used = await keeper.useFolder(path);
          if (!used.ok) return err(used.error);
          const mended = used.value.state === "none" ? 0 : mendRights(used.value.folder);
          if (mended > 0) log("rightsMended", { count: mended });
          return ok(null);
        },
        useBackupFolder: ({ path }) => {
          backups.useFolder(path);
          return Promise.resolve(ok(null));
        },
        useSecondBackupFolder: ({ path }) => {
          backups.useSecondFolder(path ?? undefined);
          return Promise.resolve(ok(null));
        },
        useRestoreFile: ({ path }) => {
          restores.useFile(path);
          return Promise.resolve(ok(null));
        },
        useMinutesFile: ({ path }) => {
          minutesFile.hand(path);
          return Promise.resolve(ok(null));
        },
        checkHolder: async () => {
          await holder.check();
          return ok(null);
        },
        backUp: async () => {
          await backups.beforeClose();
          return ok(null);
        },
        close: async () => {
          background?.stop();
          await keeper.close();
          return ok(null);
        },
      },
    },
    gate,
  );

  let loading: Promise<Router> | undefined;
  let ahead: NodeJS.Timeout | undefined;
  const aboutCases = (): Promise<Router> =>
    (loading ??= import("./features/router.ts").then(({ createCaseRouter }) => createCaseRouter(gate)));

  const withoutVault = new Set(
    Object.entries(aboutVault).flatMap(([group, channels]) => Object.keys(channels).map((name) => `${group}.${name}`)),
  );

  return {
    call: async (name, input) => {
      const route = withoutVault.has(name) ? always : await aboutCases();
      const outcome = await route(name, input);
      if (name === "vault.status" && loading === undefined) ahead ??= setTimeout(() => void aboutCases(), drawnFirst);
      if ((name === "vault.unlock" || name === "vault.create") && outcome.ok) await holder.opened();
      if (name === "vault.unlock" && outcome.ok) background?.unlocked();
      return outcome;
    },
    report: (name, cause) => gate.report(name, cause),
    close: () => {
      clearTimeout(ahead);
      background?.stop();
      return keeper.close();
    },
  };
};

/** The end of Electron's port that the host holds. */
export interface HostPort {
  on(event: "message", listener: (message: { readonly data: unknown }) => void): unknown;
  postMessage(message: unknown): void;
}

/** The whole work of the vault host's process. */
export const serveHost = (port: HostPort, options: HostOptions): void => {
  refuseNetwork();
  leaveMemoryOutOfCores();
  const host = createHost({ background: true, ...options });
  const answered = createHostEnd(host.call, host.report);
  port.on("message", ({ data }) => {
    if (!isMessageToHost(data)) return;
    const { id } = data;
    void answered(data).then((answer) => {
      port.postMessage({ id, answer } satisfies MessageFromHost);
    });
  });
};
