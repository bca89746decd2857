// [Note: Second folder] A copy of the newest backup outside the computer: a share or a stick, which may be slow, full or
// gone. It is copied after it has been verified, read back and compared there, and only then named. A share that stops
// answering is given up after a while without a word, and nothing more is asked of it until the first question returns:
// each question that hangs holds a thread.
import { createHash } from "node:crypto";
import { type FileHandle, open, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { SecondProblem } from "../../shared/contract/backup.ts";
import { toDatabaseError } from "../database/errors.ts";
import { removeLeftovers, renamePatiently, temporaryPath } from "../platform/files.ts";
import { unfinishedPrefix } from "./backup-write.ts";
import { type Work, unwatched } from "./work.ts";

const piece = 1024 * 1024;
/** How long a share may be silent, in milliseconds. */
export const patience = 30_000;

/** Told after each piece; throws when nobody waits any more. */
type Alive = (bytes: number) => void;

const digestOf = async (file: FileHandle, alive: Alive, write?: FileHandle): Promise<string> => {
  const hash = createHash("sha256");
  const buffer = Buffer.alloc(piece);
  for (;;) {
    const { bytesRead } = await file.read(buffer, 0, piece);
    if (bytesRead === 0) return hash.digest("hex");
    const bytes = buffer.subarray(0, bytesRead);
    hash.update(bytes);
    await write?.writeFile(bytes);
    alive(bytesRead);
  }
};

const digestAt = async (path: string, alive: Alive): Promise<string> => {
  const file = await open(path, "r");
  return digestOf(file, alive).finally(() => file.close());
};

/** Copies, waits until it is on the disk, reads back, compares, names. Answers false when it did not read back the same. */
export const copyProven = async (from: string, folder: string, name: string, dbId: string, alive: Alive) => {
  await removeLeftovers(folder, unfinishedPrefix(dbId));
  const unfinished = temporaryPath(join(folder, `samverka-${dbId}`));
  const source = await open(from, "r");
  try {
    const target = await open(unfinished, "wx", 0o600);
    let written: string;
    try {
      written = await digestOf(source, alive, target);
      await target.sync();
    } finally {
      await target.close();
    }
    if ((await digestAt(unfinished, alive)) !== written) return false;
    await renamePatiently(unfinished, join(folder, name));
    return true;
  } finally {
    await source.close();
    await rm(unfinished, { force: true });
  }
};

const problemOf = (cause: unknown): SecondProblem => {
  const { code } = toDatabaseError(cause);
  if (code === "diskFull" || code === "readOnly") return code;
  return code === "cannotOpen" ? "folderGone" : "notVerified";
};

class GivenUp extends Error {}

export interface SecondFolder {
  /**
   * Asks something of the folder, for at most `patience` of silence. Answers `noAnswer` at once while an earlier
   * question still hangs.
   */
  ask<T>(work: (alive: Alive) => Promise<T>): Promise<{ readonly value: T } | { readonly problem: SecondProblem }>;
  /** Brings a backup there, unless a file of that name is there already. */
  bring(from: string, folder: string, name: string, dbId: string, work?: Work): Promise<SecondProblem | undefined>;
}

export const createSecondFolder = ({
  limit = patience,
  copy = copyProven,
}: { readonly limit?: number; readonly copy?: typeof copyProven } = {}): SecondFolder => {
  let hanging: Promise<unknown> | undefined;

  const ask: SecondFolder["ask"] = async (work) => {
    if (hanging !== undefined) return { problem: "noAnswer" };
    let heardAt = performance.now();
    let isGivenUp = false;
    const asked = work(() => {
      if (isGivenUp) throw new GivenUp();
      heardAt = performance.now();
    });
    const ended = asked.then(
      () => undefined,
      () => undefined,
    );
    hanging = ended;
    void ended.then(() => {
      hanging = undefined;
    });
    const silence = async (): Promise<"silent"> => {
      for (;;) {
        const left = heardAt + limit - performance.now();
        if (left <= 0) return "silent";
        await setTimeout(left, undefined, { ref: false });
        if (hanging !== ended) return "silent";
      }
    };
    try {
      const outcome = await Promise.race([asked.then((value) => ({ value })), silence()]);
      if (outcome !== "silent") return outcome;
      isGivenUp = true;
      return { problem: "noAnswer" };
    } catch (cause) {
      return { problem: problemOf(cause) };
    }
  };

  return {
    ask,
    bring: async (from, folder, name, dbId, work = unwatched) => {
      const outcome = await ask(async (alive) => {
        if ((await readdir(folder)).includes(name)) return true;
        alive(0);
        work.begin("sealing");
        return copy(from, folder, name, dbId, (bytes) => {
          alive(bytes);
          work.advance(bytes);
        });
      });
      if ("problem" in outcome) return outcome.problem;
      return outcome.value ? undefined : "notVerified";
    },
  };
};
