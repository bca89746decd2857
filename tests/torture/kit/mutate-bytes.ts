// Bytes that were cut, doubled, moved and turned.
import type { Random } from "../harness/random.ts";

const change = (random: Random, bytes: Buffer): Buffer => {
  const at = random.below(bytes.length + 1);
  const until = Math.min(bytes.length, at + 1 + random.below(random.below(4) === 0 ? 5000 : 40));
  const [before, middle, after] = [bytes.subarray(0, at), bytes.subarray(at, until), bytes.subarray(until)];
  switch (random.below(7)) {
    case 0:
      return before;
    case 1:
      return Buffer.concat([before, after]);
    case 2:
      return Buffer.concat([before, middle, middle, after]);
    case 3:
      return Buffer.concat([before, random.bytes(1 + random.below(20)), middle, after]);
    case 4:
      return Buffer.concat([before, Buffer.alloc(middle.length, random.pick([0, 255, 0x7b, 0x22])), after]);
    case 5:
      return Buffer.concat([before, middle, after, random.bytes(random.below(200))]);
    default: {
      const copy = Buffer.from(bytes);
      for (let turns = 1 + random.below(4); turns > 0 && copy.length > 0; turns -= 1) {
        const position = random.below(copy.length);
        copy.writeUInt8(copy.readUInt8(position) ^ (1 << random.below(8)), position);
      }
      return copy;
    }
  }
};

export const mutatedBytes = (random: Random, bytes: Buffer): Buffer => {
  if (random.below(50) === 0) return random.bytes(random.below(3000));
  let changed = bytes;
  for (let times = 1 + random.below(3); times > 0; times -= 1) changed = change(random, changed);
  return changed;
};
