// What the audit log tells (vault.md 3.6, ASVS 16.3) and what it must not hold: field names and codes, never a value.
import { describe, expect, it } from "vitest";
import { auditOf } from "../support/audit.ts";
import { hold, everybody, keep, planOf } from "../support/lou-meetings.ts";
import { registerLou, youth } from "../support/lou.ts";
import { clientOf, hostAt, must, openOffice, refused } from "../support/office.ts";
import { withConsent } from "../support/lou-stages.ts";
import { testPassphrase } from "../support/vault.ts";

const actionsOf = (lines: Awaited<ReturnType<typeof auditOf>>) => lines.map(({ action }) => action);

describe("The audit log", () => {
  it("tells of unlocking, refused tries and locking, each with its own line", async () => {
    const office = await openOffice("2026-03-12");
    await office.host.close();
    const { host } = hostAt(office.folder, "2026-03-13");
    const again = clientOf(host);
    await refused(again.vault.unlock({ passphrase: "fel fel fel fel" }));
    await must(again.vault.unlock({ passphrase: testPassphrase }));
    await host.close();
    expect(actionsOf(await auditOf(office)).filter((action) => action.startsWith("vault."))).toEqual([
      "vault.create",
      "vault.lock",
      "vault.unlockRefused",
      "vault.unlock",
      "vault.lock",
      "vault.unlock",
    ]);
  });

  it("names the fields that were changed, and holds neither the old nor the new value", async () => {
    const office = await openOffice("2026-03-12");
    const { caseId } = await registerLou(office);
    await must(office.api.caseFile.open({ caseId }));
    const { youthVersion } = await must(office.api.caseFile.read({ caseId }));
    const changed = { ...youth, familyName: "Bytesson", note: "flyttar i höst" };
    await must(office.api.caseFile.changeYouth({ caseId, version: youthVersion, youth: changed }));
    const line = (await auditOf(office)).find(({ action }) => action === "caseFile.changeYouth");
    expect(line?.detail).toContain('"fields":["familyName"');
    expect(line?.detail).not.toMatch(/Bytesson|flyttar|Lou/);
  });

  it("tells that somebody searched, once while a word is typed, and never what for", async () => {
    const office = await openOffice("2026-03-12");
    await registerLou(office);
    for (const text of ["", "E", "Ex", "Exempelsson"]) await must(office.api.caseSearch.find({ text }));
    office.setDay("2026-03-16", "11:06:00");
    await must(office.api.caseSearch.find({ text: "Exempelsson" }));
    const lines = (await auditOf(office)).filter(({ action }) => action === "caseSearch.find");
    expect(lines).toEqual([
      { action: "caseSearch.find", entity: "null", detail: "null" },
      { action: "caseSearch.find", entity: "null", detail: "null" },
    ]);
  });

  it("tells whose details a concern report began with, though no case was opened, and does so once", async () => {
    const office = await openOffice("2026-03-12");
    const { caseId } = await registerLou(office);
    await office.host.close();
    const { host } = hostAt(office.folder, "2026-03-20");
    const again = clientOf(host);
    await must(again.vault.unlock({ passphrase: testPassphrase }));
    await must(again.concernReport.prefill({ caseId }));
    await must(again.concernReport.prefill({ caseId }));
    await must(again.concernReport.prefill({ caseId: null }));
    await host.close();
    const lines = (await auditOf(office)).filter(({ action }) => action === "concernReport.prefill");
    expect(lines).toEqual([{ action: "concernReport.prefill", entity: caseId, detail: JSON.stringify({ caseId }) }]);
  });

  it("is not drowned by an hour of writing: 600 drafts leave nothing, a field that was left one line", async () => {
    const { office, lou } = await withConsent();
    const { api } = office;
    const meeting = await hold(office, lou, planOf("preMeeting", "2026-03-30"), everybody(lou));
    const { minutes } = await must(api.minutes.read({ meetingId: meeting.meetingId }));
    for (let draft = 0; draft < 600; draft += 1) {
      const at = { record: `minutes:${minutes.minutesId}`, field: "noteTaker" };
      await must(api.draft.keep({ ...at, text: `text ${draft}` }));
    }
    for (let field = 0; field < 30; field += 1) await keep(office, meeting.meetingId, { noteTaker: `Namn ${field}` });
    const lines = actionsOf(await auditOf(office));
    expect(lines.filter((action) => action.startsWith("draft."))).toEqual([]);
    expect(lines.filter((action) => action === "minutes.keep")).toHaveLength(30);
  });
});
