// What travels between main and the vault host.
import type { Outcome } from "./router.ts";

/** Main to host. */
export interface CallMessage {
  readonly id: number;
  readonly name: string;
  readonly input: unknown;
}

/** Host to main: the answer to a call. */
export interface HostMessage {
  readonly id: number;
  readonly outcome: Outcome;
}

export const isCallMessage = (message: unknown): message is CallMessage =>
  typeof message === "object" &&
  message !== null &&
  "id" in message &&
  typeof message.id === "number" &&
  "name" in message &&
  typeof message.name === "string";
