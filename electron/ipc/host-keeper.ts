// There is always one vault host: a new one takes the place of one that was ended by a lock or ended by itself.
import { type HostConnection, type HostOptions, startHost } from "./host-connection.ts";

export interface HostKeeper {
  readonly call: HostConnection["call"];
  readonly pass: HostConnection["pass"];
  /** Ends the host and starts a new one, which is locked. */
  replace(): Promise<void>;
  /** Ends the host for good. */
  stop(): Promise<void>;
  readonly pid: number | undefined;
}

export interface HostKeeperOptions extends Omit<HostOptions, "onLost"> {
  /** Told to each new host before anything else is asked of it. */
  readonly places: () => {
    readonly vaultFolder: string;
    readonly backupFolder: string | undefined;
    readonly secondBackupFolder: string | undefined;
  };
  /** The host ended by itself; a new one is already there. */
  readonly onLost: () => void;
}

/** What a running transaction, or an export, is given to finish. */
const stopLimit = 3_000;
/** A host that ends again and again must not keep the computer busy. */
const restartPause = 1_000;

export const keepHost = (options: HostKeeperOptions): HostKeeper => {
  const start = (): HostConnection => {
    const connection = startHost({
      ...options,
      onLost: () => {
        setTimeout(() => {
          host = start();
          options.onLost();
        }, restartPause);
      },
    });
    const { vaultFolder, backupFolder, secondBackupFolder } = options.places();
    // The host answers in order, so a call that comes after these finds them done. Refusals show in vault.status.
    void connection.call("private.useVaultFolder", { path: vaultFolder });
    if (backupFolder !== undefined) void connection.call("private.useBackupFolder", { path: backupFolder });
    if (secondBackupFolder !== undefined) {
      void connection.call("private.useSecondBackupFolder", { path: secondBackupFolder });
    }
    return connection;
  };

  let host = start();

  return {
    call: (name, input) => host.call(name, input),
    pass: (question) => host.pass(question),
    replace: async () => {
      await host.stop(stopLimit);
      host = start();
    },
    stop: () => host.stop(stopLimit),
    get pid() {
      return host.pid;
    },
  };
};
