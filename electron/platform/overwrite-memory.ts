// [Note: What main has carried] Every call passes through main, so a passphrase and names lie in its memory after they have
// been passed on: dead, but there until something else takes the place. Nothing can clear a string in JavaScript; what can be
// done is to take those places at once.
import { setImmediate } from "node:timers/promises";
import { MessageChannel } from "node:worker_threads";

/** More than V8 keeps new objects in, several times over. */
const newObjects = 600_000;
/** The sizes in which messages between processes are held; memory is handed out in steps of an eighth. */
const smallest = 48;
const largest = 1024 * 1024;
const step = 1.12;
/** So much of each size, and no more pieces than these: all of the free ones, of what one screen was answered with. */
const bytesOfEachSize = 1024 * 1024;
const mostOfEachSize = 600;

/** As many at a time as hold up nothing else that main has to answer. */
const atOnce = 2_000;

const overwriteHeap = async (): Promise<void> => {
  for (let made = 0; made < newObjects; made += atOnce) {
    Array.from({ length: atOnce }, (_, at) => [made, at, made, at, made, at, made, at]);
    await setImmediate();
  }
};

/** A message that nobody receives lies where messages between processes lie, until its channel is closed. */
const overwriteMessages = async (): Promise<void> => {
  const { port1, port2 } = new MessageChannel();
  for (let size = smallest; size <= largest; size = Math.ceil(size * step)) {
    const text = "-".repeat(size);
    const pieces = Math.min(mostOfEachSize, Math.ceil(bytesOfEachSize / size));
    for (let made = 0; made < pieces; made += 1) port1.postMessage(text);
    await setImmediate();
  }
  port1.close();
  port2.close();
};

/** Takes the places of what was there and is no longer used. Not a promise: see docs/security/formats.md. */
export const overwriteMemory = async (): Promise<void> => {
  for (let turn = 0; turn < 2; turn += 1) {
    await overwriteHeap();
    await overwriteMessages();
  }
};
