// An empty vault for the benches, made by the host itself under plain Node.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../build/root.ts";
import { createHost, type Host } from "../../electron/host.ts";
import { systemClock } from "../../electron/platform/clock.ts";
import { newId } from "../../electron/platform/ids.ts";
import { vault } from "../../shared/contract/vault.ts";

export const benchPassphrase = "sju gröna åskmoln över Vättern";

const ask = async (host: Host, name: string, input: unknown): Promise<unknown> => {
  const outcome = await host.call(name, input);
  if (!outcome.ok) throw new Error(`${name} was refused`);
  return outcome.value;
};

const hostAt = (profile: string): Host =>
  createHost({ clock: systemClock, newId, profile, fonts: join(root, "dist", "fonts"), appVersion: "bench" });

/** A host with a new, open vault in a profile: with real keys, as a user has them. */
export const openVault = async (
  profile: string,
): Promise<{ readonly host: Host; readonly call: (name: string, input: unknown) => Promise<unknown> }> => {
  mkdirSync(profile, { recursive: true });
  const host = hostAt(profile);
  const prepared = await ask(host, "vault.prepare", { passphrase: benchPassphrase });
  const { groups, ask: wanted } = vault.prepare.output.parse(prepared);
  await ask(host, "vault.create", { groups: wanted.map((number) => groups[number - 1] ?? "") });
  return { host, call: (name, input) => ask(host, name, input) };
};

/** Leaves a closed vault in a profile, where the application looks for it. */
export const prepareVault = async (profile: string): Promise<void> => {
  const { host } = await openVault(profile);
  await host.close();
};
