// The failed tries since the vault was last opened: how long the screen should wait, and what the audit will tell.

export interface Attempt {
  readonly at: string;
  readonly code: string;
}

export interface Attempts {
  /** Notes a failed try and answers how many seconds the screen should wait: 0, 0, 0, 1, 2, 4 … 60. */
  failed(attempt: Attempt): number;
  /** The tries so far, which are then forgotten. */
  take(): readonly Attempt[];
}

const mostKept = 100;

export const createAttempts = (): Attempts => {
  let kept: Attempt[] = [];
  let count = 0;
  return {
    failed: (attempt) => {
      count += 1;
      kept = [...kept, attempt].slice(-mostKept);
      return count <= 3 ? 0 : Math.min(60, 2 ** (count - 4));
    },
    take: () => {
      const taken = kept;
      kept = [];
      count = 0;
      return taken;
    },
  };
};
