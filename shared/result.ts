/** The outcome of an operation that can fail in a way the caller must handle. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** The operation was done. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** The operation was refused, with a code and the facts that the words need. */
export const err = <const E>(error: E): Result<never, E> => ({ ok: false, error });
