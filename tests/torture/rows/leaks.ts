// Errors are forced: no key, passphrase, name or path in what is logged, printed or answered.
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Row, RowContext } from "../harness/row.ts";
import { contactOf } from "../kit/contact.ts";
import { hostAt, must, unlock } from "../kit/host.ts";
import { jsonOf } from "../kit/json.ts";
import { keySecrets, type Secret, secretsIn, textSecret } from "../kit/secrets.ts";
import { createVault, keeperAt, passphrase, type Place, vaultOf } from "../kit/vault.ts";

const errors = { ci: 100, full: 2000 };

/** The keys of a new vault with a name in it. */
const makeNamed = async (place: Place, mark: string): Promise<readonly Secret[]> => {
  mkdirSync(place.profile);
  const keeper = keeperAt(place);
  const groups = await createVault(keeper);
  const keys = keySecrets(vaultOf(keeper).keyring);
  await keeper.close();
  const host = hostAt(place);
  await unlock(host);
  await must(host, "contact.add", contactOf(`Namn ${mark}`));
  await host.close();
  return [
    ...keys,
    textSecret("the passphrase", passphrase),
    textSecret("the recovery key", groups.join("-")),
    textSecret("a name", mark),
    textSecret("a path", place.profile),
  ];
};

const textIn = (folder: string): Buffer =>
  Buffer.concat(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name))),
  );

const run = async ({ size, random, tally, driver, folder }: RowContext): Promise<void> => {
  const mark = `Zxqv${random.bytes(8).toString("hex")}`;
  const place: Place = { profile: join(folder, "profile"), driver };
  const secrets = await makeNamed(place, mark);
  const key = secrets.find(({ what }) => what.includes("generation"))?.spellings[1]?.toString() ?? "";
  const child = fork(
    join(import.meta.dirname, "leaks-process.ts"),
    [driver.name, place.profile, String(errors[size])],
    {
      env: { ...process.env, TORTURE_MARK: mark, TORTURE_KEY: key },
      silent: true,
    },
  );
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (bytes: Buffer) => printed.push(bytes));
  let answers: readonly unknown[] = [];
  child.on("message", (message) => {
    // What leaks-process.ts sends, and nothing else.
    ({ answers } = message as { answers: readonly unknown[] });
  });
  await once(child, "close");

  tally.trial(answers.length > (errors[size] * 3) / 5, `only ${answers.length} errors came about`);
  const answersKinds = new Set<string>();
  for (const [number, answer] of answers.entries()) {
    const text = jsonOf(answer);
    answersKinds.add(/"code":"(\w+)"/.exec(text)?.[1] ?? "");
    const seen = secretsIn(Buffer.from(text), secrets);
    tally.trial(seen.length === 0, `answer ${number} (${text.slice(0, 60)}) tells ${seen.join(", ")}`);
  }
  const output = Buffer.concat(printed);
  const logs = textIn(join(place.profile, "logs"));
  for (const [what, bytes] of [
    ["what was printed", output],
    ["the log", logs],
  ] as const) {
    const seen = secretsIn(bytes, secrets);
    tally.trial(seen.length === 0, `${what} tells ${seen.join(", ")}`);
  }
  tally.note(
    `${answers.length} answers (${[...answersKinds].join(", ")}), ${output.length} bytes printed, ${logs.length} in the log`,
  );

  const complaint = `near "x'${key}'" ${mark} ${passphrase} ${place.profile}`;
  for (const what of ["generation", "a name", "the passphrase", "a path"]) {
    const seen = secretsIn(Buffer.from(complaint), secrets).some((one) => one.includes(what));
    tally.control(`an error as the library writes it tells ${what}`, seen);
  }
  tally.control("the log was written", logs.includes("incident"));
};

export const leaks: Row = {
  name: "leaks",
  what: "keys, passphrase, names, paths in answers, log and output over forced errors: 0 found",
  storage: true,
  run,
};
