import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Backup, BackupFailure } from "../../shared/contract/backup.ts";
import { BackupFailure as Failures, type BackupState, SecondProblem } from "../../shared/contract/backup.ts";
import { BackupWarning } from "../../shared/domain/backup-warning.ts";
import { err, ok } from "../../shared/result.ts";
import { backupText } from "../../shared/text/backup-screen.ts";
import { backupFailureText } from "../../shared/text/vault.ts";
import { renderApp } from "../support/render-app.tsx";

const backup: Backup = {
  name: "samverka-2026-11-21.svbk",
  size: 1_340_000,
  createdAt: "2026-11-21T14:05:00Z",
  verified: true,
};
const answersWith = (backups: readonly Backup[]) => ({
  today: { read: () => ok({ today: "2026-11-22", tasks: [], meetings: [] }) },
  backup: { list: () => ok({ folder: null, backups: [...backups] }), now: () => ok(backup) },
});
const makeNow = () => screen.findByRole("button", { name: "Säkerhetskopiera nu" });

describe("Säkerhetskopiering", () => {
  it("says when the last backup was made and that it was read back", async () => {
    await renderApp("/sakerhetskopia", answersWith([backup]));
    const latest = within(await screen.findByRole("region", { name: "Senaste säkerhetskopian" }));
    expect(latest.getByText("Gjord i går kl. 15:05")).toBeTruthy();
    expect(latest.getByText("Kontrollerad")).toBeTruthy();
    expect(screen.getByRole("cell", { name: "1,3 MB" })).toBeTruthy();
  });

  it("warns when there is none, and when the last one cannot be read", async () => {
    const { bridge, user } = await renderApp("/sakerhetskopia", answersWith([]));
    expect(await screen.findByText(/Det finns ingen säkerhetskopia än/)).toBeTruthy();
    bridge.answer(answersWith([{ ...backup, verified: false }]));
    await user.click(await makeNow());
    expect(await screen.findByText("Den senaste säkerhetskopian går inte att läsa")).toBeTruthy();
  });

  it.each(Failures.shape.code.options)("says why none could be made: %s", async (code: BackupFailure["code"]) => {
    const { bridge, user } = await renderApp("/sakerhetskopia", answersWith([backup]));
    bridge.answer({ backup: { now: () => err({ code }) } });
    await user.click(await makeNow());
    expect(await screen.findByText(backupFailureText[code])).toBeTruthy();
  });

  it("shows the folder that was chosen in main's dialog", async () => {
    let folder: string | null = null;
    const { user } = await renderApp("/sakerhetskopia", {
      ...answersWith([backup]),
      backup: { list: () => ok({ folder, backups: [backup] }) },
      desktop: {
        preferences: () => ok({ theme: "system", density: "normal" }),
        chooseBackupFolder: () => {
          folder = "/media/test/kopior";
          return ok({ folder });
        },
      },
    });
    await user.click(await screen.findByRole("button", { name: "Välj mapp …" }));
    expect(await screen.findByText("/media/test/kopior")).toBeTruthy();
  });
});

const quiet: BackupState = { second: null, drill: null, undo: null, warnings: [], takenOverAt: null };
const stateOf = (changes: Partial<BackupState>) => ({
  ...answersWith([backup]),
  backup: { ...answersWith([backup]).backup, state: () => ok({ ...quiet, ...changes }), progress: () => ok(null) },
});
const showsState = (changes: Partial<BackupState>) => renderApp("/sakerhetskopia", stateOf(changes));

describe("the state of the backups", () => {
  it.each(BackupWarning.options)("is told in words when something is wrong: %s", async (warning) => {
    await showsState({ warnings: [warning] });
    expect(await screen.findByText(backupText.warnings[warning].title)).toBeTruthy();
    expect(screen.getByText(backupText.warnings[warning].body)).toBeTruthy();
  });

  it.each(SecondProblem.options)(
    "says why nothing came to the second folder, and that it is tried again: %s",
    async (problem) => {
      await showsState({ second: { folder: "/media/test/usb", copiedAt: null, problem } });
      expect(await screen.findByText(backupText.second.problems[problem])).toBeTruthy();
      expect(screen.getByText(backupText.second.retried)).toBeTruthy();
    },
  );

  it("asks again until the second folder has its copy", async () => {
    const second = { folder: "/media/test/usb", copiedAt: null, problem: null };
    const { bridge } = await showsState({ second });
    expect(await screen.findByText(backupText.second.never)).toBeTruthy();
    bridge.answer({
      backup: { state: () => ok({ ...quiet, second: { ...second, copiedAt: "2026-11-22T08:00:00Z" } }) },
    });
    expect(await screen.findByText("2026-11-22 09:00", undefined, { timeout: 9000 })).toBeTruthy();
  });

  it("shows when a backup was last restored as a trial", async () => {
    await showsState({ drill: { at: "2026-11-20T08:00:00Z", succeeded: true } });
    expect(await screen.findByText("Gick att återställa")).toBeTruthy();
  });

  it("takes a restore back, and locks", async () => {
    const undo = { restoredAt: "2026-11-20T08:00:00Z", until: "2026-11-27T08:00:00Z", changes: 2 };
    const { bridge, user } = await showsState({ undo });
    bridge.answer({ restore: { undo: () => ok({}) } });
    expect(await screen.findByText(/2 ändringar sedan dess försvinner då/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Ångra återställningen" }));
    expect(bridge.inputsOf("restore.undo")).toEqual([{}]);
    expect(bridge.inputsOf("desktop.lock")).toEqual([null]);
  });
});
