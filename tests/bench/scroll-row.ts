// Whether a list can be scrolled while fifty documents are made one after another: the 95th percentile of the frames.
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { root } from "../../build/root.ts";
import { frameText } from "../../shared/text/frame.ts";
import { unlockText } from "../../shared/text/unlock.ts";
import { exampleProfile } from "../support/example-profile.ts";
import { createHome, launch } from "../support/launch.ts";
import type { OpenRow } from "./measure.ts";
import { benchPassphrase, openVault } from "./prepare-vault.ts";

const contacts = 200;
const documents = 50;
/** As long as fifty documents take, roughly. */
const alone = 4_000;

const prepare = async (profile: string): Promise<void> => {
  const { host, call } = await openVault(profile);
  await call("profile.save", { profile: exampleProfile, version: 0 });
  const [agency] = exampleProfile.agencies;
  for (let number = 0; number < contacts; number += 1) {
    const details = { name: `Person ${String(number)}`, role: "Kurator", phone: "", email: "", isDeputy: false };
    await call("contact.add", { agencyId: agency?.agencyId, ...details });
  }
  await host.close();
};

interface Door {
  readonly call: (name: string, input: unknown) => Promise<{ readonly ok: boolean }>;
}

/** Scrolls up and down until the documents are made, or for a while; answers the 95th percentile of the frames. */
const scroll = (window: Page, making: number): Promise<number> =>
  window.evaluate(
    async ([count, limit]) => {
      // what the preload script puts there
      const { call } = (globalThis as unknown as { samverka: Door }).samverka;
      const place = [...document.querySelectorAll("*")].find(
        (one) => one.scrollHeight > one.clientHeight + 500 && getComputedStyle(one).overflowY !== "visible",
      );
      if (place === undefined) throw new Error("nothing to scroll");
      const work = { goesOn: true };
      const makeAll = async (): Promise<void> => {
        for (let made = 0; made < count; made += 1) {
          const { ok } = await call("document.preview", { kind: "blankMinutes", of: "meeting" });
          if (!ok) throw new Error("no document was made");
        }
        if (count === 0) await new Promise((resolve) => setTimeout(resolve, limit));
        work.goesOn = false;
      };
      const working = makeAll();
      const frames: number[] = [];
      const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
      let before = await frame();
      let step = 40;
      while (work.goesOn) {
        if (place.scrollTop + place.clientHeight >= place.scrollHeight - 1) step = -40;
        if (place.scrollTop <= 0) step = 40;
        place.scrollTop += step;
        const now = await frame();
        frames.push(now - before);
        before = now;
      }
      await working;
      frames.sort((one, other) => one - other);
      return frames[Math.floor(frames.length * 0.95)] ?? Number.NaN;
    },
    [making, alone] as const,
  );

export const openScrollRow: OpenRow = async () => {
  const home = createHome();
  await prepare(join(home, ".local", "share", "samverka"));
  const { window, close } = await launch({ application: root, home });
  await window.getByLabel(unlockText.passphrase, { exact: true }).fill(benchPassphrase);
  await window.getByRole("button", { name: unlockText.unlock, exact: true }).click();
  await window.getByRole("button", { name: frameText.lock, exact: true }).waitFor({ timeout: 60_000 });
  await window.evaluate(() => {
    location.hash = "#/kontakter";
  });
  await window.getByText(`Person ${String(contacts - 1)}`).waitFor({ timeout: 60_000 });
  return {
    name: "scroll: p95 frame while fifty documents are made",
    referenceIs: "the same list scrolled alone",
    goal: 1.5,
    rounds: 7,
    ours: () => scroll(window, documents),
    reference: () => scroll(window, 0),
    close: async () => {
      await close();
      rmSync(home, { recursive: true, force: true });
    },
  };
};
