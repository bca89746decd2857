// [Note: What main has carried] Every call passes through main, so a passphrase and names lie in its memory after they have
// been passed on: dead, but there until something else takes the place. Nothing can clear a string in JavaScript; what can be
// done is to take those places at once.
import { setImmediate } from "node:timers/promises";
import { serialize } from "node:v8";

/** More than V8 keeps new objects in, several times over. */
const newObjects = 600_000;
/** The sizes in which messages are held between processes. */
const smallest = 64;
const largest = 512 * 1024;
const ofEachSize = 24;

/** As many at a time as hold up nothing else that main has to answer. */
const atOnce = 2_000;

const overwriteHeap = async (): Promise<void> => {
  for (let made = 0; made < newObjects; made += atOnce) {
    Array.from({ length: atOnce }, (_, at) => [made, at, made, at, made, at, made, at]);
    await setImmediate();
  }
};

/** `serialize` takes its memory from where messages take theirs. */
const overwriteMessages = async (): Promise<void> => {
  const held: Uint8Array[] = [];
  for (let size = smallest; size <= largest; size = Math.ceil(size * 1.25)) {
    const text = "-".repeat(size);
    for (let made = 0; made < ofEachSize; made += 1) held.push(serialize(text));
    await setImmediate();
  }
};

/** Takes the places of what was there and is no longer used. Not a promise: see docs/security/formats.md. */
export const overwriteMemory = async (): Promise<void> => {
  for (let turn = 0; turn < 2; turn += 1) {
    await overwriteHeap();
    await overwriteMessages();
  }
};
