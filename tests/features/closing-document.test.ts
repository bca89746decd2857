// Avslut av SSPF: what each party is told when a case has ended, through the one gate (R38, 2.8, 5.1, T10).
import { describe, expect, it } from "vitest";
import type { DocumentRequest } from "../../shared/contract/document.ts";
import type { ClosureDetails } from "../../shared/domain/closure.ts";
import { close } from "../support/closure.ts";
import { concernReportOf } from "../support/concern-report.ts";
import { handOver, withdrawAll } from "../support/lou-changes.ts";
import { readyToClose } from "../support/lou-end.ts";
import { followedOnce } from "../support/lou-follow-ups.ts";
import { agencies, guardian, termsOne, yesToAll, type Lou } from "../support/lou.ts";
import { establish, keep, minutesOf } from "../support/lou-meetings.ts";
import { agencyParty } from "../support/lou-stages.ts";
import { letter, newestConsent } from "../support/lou-withdrawal.ts";
import { must, refused, type Office } from "../support/office.ts";
import { textOf } from "../support/pdf.ts";
import { addGrandmother } from "../support/private-person.ts";

type Copy = Extract<DocumentRequest, { kind: "closure" }>;
const copyFor = (lou: Lou, party: Copy["party"]): Copy => ({ kind: "closure", caseId: lou.caseId, party });
const read = async (office: Office, lou: Lou, party: Copy["party"]) =>
  (await textOf((await must(office.api.document.preview(copyFor(lou, party)))).bytes)).text;

const school = agencyParty(agencies.school);
const police = agencyParty(agencies.police);
const leisure = agencyParty(agencies.leisure);
const youth = { kind: "youth" as const };
const v1 = (lou: Lou) => ({ kind: "guardian" as const, guardianId: lou.v1 });
const v2 = (lou: Lou) => ({ kind: "guardian" as const, guardianId: lou.v2 });

const closed = async (changes: Partial<ClosureDetails> = {}, level = 2) => {
  const { office, lou } = await readyToClose();
  const { openCommitments } = await must(office.api.closure.read({ caseId: lou.caseId }));
  const commitments = openCommitments.map(({ commitmentId, number }) => ({
    commitmentId,
    outcome: number === 10 ? ("ordinary" as const) : ("done" as const),
    note: "",
  }));
  const continued = [
    { agencyId: agencies.school, what: "Ordinarie elevhälsa" },
    { agencyId: agencies.leisure, what: "Musikstudion" },
  ];
  await must(close(office, lou.caseId, "2026-10-15", { commitments, continued, ...changes }, level));
  office.setDay("2026-10-16");
  return { office, lou };
};

