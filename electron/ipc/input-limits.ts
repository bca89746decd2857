// The outer limits of what a window may send, checked before any schema sees it: by main of what it
// answers itself, by the vault host of what it has opened.

const byteLimit = 1024 * 1024;
const depthLimit = 32;

/** The same for a sealed call, where main sees its length only: JSON may spell a text twice as long. */
export const sealedLimit = 2 * byteLimit;

/** Plain data only (no buffers, maps, dates or cycles), at most 1 MiB and 32 levels. */
export const isWithinLimits = (input: unknown): boolean => {
  let left = byteLimit;
  const spend = (bytes: number): boolean => {
    left -= bytes;
    return left >= 0;
  };
  const walk = (value: unknown, depth: number): boolean => {
    switch (typeof value) {
      case "string":
        return spend(8 + Buffer.byteLength(value));
      case "number":
      case "boolean":
      case "undefined":
        return spend(8);
      case "object":
        break;
      default:
        return false;
    }
    if (value === null) return spend(8);
    if (depth === 0 || !spend(16)) return false;
    if (Array.isArray(value)) return value.every((item) => walk(item, depth - 1));
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) return false;
    return Object.entries(value).every(([key, item]) => walk(key, 1) && walk(item, depth - 1));
  };
  return walk(input, depthLimit);
};
