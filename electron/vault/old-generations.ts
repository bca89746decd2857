// Older generations of the database: kept for a week after another one became the vault, so that a way back is there when
// the new one shows a fault, and then made unreadable for ever. [Note: Dropping a generation] The salt leaves both copies of
// the keyring first: what is left of the file on any disk can never be opened again. Then the file is removed.
import { readdir, rm } from "node:fs/promises";
import type { Connection } from "../database/driver.ts";
import type { Clock } from "../platform/clock.ts";
import type { OpenedKeyring } from "./keyring-file.ts";
import { writeKeyringTwice } from "./keyring-file.ts";
import type { Keyring, Salted } from "./keyring.ts";
import { damagedName, generationPath, generationsOnDisk } from "./layout.ts";

const day = 24 * 60 * 60 * 1000;
const kept = 7 * day;
/** A computer that was off for longer is rarer than a clock that was set wrong. */
const longestPause = 60 * day;
const backSlack = 2_000;

/**
 * Since when the clock has gone on evenly, from line to line of the log. A set-back or a leap forwards begins anew: a
 * clock that was set wrong for an hour must not make last night's generation look old.
 */
export const steadySince = (times: readonly number[]): number | undefined => {
  let since = times[0];
  for (const [index, time] of times.entries()) {
    const before = times[index - 1] ?? time;
    if (time < before - backSlack || time - before > longestPause) since = time;
  }
  return since;
};

/** When the vault went on from a generation: when the next one was made. Undefined for the newest. */
const switchedFrom = ({ id }: Salted, generations: readonly Salted[]): number | undefined => {
  const next = generations.filter((other) => other.id > id).sort((a, b) => a.id - b.id)[0];
  return next === undefined ? undefined : Date.parse(next.createdAt);
};

/** Until when an older generation is kept at least. */
export const keptUntil = (generation: Salted, generations: readonly Salted[]): string | undefined => {
  const switched = switchedFrom(generation, generations);
  return switched === undefined ? undefined : new Date(switched + kept).toISOString();
};

export interface Age {
  /** The generation that is the vault: it and any newer one are never dropped. */
  readonly current: number;
  /** When the last lines of the log were written, oldest first. */
  readonly lines: readonly string[];
  readonly now: string;
}

/** The older generations whose time is over, by the clock as it is now and by the log as it was before. */
export const overdue = (generations: readonly Salted[], { current, lines, now }: Age): readonly Salted[] => {
  const times = [...lines, now].map((line) => Date.parse(line));
  const since = steadySince(times);
  const known = times.at(-2);
  if (since === undefined || known === undefined) return [];
  return generations.filter((generation) => {
    const switched = switchedFrom(generation, generations);
    if (generation.id >= current || switched === undefined) return false;
    return Math.min(known, Date.parse(now)) >= Math.max(switched, since) + kept;
  });
};

/** Drops them, whole or not at all: ended between keyring and file, the next time removes a file that no salt opens. */
const dropGenerations = async (
  folder: string,
  { keyring, subkeys }: Pick<OpenedKeyring, "keyring" | "subkeys">,
  dropped: readonly Salted[],
): Promise<Keyring> => {
  const ids = new Set(dropped.map(({ id }) => id));
  const left = { ...keyring, generations: keyring.generations.filter(({ id }) => !ids.has(id)) };
  if (left.generations.length < keyring.generations.length) await writeKeyringTwice(folder, left, subkeys.keyringMac);
  for (const id of ids) await rm(generationPath(folder, id), { recursive: true, force: true });
  return left;
};

/** Lines are enough of the log to see whether the clock has gone evenly for a week. */
const mostLines = 5000;

const ageIn = async (connection: Connection, current: number, now: string): Promise<Age> => {
  const rows = await connection.all("SELECT ts_utc FROM audit ORDER BY seq DESC LIMIT ?", [mostLines]);
  return { current, now, lines: rows.map((row) => String(row["ts_utc"])).reverse() };
};

/** Whether the last check of what is the vault now found it whole: else an older generation may be the only whole one. */
const isProven = async (connection: Connection, since: string): Promise<boolean> => {
  const [row] = await connection.all(
    "SELECT ts_utc, detail FROM audit WHERE entity_type = 'vault' AND entity_id = 'check' ORDER BY seq DESC LIMIT 1",
  );
  return row !== undefined && String(row["ts_utc"]) >= since && String(row["detail"]).includes('"faults":[]');
};

export interface Tidied {
  readonly keyring: Keyring;
  readonly dropped: readonly number[];
}

/**
 * At unlocking, before anything else holds the keyring. A folder that the keyring no longer lists, left when an earlier
 * dropping was ended in the middle, goes with the others.
 */
export const dropOverdue = async (
  folder: string,
  unlocked: Pick<OpenedKeyring, "keyring" | "subkeys">,
  { connection, current, clock }: { readonly connection: Connection; readonly current: Salted; readonly clock: Clock },
): Promise<Tidied> => {
  const { generations } = unlocked.keyring;
  const strays = (await generationsOnDisk(folder))
    .filter((id) => generations.every((known) => known.id !== id))
    .map((id): Salted => ({ id, salt: "", createdAt: current.createdAt }));
  if (generations.length + strays.length === 1) return { keyring: unlocked.keyring, dropped: [] };
  const kept = new Set(await readdir(folder));
  const candidates = overdue([...generations, ...strays], await ageIn(connection, current.id, clock.now())).filter(
    ({ id }) => !kept.has(damagedName(id)),
  );
  if (candidates.length === 0 || !(await isProven(connection, current.createdAt))) {
    return { keyring: unlocked.keyring, dropped: [] };
  }
  const keyring = await dropGenerations(folder, unlocked, candidates);
  return { keyring, dropped: candidates.map(({ id }) => id) };
};
