import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cardsOf, joinCards, markOf, readCard } from "../../electron/vault/recovery-cards.ts";
import { newRecoveryKey, readRecoveryKey } from "../../electron/vault/recovery-key.ts";
import { confirmed, keysOf } from "../support/keys.ts";
import { readBack } from "../support/keys-read.ts";
import { keeperOf, newVault, testPassphrase } from "../support/vault.ts";

const key = Uint8Array.from({ length: 20 }, (_, index) => index * 13);
const slope = Uint8Array.from({ length: 20 }, (_, index) => 255 - index * 7);
const bytes20 = fc.uint8Array({ minLength: 20, maxLength: 20 });
const pairs = [
  [0, 1],
  [0, 2],
  [1, 2],
] as const;

const read = (groups: readonly string[]) => {
  const card = readCard(groups.join(" "));
  if (card === undefined) throw new Error("a card was not read");
  return card;
};

describe("recovery cards", () => {
  it("are spelled for ever as they were first: printed cards stay valid", () => {
    expect(cardsOf(key, slope).map((groups) => groups.join("-"))).toMatchInlineSnapshot(`
      [
        "ZZTY-QKEQ-KPDS-BBXN-7CYK-E39B-ANFN-ATWD-QT37",
        "WQKE-7T79-WBZX-SZFE-XFRD-3YMQ-YKAX-DWR3-TTPW",
        "38F1-40GA-7RN1-4EHE-A917-MQGA-C9D5-WWKS-6RB2",
      ]
    `);
    expect(markOf(key)).toMatchInlineSnapshot(`"GJZE"`);
  });

  it("give the key by any two of the three, in any order, whatever the key", () => {
    fc.assert(
      fc.property(bytes20, bytes20, (secret, random) => {
        const cards = cardsOf(secret, random).map(read);
        for (const [one, other] of pairs) {
          const [a, b] = [cards[one], cards[other]];
          if (a === undefined || b === undefined) throw new Error("there are three cards");
          expect([...joinCards(a, b)]).toEqual([...secret]);
          expect([...joinCards(b, a)]).toEqual([...secret]);
        }
      }),
    );
  });

  it("say nothing one by one: for any byte of a key, each card shows every value equally often", () => {
    for (const byte of [0, 1, 0x53, 255]) {
      for (const number of [0, 1, 2]) {
        const shown = Array.from(
          { length: 256 },
          (_, random) =>
            read(cardsOf(Uint8Array.of(...Array<number>(20).fill(byte)), new Uint8Array(20).fill(random))[number] ?? [])
              .share[0],
        );
        expect(new Set(shown).size).toBe(256);
      }
    }
  });

  it("show any one wrong character, are told apart by number, and are no recovery key", () => {
    const cards = cardsOf(newRecoveryKey());
    expect(cards.map((groups) => read(groups).number)).toEqual([1, 2, 3]);
    for (const groups of cards) {
      const text = groups.join("");
      expect(readRecoveryKey(text)).toBeUndefined();
      const found = Array.from(text).filter((character, position) => {
        const wrong = text.slice(0, position) + (character === "7" ? "8" : "7") + text.slice(position + 1);
        return readCard(wrong) === undefined;
      });
      expect(found).toHaveLength(36);
    }
    for (const wrong of ["", "U", `U${(cards[0] ?? []).join("").slice(1)}`]) expect(readCard(wrong)).toBeUndefined();
  });

  it("open the vault by two of them, and not by one twice or by one of another set", async () => {
    const { folder, keeper } = await newVault();
    const keys = keysOf(keeper);
    const papers = await confirmed(keys, testPassphrase, () => keys.prepareRecovery("cards"));
    if (!papers.ok) throw new Error(papers.error.code);
    expect(papers.value.papers).toHaveLength(3);
    expect(papers.value.ask[0].paper).not.toBe(papers.value.ask[1].paper);
    expect(await keys.renewRecovery(readBack(papers.value))).toEqual({ ok: true, value: {} });
    const list = await keys.list();
    expect(list.ok && list.value.slots.find(({ role }) => role === "recovery")?.form).toBe("cards");
    await keeper.close();

    const cards = papers.value.papers.map((groups) => groups.join("-"));
    const [one = "", two = "", three = ""] = cards;
    const stranger = (cardsOf(newRecoveryKey())[1] ?? []).join("");
    const answers = [];
    for (const typed of [
      [one, two],
      [three, one],
      [two, two],
      [one, stranger],
      [one, "XXXX"],
    ] as const) {
      const another = keeperOf(folder);
      const answer = await another.unlock({ cards: [typed[0], typed[1]] });
      answers.push(answer.ok ? "opens" : answer.error.code);
      await another.close();
    }
    expect(answers).toEqual(["opens", "opens", "sameCard", "wrongRecoveryKey", "recoveryKeyMistyped"]);
  });
});
