// R31, `domain.md` 2.5 way (a): the note-taker types at the coordinator's computer, and reaches this meeting only.
import { describe, expect, it } from "vitest";
import type { Contract } from "../../shared/contract/define.ts";
import { contract, type AppClient } from "../../shared/contract/index.ts";
import { MinutesId } from "../../shared/domain/ids.ts";
import { concernReportOf } from "../support/concern-report.ts";
import { inputs } from "../support/inputs.ts";
import { everybody, hold, keep, minutesOf, planOf, surveyOne, textOne } from "../support/lou-meetings.ts";
import { readyToClose } from "../support/lou-end.ts";
import { afterMeetingOne, withConsent } from "../support/lou-stages.ts";
import { must, nextSession, refused } from "../support/office.ts";
import { addGrandmother, consentNaming } from "../support/private-person.ts";
import { testPassphrase } from "../support/vault.ts";

const guest = { name: "Bo Mentor", role: "Skola" };
const aside = { asideId: "x", from: "sharedView" as const, area: null, text: "Lou berättade om våld hemma" };

/** The first meeting is under way, with something hidden and something parked, and the school's mentor writes. */
const asGuest = async () => {
  const { office, lou } = await withConsent();
  const { meetingId } = await hold(office, lou, planOf("first", "2026-04-09"), everybody(lou));
  await keep(
    office,
    meetingId,
    {
      ...textOne,
      concernDiscussed: true,
      concernReport: { by: "Kaj Koordinator", on: null, note: "Anmäls i dag", isSecret: true },
      parked: [aside],
      hidden: [{ ...aside, asideId: "y", reason: "Fara", inYouthCopy: false }],
    },
    surveyOne,
  );
  const { minutes } = await minutesOf(office, meetingId);
  const { minutesId } = minutes;
  await must(office.api.guest.begin({ minutesId, ...guest }));
  return { office, lou, meetingId, minutesId };
};

const everything: Contract = contract;
const channels = Object.entries(everything).flatMap(([group, members]) =>
  Object.entries(members).map(([name, channel]) => ({ name: `${group}.${name}`, kind: channel.kind })),
);

/** All that answers, if it is about this meeting. */
const open = new Set([
  "vault.status",
  "vault.endGuestMode",
  "guest.status",
  "guest.read",
  "minutes.keep",
  "minutes.keepSurveyCard",
  "plan.addGoal",
  "plan.changeGoal",
  "plan.removeGoal",
  "plan.addCommitment",
  "plan.changeCommitment",
  "plan.removeCommitment",
  "plan.reviewGoal",
  "plan.reviewCommitment",
  "draft.keep",
  "draft.discard",
  "concernReport.make",
]);

const outside: Readonly<Record<string, unknown>> = {
  "vault.strength": { passphrase: "x" },
  "vault.prepare": { passphrase: "x" },
  "vault.create": { groups: ["a", "b"] },
  "vault.unlock": { passphrase: testPassphrase },
  "keys.list": {},
  "keys.confirm": { passphrase: testPassphrase },
  "keys.changePassphrase": { passphrase: "x" },
  "keys.addDeputy": { passphrase: "x" },
  "keys.remove": { slotId: "00000000-0000-4000-8000-000000000000" },
  "keys.prepareRecovery": { form: "sheet" },
  "keys.renewRecovery": { groups: ["a", "b"] },
  "keys.changeMasterKey": { passphrase: "x", groups: ["a", "b"] },
  "backup.now": {},
  "backup.list": {},
};

