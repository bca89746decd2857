// Page and vault host seal their calls for each other, so that main carries nothing that it could read. See: [Note: Sealed calls].
import { describe, expect, it } from "vitest";
import { createHostEnd } from "../../electron/ipc/host-end.ts";
import type { HostAnswer } from "../../electron/ipc/messages.ts";
import { createSealedCalls } from "../../electron/ipc/page-end.ts";
import type { Outcome } from "../../electron/ipc/router.ts";
import { readAnswer, spellAnswer } from "../../electron/ipc/spelling.ts";
import { err, ok } from "../../shared/result.ts";
import { sealedPage } from "../support/sealed-page.ts";

const name = "caseSearch.find";
const notAllowed = err({ code: "notAllowed" });
const echo = (channel: string, input: unknown): Promise<Outcome> => Promise.resolve(ok({ channel, input }));

/** A page and a host with main between them, which only passes on, and what main has had in its hands. */
const between = (router: (name: string, input: unknown) => Promise<Outcome> = echo) => {
  const reached: string[] = [];
  const counted = (channel: string, input: unknown): Promise<Outcome> => {
    reached.push(channel);
    return router(channel, input);
  };
  const report = () => "B-1";
  let host = createHostEnd(counted, report);
  const carried: Uint8Array[] = [];
  const bytesOf = (answer: HostAnswer): unknown =>
    answer instanceof Uint8Array || !("sealed" in answer) ? answer : answer.sealed;
  const sendFrom =
    (door: number) =>
    async (channel: string, bytes: Uint8Array): Promise<unknown> => {
      // As Electron does it: everything that a message is cut out of comes along.
      carried.push(structuredClone(bytes));
      const answer = bytesOf(
        await host(channel === "greet" ? { door, pageKey: bytes } : { door, name: channel, sealed: bytes }),
      );
      carried.push(answer instanceof Uint8Array ? structuredClone(answer) : Buffer.from(JSON.stringify(answer)));
      return answer;
    };
  return {
    reached,
    host: () => host,
    sendFrom,
    call: createSealedCalls(sendFrom(1)),
    /** All that lay in main's memory. */
    inMain: (): string => Buffer.concat(carried.map(({ buffer }) => Buffer.from(buffer))).toString("latin1"),
    replaceHost: () => {
      host = createHostEnd(counted, report);
    },
    page: (door = 1) => sealedPage((key) => sendFrom(door)("greet", key)),
  };
};

describe("a sealed call", () => {
  it("is answered as if nothing stood between", async () => {
    const { call } = between();
    expect(await call(name, { text: "Lou Exempelsson ĸ\ud83d\ude00" })).toEqual(
      ok({ channel: name, input: { text: "Lou Exempelsson ĸ\ud83d\ude00" } }),
    );
    expect(await call(name, undefined)).toEqual(ok({ channel: name, input: null }));
  });

  it("shows main nothing but its name and length, nor anything that lay beside it in memory", async () => {
    const { call, inMain } = between();
    const answer = await call(name, { text: "Exempelsson" });
    expect(JSON.stringify(answer)).toContain("Exempelsson");
    expect(inMain().length).toBeGreaterThan(150);
    expect(inMain().length).toBeLessThan(500);
    expect(inMain()).not.toMatch(/Exempelsson|text|channel/);
  });

  it("carries a document's bytes as they are, and an empty one", async () => {
    for (const bytes of [new Uint8Array([0, 255, 128, 10]), new Uint8Array(0), new Uint8Array(3_000_000).fill(7)]) {
      const { call } = between(() => Promise.resolve(ok({ bytes: Buffer.from(bytes), fileName: "handling-1.pdf" })));
      expect(await call("document.readSent", {})).toEqual(ok({ bytes, fileName: "handling-1.pdf" }));
    }
  });

  it("leaves in the order in which it was made", async () => {
    const { call, reached } = between();
    const names = Array.from({ length: 40 }, (_, at) => `draft.keep${at}`);
    await Promise.all(names.map((channel, at) => call(channel, "x".repeat(at % 2 === 0 ? 200_000 : 2))));
    expect(reached).toEqual(names);
  });

  it("of what JSON cannot say, or of too much or too deep, is refused as any wrong input is", async () => {
    const { call, page, host, reached } = between();
    const wrong = err({ code: "invalidInput", fields: [] });
    const self: unknown[] = [];
    self.push(self);
    expect(await call(name, self)).toEqual(wrong);
    expect(await call(name, 1n)).toEqual(wrong);
    expect(await call(name, "x".repeat(1024 * 1024))).toEqual(wrong);
    const hostile = await page(2);
    for (const [index, plain] of ["", "{", "[".repeat(500_000), new Uint8Array([0xff, 0xfe])].entries()) {
      const number = index + 1;
      const answer = await host()({ door: 2, name, sealed: hostile.seal(name, number, plain) });
      if (answer instanceof Uint8Array || !("sealed" in answer)) throw new Error("was not answered");
      expect(hostile.open(name, number, answer.sealed)).toContain("invalidInput");
    }
    expect(reached).toEqual([]);
  });
});

