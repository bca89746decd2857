// Composition root of the vault host: contract, handlers and vault joined to one function. Runs in the utility process and,
// for tests, under plain Node; it knows nothing of Electron.
import { ok } from "../shared/result.ts";
import { isCallMessage, type HostMessage } from "./ipc/messages.ts";
import { privateContract } from "./ipc/private-contract.ts";
import { createRouter, type Gate, type Outcome } from "./ipc/router.ts";
import type { Clock } from "./platform/clock.ts";
import type { NewId } from "./platform/ids.ts";

export interface HostOptions {
  readonly clock: Clock;
  readonly newId: NewId;
}

export interface Host {
  call(name: string, input: unknown): Promise<Outcome>;
  /** Finishes what is running and closes the database. */
  close(): Promise<void>;
}

export const createHost = (_options: HostOptions): Host => {
  const done = () => Promise.resolve(ok(null));
  const gate: Gate<{ outside: null }> = {
    run: (_name, _kind, body) => body(null),
    report: () => "B-0",
  };
  const { addAttachment: _, ...channels } = privateContract;
  const router = createRouter(
    { private: channels },
    { private: { useVaultFolder: done, useBackupFolder: done, useExportFolder: done, close: done } },
    gate,
  );
  return { call: router, close: () => Promise.resolve() };
};

/** The end of Electron's port that the host holds. */
export interface HostPort {
  on(event: "message", listener: (message: { readonly data: unknown }) => void): unknown;
  postMessage(message: unknown): void;
}

export const serveHost = (port: HostPort, options: HostOptions): void => {
  const host = createHost(options);
  const send = (message: HostMessage): void => {
    port.postMessage(message);
  };
  port.on("message", ({ data }) => {
    if (!isCallMessage(data)) return;
    const { id, name, input } = data;
    void host.call(name, input).then((outcome) => {
      send({ id, outcome });
    });
  });
};
