// A disk that may lose power. What has been synced is there; of the rest, each write may be there, or not, or in part (512
// bytes at a time), in any order; and of what was done to the names in a folder, what came first is there before what came after.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Random } from "../harness/random.ts";
import type { Step } from "./power-log.ts";

type Change = { readonly at: number; readonly bytes: Buffer } | { readonly size: number };

interface File {
  readonly kind: "file";
  synced: Buffer;
  pending: Change[];
}
interface Folder {
  readonly kind: "folder";
  /** As every program sees it. */
  readonly names: Map<string, Entry>;
  synced: ReadonlyMap<string, Entry>;
  pending: ((names: Map<string, Entry>) => void)[];
}
type Entry = File | Folder;

const sector = 512;

const applied = (bytes: Buffer, changes: readonly Change[]): Buffer => {
  const longest = Math.max(
    bytes.length,
    ...changes.map((one) => ("size" in one ? one.size : one.at + one.bytes.length)),
  );
  const whole = Buffer.alloc(longest);
  bytes.copy(whole);
  let size = bytes.length;
  for (const one of changes) {
    if ("size" in one) {
      if (one.size < size) whole.fill(0, one.size, size);
      size = one.size;
    } else {
      one.bytes.copy(whole, one.at);
      size = Math.max(size, one.at + one.bytes.length);
    }
  }
  return whole.subarray(0, size);
};

/** The parts of a write that reached the disk. */
const torn = (random: Random, one: Change): readonly Change[] => {
  const chance = random.next();
  if (chance < 0.35) return [];
  if (chance < 0.7 || "size" in one) return [one];
  return Array.from({ length: Math.ceil(one.bytes.length / sector) }, (_, index) => index * sector)
    .filter(() => random.next() < 0.5)
    .map((start) => ({ at: one.at + start, bytes: one.bytes.subarray(start, start + sector) }));
};

const newFolder = (): Folder => ({ kind: "folder", names: new Map(), synced: new Map(), pending: [] });

const load = (path: string): Folder => {
  const folder = newFolder();
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inner = join(path, entry.name);
    folder.names.set(
      entry.name,
      entry.isDirectory() ? load(inner) : { kind: "file", synced: readFileSync(inner), pending: [] },
    );
  }
  folder.synced = new Map(folder.names);
  return folder;
};

export interface PowerDisk {
  take(step: Step): void;
  /** Writes to `path` what is there after the power was lost now. */
  lose(random: Random, path: string): void;
}

/** `forgetful`: syncs do nothing, as on a disk that lies. */
export const createPowerDisk = (start: string, forgetful = false): PowerDisk => {
  const root = load(start);
  const find = (path: string): Entry | undefined =>
    path === "."
      ? root
      : path
          .split("/")
          .reduce<Entry | undefined>((at, name) => (at?.kind === "folder" ? at.names.get(name) : undefined), root);
  const folderOf = (path: string): Folder => {
    const found = find(dirname(path));
    if (found?.kind !== "folder") throw new Error("a recorded name lies in no folder");
    return found;
  };
  const fileAt = (path: string): File => {
    const found = find(path);
    if (found?.kind !== "file") throw new Error("a recorded write goes to no file");
    return found;
  };
  const rename = (folder: Folder, change: (names: Map<string, Entry>) => void): void => {
    change(folder.names);
    folder.pending.push(change);
  };
  const put = (path: string, entry: Entry): void => {
    rename(folderOf(path), (names) => names.set(basename(path), entry));
  };

  const take = (step: Step): void => {
    switch (step.do) {
      case "create":
        if (find(step.path) === undefined) put(step.path, { kind: "file", synced: Buffer.alloc(0), pending: [] });
        break;
      case "mkdir":
        put(step.path, newFolder());
        break;
      case "write":
        fileAt(step.path).pending.push(step);
        break;
      case "cut":
        take({ do: "create", path: step.path });
        fileAt(step.path).pending.push(step);
        break;
      case "copy": {
        const { synced, pending } = fileAt(step.from);
        fileAt(step.path).pending.push({ at: 0, bytes: applied(synced, pending).subarray(0, step.size) });
        break;
      }
      case "remove":
        rename(folderOf(step.path), (names) => names.delete(basename(step.path)));
        break;
      case "rename": {
        const entry = find(step.path);
        if (entry === undefined) throw new Error("what was renamed is not there");
        // All that is renamed stays in its folder, so this is one change.
        rename(folderOf(step.path), (names) => {
          names.delete(basename(step.path));
          names.set(basename(step.to), entry);
        });
        break;
      }
      case "sync":
        if (!forgetful) sync(find(step.path));
        break;
      case "promise":
        break;
    }
  };

  return {
    take,
    lose: (random, path) => {
      rmSync(path, { recursive: true, force: true });
      write(random, root, path);
    },
  };
};

const sync = (entry: Entry | undefined): void => {
  if (entry?.kind === "file") {
    if (entry.pending.length > 0) entry.synced = applied(entry.synced, entry.pending);
    entry.pending = [];
  } else if (entry?.kind === "folder") {
    entry.synced = new Map(entry.names);
    entry.pending = [];
  }
};

const write = (random: Random, folder: Folder, path: string): void => {
  mkdirSync(path, { recursive: true });
  const names = new Map(folder.synced);
  for (const change of folder.pending.slice(0, random.below(folder.pending.length + 1))) change(names);
  for (const [name, entry] of names) {
    const inner = join(path, name);
    if (entry.kind === "folder") write(random, entry, inner);
    else
      writeFileSync(
        inner,
        applied(
          entry.synced,
          entry.pending.flatMap((one) => torn(random, one)),
        ),
      );
  }
};
