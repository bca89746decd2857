// When this window locked. Main puts a new renderer process behind it at a lock, at the same address: so the address says it.
// Filters in the address go at the same time.

const mark = "lockedAt";

const setAddress = (path: string, search: string): void => {
  history.replaceState(history.state, "", `#${path}${search}`);
};

const pathOf = (hash: string): string => hash.slice(1).split("?", 1)[0] ?? "";

/** Keeps a UTC instant over the change of processes. */
export const rememberLock = (at: string): void => {
  setAddress(pathOf(location.hash), `?${mark}=${encodeURIComponent(at)}`);
};

/** When it locked, taken out of the address again; null when the window has just been opened. */
export const takeLock = (): string | null => {
  const at = new URLSearchParams(location.hash.split("?")[1]).get(mark);
  if (at !== null) setAddress(pathOf(location.hash), "");
  return at;
};
