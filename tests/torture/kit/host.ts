// The real host on a profile: router, gate, handlers and store, as the window reaches them.
import { z } from "zod";
import { createHost, type Host } from "../../../electron/host.ts";
import type { Outcome } from "../../../electron/ipc/router.ts";
import { newId } from "../../../electron/platform/ids.ts";
import { vault } from "../../../shared/contract/vault.ts";
import { cheapPolicy } from "../../support/cheap-policy.ts";
import { appVersion, clock, passphrase, type Place } from "./vault.ts";

/** Fonts are needed where documents are made. */
export const hostAt = ({ profile, driver }: Place, fonts = ""): Host =>
  createHost({ clock, newId, profile, fonts, appVersion, policy: cheapPolicy, driver });

/** The value of a call that must be answered with one. */
export const must = async (host: Host, name: string, input: unknown): Promise<unknown> => {
  const outcome = await host.call(name, input);
  if (!outcome.ok) throw new Error(`${name} was refused: ${JSON.stringify(outcome.error)}`);
  return outcome.value;
};

const Refusal = z.object({ code: z.string(), because: z.string().optional() });

/** What a flow answers of its last call; the first that is refused ends it. What the disk refuses is `notSaved`, with the reason. */
export const inTurn = async (...calls: readonly (() => Promise<Outcome>)[]): Promise<string> => {
  for (const call of calls) {
    const outcome = await call();
    if (outcome.ok) continue;
    const { code, because } = Refusal.parse(outcome.error);
    return because ?? code;
  }
  return "ok";
};

export const unlock = (host: Host): Promise<unknown> => must(host, "vault.unlock", { passphrase });

/** A host with a new, open vault. */
export const createOffice = async (place: Place, fonts = ""): Promise<Host> => {
  const host = hostAt(place, fonts);
  const { groups, ask } = vault.prepare.output.parse(await must(host, "vault.prepare", { passphrase }));
  await must(host, "vault.create", { groups: ask.map((number) => groups[number - 1] ?? "") });
  return host;
};
