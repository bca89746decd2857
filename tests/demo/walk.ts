// One walk through the main job: the running application, its folders, the calendar, and what was seen on the way.
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "playwright";
import { frameText } from "../../shared/text/frame.ts";
import { unlockText } from "../../shared/text/unlock.ts";
import { processIds, setClock } from "../support/desktop-hand.ts";
import { profileFolder } from "../../electron/platform/profile-folder.ts";
import { createHome, environmentOf, launch, type Launched } from "../support/launch.ts";
import { createHand, type Hand } from "./hand.ts";

/** Four invented words; the vault is thrown away or lies in the demo's own folder. */
export const passphrase = "grön trappa viskar gurka";

export interface Folders {
  readonly vault: string;
  readonly documents: string;
  readonly screens: string;
  readonly backup: string;
}

export interface Walk {
  readonly application: Launched["application"];
  readonly window: Page;
  readonly hand: Hand;
  readonly folders: Folders;
  /** What stands for the user's home: preferences and logs lie in it. */
  readonly home: string;
  readonly output: () => string;
  /** What the page itself complained of: a part that could not be shown, for one. */
  readonly complaints: () => readonly string[];
  /** The coordinator locks and goes home; it becomes that day at nine in the morning, and the application is unlocked. */
  readonly day: (day: string) => Promise<void>;
  /** Keeps the vault as it is now, for a branch of the story that begins here. */
  readonly keepVault: (name: string) => Promise<void>;
  /** Waits until what was done has locked the application. */
  readonly locks: (how: () => Promise<void>) => Promise<void>;
  readonly unlock: () => Promise<void>;
  /** Takes a picture of the window. */
  readonly picture: (name: string) => Promise<void>;
  /** Notes something that the step shows; the step fails unless it holds. */
  readonly show: (fact: string, holds: boolean) => void;
  /** Hands over what the step under way has shown, and begins anew. */
  readonly takeNotes: () => Notes;
  readonly close: () => Promise<void>;
}

export interface Notes {
  readonly screens: readonly string[];
  readonly shown: readonly string[];
}

const patience = 30_000;

/** Nine in the morning in Stockholm, near enough: every day of the walk lies in the year's first ten months. */
const morning = (day: string): string => `${day}T08:00:00Z`;

export interface WalkOptions {
  /** The folder that pictures are named from; the walk's own unless told. */
  readonly base?: string;
  /** A vault that was kept: the walk goes on from there. */
  readonly from?: string | undefined;
}

/** A home whose application has its vault there already. */
const homeWith = (vault: string): string => {
  const home = createHome();
  const profile = profileFolder({ platform: process.platform, environment: environmentOf(home), home });
  mkdirSync(profile, { recursive: true });
  writeFileSync(join(profile, "preferences.json"), JSON.stringify({ vaultFolder: vault }));
  return home;
};

/** Where `keepVault` puts a vault. */
export const keptVault = (folder: string, name: string): string => join(folder, "kept", name);

export const startWalk = async (folder: string, firstDay: string, options: WalkOptions = {}): Promise<Walk> => {
  const { base = folder, from } = options;
  const folders = {
    vault: join(folder, "vault"),
    documents: join(folder, "documents"),
    screens: join(folder, "screens"),
    backup: join(folder, "backup"),
  } satisfies Folders;
  for (const path of Object.values(folders)) mkdirSync(path, { recursive: true });
  if (from !== undefined) cpSync(from, folders.vault, { recursive: true });
  const { application, window, home, output, close } = await launch(
    from === undefined ? {} : { home: homeWith(folders.vault) },
  );
  await window.setViewportSize({ width: 1366, height: 768 });
  await setClock(application, morning(firstDay));
  const hand = createHand(window);
  let screens: string[] = [];
  let shown: string[] = [];
  let pictures = 0;
  const complaints: string[] = [];
  window.on("pageerror", (thrown) => complaints.push(String(thrown)));
  window.on("console", (message) => {
    // React-aria's one style is refused by our policy, which is known; see tests/e2e/shell.test.ts.
    if (message.type() === "error" && !message.text().includes("style-src")) complaints.push(message.text());
  });

  /** Locked means that a new process has taken the window over: what is typed into the old page is gone with it. */
  const locks = async (how: () => Promise<void>): Promise<void> => {
    const { renderer } = await processIds(application);
    await how();
    const until = performance.now() + patience;
    while ((await processIds(application)).renderer === renderer) {
      if (performance.now() > until) throw new Error("The application did not lock.");
      await sleep(50);
    }
    await window.getByRole("button", { name: unlockText.unlock }).waitFor({ timeout: patience });
  };

  const unlock = async (): Promise<void> => {
    await hand.write(unlockText.passphrase, passphrase);
    await hand.press(unlockText.unlock);
    await window.getByRole("button", { name: frameText.lock, exact: true }).waitFor({ timeout: patience });
  };

  if (from !== undefined) await unlock();
  return {
    application,
    window,
    hand,
    folders,
    home,
    output,
    complaints: () => complaints,
    close: async () => {
      await close();
      if (from !== undefined) rmSync(home, { recursive: true, force: true });
    },
    locks,
    unlock,
    keepVault: async (name) => {
      await locks(() => hand.press(frameText.lock));
      cpSync(folders.vault, keptVault(folder, name), { recursive: true });
      await unlock();
    },
    day: async (day) => {
      await locks(() => hand.press(frameText.lock));
      await setClock(application, morning(day));
      await unlock();
    },
    picture: async (name) => {
      pictures += 1;
      const file = `${String(pictures).padStart(2, "0")}-${name}.png`;
      // A picture of something half faded in would look like a fault.
      await window.waitForTimeout(350);
      await window.screenshot({ path: join(folders.screens, file) });
      screens.push(relative(base, join(folders.screens, file)).split(sep).join("/"));
    },
    show: (fact, holds) => {
      shown.push(fact);
      if (!holds) throw new Error(`does not hold: ${fact}`);
    },
    takeNotes: () => {
      const notes = { screens, shown };
      screens = [];
      shown = [];
      return notes;
    },
  };
};

/** By the main menu. */
export const goTo = ({ hand }: Walk, place: keyof typeof frameText.navigation): Promise<void> =>
  hand.navigation(frameText.regions.navigation).follow(frameText.navigation[place]);
