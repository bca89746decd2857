// The order of a lock, and that none of its steps keeps the key in memory when the computer goes to sleep.
import { setTimeout } from "node:timers/promises";
import type { WebContents } from "electron";
import { describe, expect, it } from "vitest";
import { createLock, type LockParts } from "../../electron/window/lock.ts";
import { ok } from "../../shared/result.ts";

const parts = (changed: Partial<LockParts> = {}) => {
  const done: string[] = [];
  const note = (name: string) => (): Promise<void> => {
    done.push(name);
    return Promise.resolve();
  };
  const { promise: backedUp, resolve: finishBackup } = Promise.withResolvers<undefined>();
  const page: unknown = { isDestroyed: () => true };
  const printing: unknown = { closeAll: () => undefined };
  const lock = createLock({
    // All that a lock asks of a page that is gone.
    contents: page as WebContents,
    host: {
      call: async () => {
        done.push("backup");
        await backedUp;
        return ok(null);
      },
      pass: () => Promise.resolve(ok(null)),
      replace: note("host"),
      stop: note("stop"),
      pid: undefined,
    },
    idle: {
      setVaultOpen: () => undefined,
      setMeetingOpen: () => undefined,
      touched: () => undefined,
      check: () => undefined,
    },
    drafts: { ask: note("drafts"), saved: () => undefined },
    // As above.
    printing: printing as LockParts["printing"],
    clipboard: { clear: () => Promise.resolve() },
    hideFromRoom: () => undefined,
    hostLost: () => undefined,
    report: (name) => {
      done.push(`reported ${name}`);
      return "";
    },
    ...changed,
  });
  return { done, lock, finishBackup };
};

describe("a lock", () => {
  it("saves what is typed, backs up and only then ends the vault", async () => {
    const { done, lock, finishBackup } = parts();
    const locking = lock.lock();
    await setTimeout(5);
    expect(done).toEqual(["drafts", "backup"]);
    finishBackup(undefined);
    await locking;
    expect(done).toEqual(["drafts", "backup", "host"]);
  });

  it("waits for no backup when the computer goes to sleep", async () => {
    const { done, lock } = parts();
    await lock.lock("atOnce");
    expect(done).toEqual(["drafts", "host"]);
  });

  it("no longer waits for its backup when the computer goes to sleep meanwhile", async () => {
    const { done, lock, finishBackup } = parts();
    const locking = lock.lock();
    await setTimeout(5);
    await lock.lock("atOnce");
    await locking;
    expect(done).toEqual(["drafts", "backup", "host"]);
    // And the next one takes its time again.
    const next = lock.lock();
    await setTimeout(5);
    finishBackup(undefined);
    await next;
    expect(done.slice(3)).toEqual(["drafts", "backup", "host"]);
  });

  it("ends the vault also when what is typed cannot be saved", async () => {
    const drafts = { ask: () => Promise.reject(new Error("the page is gone")), saved: () => undefined };
    const { done, lock, finishBackup } = parts({ drafts });
    finishBackup(undefined);
    await lock.lock();
    expect(done).toEqual(["reported drafts", "backup", "host"]);
    await lock.stop();
    expect(done.slice(3)).toEqual(["reported drafts", "backup", "stop"]);
  });
});
