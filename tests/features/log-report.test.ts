// Loggrapport (issue 4 point 5, issue 5): the review of the log on paper, and a print as an event in it.
import { describe, expect, it } from "vitest";
import type { Connection, Driver } from "../../electron/database/driver.ts";
import { loadDriver } from "../../electron/database/load-driver.ts";
import { agencies, registerLou } from "../support/lou.ts";
import { afterMeetingOne, agencyParty, send } from "../support/lou-stages.ts";
import { must, openOffice } from "../support/office.ts";
import { textOf } from "../support/pdf.ts";

const period = { from: "2026-03-01", to: "2026-04-30" };
const request = { kind: "logReport" as const, ...period };

const sentToSchool = async () => {
  const { office, lou, minutesId } = await afterMeetingOne();
  const sent = await must(send(office, [{ kind: "minutes", minutesId, party: agencyParty(agencies.school) }], "paper"));
  const [document] = sent.documents;
  if (document === undefined) throw new Error("one was sent");
  return { office, lou, document };
};

describe("The report of the log", () => {
  it("tells which cases were opened, what left and where the log ends, that the log is whole, and names nobody", async () => {
    const { office, lou, document } = await sentToSchool();
    await must(office.api.caseFile.open({ caseId: lou.caseId }));
    const { text } = await textOf((await must(office.api.document.preview(request))).bytes);
    const { end, opened } = await must(office.api.logReview.read(period));
    for (const told of ["Loggrapport", "SSPF-2026-007", "Protokoll", document.sha256.slice(0, 12), "Loggen är hel"]) {
      expect(text).toContain(told);
    }
    expect(opened.length).toBeGreaterThan(0);
    expect(text).toContain(String(end.sequence));
    expect(text.replaceAll(" ", "")).toContain(end.hash);
    const { youth, guardians } = await must(office.api.caseFile.read({ caseId: lou.caseId }));
    for (const { givenName, familyName } of [youth, ...guardians]) {
      expect(text).not.toContain(familyName);
      expect(text).not.toMatch(new RegExp(`\\b${givenName}\\b`));
    }
  });

  it("leaves to the reviewer alone, never as e-mail, and is a line in the log it tells of", async () => {
    const { office } = await sentToSchool();
    const [row, ...more] = await must(office.api.document.recipients(request));
    expect(more).toEqual([]);
    expect(row).toMatchObject({ code: "GRANSKARE", block: null, channels: ["secureMessage", "letter", "handedOver"] });
    const answer = await must(
      office.api.document.dispatch({ copies: [{ request, channel: "handedOver" }], to: "file" }),
    );
    expect(answer.documents).toMatchObject([
      { kind: "logReport", ground: "ownReview", caseId: null, fileName: "Logg-2026-03-01-2026-04-30-1-GRANSKARE.pdf" },
    ]);
    const { sent } = await must(office.api.logReview.read(period));
    expect(sent[0]).toMatchObject({ kinds: ["logReport"], recipients: ["GRANSKARE"], caseNumber: null });
  });

  it("says from which line the log does not hold", async () => {
    const driver = await loadDriver();
    let connection: Connection | undefined;
    const open: Driver["open"] = async (...given) => (connection = await driver.open(...given));
    const office = await openOffice("2026-03-12", { ...driver, open });
    await registerLou(office);
    await connection?.exec("DROP TRIGGER audit_update; UPDATE audit SET action = 'caseFile.list' WHERE seq = 2;");
    const { text } = await textOf((await must(office.api.document.preview(request))).bytes);
    expect(text).toContain("Loggen stämmer inte från rad 2");
    expect(text).not.toContain("Loggen är hel");
  });

  it("takes no period that ends before it begins", async () => {
    const office = await openOffice("2026-03-12");
    const backwards = { kind: "logReport" as const, from: "2026-04-02", to: "2026-04-01" };
    expect(await office.api.document.preview(backwards)).toMatchObject({ ok: false, error: { code: "invalidInput" } });
  });
});

describe("A print of something that was sent", () => {
  it("is an event in the log of the case and in the review, each time, told by main alone", async () => {
    const { office, lou, document } = await sentToSchool();
    const { host, api } = office;
    const told = { documentId: document.documentId };
    expect(await host.call("private.tellPrinted", told)).toMatchObject({ ok: true });
    expect(await host.call("private.tellPrinted", told)).toMatchObject({ ok: true });
    const log = await must(api.caseFile.log({ caseId: lou.caseId }));
    expect(log.slice(0, 2).map(({ action }) => action)).toEqual(["private.tellPrinted", "private.tellPrinted"]);
    const { printed } = await must(api.logReview.read(period));
    expect(printed).toMatchObject([
      { caseNumber: "SSPF-2026-007", recipients: ["S"] },
      { caseNumber: "SSPF-2026-007", recipients: ["S"] },
    ]);
    expect(await host.call("private.tellPrinted", { documentId: "no-such" })).toMatchObject({ ok: false });
  });
});
