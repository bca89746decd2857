// Puts a new renderer process behind the same window, at the same route.
import type { WebContents } from "electron";
import { lockedAddress, pageAddress } from "./content-policy.ts";

const patience = 1_000;
const step = 25;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const endProcess = async (pid: number): Promise<void> => {
  for (let waited = 0; waited < patience; waited += step) {
    if (!isAlive(pid)) return;
    await pause(step);
  }
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It ended by itself after all.
  }
};

/**
 * [Note: A new renderer process] What a page has shown stays in its process's memory until that process ends. Going to an
 * empty page of another origin makes Chromium take a new process for it; the old one is then ended, by force if need be.
 */
export const renewRenderer = async (contents: WebContents): Promise<void> => {
  const address = contents.getURL();
  const route = address.startsWith(`${pageAddress}#`) ? address.slice(pageAddress.length) : "";
  const before = contents.getOSProcessId();
  await contents.loadURL(lockedAddress);
  if (before > 0 && before !== contents.getOSProcessId()) await endProcess(before);
  await contents.session.clearStorageData();
  await contents.loadURL(`${pageAddress}${route}`);
  contents.navigationHistory.clear();
};
