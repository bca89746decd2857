// A copy that went to the wrong recipient (features.md row 44): a logged event that stays, and 72 hours to assess it (GDPR art. 33).
import { describe, expect, it } from "vitest";
import { clientOf, hostAt, must, refused, type Office } from "../support/office.ts";
import { migrations } from "../../electron/database/migrations/index.ts";
import type { MisdeliveryDetails } from "../../shared/domain/misdelivery.ts";
import { close } from "../support/closure.ts";
import { concernReportOf } from "../support/concern-report.ts";
import { filesIn } from "../support/docx.ts";
import { agencies } from "../support/lou.ts";
import { afterMeetingOne, agencyParty, send } from "../support/lou-stages.ts";
import { textOf } from "../support/pdf.ts";
import { nothingOfGuardianOne, protectGuardianOne, whereabouts } from "../support/protected.ts";
import { newVault, testPassphrase } from "../support/vault.ts";

const details: MisdeliveryDetails = {
  foundOn: "2026-04-10",
  foundAt: "12:40",
  cameTo: "En annan skola",
  measures: ["askedToDelete", "toldFamily"],
  done: "Rektorn ringde tillbaka",
  assessment: { outcome: "pending" },
};
const notNeeded = { outcome: "notNeeded", because: "Den lästes aldrig" } as const;

/** It is 10 April, 13:00 in Sweden: the school's copy of the minutes left this morning. */
const sentMinutes = async () => {
  const { office, lou, minutesId } = await afterMeetingOne();
  await must(send(office, [{ kind: "minutes", minutesId, party: agencyParty(agencies.school) }]));
  const [copy] = await must(office.api.document.listForCase({ caseId: lou.caseId }));
  if (copy === undefined) throw new Error("Nothing was sent");
  const register = (changes: Partial<MisdeliveryDetails> = {}, corrects?: string) =>
    office.api.disclosure.registerMisdelivery({
      documentId: copy.documentId,
      details: { ...details, ...changes },
      ...(corrects !== undefined && { corrects }),
    });
  const tasks = async () =>
    (await must(office.api.today.read(null))).tasks.filter(({ kind }) => kind === "misdeliveryToAssess");
  return { office, lou, copy, register, tasks };
};

type Reader = "file" | "reviewer";

const logRequest = (caseId: string, reader: Reader, format: "pdf" | "xlsx" = "pdf") =>
  ({ kind: "disclosureLog", caseId, reader, format }) as const;

const printed = async ({ api }: Office, caseId: string, reader: Reader): Promise<string> =>
  (await textOf((await must(api.document.preview(logRequest(caseId, reader)))).bytes)).text;

