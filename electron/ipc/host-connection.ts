// Main's end of the vault host: starts it, asks it, ends it. [Note: A lock ends a process] Only the end of a process clears
// the key and the texts from memory (vault.md 2.6), so a lock never merely asks the host to forget.
import { utilityProcess, type UtilityProcess } from "electron";
import type { CallFailure } from "../../shared/contract/define.ts";
import { err } from "../../shared/result.ts";
import type { HostAnswer, HostQuestion, MessageFromHost, MessageToHost } from "./messages.ts";
import type { Outcome } from "./router.ts";

export interface HostConnection {
  /** Asks on a private channel. */
  call(name: string, input: unknown): Promise<Outcome>;
  /** Passes on what a page sends. */
  pass(question: HostQuestion): Promise<HostAnswer>;
  /** Lets the host finish and close within the limit, then ends it in any case. All that was asked is answered `locked`. */
  stop(limit: number): Promise<void>;
  readonly pid: number | undefined;
}

export interface HostOptions {
  /** The bundled vault-host.cjs. */
  readonly file: string;
  readonly arguments: string[];
  readonly showOutput: boolean;
  /** Before the first call; the timed entry sets the host's clock here. */
  readonly onStarted: (host: UtilityProcess) => void;
  /** It ended without having been asked to. */
  readonly onLost: () => void;
  readonly report: (name: string, cause: unknown) => string;
}

const after = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

export const startHost = (options: HostOptions): HostConnection => {
  const host = utilityProcess.fork(options.file, options.arguments, {
    serviceName: "Samverka valv",
    stdio: options.showOutput ? "inherit" : "ignore",
  });
  const pending = new Map<number, (answer: HostAnswer) => void>();
  let lastId = 0;
  let stopping = false;
  let ended = false;

  const answerAll = (failure: CallFailure): void => {
    for (const answer of pending.values()) answer(err(failure));
    pending.clear();
  };

  const exited = new Promise<void>((resolve) => {
    host.once("exit", () => {
      ended = true;
      answerAll(stopping ? { code: "locked" } : { code: "unexpected", incident: options.report("host", "ended") });
      resolve();
      if (!stopping) options.onLost();
    });
  });

  // Only our own bundled host is at the other end of this port.
  host.on("message", ({ id, answer }: MessageFromHost) => {
    pending.get(id)?.(answer);
    pending.delete(id);
  });

  const ask = (question: HostQuestion): Promise<HostAnswer> =>
    new Promise((resolve) => {
      lastId += 1;
      pending.set(lastId, resolve);
      host.postMessage({ ...question, id: lastId } satisfies MessageToHost);
    });

  options.onStarted(host);

  const pass = (question: HostQuestion): Promise<HostAnswer> =>
    stopping || ended ? Promise.resolve(err<CallFailure>({ code: "locked" })) : ask(question);

  return {
    pass,
    // The host answers a private call with its outcome as it is.
    call: async (name, input) => (await pass({ name, input })) as Outcome,
    stop: async (limit) => {
      if (!stopping && !ended) {
        stopping = true;
        await Promise.race([ask({ name: "private.close", input: null }), exited, after(limit)]);
        host.kill();
      }
      await Promise.race([exited, after(limit)]);
      // A host that does not heed the first signal gets the one that cannot be ignored.
      if (!ended && host.pid !== undefined) process.kill(host.pid, "SIGKILL");
      await exited;
    },
    get pid() {
      return host.pid;
    },
  };
};
