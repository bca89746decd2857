// Whether a list can be scrolled while the vault works at something. One sample is the 95th percentile of the frames from
// the beginning of the work to its end.
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { root } from "../../build/root.ts";
import { dayOf } from "../../electron/platform/clock.ts";
import { frameText } from "../../shared/text/frame.ts";
import { unlockText } from "../../shared/text/unlock.ts";
import { fillDemoVault } from "../support/demo-cases.ts";
import { demoProfile } from "../support/demo-people.ts";
import { type DemoOffice, given, openDemoOffice } from "../support/demo-office.ts";
import { createHome, launch } from "../support/launch.ts";
import type { OpenRow } from "./measure.ts";
import { benchPassphrase } from "./prepare-vault.ts";

const contacts = 200;
/** So that a backup lasts long enough to be scrolled under. */
const drafts = 400;
const draftSize = 19_000;

interface Work {
  readonly name: string;
  /** What is asked for, one after another. */
  readonly calls: readonly Call[];
  /** As long as the work takes, roughly: so long the reference is scrolled, in milliseconds. */
  readonly alone: number;
}

type Call = readonly [name: string, input: unknown];

/** Minutes of a meeting that have been sent, as their recipients got them: fifty copies in turn. */
const fiftyDocuments = async ({ api }: DemoOffice): Promise<Work> => {
  const meetings = await given(api.meeting.listAll(null));
  const sent = meetings.find(({ kind, minutesState }) => kind === "first" && minutesState === "dispatched");
  if (sent === undefined) throw new Error("the demo has no minutes that were sent");
  const { caseId, meetingId } = sent;
  await given(api.caseFile.open({ caseId }));
  const { minutes } = await given(api.minutes.read({ meetingId }));
  const rows = await given(api.document.recipients({ kind: "minutes", minutesId: minutes.minutesId }));
  const copies = rows.filter(({ block }) => block === null);
  const previews = Array.from({ length: 50 }, (_, turn): Call => {
    return ["document.preview", copies[turn % copies.length]?.request];
  });
  return {
    name: "scroll: p95 frame while fifty protokoll are made",
    calls: [["caseFile.open", { caseId }], ...previews],
    alone: 4_000,
  };
};

const backup = (): Promise<Work> =>
  Promise.resolve({ name: "scroll: p95 frame while a backup is made", calls: [["backup.now", {}]], alone: 2_000 });

/** The demo's cases, more contacts than the window holds, and drafts. */
const prepare = async (profile: string, work: (office: DemoOffice) => Promise<Work>): Promise<Work> => {
  mkdirSync(profile, { recursive: true });
  const today = dayOf(new Date());
  const office = await openDemoOffice(profile, benchPassphrase, today);
  await fillDemoVault(office, today);
  const { api } = office;
  const [agency] = demoProfile.agencies;
  if (agency === undefined) throw new Error("the demo has no agency");
  for (let number = 0; number < contacts; number += 1) {
    const details = { name: `Person ${String(number)}`, role: "Kurator", phone: "", email: "", isDeputy: false };
    await given(api.contact.add({ agencyId: agency.agencyId, ...details }));
  }
  for (let number = 0; number < drafts; number += 1) {
    await given(api.draft.keep({ record: "bench", field: String(number), text: "x".repeat(draftSize) }));
  }
  const prepared = await work(office);
  await office.close();
  return prepared;
};

interface Door {
  readonly call: (name: string, input: unknown) => Promise<{ readonly ok: boolean }>;
}

/** Scrolls up and down until the work is done, or without any for a while; answers the 95th percentile of the frames. */
const scroll = (window: Page, { calls, alone }: Pick<Work, "calls" | "alone">): Promise<number> =>
  window.evaluate(
    async ([asked, limit]) => {
      // what the preload script puts there
      const { samverka } = globalThis as unknown as { samverka: Door };
      const place = [...document.querySelectorAll("*")].find(
        (one) => one.scrollHeight > one.clientHeight + 500 && getComputedStyle(one).overflowY !== "visible",
      );
      if (place === undefined) throw new Error("nothing to scroll");
      const work = { goesOn: true };
      const doAll = async (): Promise<void> => {
        for (const [name, input] of asked) {
          const { ok } = await samverka.call(name, input);
          if (!ok) throw new Error(`${name} was refused`);
        }
        if (asked.length === 0) await new Promise((resolve) => setTimeout(resolve, limit));
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
    [calls, alone] as const,
  );

const opening =
  (workIn: (office: DemoOffice) => Promise<Work>): OpenRow =>
  async () => {
    const home = createHome();
    const work = await prepare(join(home, ".local", "share", "samverka"), workIn);
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
      reference: () => scroll(window, { calls: [], alone: work.alone }),
      close: async () => {
        await close();
        rmSync(home, { recursive: true, force: true });
      },
    };
  };

export const openScrollRow: OpenRow = opening(fiftyDocuments);
export const openBackupScrollRow: OpenRow = opening(backup);
