// Something that one call hands in and another takes, in the host's memory only. A lock ends the process, and this with it.

export interface HandedOnce<T> {
  /** In the place of what nobody has taken. */
  readonly hand: (thing: T) => void;
  readonly take: () => T | undefined;
}

export const handedOnce = <T>(): HandedOnce<T> => {
  let kept: T | undefined;
  return {
    hand: (thing) => {
      kept = thing;
    },
    take: () => {
      const taken = kept;
      kept = undefined;
      return taken;
    },
  };
};
