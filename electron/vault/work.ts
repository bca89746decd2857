// Long work with the vault: how far it has come, and a way to stop it. One at a time; the window asks how it goes.
import type { WorkKind, WorkProgress, WorkStep } from "../../shared/contract/backup.ts";

/** Thrown by work that was asked to stop. Nothing of it remains. */
export class Cancelled extends Error {
  constructor() {
    super("the work was cancelled");
  }
}

/** What a piece of work tells about itself. Each call stops it when it was cancelled. */
export interface Work {
  /** A new step, of so many bytes; 0 when that is not known. */
  begin(step: WorkStep, total?: number): void;
  advance(bytes: number): void;
}

/** Work that nobody watches. */
export const unwatched: Work = { begin: () => undefined, advance: () => undefined };

export interface Workbench {
  run<T>(kind: WorkKind, body: (work: Work) => Promise<T>): Promise<T>;
  current(): WorkProgress | null;
  /** Asks the work that runs to stop; it does so between two pieces. */
  cancel(): void;
}

type Running = WorkProgress & { isCancelled: boolean };

export const createWorkbench = (): Workbench => {
  let running: Running | undefined;
  return {
    run: async (kind, body) => {
      const mine: Running = { kind, step: "copying", done: 0, total: 0, isCancelled: false };
      const change = (changes: Partial<WorkProgress>): void => {
        if (mine.isCancelled) throw new Cancelled();
        Object.assign(mine, changes);
      };
      running = mine;
      try {
        return await body({
          begin: (step, total = 0) => {
            change({ step, total, done: 0 });
          },
          advance: (bytes) => {
            change({ done: mine.done + bytes });
          },
        });
      } finally {
        if (running === mine) running = undefined;
      }
    },
    current: () =>
      running === undefined
        ? null
        : { kind: running.kind, step: running.step, done: running.done, total: running.total },
    cancel: () => {
      if (running !== undefined) running.isCancelled = true;
    },
  };
};
