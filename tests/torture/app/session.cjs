// Put into the real application's main process with -r: it works through the window's own door as a user would, and no
// debugger is there whose connection would count as network. What is secret comes as numbers and becomes text in the page only.
const { app, BrowserWindow } = require("electron");
const { appendFileSync, existsSync } = require("node:fs");

const { TORTURE_PROGRESS: progress, TORTURE_GATE: gate, TORTURE_PLAN: plan } = process.env;
const { secrets, profile, routes, rounds } = JSON.parse(plan);

const say = (line) => appendFileSync(progress, `${line}\n`);
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const page = async () => {
  for (;;) {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (contents?.getURL().startsWith("app://") && !contents.isLoading()) return contents;
    await pause(100);
  }
};

/** Runs the body of an async function in the page, where `call`, `text` and `secrets` are known. */
const inPage = async (body) =>
  (await page()).executeJavaScript(`(async () => {
    const secrets = ${JSON.stringify(secrets)};
    const text = (codes) => String.fromCharCode(...codes.map((code) => code ^ 23));
    const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
    const call = async (name, input) => {
      const answer = await samverka.call(name, input);
      if (!answer.ok) throw new Error(name + " " + JSON.stringify(answer.error));
      return answer.value;
    };
    ${body}
  })()`);

const make = () =>
  inPage(`
    const { groups, ask } = await call("vault.prepare", { passphrase: text(secrets.passphrase) });
    await call("vault.create", { groups: ask.map((number) => groups[number - 1]) });
    await call("profile.save", { profile: ${JSON.stringify(profile)}, version: 0 });
    for (let number = 0; number < 30; number += 1) {
      const name = text(secrets.mark) + " " + number;
      await call("contact.add", { agencyId: "skola", name, role: "Kurator", phone: "", email: "", isDeputy: false });
      await call("draft.keep", { record: "r", field: String(number), text: (name + " ").repeat(20) });
    }`);

const visit = () =>
  inPage(`
    for (const route of ${JSON.stringify(routes)}) {
      location.hash = "#" + route;
      await pause(400);
    }
    await call("contact.list", null);
    await call("backup.now", {});
    // What main is told in plain words, and refuses: the control of what the row demands.
    await samverka.call("desktop.setPreferences", { theme: text(secrets.control) });`);

const lock = async () => {
  // The page goes away before the answer comes.
  await inPage(`void samverka.call("desktop.lock", null);`).catch(() => undefined);
  await pause(3000);
};

const unlock = () => inPage(`await call("vault.unlock", { passphrase: text(secrets.passphrase) });`);

const run = async () => {
  await app.whenReady();
  await pause(1500);
  await make();
  say("made");
  for (let round = 0; round < rounds; round += 1) {
    await visit();
    say(`round ${round}`);
    while (gate !== "" && !existsSync(gate)) await pause(100);
    await lock();
    say(`locked ${round}`);
    if (round < rounds - 1) await unlock();
  }
  say("done");
};

run().catch((cause) => {
  say(`failed: ${cause.stack}`);
});
