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

/** Leaves a closed vault in a profile, where the application looks for it: with real keys, as a user has them. */
export const prepareVault = async (profile: string): Promise<void> => {
  mkdirSync(profile, { recursive: true });
  const host = createHost({
    clock: systemClock,
    newId,
    profile,
    fonts: join(root, "dist", "fonts"),
    appVersion: "bench",
  });
  const prepared = await ask(host, "vault.prepare", { passphrase: benchPassphrase });
  const { groups, ask: wanted } = vault.prepare.output.parse(prepared);
  await ask(host, "vault.create", { groups: wanted.map((number) => groups[number - 1] ?? "") });
  await host.close();
};
