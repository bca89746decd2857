// Joins a contract and its handlers into the one function that a process answers calls with. Knows nothing of Electron.
import type { z } from "zod";
import type { CallFailure, Channel, Contract, Handlers, Kind } from "../../shared/contract/define.ts";
import { err, type Result } from "../../shared/result.ts";

export type Outcome = Result<unknown, unknown>;
export type Router = (name: string, input: unknown) => Promise<Outcome>;

/** A call that has been parsed, as the gate sees it. */
export interface ParsedCall<K extends Kind> {
  readonly name: string;
  readonly kind: K;
  readonly input: unknown;
  /** Whether it may be done in a case that has been closed. */
  readonly alsoWhenClosed: boolean;
}

/** Runs a call's body with what it may touch, or refuses it. */
export interface Gate<Context> {
  run<K extends Kind & keyof Context>(
    call: ParsedCall<K>,
    body: (context: Context[K]) => Promise<Outcome>,
  ): Promise<Outcome>;
  /** Logs the cause, without its contents, and returns the number that the user can quote. */
  report(name: string, cause: unknown): string;
}

interface Route<Context> {
  readonly channel: Channel<Kind & keyof Context>;
  readonly handle: (input: unknown, context: Context[Kind & keyof Context]) => Promise<Outcome>;
}

/** Each field that is wrong, once, as a dotted path. Never its value. */
const fieldsOf = (error: z.ZodError): string[] => [...new Set(error.issues.map((issue) => issue.path.join(".")))];

/** Known name → parsed input → gate → handler → parsed answer. A thrown error becomes `unexpected` with an incident. */
export const createRouter = <T extends Contract, Context>(
  contract: T,
  handlers: Handlers<T, Context>,
  gate: Gate<Context>,
): Router => {
  const routes = new Map<string, Route<Context>>();
  for (const [group, channels] of Object.entries(contract)) {
    for (const [name, channel] of Object.entries(channels)) {
      // `Handlers` has already proved that each channel has its handler; only this walk forgets it.
      routes.set(`${group}.${name}`, { channel, handle: handlers[group]?.[name] } as Route<Context>);
    }
  }

  return async (name, rawInput) => {
    const route = routes.get(name);
    if (route === undefined) return err<CallFailure>({ code: "notAllowed" });
    const { channel, handle } = route;
    const input = channel.input.safeParse(rawInput);
    if (!input.success) {
      return err<CallFailure>({
        code: "invalidInput",
        fields: fieldsOf(input.error),
      });
    }
    try {
      // The input was parsed by this channel's own schema, which is what its `whenClosed` takes.
      const alsoWhenClosed = (channel.whenClosed as (input: unknown) => boolean)(input.data);
      return await gate.run({ name, kind: channel.kind, input: input.data, alsoWhenClosed }, async (context) => {
        const outcome = await handle(input.data, context);
        return outcome.ok
          ? { ok: true, value: channel.output.parse(outcome.value) }
          : err(channel.failure.parse(outcome.error));
      });
    } catch (cause) {
      return err<CallFailure>({ code: "unexpected", incident: gate.report(name, cause) });
    }
  };
};
