// The process that a kill test ends: makes a vault, or makes backups until it is stopped. Says when it begins.
import { loadDriver } from "../../electron/database/load-driver.ts";
import { systemClock } from "../../electron/platform/clock.ts";
import { createBackups } from "../../electron/vault/backups.ts";
import { createKeeper } from "../../electron/vault/keeper.ts";
import { createKeys } from "../../electron/vault/keys.ts";
import { ok } from "../../shared/result.ts";
import { otherPassphrase, readBack } from "../support/keys-read.ts";
import { cheapPolicy } from "../support/cheap-policy.ts";

const [task, folder = "", passphrase = ""] = process.argv.slice(2);
const shared = { clock: systemClock, log: () => undefined, policy: cheapPolicy, driver: await loadDriver() };
const keeper = createKeeper({ ...shared, folder, migrations: [] });

const say = (line: string) => process.stdout.write(`${line}\n`);

if (task === "create") {
  const prepared = await keeper.prepare(passphrase);
  if (!prepared.ok) throw new Error(prepared.error.code);
  const { groups, ask } = prepared.value;
  say("begin");
  await keeper.create([groups[ask[0] - 1] ?? "", groups[ask[1] - 1] ?? ""]);
  say("done");
} else if (task === "keys") {
  // The other of two passphrases each time, until it is stopped; every second time another master key.
  const phrases = [passphrase, otherPassphrase];
  const keys = createKeys({ ...shared, keeper, backUp: () => Promise.resolve(ok(null)) });
  say("begin");
  for (let round = 0; ; round += 1) {
    const tried = await keeper.unlock({ passphrase: passphrase });
    if (!tried.ok) await keeper.unlock({ passphrase: otherPassphrase });
    const [old = "", next = ""] = tried.ok ? phrases : phrases.toReversed();
    await keys.confirm({ passphrase: old });
    if (round % 2 === 1) {
      const papers = await keys.prepareRecovery("sheet");
      if (!papers.ok) throw new Error(papers.error.code);
      say("masterKey");
      await keys.changeMasterKey({ passphrase: next, groups: readBack(papers.value) });
    } else {
      say("passphrase");
      await keys.changePassphrase(next);
    }
    await keeper.close();
  }
} else {
  await keeper.unlock({ passphrase });
  const backups = createBackups({ ...shared, keeper, appVersion: "0.0.0-test" });
  say("begin");
  for (;;) {
    const made = await backups.now();
    say(made.ok ? "made" : made.error.code);
  }
}
