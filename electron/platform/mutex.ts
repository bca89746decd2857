// Lets one piece of work in at a time, in the order they came.

export interface Mutex {
  /** Waits for its turn, runs, and lets the next one in whatever the outcome. */
  run<T>(body: () => Promise<T>): Promise<T>;
}

export const createMutex = (): Mutex => {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: (body) => {
      const turn = last.then(body, body);
      last = turn.catch(() => undefined);
      return turn;
    },
  };
};
