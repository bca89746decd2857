// A page that an attacker has written: it has keys like ours, and seals whatever bytes it likes under whatever name and number.
// Written anew from docs/security/formats.md, by Node's own cryptography, so that it shares nothing with what it attacks.
import { createCipheriv, createDecipheriv, createECDH, hkdfSync } from "node:crypto";

/** Node knows the curve by its other name. */
const curve = "prime256v1";

export interface SealedPage {
  /** What goes to main instead of an input. */
  readonly seal: (name: string, number: number, plain: string | Uint8Array) => Uint8Array;
  /** The JSON of an answer. */
  readonly open: (name: string, number: number, answer: Uint8Array) => string;
}

const nonce = (number: number): Buffer => {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt32BE(number, 8);
  return bytes;
};

/** `greet` hands over the public key and gives the host's. */
export const sealedPage = async (greet: (publicKey: Uint8Array) => Promise<unknown>): Promise<SealedPage> => {
  const own = createECDH(curve);
  const pageKey = own.generateKeys();
  const hostKey = await greet(new Uint8Array(pageKey));
  if (!(hostKey instanceof Uint8Array)) throw new Error(`was not greeted: ${JSON.stringify(hostKey)}`);
  const secret = own.computeSecret(hostKey);
  const key = (purpose: string): Buffer =>
    Buffer.from(hkdfSync("sha256", secret, Buffer.concat([pageKey, hostKey]), purpose, 32));
  const callKey = key("samverka/call/1");
  const answerKey = key("samverka/answer/1");
  return {
    seal: (name, number, plain) => {
      const cipher = createCipheriv("aes-256-gcm", callKey, nonce(number)).setAAD(Buffer.from(name));
      const text = Buffer.concat([cipher.update(plain), cipher.final()]);
      return new Uint8Array(Buffer.concat([nonce(number).subarray(8), text, cipher.getAuthTag()]));
    },
    open: (name, number, answer) => {
      const decipher = createDecipheriv("aes-256-gcm", answerKey, nonce(number)).setAAD(Buffer.from(name));
      decipher.setAuthTag(answer.subarray(-16));
      const plain = Buffer.concat([decipher.update(answer.subarray(0, -16)), decipher.final()]);
      return plain.toString("utf8", 4, 4 + plain.readUInt32BE(0));
    },
  };
};
