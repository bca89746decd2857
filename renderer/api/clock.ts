// When something happened on this screen, for words such as "Sparat 13:42". Never decides anything: main has the clock that does.

/** The present instant, UTC. */
export const now = (): string => new Date().toISOString();
