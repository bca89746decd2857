// Two groups of a recovery key that are asked back before it counts: a key that nobody noted is no way in.
import { randomInt } from "node:crypto";
import { groupsOf, tidy } from "./recovery-key.ts";

/** Two different numbers from 1 to `most`, in order. */
export const twoOf = (most: number): [number, number] => {
  const first = randomInt(1, most + 1);
  const second = 1 + ((first - 1 + randomInt(1, most)) % most);
  return first < second ? [first, second] : [second, first];
};

/** Two different groups of the key itself; the ninth only checks the others. */
export const twoGroups = (): [number, number] => twoOf(8);

/** Whether what was typed is what stands in those groups of the key. */
export const fitsBack = (
  key: Uint8Array,
  ask: readonly [number, number],
  typed: readonly [string, string],
): boolean => {
  const groups = groupsOf(key);
  return ask.every((number, index) => tidy(typed[index] ?? "") === groups[number - 1]);
};
