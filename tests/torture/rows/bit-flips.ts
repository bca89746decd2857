// One bit turned, in every file of the vault: found out with the right message, or harmless. Never silently other content.
import type { Row, RowContext } from "../harness/row.ts";
import { copyFolder, type Found, isSound, look, type Place } from "../kit/vault.ts";
import { sizeOf, turnBit } from "../kit/files.ts";
import { join } from "node:path";
import { controlFlips } from "./bit-flips-control.ts";
import { makeTargets, type Target } from "./bit-flips-targets.ts";
import { damagedDatabase } from "./bit-flips-database.ts";

/** Positions of a file: all of them, or so many by chance. */
const positionsOf = ({ size, random }: RowContext, bytes: number, count: number): readonly number[] =>
  size === "full"
    ? Array.from({ length: bytes }, (_, at) => at)
    : Array.from({ length: count }, () => random.below(bytes));

/** Nothing wrong, or what is. */
const judge = (target: Target, found: Found): string | undefined => {
  if (target.detected.includes(found.answer)) return undefined;
  if (!isSound(found)) return `answers ${found.answer}, missing ${found.missing}, chain ${String(found.chain)}`;
  return found.content === target.content ? undefined : "opens with other content, and nothing says so";
};

const tryTarget = async (context: RowContext, target: Target): Promise<void> => {
  const { tally, driver, folder, random } = context;
  const place: Place = { profile: join(folder, "flipped"), driver };
  let harmless = 0;
  const positions = positionsOf(context, sizeOf(target.file(target.place)), target.ci);
  for (const position of positions) {
    const bit = random.below(8);
    copyFolder(target.place.profile, place.profile);
    turnBit(target.file(place), position, bit);
    const found = await (target.look ?? look)(place);
    if (found.answer === "ok") harmless += 1;
    const wrong = judge(target, found);
    tally.trial(wrong === undefined, `${target.name}, byte ${position}, bit ${bit}: ${wrong ?? ""}`);
  }
  tally.note(`${target.name}: ${positions.length} flips, ${positions.length - harmless} refused, ${harmless} harmless`);
};

const run = async (context: RowContext): Promise<void> => {
  const targets = await makeTargets(context);
  await damagedDatabase(context, targets.database);
  for (const target of targets.others) await tryTarget(context, target);
  await controlFlips(context, targets.database);
};

export const bitFlips: Row = {
  name: "bit-flips",
  what: "one bit of database, journal, head, keyring, CURRENT, backup: detected with the right message, or harmless",
  storage: true,
  run,
};
