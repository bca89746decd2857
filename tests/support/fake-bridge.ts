// What stands where main would: answers by channel, typed by the contract, so that a test cannot answer what main never could.
import type { DesktopEvent, DesktopEvents } from "../../shared/contract/desktop.ts";
import type { AppClient } from "../../shared/contract/index.ts";
import { err, ok } from "../../shared/result.ts";
import type { Bridge } from "../../renderer/api/client.ts";

// The widest call there is: only its parameters and answer are read off it.
type AnyCall = (input: never) => Promise<unknown>;
type Answer<C> = C extends AnyCall ? (input: Parameters<C>[0]) => Awaited<ReturnType<C>> | ReturnType<C> : never;

/** Answers by group and name, as much of the contract as the test needs. */
export type Answers = {
  readonly [G in keyof AppClient]?: { readonly [N in keyof AppClient[G]]?: Answer<AppClient[G][N]> };
};

export interface FakeBridge extends Bridge {
  /** Every call so far: its channel and input, in order. */
  readonly calls: readonly { readonly name: string; readonly input: unknown }[];
  /** The inputs that one channel was called with. */
  readonly inputsOf: (name: string) => readonly unknown[];
  /** Answers anew from here on. */
  readonly answer: (more: Answers) => void;
  /** Tells an event, as main does. */
  readonly tell: <E extends DesktopEvent>(event: E, facts: DesktopEvents[E]) => void;
}

/** A vault that is open, and preferences as they come. */
const ordinary: Answers = {
  vault: { status: () => ok({ state: "open", folder: "/home/test/vault", place: "local", demo: false }) },
  desktop: {
    preferences: () => ok({ theme: "system", density: "normal" }),
    lock: () => ok(null),
    readyToLock: () => ok(null),
  },
  guest: { status: () => ok(null) },
  draft: { list: () => ok([]), keep: () => ok({ savedAt: "2026-11-22T12:41:00.000Z" }), discard: () => ok(null) },
};

const flat = (answers: Answers): [string, (input: unknown) => unknown][] =>
  Object.entries(answers).flatMap(([group, channels]) =>
    Object.entries(channels).map(([name, answer]): [string, (input: unknown) => unknown] => [
      `${group}.${name}`,
      // Typed by `Answers` where it was written; here every channel is alike.
      answer as (input: unknown) => unknown,
    ]),
  );

export const fakeBridge = (answers: Answers = {}): FakeBridge => {
  const known = new Map([...flat(ordinary), ...flat(answers)]);
  // A case goes by the profile as it is, unless the test says otherwise.
  const profile = answers.profile?.read;
  if (profile !== undefined && !known.has("profile.ofCase")) {
    known.set("profile.ofCase", async () => {
      const saved = await profile(null);
      return saved.ok && saved.value !== null
        ? ok({ ...saved.value, isNewest: true })
        : err({ code: "profileMissing" });
    });
  }
  // It is the same day in what is to be done and everywhere else.
  known.set("today.day", () => {
    const answer = known.get("today.read");
    return answer === undefined ? ok({ today: "2026-11-22" }) : answer(null);
  });
  const listeners = new Map<string, Set<(facts: unknown) => void>>();
  const calls: { name: string; input: unknown }[] = [];
  return {
    calls,
    inputsOf: (name) => calls.filter((call) => call.name === name).map((call) => call.input),
    call: (name, input) => {
      calls.push({ name, input });
      const answer = known.get(name);
      if (answer === undefined) return Promise.resolve({ ok: false, error: { code: "unexpected", incident: "A-1" } });
      return Promise.resolve(answer(input));
    },
    on: (event, listener) => {
      const heard = listeners.get(event) ?? new Set();
      listeners.set(event, heard.add(listener));
      return () => heard.delete(listener);
    },
    answer: (more) => {
      for (const [name, answer] of flat(more)) known.set(name, answer);
    },
    tell: (event, facts) => {
      for (const listener of listeners.get(event) ?? []) listener(facts);
    },
  };
};
