// A copy that went to the wrong recipient (features.md row 44): a logged event that stays, and 72 hours to assess it (GDPR art. 33).
import { describe, expect, it } from "vitest";
import type { MisdeliveryDetails } from "../../shared/domain/misdelivery.ts";
import { agencies } from "../support/lou.ts";
import { afterMeetingOne, agencyParty, send } from "../support/lou-stages.ts";
import { must, refused } from "../support/office.ts";
import { textOf } from "../support/pdf.ts";

const details: MisdeliveryDetails = {
  foundOn: "2026-04-10",
  foundAt: "12:40",
  cameTo: "En annan skola",
  measures: ["askedToDelete", "toldFamily"],
  done: "Rektorn ringde tillbaka",
  assessment: { outcome: "pending" },
};

const sentMinutes = async () => {
  const { office, lou, minutesId } = await afterMeetingOne();
  office.setDay("2026-04-10");
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

describe("A copy that went wrong", () => {
  it("asks for the assessment within 72 hours until it is noted, and leaves the copy as it was", async () => {
    const { office, lou, copy, register, tasks } = await sentMinutes();
    expect(await tasks()).toEqual([]);
    const first = await must(register());
    expect(await tasks()).toMatchObject([{ dueOn: "2026-04-13", count: 1 }]);
    await must(register({ assessment: { outcome: "notNeeded", because: "Den lästes aldrig" } }, first.misdeliveryId));
    expect(await tasks()).toEqual([]);
    expect((await must(office.api.document.listForCase({ caseId: lou.caseId })))[0]).toEqual(copy);
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

  it("cannot be found out before the copy left, nor tomorrow", async () => {
    const { register } = await sentMinutes();
    expect(await refused(register({ foundOn: "2026-04-09" }))).toEqual({
      code: "foundBeforeSent",
      sentOn: "2026-04-10",
    });
    expect(await refused(register({ foundOn: "2026-04-11" }))).toEqual({ code: "dateInFuture" });
    const notified = { outcome: "notified", on: "2026-04-11" } as const;
    expect(await refused(register({ assessment: notified }))).toEqual({ code: "dateInFuture" });
  });

  it("stands in the timeline and in the log, whose reviewer is not told in words to whom it came", async () => {
    const { office, lou, register } = await sentMinutes();
    await must(register());
    expect(await must(office.api.activity.timeline({ caseId: lou.caseId }))).toContainEqual({
      what: "misdelivered",
      on: "2026-04-10",
      kind: "minutes",
      number: 1,
      isCorrection: false,
    });
    const printed = async (reader: "file" | "reviewer") => {
      const request = { kind: "disclosureLog", caseId: lou.caseId, reader, format: "pdf" } as const;
      return (await textOf((await must(office.api.document.preview(request))).bytes)).text;
    };
    const file = await printed("file");
    for (const told of ["Handlingar som hamnade fel", "En annan skola", "Rektorn"]) expect(file).toContain(told);
    const reviewer = await printed("reviewer");
    expect(reviewer).toContain("Handlingar som hamnade fel");
    for (const hidden of ["En annan skola", "Rektorn"]) expect(reviewer).not.toContain(hidden);
  });
});
