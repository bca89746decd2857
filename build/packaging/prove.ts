// Starts the packed application as a user would, and proves by the picture on a virtual screen that it shows its window.
// Playwright cannot: the fuse that lets a debugger in is off.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { sandboxParameters } from "../runtime.ts";
import { paintedShare, openVirtualScreen, toPng } from "./virtual-screen.ts";

const patience = 30_000;
// The pointer and the edges of an empty window are 0.3 % of the screen; text, fields and buttons are several times more.
const enoughPainted = 0.01;

/** Answers a problem in one sentence, or nothing when the window was seen. */
export const proveWindow = async (executable: string, pictureFile: string): Promise<string | undefined> => {
  const home = mkdtempSync(join(tmpdir(), "samverka-packed-"));
  const screen = await openVirtualScreen("1366x768");
  const environment = { ...process.env, DISPLAY: screen.display, HOME: home, XDG_CONFIG_HOME: join(home, ".config") };
  const application = spawn(executable, sandboxParameters(), { env: environment, stdio: "ignore" });
  const ended = new Promise<number>((resolve) => application.on("exit", (code) => resolve(code ?? 1)));
  try {
    const started = performance.now();
    while (performance.now() - started < patience) {
      const code = await Promise.race([ended, wait(500, undefined)]);
      if (code !== undefined) return `The packed application ended by itself with exit code ${code}.`;
      if (paintedShare(screen.look()) < enoughPainted) continue;
      // What is painted first may be half of it.
      await wait(1500);
      writeFileSync(pictureFile, toPng(screen.look()));
      return undefined;
    }
    writeFileSync(pictureFile, toPng(screen.look()));
    return `The packed application showed nothing within ${patience / 1000} seconds; see ${pictureFile}.`;
  } finally {
    application.kill();
    await Promise.race([ended, wait(5000)]);
    screen.close();
    rmSync(home, { recursive: true, force: true });
  }
};
