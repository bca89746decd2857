// The renderer's way to main: `api.consent.give(input)` becomes `bridge.call("consent.give", input)`.
import type { CallFailure } from "../../shared/contract/define.ts";
import type { DesktopEvent, DesktopEvents } from "../../shared/contract/desktop.ts";
import type { Result } from "../../shared/result.ts";

/** What the preload script puts on `window.samverka`. */
export interface Bridge {
  call(name: string, input: unknown): Promise<unknown>;
  on(event: string, listener: (data: unknown) => void): () => void;
}

export type AnyFailure = CallFailure | { readonly code: string };
export type AnyCall<I, O, F> = (input: I) => Promise<Result<O, F>>;

const names = new WeakMap<object, string>();

/** The channel's name, by which answers are remembered. */
export const callName = (call: object): string => {
  const name = names.get(call);
  if (name === undefined) throw new Error("A call that the client did not make");
  return name;
};

/** A client of the contract whose calls `C` is. `onLocked` hears of every call that was refused because the vault is locked. */
export const createClient = <C extends object>(bridge: Bridge, onLocked: () => void): C => {
  const groups = new Map<string, object>();
  const groupOf = (group: string): object => {
    const calls = new Map<string, object>();
    return new Proxy(
      {},
      {
        get: (_, name) => {
          const channel = `${group}.${String(name)}`;
          const known = calls.get(channel);
          if (known !== undefined) return known;
          const call = async (input: unknown) => {
            // Whoever answered, the vault host or main, has parsed its answer against the same contract.
            const answer = (await bridge.call(channel, input)) as Result<unknown, AnyFailure>;
            if (!answer.ok && answer.error.code === "locked") onLocked();
            return answer;
          };
          names.set(call, channel);
          calls.set(channel, call);
          return call;
        },
      },
    );
  };
  // The proxy answers to every name; the type lets only the contract's be written.
  return new Proxy(
    {},
    {
      get: (_, group) => {
        const key = String(group);
        const known = groups.get(key) ?? groupOf(key);
        groups.set(key, known);
        return known;
      },
    },
  ) as C;
};

/** Listens to one of main's events; the answer stops it. */
export const onEvent = <E extends DesktopEvent>(
  bridge: Bridge,
  event: E,
  listener: (facts: DesktopEvents[E]) => void,
): (() => void) =>
  bridge.on(event, (facts) => {
    // Main sends each event with the facts that DesktopEvents says.
    listener(facts as DesktopEvents[E]);
  });