describe("While a guest writes", () => {
  it("nothing else in the whole contract answers, and says why", async () => {
    const { office } = await asGuest();
    const closed = channels.filter(({ name, kind }) => kind !== "desktop" && !open.has(name));
    expect(closed.length).toBeGreaterThan(100);
    for (const { name } of closed) {
      const outcome = await office.host.call(name, inputs[name] ?? outside[name] ?? null);
      expect([name, outcome.ok ? "answered" : JSON.stringify(outcome.error)]).toEqual([
        name,
        expect.stringMatching(/"code":"(?:guestMode|invalidInput)"/u),
      ]);
      // A call that did not fit its schema would prove nothing.
      if (name in inputs || name in outside)
        expect([name, outcome]).toEqual([name, { ok: false, error: { code: "guestMode" } }]);
    }
    for (const name of ["private.useExportFolder", "private.addAttachment", "private.useBackupFolder"]) {
      const input = name === "private.addAttachment" ? { caseId: "c", path: "/x" } : { path: "/x" };
      expect([name, await office.host.call(name, input)]).toEqual([name, { ok: false, error: { code: "guestMode" } }]);
    }
  });

  it("what does answer answers of this meeting only", async () => {
    const { office } = await asGuest();
    for (const name of open) {
      // These inputs are of another meeting and other minutes.
      if (!/^(?:minutes|plan|draft)\./u.test(name)) continue;
      expect([name, await office.host.call(name, inputs[name])]).toEqual([
        name,
        { ok: false, error: { code: "guestMode" } },
      ]);
    }
  });

  it("the host leaves out what is hidden, parked or about a concern report, who said no, numbers and addresses", async () => {
    const { office } = await asGuest();
    const view = await must(office.api.guest.read(null));
    expect(view.view.minutes.content.sharedView).toBe(textOne.sharedView);
    // An id may hold any four digits in a row.
    const told = JSON.stringify({ ...view, profile: null }).replaceAll(
      /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gu,
      "",
    );
    for (const secret of ["våld", "Fara", "Anmäls", "2398", "Exempelgatan", "010-000 00 11", "arabiska 2"]) {
      expect(told).not.toContain(secret);
    }
    expect(view.consent.answers.every(({ answer }) => answer === "yes")).toBe(true);
  });

  it("R18c: a private person whom consent does not cover is not named", async () => {
    const { office, lou } = await withConsent();
    await addGrandmother(office, lou);
    const { meetingId } = await hold(office, lou, planOf("first", "2026-04-09"), everybody(lou));
    const { minutes } = await minutesOf(office, meetingId);
    await must(office.api.guest.begin({ minutesId: minutes.minutesId, ...guest }));
    expect(JSON.stringify(await must(office.api.guest.read(null)))).not.toContain("Gun");
  });

  it("R18c: one whom it covers is", async () => {
    const { office, lou } = await withConsent();
    const personId = await addGrandmother(office, lou);
    await consentNaming(office, lou, personId, "2026-04-01");
    const { meetingId } = await hold(office, lou, planOf("first", "2026-04-09"), everybody(lou));
    const { minutes } = await minutesOf(office, meetingId);
    await must(office.api.guest.begin({ minutesId: minutes.minutesId, ...guest }));
    const { persons, consent } = await must(office.api.guest.read(null));
    expect(persons.map(({ givenName }) => givenName)).toEqual(["Gun"]);
    expect(consent.versions[0]?.personIds).toEqual([personId]);
  });

  it("what is typed is kept and logged as written by the guest, and nothing of what is the coordinator's is touched", async () => {
    const { office, lou, meetingId, minutesId } = await asGuest();
    const { version } = (await must(office.api.guest.read(null))).view.minutes;
    const kept = await must(
      office.api.minutes.keep({ minutesId, version, sections: { sharedView: "Skrivet av mentorn" } }),
    );
    const [card] = surveyOne;
    if (card === undefined) throw new Error("the school has a card");
    await must(office.api.minutes.keepSurveyCard({ minutesId, version: kept.version, card: { ...card, concern: 5 } }));
    for (const sections of [
      { hidden: [] },
      { parked: [] },
      { concernDiscussed: false },
      { writtenReasons: [] },
      { noteTaker: "Någon annan" },
    ]) {
      expect(await refused(office.api.minutes.keep({ minutesId, version: kept.version + 1, sections }))).toEqual({
        code: "guestMode",
      });
    }
    await must(office.api.vault.endGuestMode({ passphrase: testPassphrase }));
    const { minutes } = await minutesOf(office, meetingId);
    expect(minutes.content).toMatchObject({
      sharedView: "Skrivet av mentorn",
      noteTaker: "Bo Mentor, Skola",
      parked: [aside],
      concernDiscussed: true,
    });
    expect(minutes.content.hidden).toHaveLength(1);
    const log = await must(office.api.caseFile.log({ caseId: lou.caseId }));
    expect(log.filter(({ writtenBy }) => writtenBy === "Bo Mentor, Skola").map(({ action }) => action)).toEqual([
      "minutes.keepSurveyCard",
      "minutes.keep",
      "guest.begin",
    ]);
    expect(log.find(({ action }) => action === "meeting.start")?.writtenBy).toBe(null);
  });

  it("leaving needs the coordinator's passphrase, tried as at unlock with its delays", async () => {
    const { office, lou } = await asGuest();
    const waits: number[] = [];
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const failure = await refused(office.api.vault.endGuestMode({ passphrase: "fel lösenfras" }));
      if (failure.code !== "wrongPassphrase") throw new Error(failure.code);
      waits.push(failure.waitSeconds);
    }
    expect(waits).toEqual([0, 0, 0, 1, 2]);
    expect(await must(office.api.guest.status(null))).toMatchObject(guest);
    await must(office.api.vault.endGuestMode({ passphrase: testPassphrase }));
    expect(await must(office.api.guest.status(null))).toBe(null);
    await must(office.api.caseFile.read({ caseId: lou.caseId }));
  });

  it("R45: a concern report can be made all the same", async () => {
    const { office, lou } = await asGuest();
    const report = await must(office.api.concernReport.make(concernReportOf({ caseId: lou.caseId })));
    expect(report.number).toBe(1);
    // Made, not read: that is the coordinator's.
    expect(await refused(office.api.concernReport.list({ caseId: lou.caseId }))).toEqual({ code: "guestMode" });
  });

  it("a lock ends it", async () => {
    const { office } = await asGuest();
    expect(await office.host.call("private.close", null)).toMatchObject({ ok: true });
    expect(await refused(office.api.guest.status(null))).toEqual({ code: "locked" });
  });
});

