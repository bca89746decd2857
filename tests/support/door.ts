// The preload script's two functions, as a test calls them from inside the page.
import type { Page } from "playwright";

export interface Door {
  call(name: string, input: unknown): Promise<unknown>;
  on(event: string, listener: (facts: unknown) => void): void;
}

declare global {
  /** Put there by the preload script. */
  var samverka: Door;
  /** The events that a test has heard, put there by `hear`. */
  var heardByTest: string[] | undefined;
}

/** Asks main, as the page itself would. */
export const callFrom = (page: Page, name: string, input: unknown): Promise<unknown> =>
  page.evaluate(({ channel, given }) => globalThis.samverka.call(channel, given), { channel: name, given: input });

/** Hears an event from now on; true when it has come. */
export const hear = async (page: Page, event: string): Promise<() => Promise<boolean>> => {
  await page.evaluate((name) => {
    const heard = (globalThis.heardByTest ??= []);
    globalThis.samverka.on(name, () => heard.push(name));
  }, event);
  return () => page.evaluate((name) => globalThis.heardByTest?.includes(name) ?? false, event);
};
