// The kernel of the contract: what a channel is, and the types of both its sides derived from it.
import { z } from "zod";
import type { Day } from "../domain/day.ts";
import type { Result } from "../result.ts";

/** What can go wrong with any call, whatever it asks for. A channel's own `failure` is about the case instead. */
export type CallFailure =
  | { readonly code: "invalidInput"; readonly fields: readonly string[] }
  | { readonly code: "locked" | "notAllowed" }
  /** Somebody writes minutes as a guest: only what that needs is answered. */
  | { readonly code: "guestMode" }
  | { readonly code: "notSaved"; readonly because: "diskFull" | "readOnly" }
  /** A command that changes the work of a case that has been closed. Refused before its handler, for every feature alike. */
  | { readonly code: "caseClosed"; readonly closedOn: Day }
  /** Another copy holds the register: here it is only read. Refused before any handler. */
  | { readonly code: "takenOver"; readonly since: string }
  | { readonly code: "unexpected"; readonly incident: string };

const callFailureCodes = [
  "invalidInput",
  "locked",
  "notAllowed",
  "guestMode",
  "notSaved",
  "caseClosed",
  "takenOver",
  "unexpected",
] as const satisfies readonly CallFailure["code"][];

/** Whether it was the call that went wrong, not the case that says no. No channel's own code is one of these. */
export const isCallFailure = <F extends { readonly code: string }>(failure: F | CallFailure): failure is CallFailure =>
  callFailureCodes.some((code) => code === failure.code);

/** `query` reads, `command` writes and is audited, `draft` keeps what is being typed, `outside` needs no open vault, `desktop` is main's own. */
export type Kind = "query" | "command" | "draft" | "outside" | "desktop";

export interface Channel<
  K extends Kind = Kind,
  I extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
  F extends z.ZodType = z.ZodType,
> {
  readonly kind: K;
  readonly input: I;
  readonly output: O;
  readonly failure: F;
  /** Whether what this input asks for may be done in a case that has been closed. Only commands are asked. */
  readonly whenClosed: (input: never) => boolean;
}

interface Specification<I extends z.ZodType, O, F> {
  readonly input: I;
  readonly output: O;
  readonly failure?: F;
  /** A command on a closed case is refused (`caseClosed`) unless this says otherwise. */
  readonly whenClosed?: (input: z.output<I>) => boolean;
}

/** What goes on after a case has been closed: reading, concern reports, what the parties must still have. */
export const alsoWhenClosed = (): boolean => true;

const channel =
  <K extends Kind>(kind: K) =>
  <I extends z.ZodType, O extends z.ZodType, F extends z.ZodType = z.ZodNever>(
    specification: Specification<I, O, F>,
  ): Channel<K, I, O, F> => ({
    kind,
    input: specification.input,
    output: specification.output,
    // A channel without failures of its own has F = ZodNever, which is what z.never() is.
    failure: specification.failure ?? (z.never() as z.ZodType as F),
    whenClosed: specification.whenClosed ?? (() => false),
  });

/** Reads. Gets a database it cannot write to; may be repeated. */
export const query = channel("query");
/** Writes. Gets one transaction, which is undone unless the handler answers `ok`, and leaves one audit entry. */
export const command = channel("command");
/** Keeps what is being typed, in its own table: no audit entry, nothing is read again. */
export const draft = channel("draft");
/** Works without an open vault: status, first start, unlock. */
export const outside = channel("outside");
/** Handled by main itself: dialogs, lock, printing, preferences. */
export const desktop = channel("desktop");

/** Failures that are only a code. One with facts is written out as its own object. */
export const codes = <const C extends readonly [string, ...string[]]>(...names: C) => z.object({ code: z.enum(names) });

export type Contract = Readonly<Record<string, Readonly<Record<string, Channel>>>>;

/** The host's or main's side of a channel: parsed input in, plain output out. */
export type Handler<C extends Channel, Context> = (
  input: z.output<C["input"]>,
  context: Context[C["kind"] & keyof Context],
) => Promise<Result<z.input<C["output"]>, z.input<C["failure"]>>>;

/** The renderer's side of the same channel. */
export type Call<C extends Channel> = (
  input: z.input<C["input"]>,
) => Promise<Result<z.output<C["output"]>, z.output<C["failure"]> | CallFailure>>;

export type Handlers<T extends Contract, Context> = {
  readonly [G in keyof T]: { readonly [N in keyof T[G]]: Handler<T[G][N], Context> };
};

export type Client<T extends Contract> = {
  readonly [G in keyof T]: { readonly [N in keyof T[G]]: Call<T[G][N]> };
};