describe("a seal", () => {
  const sealedOnce = async () => {
    const parts = between();
    const page = await parts.page();
    const send = parts.sendFrom(1);
    return { ...parts, page, send, good: page.seal(name, 1, "{}") };
  };

  it("opens once, for its own channel and its own window, as it was made", async () => {
    const { reached, page, send, sendFrom, good } = await sealedOnce();
    const cases: readonly (readonly [string, Uint8Array])[] = [
      ["vault.unlock", good],
      [name, good.subarray(0, -1)],
      [name, good.subarray(0, 19)],
      [name, new Uint8Array(0)],
      [name, new Uint8Array([...good, 0])],
      [name, good.map((byte, at) => (at === good.length - 1 ? byte ^ 1 : byte))],
      [name, good.map((byte, at) => (at === 4 ? byte ^ 128 : byte))],
      [name, good.map((byte, at) => (at === 3 ? 2 : byte))],
      [name, new Uint8Array(64)],
      [name, page.seal(name, 0, "{}")],
    ];
    for (const [channel, bytes] of cases) expect(await send(channel, bytes)).toEqual(notAllowed);
    expect(reached).toEqual([]);
    expect(await send(name, good)).toBeInstanceOf(Uint8Array);
    expect(await send(name, good)).toEqual(notAllowed);
    expect(await sendFrom(7)(name, good)).toEqual(err({ code: "notGreeted" }));
    expect(reached).toEqual([name]);
  });

  it("of another window, or of the page before a load, does not open", async () => {
    const { page, sendFrom, reached } = between();
    const [one, other] = [await page(1), await page(2)];
    expect(await sendFrom(2)(name, one.seal(name, 1, "{}"))).toEqual(notAllowed);
    await page(2);
    expect(await sendFrom(2)(name, other.seal(name, 1, "{}"))).toEqual(notAllowed);
    expect(reached).toEqual([]);
  });

  it("does not open an answer that was given to another call", async () => {
    const { page, sendFrom } = between();
    const one = await page(1);
    const answer = await sendFrom(1)(name, one.seal(name, 1, "{}"));
    if (!(answer instanceof Uint8Array)) throw new Error("was not answered");
    expect(one.open(name, 1, answer)).toContain('"ok":true');
    expect(() => one.open(name, 2, answer)).toThrow();
    expect(() => one.open("vault.status", 1, answer)).toThrow();
  });

  it("is not made with a key that is no point on the curve", async () => {
    const { host } = between();
    for (const pageKey of [new Uint8Array(65), new Uint8Array(65).fill(4), new Uint8Array(0)]) {
      expect(await host()({ door: 1, pageKey })).toEqual(notAllowed);
    }
    expect(await host()({ door: 1, name, sealed: new Uint8Array(64) })).toEqual(err({ code: "notGreeted" }));
  });
});

describe("the vault host", () => {
  it("answers main in plain words on private channels alone, and a page on all others alone", async () => {
    const { host, page, sendFrom, reached } = between();
    expect(await host()({ name, input: { text: "Lou" } })).toEqual(notAllowed);
    expect(await host()({ name: "vault.unlock", input: { passphrase: "x" } })).toEqual(notAllowed);
    const one = await page();
    expect(await sendFrom(1)("private.close", one.seal("private.close", 1, "null"))).toEqual(notAllowed);
    expect(reached).toEqual([]);
    expect(await host()({ name: "private.close", input: null })).toMatchObject({ ok: true });
  });

  it("that takes the place of another is greeted anew, and the calls go on", async () => {
    const { call, replaceHost, reached } = between();
    await call(name, "before");
    replaceHost();
    const answers = await Promise.all([call(name, "one"), call(name, "two")]);
    expect(answers).toEqual([ok({ channel: name, input: "one" }), ok({ channel: name, input: "two" })]);
    expect(reached).toHaveLength(3);
  });

  it("that goes as soon as it has been greeted is told of as locked", async () => {
    const { sendFrom, replaceHost } = between();
    const call = createSealedCalls(async (channel, bytes) => {
      const answer = await sendFrom(1)(channel, bytes);
      if (channel === "greet") replaceHost();
      return answer;
    });
    expect(await call(name, 1)).toEqual(err({ code: "locked" }));
  });

  it("forgets the keys of a window that is gone", async () => {
    const { host, page, sendFrom } = between();
    const one = await page();
    await host()({ left: 1 });
    expect(await sendFrom(1)(name, one.seal(name, 1, "{}"))).toEqual(err({ code: "notGreeted" }));
  });

  it("says that it went wrong when an answer cannot be spelled", async () => {
    const { call } = between(() => Promise.resolve(ok({ deep: { bytes: new Uint8Array(3) } })));
    expect(await call(name, {})).toEqual(err({ code: "unexpected", incident: "B-1" }));
  });

  it("is answered for by main in plain words while it is locked, and greeted when it is there", async () => {
    const answers: unknown[] = [err({ code: "locked" })];
    const { sendFrom } = between();
    const call = createSealedCalls((channel, bytes) =>
      answers.length > 0 ? Promise.resolve(answers.pop()) : sendFrom(1)(channel, bytes),
    );
    expect(await call(name, 1)).toEqual(err({ code: "locked" }));
    expect(await call(name, 1)).toEqual(ok({ channel: name, input: 1 }));
  });
});

describe("the spelling of an answer", () => {
  it.each([
    [ok(null)],
    [ok([1, "två", { three: null }])],
    [ok({ bytes: 12 })],
    [ok({ bytes: null })],
    [err({ code: "caseClosed", closedOn: "2026-11-27" })],
  ])("gives back %j", (outcome) => {
    expect(readAnswer(spellAnswer(outcome))).toEqual(outcome);
  });
});
