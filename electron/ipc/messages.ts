// What travels between main and the vault host.
import type { Outcome } from "./router.ts";

/** Main's own question, in plain words: only a private channel answers it. */
export interface PrivateCall {
  readonly name: string;
  readonly input: unknown;
}

/** A page's key, and the number that main has given its window. */
export interface Greeting {
  readonly door: number;
  readonly pageKey: Uint8Array;
}

/** A page's call, which main cannot read. See: [Note: Sealed calls]. */
export interface SealedCall {
  readonly door: number;
  readonly name: string;
  readonly sealed: Uint8Array;
}

/** Main to host. `left` is the door of a window that is gone. */
export type HostQuestion = PrivateCall | Greeting | SealedCall | { readonly left: number };
export type MessageToHost = HostQuestion & { readonly id: number };

/** What main may know of a sealed answer: whether it is `ok`. */
export interface SealedAnswer {
  readonly ok: boolean;
  readonly sealed: Uint8Array;
}

/** Host to main: to a private call its outcome, to a greeting a key, to a sealed call a sealed answer or a refusal. */
export type HostAnswer = Outcome | Uint8Array | SealedAnswer;

export interface MessageFromHost {
  readonly id: number;
  readonly answer: HostAnswer;
}

export const isMessageToHost = (message: unknown): message is MessageToHost =>
  typeof message === "object" && message !== null && "id" in message && typeof message.id === "number";
