// A disk that fills up while somebody works: what was saved stays, what was not is said, and work goes on once there is room.
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { callFailureInWords } from "../../shared/text/failures.ts";
import { smallDisk } from "../support/small-disk.ts";
import { clientOf, hostAt, must, openVaultAt } from "../support/office.ts";
import { testPassphrase } from "../support/vault.ts";

describe("A full disk while typing", () => {
  it("is told in words, loses nothing that was saved, and takes the text again once there is room", async () => {
    const disk = smallDisk("1m");
    if (disk === undefined) return;
    const { api, host } = await openVaultAt(join(disk.folder, "profile"), "2026-03-12");
    const keep = (field: number) => api.draft.keep({ record: "r", field: String(field), text: "x".repeat(20_000) });
    let saved = 0;
    let answer = await keep(saved);
    while (answer.ok && saved < 100) {
      saved += 1;
      answer = await keep(saved);
    }
    expect(answer).toEqual({ ok: false, error: { code: "notSaved", because: "diskFull" } });
    expect(callFailureInWords({ code: "notSaved", because: "diskFull" })).toContain("Disken är full");
    expect(await must(api.draft.list({ record: "r" }))).toHaveLength(saved);

    disk.change("size=8m");
    await must(keep(saved));
    await host.close();
    const again = hostAt(join(disk.folder, "profile"), "2026-03-12");
    await must(clientOf(again.host).vault.unlock({ passphrase: testPassphrase }));
    expect(await must(clientOf(again.host).draft.list({ record: "r" }))).toHaveLength(saved + 1);
  });
});
