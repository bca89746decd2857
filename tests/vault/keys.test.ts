import { argon2, type Argon2Parameters } from "node:crypto";
import { promisify } from "node:util";
import { argon2id } from "hash-wasm";
import fc from "fast-check";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isAllowed, passphraseWrapKey, shippedPolicy } from "../../electron/vault/argon2.ts";
import { calibrated, costFor } from "../../electron/vault/argon2-cost.ts";
import { argon2Computes } from "../../electron/vault/known-answer.ts";
import { cheapPolicy } from "../support/cheap-policy.ts";
import { temporaryFolder } from "../support/folder.ts";
import { keeperOf, newLockedVault, testPassphrase } from "../support/vault.ts";
import { groupsOf, newRecoveryKey, readRecoveryKey } from "../../electron/vault/recovery-key.ts";

describe("Argon2id", () => {
  it("answers as another library does, with the passphrase in NFKC", async () => {
    const salt = "01".repeat(32);
    const ours = await passphraseWrapKey("gro\u0308n trappa", { alg: "argon2id", v: 19, m: 1024, t: 3, p: 4, salt });
    const theirs = await argon2id({
      password: "grön trappa",
      salt: Buffer.from(salt, "hex"),
      memorySize: 1024,
      iterations: 3,
      parallelism: 4,
      hashLength: 32,
      outputType: "hex",
    });
    expect(ours.toString("hex")).toBe(theirs);
  });

  it("is refused below the floor and above the ceiling before it is run", () => {
    const { start, floor, ceiling } = shippedPolicy;
    expect([start, floor, ceiling].map((cost) => isAllowed(cost, shippedPolicy))).toEqual([true, true, true]);
    const outside = [
      { ...floor, m: floor.m - 1 },
      { ...floor, t: floor.t - 1 },
      { ...ceiling, m: ceiling.m + 1 },
      { ...ceiling, t: ceiling.t + 1 },
      { ...ceiling, p: ceiling.p + 1 },
    ];
    expect(outside.map((cost) => isAllowed(cost, shippedPolicy))).toEqual(outside.map(() => false));
  });
});

/** Node's own, which takes all that RFC 9106's vector has. The shipped runtime does not have it. */
const nodeArgon2 = (more: Partial<Argon2Parameters>): Promise<Buffer> =>
  promisify(argon2)("argon2id", {
    message: Buffer.alloc(32, 1),
    nonce: Buffer.alloc(16, 2),
    parallelism: 4,
    tagLength: 32,
    memory: 32,
    passes: 3,
    ...more,
  });

describe("the known answer", () => {
  it("is what three libraries compute, one of which computes RFC 9106's vector for Argon2id", async () => {
    const rfc = await nodeArgon2({ secret: Buffer.alloc(8, 3), associatedData: Buffer.alloc(12, 4) });
    expect(rfc.toString("hex")).toBe("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
    const known = { message: Buffer.from("password"), nonce: Buffer.from("somesalt") };
    const ours = await nodeArgon2({ ...known, parallelism: 1, memory: 256, passes: 2 });
    const theirs = await argon2id({
      password: "password",
      salt: Buffer.from("somesalt"),
      memorySize: 256,
      iterations: 2,
      parallelism: 1,
      hashLength: 32,
      outputType: "hex",
    });
    expect(theirs).toBe(ours.toString("hex"));
    expect(theirs).toBe("9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe");
    expect(await argon2Computes()).toBe(true);
  });

  it("that does not come out stops the first start and the unlock before any secret is tried", async () => {
    expect(await argon2Computes(() => Promise.resolve(Buffer.alloc(32)))).toBe(false);
    const computes = () => Promise.resolve(false);
    const folder = join(temporaryFolder(), "vault");
    const cipherFails = { ok: false, error: { code: "cipherFails" } };
    expect(await keeperOf(folder, { computes }).prepare(testPassphrase)).toEqual(cipherFails);
    await newLockedVault({ folder });
    expect(await keeperOf(folder, { computes }).unlock({ passphrase: testPassphrase })).toEqual(cipherFails);
  });
});

describe("the cost of a new passphrase", () => {
  const memory = 16 * 1024 * 1024;
  const costAt = (took: number, of = memory) => costFor(shippedPolicy, { took, wanted: 750, memory: of });

  it("is fitted to the computer, memory first, within floor and ceiling", () => {
    expect(costAt(750)).toEqual(shippedPolicy.start);
    expect(costAt(375)).toEqual({ m: 512 * 1024, t: 3, p: 4 });
    expect(costAt(1500)).toEqual({ m: 128 * 1024, t: 3, p: 4 });
    expect(costAt(100_000)).toEqual({ m: 64 * 1024, t: 3, p: 4 });
    expect(costAt(50)).toEqual({ m: 1024 * 1024, t: 10, p: 4 });
    // Little memory: the rest is paid in rounds.
    expect(costAt(375, 2 * 1024 * 1024)).toEqual({ m: 256 * 1024, t: 6, p: 4 });
  });

  it("is always allowed, whatever was measured", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e7, noNaN: true }), fc.nat(1e9), (took, of) => {
        expect(isAllowed(costFor(shippedPolicy, { took, wanted: 750, memory: of }), shippedPolicy)).toBe(true);
      }),
    );
  });

  it("is measured once before a slot is made, and left alone without an aim", async () => {
    const policy = { ...cheapPolicy, start: { m: 1024, t: 1, p: 1 } };
    expect(await calibrated(policy, () => 0)).toBe(policy);
    let calls = 0;
    const now = () => (calls++ === 0 ? 0 : 10);
    const fitted = await calibrated({ ...policy, aim: 320 }, now, memory);
    expect(fitted.start).toEqual({ m: 32 * 1024, t: 1, p: 1 });
    expect(calls).toBe(2);
  });
});

describe("a recovery key", () => {
  it("is spelled for ever as it was first: printed sheets stay valid", () => {
    const key = Uint8Array.from({ length: 20 }, (_, index) => index * 13);
    expect(groupsOf(key).join("-")).toBe("006H-M9SM-8575-PT3N-GA7S-SADP-RF8D-VTQQ-RX4B");
    expect(readRecoveryKey(groupsOf(key).join("-"))).toEqual(key);
  });

  it("is 8 groups of 4 and a check group that finds any one wrong character", () => {
    const groups = groupsOf(newRecoveryKey());
    expect(groups.map((group) => group.length)).toEqual(Array.from({ length: 9 }, () => 4));
    const text = groups.join("");
    const found = Array.from(text).filter((character, position) => {
      const wrong = text.slice(0, position) + (character === "7" ? "8" : "7") + text.slice(position + 1);
      return readRecoveryKey(wrong) === undefined;
    });
    expect(found).toHaveLength(36);
  });

  it("is not read when it is too short, too long or has other signs", () => {
    const text = groupsOf(newRecoveryKey()).join("");
    for (const wrong of ["", text.slice(1), `${text}0`, `U${text.slice(1)}`, `Å${text.slice(1)}`]) {
      expect(readRecoveryKey(wrong)).toBeUndefined();
    }
  });
});