describe("A copy that went wrong", () => {
  it("asks for the assessment within 72 hours until it is noted, and leaves the copy as it was", async () => {
    const { office, lou, copy, register, tasks } = await sentMinutes();
    expect(await tasks()).toEqual([]);
    const first = await must(register());
    expect(await tasks()).toMatchObject([{ dueOn: "2026-04-13", dueAt: "12:40", count: 1 }]);
    await must(register({ assessment: notNeeded }, first.misdeliveryId));
    expect(await tasks()).toEqual([]);
    expect((await must(office.api.document.listForCase({ caseId: lou.caseId })))[0]).toEqual(copy);
  });

  it("is late in the case from the minute after the 72 hours, by the clocks of Sweden", async () => {
    const { office, lou, register } = await sentMinutes();
    await must(register());
    const late = async (time: string) => {
      office.setDay("2026-04-13", time);
      expect(await must(office.api.today.now(null))).toMatchObject({ now: `2026-04-13T${time}.000Z` });
      const { overdue } = await must(office.api.activity.situation({ caseId: lou.caseId }));
      return overdue.some(({ kind }) => kind === "misdeliveryToAssess");
    };
    expect([await late("10:40:59"), await late("10:41:00")]).toEqual([false, true]);
  });

  it("is several where a copy went wrong several times, and is due at the first", async () => {
    const { office, register, tasks } = await sentMinutes();
    await must(register());
    office.setDay("2026-04-11");
    await must(register({ foundOn: "2026-04-11", cameTo: "En förskola" }));
    expect(await tasks()).toMatchObject([{ dueOn: "2026-04-13", dueAt: "12:40", count: 2 }]);
  });

  it("stays when it is corrected, and is corrected once", async () => {
    const { office, lou, register } = await sentMinutes();
    const first = await must(register());
    await must(register({ cameTo: "En förskola" }, first.misdeliveryId));
    expect(await refused(register({}, first.misdeliveryId))).toEqual({ code: "changedMeanwhile" });
    expect(await must(office.api.disclosure.listMisdeliveries({ caseId: lou.caseId }))).toMatchObject([
      { number: 2, cameTo: "En förskola", corrects: first.misdeliveryId },
      { number: 1, cameTo: "En annan skola", corrects: null },
    ]);
  });

  it("is corrected of its own copy, and known only where its case is opened", async () => {
    const { office, lou, copy, register } = await sentMinutes();
    expect(await refused(register({}, "another"))).toEqual({ code: "notFound" });
    await office.host.close();
    const again = clientOf(hostAt(office.folder, "2026-04-11").host);
    await must(again.vault.unlock({ passphrase: testPassphrase }));
    const { documentId } = copy;
    expect(await refused(again.disclosure.registerMisdelivery({ documentId, details }))).toEqual({ code: "notOpened" });
    expect(await refused(again.disclosure.listMisdeliveries({ caseId: lou.caseId }))).toEqual({ code: "notOpened" });
  });

  it("cannot be found out before the copy left, nor later than now, nor be notified before it was found", async () => {
    const { office, register } = await sentMinutes();
    expect(await refused(register({ foundOn: "2026-04-09" }))).toEqual({
      code: "foundBeforeSent",
      sentOn: "2026-04-10",
    });
    expect(await refused(register({ foundOn: "2026-04-11" }))).toEqual({ code: "dateInFuture" });
    expect(await refused(register({ foundAt: "13:01" }))).toEqual({ code: "timeInFuture" });
    const notified = (on: string) => ({ assessment: { outcome: "notified", on } as const });
    expect(await refused(register(notified("2026-04-11")))).toEqual({ code: "dateInFuture" });
    expect(await refused(register(notified("2026-04-09")))).toEqual({
      code: "notifiedBeforeFound",
      foundOn: "2026-04-10",
    });
    office.setDay("2026-04-10", "11:01:00");
    await must(register({ foundAt: "13:01", ...notified("2026-04-10") }));
  });

  it("is not put aside longer than the law gives", async () => {
    const { office, lou, register } = await sentMinutes();
    await must(register());
    const { caseId } = lou;
    const task = { kind: "misdeliveryToAssess", dueOn: "2026-04-13", meetingId: null, count: 1, caseId } as const;
    const park = (wakeOn: string) => office.api.today.park({ task, wakeOn, comment: "Väntar på ombudet" });
    expect(await refused(park("2026-04-14"))).toEqual({ code: "deadlineOfLaw", dueOn: "2026-04-13" });
    await must(park("2026-04-13"));
  });

  it("is registered, and waits to be assessed, in a closed case too", async () => {
    const { office, lou, register, tasks } = await sentMinutes();
    await must(close(office, lou.caseId, "2026-04-10"));
    const first = await must(register());
    expect(await tasks()).toHaveLength(1);
    await must(register({ assessment: { outcome: "notified", on: "2026-04-10" } }, first.misdeliveryId));
    expect(await tasks()).toEqual([]);
  });

  it("is never changed or taken away in the file itself, whatever a handler may forget", async () => {
    const { keeper } = await newVault({ migrations });
    const connection = keeper.opened()?.database.connection;
    if (connection === undefined) throw new Error("the vault is open");
    await connection.exec("PRAGMA foreign_keys = OFF");
    await connection.exec(
      `INSERT INTO misdelivery (misdelivery_id, case_id, document_id, number, found_on, details, registered_on)
       VALUES ('f1', 'c1', 'h1', 1, '2026-04-10', '{}', '2026-04-10')`,
    );
    for (const statement of ["UPDATE misdelivery SET found_on = '2026-04-11'", "DELETE FROM misdelivery"]) {
      await expect(connection.exec(statement), statement).rejects.toThrow("database: constraint");
    }
  });
});

