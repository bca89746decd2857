// An empty vault for the benches, made by the host itself under plain Node.
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
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

/** Leaves a closed vault in the folder. */
export const prepareVault = async (folder: string): Promise<void> => {
  mkdirSync(dirname(folder), { recursive: true });
  const host = createHost({ clock: systemClock, newId });
  await ask(host, "private.useVaultFolder", { path: folder });
  const prepared = await ask(host, "vault.prepare", { passphrase: benchPassphrase });
  const { groups, ask: wanted } = vault.prepare.output.parse(prepared);
  const answers = wanted.map((number) => groups[number - 1] ?? "");
  await ask(host, "vault.create", { groups: answers });
  await host.close();
};
