// Hostile keyrings to the strict reader: it answers, quickly and without computing a key, and takes nothing but the one
// spelling. The long run is the torture's.
import { createHash, randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shippedPolicy } from "../../electron/vault/argon2.ts";
import { parseKeyring, sealKeyring } from "../../electron/vault/keyring.ts";
import { newKeyring } from "../../electron/vault/new-keyring.ts";
import { subkeysOf } from "../../electron/vault/subkeys.ts";
import { cheapPolicy } from "../support/cheap-policy.ts";

const { keyring, masterKey } = await newKeyring("grön trappa viskar gurka", "2026-11-22T08:00:00.000Z", cheapPolicy);
const bytes = sealKeyring(keyring, subkeysOf(masterKey).keyringMac);
const text = bytes.toString();

/** With a checksum that fits: whoever has the file can compute it. */
const resealed = (body: string): Buffer => {
  const sealed = body.replace(/,"checksum":"[0-9a-f]*"\}$/u, "");
  return Buffer.from(`${sealed},"checksum":"${createHash("sha256").update(sealed).digest("hex")}"}`);
};

const answer = (hostile: Buffer) => {
  const read = parseKeyring(hostile, cheapPolicy);
  return read.ok ? read.value.isSealedWith(subkeysOf(masterKey).keyringMac) : read.error.code;
};

const runs = { numRuns: 2_000 };

describe("the reader of a keyring", () => {
  it("takes the file as it was written", () => {
    expect(answer(bytes)).toBe(true);
    expect(answer(resealed(text))).toBe(true);
  });

  it("refuses whatever is not a keyring", () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 4_096 }), fc.json().map(Buffer.from)), (junk) => {
        expect(answer(Buffer.from(junk))).toBe("keyringDamaged");
      }),
      runs,
    );
  });

  it("refuses a cut, an insertion and a change of any character, with a checksum that fits", () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.nat(40), fc.string({ maxLength: 40 }), (at, cut, put) => {
        const changed = text.slice(0, at) + put + text.slice(at + cut);
        fc.pre(!resealed(changed).equals(bytes));
        // A change that leaves the shape whole is found by the seal; whatever it was, it is not taken.
        expect(answer(resealed(changed))).not.toBe(true);
      }),
      runs,
    );
  });

  it.each<[string, string, string]>([
    ["another order", '"magic":"samverka-keyring","version":1', '"version":1,"magic":"samverka-keyring"'],
    ["white space", '{"magic"', '{ "magic"'],
    ["a key twice", '"version":1', '"version":1,"version":1'],
    ["an unknown key", '"version":1', '"version":1,"more":1'],
    ["a prototype", '"version":1', '"version":1,"__proto__":{"slots":[]}'],
    ["a number spelled otherwise", '"version":1', '"version":1.0'],
    ["a dearer key than allowed", '"m":1024', '"m":99999999'],
    ["more rounds than allowed", '"t":1', '"t":4000000000'],
    ["an algorithm of another kind", '"alg":"argon2id"', '"alg":"argon2d"'],
    ["a slot of another kind", '"type":"passphrase"', '"type":"recovery"'],
    ["a name for a label", '"label":"first"', '"label":"Åsa Exempelsson"'],
  ])("refuses %s", (_, from, to) => {
    expect(text).toContain(from);
    expect(answer(resealed(text.replace(from, to)))).toBe("keyringDamaged");
  });

  it("refuses more than 64 KiB, and seventeen slots, without looking further", () => {
    expect(answer(Buffer.alloc(64 * 1024 + 1, 0x20))).toBe("keyringDamaged");
    const [first] = keyring.slots;
    const many = Array.from({ length: 17 }, () => ({ ...(first ?? keyring.slots[1]), id: randomUUID() }));
    // As a hostile hand would spell it.
    const crowded = sealKeyring({ ...keyring, slots: many as typeof keyring.slots }, subkeysOf(masterKey).keyringMac);
    expect(answer(crowded)).toBe("keyringDamaged");
  });

  it("refuses a cheap or dear key by the shipped limits before any is computed", () => {
    const read = parseKeyring(bytes, shippedPolicy);
    expect(read.ok ? "taken" : read.error.code).toBe("keyringDamaged");
  });

  it("tells a newer version from damage, only when the checksum fits", () => {
    const newer = text.replace('"version":1', '"version":2');
    expect(answer(Buffer.from(newer))).toBe("keyringDamaged");
    expect(answer(resealed(newer))).toBe("newerVersion");
  });
});
