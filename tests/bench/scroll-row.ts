// Whether a list can be scrolled while the vault works at something. One sample is the 95th percentile of the frames from
// the beginning of the work to its end.
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
/** So that a backup lasts long enough to be scrolled under. */
const drafts = 400;
const draftSize = 19_000;

interface Work {
  readonly name: string;
  /** What is asked for, one after another. */
  readonly call: readonly [name: string, input: unknown];
  readonly times: number;
  /** As long as the work takes, roughly: so long the reference is scrolled, in milliseconds. */
  readonly alone: number;
}

const fiftyDocuments: Work = {
  name: "scroll: p95 frame while fifty documents are made",
  call: ["document.preview", { kind: "blankMinutes", of: "meeting" }],
  times: 50,
  alone: 4_000,
};

const backup: Work = {
  name: "scroll: p95 frame while a backup is made",
  call: ["backup.now", {}],
  times: 1,
  alone: 2_000,
};

const prepare = async (profile: string): Promise<void> => {
  const { host, call } = await openVault(profile);
  await call("profile.save", { profile: exampleProfile, version: 0 });
  const [agency] = exampleProfile.agencies;
  for (let number = 0; number < contacts; number += 1) {
    const details = { name: `Person ${String(number)}`, role: "Kurator", phone: "", email: "", isDeputy: false };
    await call("contact.add", { agencyId: agency?.agencyId, ...details });
  }
  for (let number = 0; number < drafts; number += 1) {
    await call("draft.keep", { record: "bench", field: String(number), text: "x".repeat(draftSize) });
  }
  await host.close();
};

interface Door {
  readonly call: (name: string, input: unknown) => Promise<{ readonly ok: boolean }>;
}

/** Scrolls up and down until the work is done, or without any for a while; answers the 95th percentile of the frames. */
const scroll = (window: Page, { call, times, alone }: Work): Promise<number> =>
  window.evaluate(
    async ([name, input, count, limit]) => {
      // what the preload script puts there
      const { samverka } = globalThis as unknown as { samverka: Door };
      const place = [...document.querySelectorAll("*")].find(
        (one) => one.scrollHeight > one.clientHeight + 500 && getComputedStyle(one).overflowY !== "visible",
      );
      if (place === undefined) throw new Error("nothing to scroll");
      const work = { goesOn: true };
      const doAll = async (): Promise<void> => {
        for (let done = 0; done < count; done += 1) {
          const { ok } = await samverka.call(name, input);
          if (!ok) throw new Error(`${name} was refused`);
        }
        if (count === 0) await new Promise((resolve) => setTimeout(resolve, limit));
        work.goesOn = false;
      };
      const working = doAll();
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
    [...call, times, alone] as const,
  );

const opening =
  (work: Work): OpenRow =>
  async () => {
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
      name: work.name,
      referenceIs: "the same list scrolled alone",
      goal: 1.5,
      rounds: 7,
      ours: () => scroll(window, work),
      reference: () => scroll(window, { ...work, times: 0 }),
      close: async () => {
        await close();
        rmSync(home, { recursive: true, force: true });
      },
    };
  };

export const openScrollRow: OpenRow = opening(fiftyDocuments);
export const openBackupScrollRow: OpenRow = opening(backup);
