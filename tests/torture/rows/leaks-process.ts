// A host that errors are forced upon, in a process of its own so that what it prints is heard. Answers with what it was
// answered. What is secret comes in by environment, so that it stands in no file.
import type { Connection, Driver } from "../../../electron/database/driver.ts";
import type { Outcome } from "../../../electron/ipc/router.ts";
import { contactOf } from "../kit/contact.ts";
import { driverNamed } from "../kit/drivers.ts";
import { hostAt } from "../kit/host.ts";
import { passphrase } from "../kit/vault.ts";

const [driverName = "", profile = "", count = "0"] = process.argv.slice(2);
const { TORTURE_MARK: mark = "", TORTURE_KEY: key = "" } = process.env;

/** As the libraries say it when nobody stops them, at the call that is due. */
let due = Infinity;
const complaint = (): Error =>
  Object.assign(new Error(`SQLITE_ERROR: near "x'${key}'": ${mark} in ${profile}, PRAGMA key = "x'${key}'"`), {
    code: "SQLITE_ERROR",
    name: mark,
  });
const faulty = (connection: Connection): Connection => {
  const counted =
    <W extends readonly unknown[], T>(work: (...words: W) => Promise<T>) =>
    (...words: W): Promise<T> => {
      due -= 1;
      return due === 0 ? Promise.reject(complaint()) : work(...words);
    };
  return { ...connection, all: counted(connection.all), run: counted(connection.run), exec: counted(connection.exec) };
};
const real = await driverNamed(driverName);
const driver: Driver = { ...real, open: async (...words) => faulty(await real.open(...words)) };

const host = hostAt({ profile, driver });
const answers: Outcome[] = [];
const call = async (name: string, input: unknown): Promise<void> => {
  const outcome = await host.call(name, input);
  if (!outcome.ok) answers.push(outcome);
};

await host.call("vault.unlock", { passphrase });
for (let number = 0; number < Number(count); number += 1) {
  const kind = number % 5;
  if (kind === 0) await call("vault.endGuestMode", { passphrase: `${mark} ${key} ${number}` });
  else if (kind === 1) await call("contact.add", { ...contactOf(mark), isDeputy: mark, [mark]: key });
  else {
    due = 1 + (number % 7);
    if (kind === 2) await call("contact.add", contactOf(mark));
    else if (kind === 3) await call("draft.list", { record: mark });
    else await call("backup.now", {});
    due = Infinity;
  }
}
await host.close();
process.send?.({ answers }, () => process.exit(0));
