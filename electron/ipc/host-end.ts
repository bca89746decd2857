// The host's end of the calls: opens what a page has sealed, has it answered, and seals the answer. See: [Note: Sealed calls].
import { createCipheriv, createDecipheriv, createECDH, hkdfSync } from "node:crypto";
import type { CallFailure } from "../../shared/contract/define.ts";
import { err, ok } from "../../shared/result.ts";
import { isWithinLimits } from "./input-limits.ts";
import type { Greeting, HostAnswer, HostQuestion, SealedCall } from "./messages.ts";
import type { Outcome, Router } from "./router.ts";
import { boundTo, keyBytes, nonceOf, numberBytes, purposes, saltOf, tagBytes } from "./sealing.ts";
import { spellAnswer } from "./spelling.ts";

interface Door {
  readonly callKey: Uint8Array;
  readonly answerKey: Uint8Array;
  /** The number of its last call. */
  last: number;
}

const notAllowed: HostAnswer = err<CallFailure>({ code: "notAllowed" });

/** What was sealed, or undefined for whatever this door did not seal for this channel, or has sent before. */
const opened = (door: Door, { name, sealed }: SealedCall): { number: number; plain: Buffer } | undefined => {
  if (sealed.length < numberBytes + tagBytes) return undefined;
  const number = new DataView(sealed.buffer, sealed.byteOffset).getUint32(0);
  if (number <= door.last) return undefined;
  const decipher = createDecipheriv("aes-256-gcm", door.callKey, nonceOf(number), { authTagLength: tagBytes });
  decipher.setAAD(boundTo(name)).setAuthTag(sealed.subarray(-tagBytes));
  try {
    const plain = Buffer.concat([decipher.update(sealed.subarray(numberBytes, -tagBytes)), decipher.final()]);
    door.last = number;
    return { number, plain };
  } catch {
    return undefined;
  }
};

const sealed = ({ answerKey }: Door, name: string, number: number, plain: Uint8Array): Uint8Array => {
  const cipher = createCipheriv("aes-256-gcm", answerKey, nonceOf(number), { authTagLength: tagBytes });
  cipher.setAAD(boundTo(name));
  // In memory of its own: a message takes along all that a buffer is cut out of, and Node cuts small ones out of one with others.
  const whole = new Uint8Array(plain.length + tagBytes);
  whole.set(cipher.update(plain));
  cipher.final();
  whole.set(cipher.getAuthTag(), plain.length);
  return whole;
};

const inputOf = (plain: Buffer): { readonly input: unknown } | undefined => {
  try {
    const input: unknown = JSON.parse(plain.toString("utf8"));
    return isWithinLimits(input) ? { input } : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Answers all that main passes on. Main's own questions come in plain words, and only private channels answer them; what a
 * page asks comes sealed, and private channels answer none of it.
 */
export const createHostEnd = (
  router: Router,
  report: (name: string, cause: unknown) => string,
): ((question: HostQuestion) => Promise<HostAnswer>) => {
  const doors = new Map<number, Door>();

  /** A page that has just been loaded: a door has one at a time. */
  const greet = ({ door, pageKey }: Greeting): HostAnswer => {
    const own = createECDH("prime256v1");
    const hostKey = new Uint8Array(own.generateKeys());
    let secret: Buffer;
    try {
      secret = own.computeSecret(pageKey);
    } catch {
      // No point on the curve.
      return notAllowed;
    }
    const keyFor = (purpose: keyof typeof purposes): Uint8Array =>
      new Uint8Array(hkdfSync("sha256", secret, saltOf(pageKey, hostKey), boundTo(purposes[purpose]), keyBytes));
    doors.set(door, { callKey: keyFor("call"), answerKey: keyFor("answer"), last: 0 });
    return hostKey;
  };

  const answered = async (name: string, plain: Buffer): Promise<Outcome> => {
    const said = inputOf(plain);
    return said === undefined ? err<CallFailure>({ code: "invalidInput", fields: [] }) : router(name, said.input);
  };

  const spelled = (name: string, outcome: Outcome): Uint8Array => {
    try {
      return spellAnswer(outcome);
    } catch (cause) {
      return spellAnswer(err<CallFailure>({ code: "unexpected", incident: report(name, cause) }));
    }
  };

  const answer = async (call: SealedCall): Promise<HostAnswer> => {
    const door = doors.get(call.door);
    if (door === undefined) return err({ code: "notGreeted" });
    const asked = opened(door, call);
    if (asked === undefined) return notAllowed;
    const outcome = await answered(call.name, asked.plain);
    return { ok: outcome.ok, sealed: sealed(door, call.name, asked.number, spelled(call.name, outcome)) };
  };

  return async (question) => {
    if ("left" in question) {
      doors.delete(question.left);
      return ok(null);
    }
    if ("pageKey" in question) return greet(question);
    const isPrivate = question.name.startsWith("private.");
    if ("sealed" in question) return isPrivate ? notAllowed : answer(question);
    return isPrivate ? router(question.name, question.input) : notAllowed;
  };
};
