// The keys through the whole host: what a case looks like after another master key, and what the log says of who opened.
import { describe, expect, it } from "vitest";
import { clientOf, hostAt, must, openOffice, refused } from "../support/office.ts";
import { registerLou } from "../support/lou.ts";
import { deputyPassphrase, otherPassphrase, readBack } from "../support/keys-read.ts";
import { testPassphrase } from "../support/vault.ts";

describe("The keys", () => {
  it("another master key leaves every record readable and the log as it was, with who opened in words", async () => {
    const office = await openOffice("2026-03-12");
    const { api } = office;
    const { caseId } = await registerLou(office);
    await must(api.keys.confirm({ passphrase: testPassphrase }));
    await must(api.keys.addDeputy({ passphrase: deputyPassphrase }));
    const before = await must(api.caseFile.log({ caseId }));
    await must(api.keys.confirm({ passphrase: testPassphrase }));
    const papers = await must(api.keys.prepareRecovery({ form: "sheet" }));
    await must(api.keys.changeMasterKey({ passphrase: otherPassphrase, groups: readBack(papers) }));
    expect(await refused(api.caseFile.list(null))).toEqual({ code: "locked" });
    await office.host.close();

    const { host } = hostAt(office.folder, "2026-03-13");
    const later = clientOf(host);
    await must(later.vault.unlock({ passphrase: otherPassphrase }));
    await must(later.caseFile.open({ caseId }));
    const after = await must(later.caseFile.log({ caseId }));
    expect(after.slice(1)).toEqual(before);
    expect(new Set(after.map(({ actor }) => actor))).toEqual(new Set(["coordinator"]));
  });

  it("a deputy's reading is a deputy's in the log, also after the deputy has left", async () => {
    const office = await openOffice("2026-03-12");
    const { caseId } = await registerLou(office);
    await must(office.api.keys.confirm({ passphrase: testPassphrase }));
    await must(office.api.keys.addDeputy({ passphrase: deputyPassphrase }));
    await office.host.close();
    const deputy = clientOf(hostAt(office.folder, "2026-03-13").host);
    await must(deputy.vault.unlock({ passphrase: deputyPassphrase }));
    await must(deputy.caseFile.open({ caseId }));
    const list = await must(deputy.keys.list({}));
    expect(list.slots.find(({ isOpenedWith }) => isOpenedWith)?.role).toBe("deputy");
    await must(deputy.keys.confirm({ passphrase: testPassphrase }));
    const own = list.slots.find(({ role }) => role === "deputy")?.slotId ?? "";
    expect(await refused(deputy.keys.remove({ slotId: own }))).toEqual({ code: "slotInUse" });
    const [newest] = await must(deputy.caseFile.log({ caseId }));
    expect(newest?.actor).toBe("deputy");
  });
});
