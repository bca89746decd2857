// [Note: Sealed calls] Main passes every call on, and what has lain in its memory cannot be cleared from JavaScript: a name
// would outlive a lock there. So a page and the vault host agree on keys (ECDH on P-256, HKDF-SHA-256) and seal what they say
// to each other (AES-256-GCM); main sees who calls, which channel and how much. Main starts the host and gives each the other's
// public key: this keeps texts out of its memory, not main itself out. Here is what both ends do alike, and no secret.

export const curve = "P-256";
export const keyBytes = 32;
export const tagBytes = 16;
/** A sealed call begins with its number; the answer has the same. */
export const numberBytes = 4;

/** A key for each direction, so that an answer can never be taken for a call. */
export const purposes = { call: "samverka/call/1", answer: "samverka/answer/1" } as const;

/** The name under which a page sends its public key. No channel has it: there is no dot in it. */
export const greeting = "greet";

/** What the keys are bound to besides the secret: both public keys. */
export const saltOf = (pageKey: Uint8Array, hostKey: Uint8Array): Uint8Array<ArrayBuffer> => {
  const salt = new Uint8Array(pageKey.length + hostKey.length);
  salt.set(pageKey);
  salt.set(hostKey, pageKey.length);
  return salt;
};

/** What each seal is bound to: a call sealed for one channel opens for no other. */
export const boundTo = (name: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(name);

/** Never used twice with a key: a page numbers its calls, and each is answered once. */
export const nonceOf = (number: number): Uint8Array<ArrayBuffer> => {
  const nonce = new Uint8Array(12);
  new DataView(nonce.buffer).setUint32(8, number);
  return nonce;
};
