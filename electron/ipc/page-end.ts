// The page's end of the calls, in the preload script: seals what it asks and opens what it is answered. See: [Note: Sealed calls].
// Knows nothing of Electron, and has Web Crypto only, as a sandboxed page has.
import type { webcrypto } from "node:crypto";
import type { CallFailure } from "../../shared/contract/define.ts";
import { err } from "../../shared/result.ts";
import { boundTo, curve, greeting, keyBytes, nonceOf, numberBytes, purposes, saltOf } from "./sealing.ts";
import { readAnswer } from "./spelling.ts";

/** To main: a channel's name with what was sealed for it, or the greeting with a public key. */
export type Send = (name: string, sealed: Uint8Array) => Promise<unknown>;

interface Keys {
  readonly call: webcrypto.CryptoKey;
  readonly answer: webcrypto.CryptoKey;
}

/** Main, or the host before it had keys, answered in plain words: that it is locked, or will not have this. */
class Unsealed extends Error {
  readonly answer: unknown;
  constructor(answer: unknown) {
    super("there was no key in the answer");
    this.answer = answer;
  }
}

/** Copied into memory of its own, which is what Web Crypto takes. */
const copyOf = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

const agreeOnKeys = async (send: Send): Promise<Keys> => {
  const { subtle } = globalThis.crypto;
  const kind = { name: "ECDH", namedCurve: curve };
  const own = await subtle.generateKey(kind, false, ["deriveBits"]);
  const pageKey = new Uint8Array(await subtle.exportKey("raw", own.publicKey));
  const answer = await send(greeting, pageKey);
  if (!(answer instanceof Uint8Array)) throw new Unsealed(answer);
  const hostKey = copyOf(answer);
  const theirs = await subtle.importKey("raw", hostKey, kind, false, []);
  const secret = await subtle.deriveBits({ name: "ECDH", public: theirs }, own.privateKey, keyBytes * 8);
  const source = await subtle.importKey("raw", secret, "HKDF", false, ["deriveKey"]);
  const keyFor = (purpose: keyof typeof purposes, use: "encrypt" | "decrypt"): Promise<webcrypto.CryptoKey> =>
    subtle.deriveKey(
      { name: "HKDF", hash: "SHA-256", salt: saltOf(pageKey, hostKey), info: boundTo(purposes[purpose]) },
      source,
      { name: "AES-GCM", length: keyBytes * 8 },
      false,
      [use],
    );
  return { call: await keyFor("call", "encrypt"), answer: await keyFor("answer", "decrypt") };
};

const spelled = (input: unknown): Uint8Array<ArrayBuffer> | undefined => {
  try {
    // Nothing is spelled as null: no channel takes the one and not the other.
    return new TextEncoder().encode(JSON.stringify(input ?? null));
  } catch {
    // It holds itself, or a number that JSON has not.
    return undefined;
  }
};

const isStranger = (answer: unknown): boolean =>
  typeof answer === "object" &&
  answer !== null &&
  "error" in answer &&
  typeof answer.error === "object" &&
  answer.error !== null &&
  "code" in answer.error &&
  answer.error.code === "notGreeted";

/** Calls the host through main. A host that a lock or an accident has put in the old one's place is greeted anew. */
export const createSealedCalls = (send: Send): ((name: string, input: unknown) => Promise<unknown>) => {
  let agreed: Promise<Keys> | undefined;
  let last = 0;
  // Sealing takes its time: calls leave in the order in which they were made.
  let queue: Promise<unknown> = Promise.resolve();

  const seal = async (keys: Keys, number: number, name: string, plain: Uint8Array<ArrayBuffer>) => {
    const how = { name: "AES-GCM", iv: nonceOf(number), additionalData: boundTo(name) };
    const text = new Uint8Array(await globalThis.crypto.subtle.encrypt(how, keys.call, plain));
    const sealed = new Uint8Array(numberBytes + text.length);
    new DataView(sealed.buffer).setUint32(0, number);
    sealed.set(text, numberBytes);
    return sealed;
  };

  const open = async (keys: Keys, number: number, name: string, answer: Uint8Array): Promise<unknown> => {
    const how = { name: "AES-GCM", iv: nonceOf(number), additionalData: boundTo(name) };
    return readAnswer(new Uint8Array(await globalThis.crypto.subtle.decrypt(how, keys.answer, copyOf(answer))));
  };

  const ask = async (name: string, plain: Uint8Array<ArrayBuffer>, isAgain: boolean): Promise<unknown> => {
    const sent = queue.then(async () => {
      const agreement = (agreed ??= agreeOnKeys(send));
      const keys = await agreement.catch((cause: unknown) => {
        agreed = undefined;
        throw cause;
      });
      last += 1;
      const number = last;
      return { agreement, keys, number, answer: send(name, await seal(keys, number, name, plain)) };
    });
    queue = sent.catch(() => undefined);
    const { agreement, keys, number, answer: coming } = await sent;
    const answer = await coming;
    if (answer instanceof Uint8Array) return open(keys, number, name, answer);
    if (!isStranger(answer)) return answer;
    // Two hosts have gone within one call: the third knows nobody, and is locked.
    if (isAgain) return err<CallFailure>({ code: "locked" });
    if (agreed === agreement) agreed = undefined;
    return ask(name, plain, true);
  };

  return async (name, input) => {
    const plain = spelled(input);
    if (plain === undefined) return err<CallFailure>({ code: "invalidInput", fields: [] });
    try {
      return await ask(name, plain, false);
    } catch (cause) {
      if (cause instanceof Unsealed) return cause.answer;
      throw cause;
    }
  };
};