describe("Guest mode", () => {
  it("begins only in minutes that can be written in, of a case that is open in this session", async () => {
    const { office, lou } = await withConsent();
    const { meetingId } = await hold(office, lou, planOf("first", "2026-04-09"), everybody(lou));
    const { minutes } = await minutesOf(office, meetingId);
    const unknown = MinutesId.parse("finns-inte");
    expect(await refused(office.api.guest.begin({ minutesId: unknown, ...guest }))).toEqual({ code: "notFound" });
    expect(
      (await refused(office.api.guest.begin({ minutesId: minutes.minutesId, name: " ", role: "Skola" }))).code,
    ).toBe("invalidInput");
    const begin = (api: AppClient) => api.guest.begin({ minutesId: minutes.minutesId, ...guest });
    // After a lock nobody has opened the case.
    const api = await nextSession(office, "2026-04-09");
    expect(await refused(begin(api))).toEqual({ code: "notOpened" });
    await must(api.caseFile.open({ caseId: lou.caseId }));
    const { meeting } = await must(api.meeting.read({ meetingId }));
    const because = { askedBy: "family" as const, reason: "Sjukdom" };
    await must(api.meeting.cancel({ meetingId, version: meeting.version, because }));
    expect(await refused(begin(api))).toEqual({ code: "meetingCancelled" });
  });

  it("does not begin in minutes that are established", async () => {
    const { office, minutesId } = await afterMeetingOne();
    expect(await refused(office.api.guest.begin({ minutesId, ...guest }))).toEqual({ code: "minutesLocked" });
  });
});

describe("A guest at a follow-up", () => {
  it("is shown the commitments that are taken up, and none that was finished before", async () => {
    const { office, lou } = await readyToClose();
    const { meetingId } = await hold(office, lou, planOf("followUp", "2026-10-15"), everybody(lou));
    const { minutes } = await minutesOf(office, meetingId);
    await must(office.api.guest.begin({ minutesId: minutes.minutesId, ...guest }));
    const { view } = await must(office.api.guest.read(null));
    expect(view.commitments.map(({ number }) => number)).toEqual([1, 7, 10]);
    expect(view.commitments.flatMap(({ reviews }) => reviews)).toEqual([]);
  });
});
