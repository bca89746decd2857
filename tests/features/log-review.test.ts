// The review of the log (loggranskning) over a real vault: what the reviewer is told, and that it names nobody.
import { describe, expect, it } from "vitest";
import type { Connection, Driver } from "../../electron/database/driver.ts";
import { loadDriver } from "../../electron/database/load-driver.ts";
import { afterMeetingOne, agencyParty, send } from "../support/lou-stages.ts";
import { fourAgencies } from "../support/lou-meetings.ts";
import { registerLou } from "../support/lou.ts";
import { clientOf, hostAt, must, openOffice, refused } from "../support/office.ts";
import { testPassphrase } from "../support/vault.ts";

const period = { from: "2026-03-01", to: "2026-04-30" };

describe("The review of the log", () => {
  it("tells who opened which case and how often, what left to whom, and what was unmasked; never a person", async () => {
    const { office, lou, minutesId } = await afterMeetingOne();
    const { api, host, folder } = office;
    const [first] = fourAgencies;
    if (first === undefined) throw new Error("there are agencies");
    await must(send(office, [{ kind: "minutes", minutesId, party: agencyParty(first) }]));
    await must(api.caseFile.reveal({ caseId: lou.caseId, who: { kind: "youth" }, what: "personalNumber" }));
    await host.close();
    const again = hostAt(folder, "2026-04-11");
    // A Saturday night.
    again.setDay("2026-04-11", "21:15:00");
    const later = clientOf(again.host);
    await refused(later.vault.unlock({ passphrase: "fel fel fel fel" }));
    await must(later.vault.unlock({ passphrase: testPassphrase }));
    await must(later.caseFile.open({ caseId: lou.caseId }));
    const review = await must(later.logReview.read(period));
    expect(review.unlocked).toEqual([{ by: "coordinator", times: 2 }]);
    expect(review.opened).toMatchObject([
      { caseNumber: "SSPF-2026-007", by: "coordinator", last: "2026-04-11T21:15:00.000Z" },
    ]);
    expect(review.opened[0]?.changes).toBeGreaterThan(10);
    expect(review.sent[0]).toMatchObject({
      caseNumber: "SSPF-2026-007",
      kinds: ["minutes"],
      recipients: ["S"],
      to: "file",
    });
    expect(review.sent[0]?.sha256[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(review.unmasked).toMatchObject([{ caseNumber: "SSPF-2026-007", who: "youth", what: "personalNumber" }]);
    expect(review.refused).toMatchObject([{ at: "2026-04-11T21:15:00.000Z", code: "wrongPassphrase" }]);
    expect(review.finds).toMatchObject([{ pattern: "outsideHours", caseNumbers: ["SSPF-2026-007"], count: 1 }]);
    // Nobody of the case, in any way that the vault knows them.
    const { youth, guardians } = await must(later.caseFile.read({ caseId: lou.caseId }));
    const told = JSON.stringify(review);
    expect(told).not.toContain(youth.personalNumber);
    for (const person of [youth, ...guardians]) {
      for (const value of [person.givenName, person.familyName, person.address, person.phone])
        if (value !== "") expect(told).not.toContain(value);
    }
    expect(told).not.toContain(lou.caseId);
  });

  it("counts the days of a period in Stockholm, both included", async () => {
    const office = await openOffice("2026-03-12");
    await registerLou(office);
    // 23.30 UTC is half past midnight the day after.
    office.setDay("2026-03-20", "23:30:00");
    await must(office.api.caseSearch.find({ text: "x" }));
    const on = async (day: string) => (await must(office.api.logReview.read({ from: day, to: day }))).lines;
    expect([await on("2026-03-20"), await on("2026-03-21")]).toEqual([0, 1]);
  });

  it("says that the log is whole, and whether an end that was written down earlier is still in it", async () => {
    const office = await openOffice("2026-03-12");
    const { end } = await must(office.api.logReview.read(period));
    await registerLou(office);
    const verify = (earlier: typeof end | null) => must(office.api.logReview.verify({ earlier }));
    const now = await verify(null);
    expect(now).toMatchObject({ earlier: "notAsked" });
    expect(now.end.sequence).toBeGreaterThan(end.sequence);
    expect((await verify(end)).earlier).toBe("found");
    expect((await verify({ ...end, hash: "0".repeat(64) })).earlier).toBe("differs");
    expect((await verify({ ...end, sequence: 9_999 })).earlier).toBe("missing");
  });

  it("says from which line it does not hold, when a line was changed by somebody with the file and its key", async () => {
    const driver = await loadDriver();
    let connection: Connection | undefined;
    const open: Driver["open"] = async (...given) => (connection = await driver.open(...given));
    const office = await openOffice("2026-03-12", { ...driver, open });
    await registerLou(office);
    await connection?.exec("DROP TRIGGER audit_update; UPDATE audit SET action = 'caseFile.list' WHERE seq = 2;");
    expect(await refused(office.api.logReview.verify({ earlier: null }))).toEqual({ code: "chainBroken", sequence: 2 });
  });
});
