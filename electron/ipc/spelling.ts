// How an answer is spelled in bytes: JSON, and after it the bytes of a document as they are. Runs in the host and in the
// preload script.
import type { Outcome } from "./router.ts";

const lengthBytes = 4;

/** `hasBytes`: what stands after the JSON is `value.bytes`. */
interface Spelled {
  readonly outcome: Outcome;
  readonly hasBytes: boolean;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** A file's bytes may stand in one place, as `bytes` of the value; anywhere else they are a bug, and this throws. */
export const spellAnswer = (outcome: Outcome): Uint8Array<ArrayBuffer> => {
  const value = outcome.ok && isRecord(outcome.value) ? outcome.value : {};
  const bytes = value["bytes"] instanceof Uint8Array ? value["bytes"] : undefined;
  const spelled: Spelled =
    bytes === undefined
      ? { outcome, hasBytes: false }
      : { outcome: { ok: true, value: { ...value, bytes: null } }, hasBytes: true };
  const json = new TextEncoder().encode(
    JSON.stringify(spelled, function (this: Readonly<Record<string, unknown>>, key: string, inner: unknown) {
      if (this[key] instanceof Uint8Array) throw new Error("bytes where no answer has them");
      return inner;
    }),
  );
  const whole = new Uint8Array(lengthBytes + json.length + (bytes?.length ?? 0));
  new DataView(whole.buffer).setUint32(0, json.length);
  whole.set(json, lengthBytes);
  if (bytes !== undefined) whole.set(bytes, lengthBytes + json.length);
  return whole;
};

export const readAnswer = (whole: Uint8Array<ArrayBuffer>): Outcome => {
  const end = lengthBytes + new DataView(whole.buffer, whole.byteOffset).getUint32(0);
  // Only the host can have sealed it, with spellAnswer.
  const { outcome, hasBytes } = JSON.parse(new TextDecoder().decode(whole.subarray(lengthBytes, end))) as Spelled;
  if (!hasBytes || !outcome.ok || !isRecord(outcome.value)) return outcome;
  return { ok: true, value: { ...outcome.value, bytes: whole.slice(end) } };
};
