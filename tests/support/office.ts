// A coordinator's office for tests: the real host on a real SQLCipher file, called through the router as the window does.
import { onTestFinished } from "vitest";
import type { Driver } from "../../electron/database/driver.ts";
import { createHost, type Host } from "../../electron/host.ts";
import { readAnswer, spellAnswer } from "../../electron/ipc/spelling.ts";
import { clockOf } from "./clock-of.ts";
import { newId } from "../../electron/platform/ids.ts";
import type { AppClient } from "../../shared/contract/index.ts";
import { BackupWarning } from "../../shared/domain/backup-warning.ts";
import type { Result } from "../../shared/result.ts";
import { cheapPolicy } from "./cheap-policy.ts";
import { fontsFolder } from "./fonts.ts";
import { temporaryFolder } from "./folder.ts";
import { testPassphrase } from "./vault.ts";

export interface Office {
  readonly host: Host;
  readonly api: AppClient;
  readonly folder: string;
  readonly exports: string;
  /** It becomes that day, at noon in Stockholm unless another instant is given. */
  setDay(day: string, time?: string): void;
}

/** The value of an answer that must be `ok`; otherwise the test fails with the refusal in its message. */
export const must = async <T>(answer: Promise<Result<T, unknown>>): Promise<T> => {
  const outcome = await answer;
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.error)}`);
  return outcome.value;
};

/** The refusal of an answer that must not be `ok`. */
export const refused = async <E>(answer: Promise<Result<unknown, E>>): Promise<E> => {
  const outcome = await answer;
  if (outcome.ok) throw new Error("was not refused");
  return outcome.error;
};

/** The tasks of the work itself: a test whose clock runs on makes no backups, and is reminded of them too. */
export const withoutBackupTasks = <T extends { readonly kind: string }>(tasks: readonly T[]): T[] =>
  tasks.filter(({ kind }) => !BackupWarning.safeParse(kind).success);

/** What arrives is what a sealed call can spell; the seal itself is tested in tests/unit/sealed-calls.test.ts. */
const asSealed = async (host: Host, name: string, input: unknown): Promise<unknown> => {
  const said: unknown = JSON.parse(JSON.stringify(input ?? null));
  return readAnswer(spellAnswer(await host.call(name, said)));
};

export const clientOf = (host: Host): AppClient =>
  // The proxy answers every name of the contract, which its type cannot show.
  new Proxy(
    {},
    {
      get: (_, group) =>
        new Proxy(
          {},
          { get: (__, name) => (input: unknown) => asSealed(host, `${String(group)}.${String(name)}`, input) },
        ),
    },
  ) as AppClient;

/** A host over a folder, with a clock that the test sets. */
export const hostAt = (folder: string, day: string, driver?: Driver): { host: Host; setDay: Office["setDay"] } => {
  let instant = `${day}T11:00:00Z`;
  const host = createHost({
    clock: clockOf(() => new Date(instant)),
    newId,
    profile: folder,
    fonts: fontsFolder(),
    appVersion: "0.0.0-test",
    policy: cheapPolicy,
    ...(driver === undefined ? {} : { driver }),
  });
  onTestFinished(() => host.close());
  return {
    host,
    setDay: (next, time = "11:00:00") => {
      instant = `${next}T${time}Z`;
    },
  };
};

/** A host over a folder in which a vault is made and left open. */
export const openVaultAt = async (
  folder: string,
  day: string,
  driver?: Driver,
): Promise<{ host: Host; api: AppClient; setDay: Office["setDay"] }> => {
  const { host, setDay } = hostAt(folder, day, driver);
  const api = clientOf(host);
  const { groups, ask } = await must(api.vault.prepare({ passphrase: testPassphrase }));
  const group = (number: number) => groups[number - 1] ?? "";
  await must(api.vault.create({ groups: [group(ask[0]), group(ask[1])] }));
  return { host, api, setDay };
};

/** The same vault after a lock: a new host, in which nobody has opened a case yet. */
export const nextSession = async (
  { host, folder }: Pick<Office, "host" | "folder">,
  day: string,
): Promise<AppClient> => {
  await host.close();
  const api = clientOf(hostAt(folder, day).host);
  await must(api.vault.unlock({ passphrase: testPassphrase }));
  return api;
};

/** An office with a new, open vault and a folder to export to. */
export const openOffice = async (day: string, driver?: Driver): Promise<Office> => {
  const folder = temporaryFolder();
  const exports = temporaryFolder();
  const { host, api, setDay } = await openVaultAt(folder, day, driver);
  // Main's own channel, after its dialog: not in the contract that a window can call.
  const chosen = await host.call("private.useExportFolder", { path: exports });
  if (!chosen.ok) throw new Error("the export folder was refused");
  return { host, api, folder, exports, setDay };
};
