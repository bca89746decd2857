// Which fields a change is about: what the audit log tells of it, never what they hold.

/** The names of the fields in `now` that differ from `before`, in the order of `now`. */
export const changedFields = (before: object, now: object): string[] => {
  const earlier = new Map<string, unknown>(Object.entries(before));
  return Object.entries(now).flatMap(([name, value]: [string, unknown]) =>
    JSON.stringify(value ?? null) === JSON.stringify(earlier.get(name) ?? null) ? [] : [name],
  );
};