describe("What is told of a copy that went wrong", () => {
  it("is in the timeline that it did, never to whom it came", async () => {
    const { office, lou, register } = await sentMinutes();
    const first = await must(register());
    await must(register({ assessment: notNeeded }, first.misdeliveryId));
    const told = (await must(office.api.activity.timeline({ caseId: lou.caseId }))).filter(
      ({ what }) => what === "misdelivered",
    );
    const common = { what: "misdelivered", on: "2026-04-10", kind: "minutes", number: 1 };
    expect(told).toEqual([
      { ...common, isCorrection: true },
      { ...common, isCorrection: false },
    ]);
  });

  it("B3: is not in the timeline of a concern report, which stands in no list that may lie open", async () => {
    const { office, lou } = await sentMinutes();
    const report = concernReportOf({ caseId: lou.caseId, reportedOn: "2026-04-10" });
    const { concernReportId } = await must(office.api.concernReport.make(report));
    const { documents } = await must(send(office, [{ kind: "concernReport", concernReportId }]));
    const documentId = documents[0]?.documentId ?? "";
    await must(office.api.disclosure.registerMisdelivery({ documentId, details }));
    const told = await must(office.api.activity.timeline({ caseId: lou.caseId }));
    expect(told.filter(({ what }) => what === "misdelivered")).toEqual([]);
  });

  it("is in the log of the file in words, and in that of the reviewer without", async () => {
    const { office, lou, register } = await sentMinutes();
    const first = await must(register());
    await must(register({ assessment: notNeeded }, first.misdeliveryId));
    const file = await printed(office, lou.caseId, "file");
    for (const told of ["Handlingar som hamnade fel", "12:40", "En annan skola", "Rektorn", "lästes aldrig"])
      expect(file).toContain(told);
    // The copy's own row, the event that another took the place of, and that other.
    for (const told of ["Protokoll. Hamnade fel,", "händelse nr 2", "Anmälan inte bedömd då", "Kompletterar nr 1"])
      expect(file).toContain(told);
    const reviewer = await printed(office, lou.caseId, "reviewer");
    for (const told of ["Handlingar som hamnade fel", "Familjen har fått veta", "Anmälan behövs inte"])
      expect(reviewer).toContain(told);
    for (const hidden of ["En annan skola", "Rektorn", "lästes aldrig"]) expect(reviewer).not.toContain(hidden);
  });

  it("is in the Excel log on a sheet of its own, as text and not as a formula", async () => {
    const { office, lou, register } = await sentMinutes();
    await must(register({ cameTo: '=HYPERLINK("x")' }));
    const { documents } = await must(
      office.api.document.dispatch({
        to: "file",
        copies: [{ request: logRequest(lou.caseId, "file", "xlsx"), channel: "handedOver" }],
      }),
    );
    const [sent] = documents;
    if (sent === undefined) throw new Error("Nothing was sent");
    const file = await must(office.api.document.readSent({ documentId: sent.documentId }));
    const parts = [...(await filesIn(file.bytes)).values()].join("\n");
    expect(parts).toContain('name="Hamnade fel"');
    expect(parts).toContain('<t>=HYPERLINK("x")</t>');
    expect(parts).not.toContain("<f>");
  });

  it("B4: gives no protected person away to the reviewer, and warns who takes it out for the file", async () => {
    const { office, lou, register } = await sentMinutes();
    await protectGuardianOne(office, lou);
    await must(
      register({
        cameTo: `Grannen till ${whereabouts.address}`,
        done: `Ringde ${whereabouts.phone}`,
        assessment: { outcome: "notNeeded", because: `Den låg kvar på ${whereabouts.workplace}` },
      }),
    );
    const rows = await must(office.api.document.recipients({ kind: "disclosureLog", caseId: lou.caseId }));
    expect(rows.map(({ code, block, tellsAnyway }) => [code, block, tellsAnyway !== null])).toEqual([
      ["AKTEN", null, true],
      ["AKTENX", null, true],
      ["GRANSKARE", null, false],
      ["GRANSKAREX", null, false],
    ]);
    expect(await printed(office, lou.caseId, "reviewer")).not.toMatch(nothingOfGuardianOne);
  });
});
