// When this window locked. Main puts a new renderer process behind it at a lock, at the same address: so the address says it.
// Which record is shown stays in the address, so that unlocking comes back to what was being typed; filters go.

const mark = "lockedAt";
const filters = ["steg", "samtycke", "lage", "sok"];

const parts = (): { path: string; search: URLSearchParams } => {
  const [path = "", search = ""] = location.hash.slice(1).split("?", 2);
  return { path, search: new URLSearchParams(search) };
};

const setAddress = (path: string, search: URLSearchParams): void => {
  const words = search.toString();
  history.replaceState(history.state, "", `#${path}${words === "" ? "" : `?${words}`}`);
};

/** Keeps a UTC instant over the change of processes. */
export const rememberLock = (at: string): void => {
  const { path, search } = parts();
  for (const name of filters) search.delete(name);
  search.set(mark, at);
  setAddress(path, search);
};

/** When it locked, taken out of the address again; null when the window has just been opened. */
export const takeLock = (): string | null => {
  const { path, search } = parts();
  const at = search.get(mark);
  if (at === null) return null;
  search.delete(mark);
  setAddress(path, search);
  return at;
};