describe("The closing document", () => {
  it("is there only when the case is closed", async () => {
    const { office, lou } = await readyToClose();
    expect(await refused(office.api.document.preview(copyFor(lou, youth)))).toEqual({ code: "caseNotClosed" });
  });

  it("is what tells when the family and the agencies were informed, unless another day was written down", async () => {
    const { office, lou } = await closed();
    const sentOn = async () => (await must(office.api.closure.read({ caseId: lou.caseId }))).lettersSentOn;
    expect(await sentOn()).toEqual({ family: null, parties: null });
    await must(handOver(office, [copyFor(lou, school)]));
    expect(await sentOn()).toEqual({ family: null, parties: "2026-10-16" });
    office.setDay("2026-10-18");
    await must(handOver(office, [copyFor(lou, youth), copyFor(lou, police)]));
    expect(await sentOn()).toEqual({ family: "2026-10-18", parties: "2026-10-16" });
  });

  it("is asked for in Idag until everybody who may have it has it", async () => {
    const { office, lou } = await closed();
    const asked = async () =>
      (await must(office.api.today.read(null))).tasks.flatMap(({ kind, count, about }) =>
        kind === "closingLetterNotSent" ? [[count, about?.caseId]] : [],
      );
    expect(await asked()).toEqual([[8, lou.caseId]]);
    await must(handOver(office, [copyFor(lou, school), copyFor(lou, youth)]));
    expect(await asked()).toEqual([[6, lou.caseId]]);
    const rows = await must(office.api.document.recipients({ kind: "closure", caseId: lou.caseId }));
    const left = rows.filter(({ block, alreadySentOn }) => block === null && alreadySentOn === null);
    await must(
      handOver(
        office,
        left.map(({ request }) => request),
      ),
    );
    expect(await asked()).toEqual([]);
  });

  it("goes to covered agencies, guardians and the youth, each copy logged, and to no private person", async () => {
    const { office, lou } = await closed();
    const rows = await must(office.api.document.recipients({ kind: "closure", caseId: lou.caseId }));
    expect(rows.filter(({ block }) => block === null).map(({ code }) => code)).toEqual([
      "S",
      "T",
      "P",
      "F",
      "B",
      "V1",
      "V2",
      "U",
    ]);
    const { documents } = await must(
      handOver(
        office,
        rows.map(({ request }) => request),
      ),
    );
    expect(documents.map(({ kind, ground }) => `${kind} ${ground}`)).toEqual([
      ...Array<string>(5).fill("closure consent"),
      ...Array<string>(3).fill("closure ownMatter"),
    ]);
    const other = await readyToClose();
    const personId = await addGrandmother(other.office, other.lou);
    await must(close(other.office, other.lou.caseId, "2026-10-15"));
    expect(await refused(other.office.api.document.preview(copyFor(other.lou, { kind: "person", personId })))).toEqual({
      code: "notFound",
    });
  });

  it("tells the family how every goal went, what goes on, and thanks; never what a family member thought of it", async () => {
    const { office, lou } = await closed({ youthView: { kind: "answered", listened: 4, helped: 4, more: "Hemligt" } });
    const text = await read(office, lou, youth);
    for (const told of ["15 oktober 2026", "Uppnått", "Ordinarie elevhälsa", "Musikstudion", "Tack för att du"]) {
      expect(text).toContain(told);
    }
    expect(text).not.toContain("Hemligt");
  });

  it("tells an agency only of goals from categories that it receives and of its own work after, and of concern as T10 allows", async () => {
    const { office, lou } = await closed();
    const { goals } = await must(office.api.plan.read({ caseId: lou.caseId }));
    const drugs = goals.find(({ source }) => source.kind === "category" && source.agencyId === agencies.socialServices);
    if (drugs === undefined) throw new Error("there is such a goal");
    const toSchool = await read(office, lou, school);
    expect(toSchool).toContain(drugs.title);
    expect(toSchool).toContain("Oro vid avslutet");
    expect(toSchool).toMatch(/Skola: 2\. Socialtjänst: 2\. Polis: 2\./u);
    // An agency that hears all has it on one page.
    const shown = await must(office.api.document.preview(copyFor(lou, school)));
    expect((await textOf(shown.bytes)).text).toContain("Sida 1 av 1");
    const text = await read(office, lou, leisure);
    expect(text).not.toContain("Oro vid avslutet");
    expect(await read(office, lou, police)).not.toContain("Oro vid avslutet");
    expect(text).not.toContain(drugs.title);
    expect(text).toContain("Musikstudion");
  });

  it("B3: a concern report that the guardians must not know of leaves neither reason nor figure in the family's copies", async () => {
    const { office, lou } = await readyToClose();
    const report = await must(
      office.api.concernReport.make(
        concernReportOf({
          caseId: lou.caseId,
          reportedOn: "2026-10-15",
          guardiansMayKnow: false,
          guardiansMayNotKnowBecause: "Våld hemma",
        }),
      ),
    );
    const concernAnswer = { kind: "report" as const, concernReportId: report.concernReportId };
    await must(close(office, lou.caseId, "2026-10-15", { reason: "concernRemains", concernAnswer }, 7));
    for (const party of [v1(lou), v2(lou), youth]) {
      const text = await read(office, lou, party);
      expect(text).not.toMatch(/\b[Oo]ro/);
    }
  });

  it("B3: waits for a check of a guardian's copy when any minutes hide something from the guardians", async () => {
    const { office, lou } = await readyToClose();
    const { api } = office;
    const meetingId = (await must(api.meeting.listForCase({ caseId: lou.caseId }))).at(-1)?.meetingId;
    if (meetingId === undefined) throw new Error("there is a meeting");
    const { minutes } = await minutesOf(office, meetingId);
    await must(api.minutes.correct({ minutesId: minutes.minutesId, reason: "Något saknades" }));
    const note = { asideId: "note-1", area: null, text: "Slag hemma", reason: "Lou kan fara illa", inYouthCopy: false };
    await keep(office, meetingId, { hidden: [{ ...note, from: "youthVoice.ownWords" }] });
    await establish(office, meetingId);
    await must(close(office, lou.caseId, "2026-10-15"));
    expect(await refused(handOver(office, [copyFor(lou, v1(lou))]))).toEqual({ code: "copyNotChecked" });
    await must(handOver(office, [copyFor(lou, school), copyFor(lou, youth)]));
    const checkOf = async () =>
      (await must(api.document.recipients({ kind: "closure", caseId: lou.caseId }))).find(({ code }) => code === "V1")
        ?.check;
    expect(await checkOf()).toBe("needed");
    await must(api.document.check({ kind: "closure", caseId: lou.caseId, party: v1(lou) }));
    expect(await checkOf()).toBe("done");
    await must(handOver(office, [copyFor(lou, v1(lou))]));
  });

  it("gives no reason that tells one guardian what the other has said", async () => {
    const { office, lou } = await closed({ reason: "other", reasonNote: "Robin ville inte" });
    expect(await read(office, lou, v1(lou))).not.toContain("Robin");
    expect(await read(office, lou, v1(lou))).not.toContain("Det avslutas");
    const { office: second, lou: moved } = await closed({ reason: "moved" });
    expect(await read(second, moved, v1(moved))).toContain("på grund av flytt");
  });

  it("B1: where consent was taken back an agency may get only the letter of that, and the family is told no reason", async () => {
    const { office, lou } = await readyToClose();
    await withdrawAll(office, lou, "2026-10-15");
    await must(close(office, lou.caseId, "2026-10-15", { reason: "consentWithdrawn" }));
    expect(await refused(handOver(office, [copyFor(lou, school)]))).toMatchObject({ code: "agencyDeclined" });
    await must(handOver(office, [letter(lou, school)]));
    const text = await read(office, lou, v1(lou));
    expect(text).not.toContain("Det avslutas");
    expect(text).not.toMatch(/samtycke/i);
    await must(handOver(office, [copyFor(lou, youth), copyFor(lou, v1(lou))]));
  });

  it("is refused to an agency that one guardian takes out after the closure, and to one never covered", async () => {
    const { office, lou } = await closed();
    const consentId = await newestConsent(office, lou);
    await must(
      office.api.consent.answer({
        ...yesToAll(consentId, termsOne, guardian(lou.v2), "2026-10-16"),
        answers: [{ agencyId: agencies.police, answer: "withdrawn" }],
      }),
    );
    expect(await refused(handOver(office, [copyFor(lou, police)]))).toMatchObject({ code: "agencyDeclined" });
    // In May BUP had a conditional commitment and no consent.
    const early = await followedOnce();
    await must(close(early.office, early.lou.caseId, "2026-05-21", { reason: "moved" }));
    const toBup = copyFor(early.lou, agencyParty(agencies.childPsychiatry));
    expect(await refused(handOver(early.office, [toBup]))).toEqual({ code: "notFound" });
  });
});
