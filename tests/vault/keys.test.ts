import { argon2id } from "hash-wasm";
import { describe, expect, it } from "vitest";
import { isAllowed, passphraseWrapKey, shippedPolicy } from "../../electron/vault/argon2.ts";
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
