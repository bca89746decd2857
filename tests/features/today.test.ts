// Idag and the list of cases: computed from facts by the same consent rules as everything else.
import { describe, expect, it } from "vitest";
import { addDays } from "../../shared/domain/day.ts";
import { agencies, guardian, registerLou, termsOne, termsTwo, yesToAll } from "../support/lou.ts";
import { planOf } from "../support/lou-meetings.ts";
import { withConsent } from "../support/lou-stages.ts";
import { must, openOffice, type Office, withoutBackupTasks } from "../support/office.ts";

const kindsOf = async ({ api }: Office) =>
  withoutBackupTasks((await must(api.today.read(null))).tasks).map((task) => task.kind);

describe("Idag", () => {
  it("asks for what is missing, and no longer when the fact is there", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    expect(await kindsOf(office)).toEqual(["consentMissing"]);
    const { consentId } = await must(office.api.consent.create({ caseId: lou.caseId, terms: termsOne }));
    const [task] = (await must(office.api.today.read(null))).tasks;
    expect([task?.kind, task?.count]).toEqual(["consentAwaited", 3]);
    office.setDay("2026-03-18");
    for (const signer of [guardian(lou.v1), guardian(lou.v2), { kind: "youth" as const }]) {
      await must(office.api.consent.answer(yesToAll(consentId, termsOne, signer, "2026-03-18")));
    }
    expect(await kindsOf(office)).toEqual(["meetingNotPlanned"]);
    await must(office.api.meeting.plan({ caseId: lou.caseId, plan: planOf("preMeeting", "2026-03-26") }));
    expect(await kindsOf(office)).toEqual(["noticeNotSent"]);
  });

  it("is late with a notice from the day after it should have gone, told from when the meeting was planned (R23)", async () => {
    const { office, lou } = await withConsent();
    const dueOf = async () =>
      (await must(office.api.today.read(null))).tasks.find(({ kind }) => kind === "noticeNotSent")?.dueOn;
    const noticeDays = (await must(office.api.profile.read(null)))?.profile.noticeDays ?? 0;
    office.setDay("2026-03-19");
    const plan = planOf("preMeeting", "2026-05-21");
    const { meetingId, version } = await must(office.api.meeting.plan({ caseId: lou.caseId, plan }));
    expect(await dueOf()).toBe(addDays("2026-05-21", -noticeDays));
    // Moved to a day with shorter notice: late from the day after it was moved.
    office.setDay("2026-03-23");
    await must(
      office.api.meeting.change({ meetingId, version, plan: { ...plan, heldOn: "2026-03-26" }, because: null }),
    );
    expect(await dueOf()).toBe("2026-03-23");
    office.setDay("2026-03-24");
    expect(await dueOf()).toBe("2026-03-23");
  });

  it("waits for the answers to a supplement, although the older version applies (R40)", async () => {
    const { office, lou } = await withConsent();
    office.setDay("2026-05-21");
    await must(office.api.consent.create({ caseId: lou.caseId, terms: termsTwo }));
    const waiting = async () =>
      (await must(office.api.today.read(null))).tasks.flatMap(({ kind, count }) =>
        kind === "consentAwaited" ? [count] : [],
      );
    expect(await waiting()).toEqual([3]);
    const { versions } = await must(office.api.consent.listForCase({ caseId: lou.caseId }));
    const consentId = versions.find(({ number }) => number === 2)?.consentId;
    if (consentId === undefined) throw new Error("there is a second version");
    office.setDay("2026-05-26");
    for (const signer of [guardian(lou.v1), guardian(lou.v2), { kind: "youth" as const }]) {
      await must(office.api.consent.answer(yesToAll(consentId, termsTwo, signer, "2026-05-26")));
    }
    expect(await waiting()).toEqual([]);
  });

  it("tells of a consent that ends within 30 days, and of one that has ended", async () => {
    const { office } = await withConsent();
    office.setDay("2026-10-18");
    expect(await kindsOf(office)).not.toContain("consentExpiring");
    office.setDay("2026-10-19");
    expect(await kindsOf(office)).toContain("consentExpiring");
    office.setDay("2026-11-19");
    expect(await kindsOf(office)).toEqual(["consentExpired", "familyContactDue", "durationPassed", "caseStill"]);
  });

  it("asks nobody to plan a meeting that nobody may attend, and the list says so", async () => {
    const { office, lou } = await withConsent();
    const [row] = await must(office.api.caseFile.list(null));
    expect(row?.mayAttend).toEqual({ count: 4, of: 4 });
    const { versions } = await must(office.api.consent.listForCase({ caseId: lou.caseId }));
    const consentId = versions[0]?.consentId;
    if (consentId === undefined) throw new Error("there is a version");
    const withdraw = (ids: readonly (typeof agencies)[keyof typeof agencies][]) =>
      must(
        office.api.consent.answer({
          ...yesToAll(consentId, termsOne, guardian(lou.v2), "2026-03-18"),
          answers: ids.map((agencyId) => ({ agencyId, answer: "withdrawn" as const })),
        }),
      );
    await withdraw([agencies.police]);
    expect((await must(office.api.caseFile.list(null)))[0]?.mayAttend).toEqual({ count: 3, of: 4 });
    await withdraw([agencies.school, agencies.socialServices, agencies.leisure]);
    expect((await must(office.api.caseFile.list(null)))[0]?.mayAttend).toEqual({ count: 0, of: 4 });
    expect(await kindsOf(office)).toEqual(["nobodyMayAttend"]);
  });
});

describe("Backups in Idag", () => {
  it("asks for one after a week without any, and for one outside the computer after two", async () => {
    const office = await openOffice("2026-03-02");
    const kinds = async () => (await must(office.api.today.read(null))).tasks.map(({ kind }) => kind);
    office.setDay("2026-03-09");
    expect(await kinds()).not.toContain("backupOld");
    office.setDay("2026-03-10");
    expect(await kinds()).toContain("backupOld");
    await must(office.api.backup.now({}));
    office.setDay("2026-03-17");
    expect(await kinds()).not.toContain("backupOld");
    expect(await kinds()).toContain("backupNotOutside");
  });
});
