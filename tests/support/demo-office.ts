// The office of the demo vault: the host on a real file, on any day, called through its router. Needs no test runner.
import { createHost } from "../../electron/host.ts";
import { clockOf } from "./clock-of.ts";
import { newId } from "../../electron/platform/ids.ts";
import type { AppClient } from "../../shared/contract/index.ts";
import type { Day } from "../../shared/domain/day.ts";
import type { Result } from "../../shared/result.ts";
import { fontsFolder } from "./fonts.ts";

export interface DemoOffice {
  readonly api: AppClient;
  /** It becomes that day, in the morning. */
  readonly setDay: (day: Day) => void;
  readonly close: () => Promise<void>;
}

/** The value of an answer; the demo is wrong when it is refused, and says which rule did. */
export const given = async <T>(answer: Promise<Result<T, unknown>>): Promise<T> => {
  const outcome = await answer;
  if (!outcome.ok) throw new Error(`The demo vault was refused something: ${JSON.stringify(outcome.error)}`);
  return outcome.value;
};

/** A new vault below `profile`, open. */
export const openDemoOffice = async (profile: string, passphrase: string, day: Day): Promise<DemoOffice> => {
  let now = new Date(`${day}T08:00:00Z`);
  const clock = clockOf(() => now);
  const host = createHost({ clock, newId, profile, fonts: fontsFolder(), appVersion: "0.0.0-demo" });
  // The proxy answers every name of the contract, which its type cannot show.
  const api = new Proxy(
    {},
    {
      get: (_, group) =>
        new Proxy({}, { get: (__, name) => (input: unknown) => host.call(`${String(group)}.${String(name)}`, input) }),
    },
  ) as AppClient;
  const { groups, ask } = await given(api.vault.prepare({ passphrase }));
  const group = (number: number): string => groups[number - 1] ?? "";
  await given(api.vault.create({ groups: [group(ask[0]), group(ask[1])] }));
  return {
    api,
    setDay: (next) => {
      now = new Date(`${next}T08:00:00Z`);
    },
    close: () => host.close(),
  };
};
