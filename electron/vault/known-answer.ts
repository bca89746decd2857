// [Note: Known answer] Before the first key of a run is made or tried, the library computes a key that everybody knows:
// one that computed wrongly would make slots that no other computer opens. The answer is the reference implementation's
// (RFC 9106's own vectors have associated data, which this library does not take; the tests tie the two together).
import { hashRaw } from "@node-rs/argon2";

const answer = "9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe";

/** Argon2id, version 19, 256 KiB, two rounds, one lane. */
export const argon2Computes = async (compute: typeof hashRaw = hashRaw): Promise<boolean> => {
  const key = await compute(Buffer.from("password"), {
    memoryCost: 256,
    timeCost: 2,
    parallelism: 1,
    outputLen: 32,
    salt: Buffer.from("somesalt"),
  });
  return key.toString("hex") === answer;
};
