// After a lock the keys, the passphrase and the names are gone from the memory of everything that still runs; and they never were
// in main's. See: [Note: Sealed calls].
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startSession } from "../app/start.ts";
import type { Row, RowContext } from "../harness/row.ts";
import { unlockKeyring } from "../../../electron/vault/keyring-file.ts";
import { shippedPolicy } from "../../../electron/vault/argon2.ts";
import { commandOf, familyOf, secretsInMemory } from "../kit/process-memory.ts";
import { keySecrets, type Secret, textSecret } from "../kit/secrets.ts";

const locks = { ci: 1, full: 20 };

/** What kind of process it is, in a word. */
const kindOf = (pid: number): string => {
  const command = commandOf(pid);
  return /--type=([\w-]+)/.exec(command)?.[1] ?? (command.includes("session.cjs") ? "main" : command.slice(0, 30));
};

const keysOf = async (home: string, passphrase: string): Promise<readonly Secret[]> => {
  const folder = join(home, ".local", "share", "samverka", "vault");
  const unlocked = await unlockKeyring(folder, { passphrase }, shippedPolicy);
  if (!unlocked.ok) throw new Error(unlocked.error.code);
  return keySecrets(unlocked.value);
};

const scan = (pid: number, secrets: readonly Secret[]) =>
  familyOf(pid)
    .filter((one) => commandOf(one).includes("electron"))
    .map((one) => ({ kind: kindOf(one), found: secretsInMemory(one, secrets) }));

const oneLock = async ({ random, tally, folder }: RowContext, lock: number): Promise<void> => {
  const home = join(folder, `lock-${lock}`);
  mkdirSync(home);
  const word = (): string => random.bytes(6).toString("hex");
  const passphrase = `${word()} viskar ${word()}`;
  const mark = `Zxqv${word()}`;
  const gate = join(home, "gate");
  const control = `Zxqw${word()}`;
  const running = startSession({ home, passphrase, mark, control, rounds: 1, gate }, [], []);
  try {
    const said = await running.reached("round 0", 90);
    if (!said.includes("round 0")) throw new Error(`the session stopped: ${said.join(" ")}`);
    const secrets = [
      ...(await keysOf(home, passphrase)),
      textSecret("the passphrase", passphrase),
      textSecret("a name", mark),
    ];
    const plain = textSecret("what is told in plain words", control);
    const pid = running.process.pid ?? 0;
    const before = scan(pid, [...secrets, plain]);
    for (const what of ["the master key", "a name"]) {
      tally.control(
        `${what}, before the lock`,
        before.some(({ found }) => found.includes(what)),
      );
    }
    const main = before.filter(({ kind }) => kind === "main").flatMap(({ found }) => found);
    tally.control(`${plain.what}, in main`, main.includes(plain.what));
    const known = main.filter((what) => what !== plain.what);
    tally.trial(known.length === 0, `lock ${lock}: before it main holds ${known.join(", ")}`);
    writeFileSync(gate, "");
    const locked = await running.reached("done", 60);
    tally.trial(locked.includes("done"), "it did not lock");
    const after = scan(pid, secrets);
    for (const { kind, found } of after) {
      tally.trial(found.length === 0, `lock ${lock}: ${kind} still holds ${found.join(", ")}`);
    }
    tally.note(
      `before: ${before.map(({ kind, found }) => `${kind} ${found.length}`).join(", ")}; after: ${after.length} processes`,
    );
  } finally {
    await running.end();
  }
};

const run = async (context: RowContext): Promise<void> => {
  for (let lock = 0; lock < locks[context.size]; lock += 1) await oneLock(context, lock);
};

export const memory: Row = {
  name: "memory",
  what: "keys, passphrase and names in the memory of what still runs after a lock, and in main's ever: 0 found",
  storage: false,
  run,
};
