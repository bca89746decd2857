// R12: who stands outside the consent matrix, and what lets each of them be in the room.
import { describe, expect, it } from "vitest";
import type { LeaderBond } from "../../shared/domain/meeting.ts";
import { agencies } from "../support/lou.ts";
import { establish, everybody, hold, keep, planOf, present, surveyOne, textOne } from "../support/lou-meetings.ts";
import { withConsent } from "../support/lou-stages.ts";
import { must, refused } from "../support/office.ts";
import { textOf } from "../support/pdf.ts";

const impartial = {
  kind: "impartial" as const,
  name: "Opartisk Ledare",
  from: "Grannkommunen",
  appointedBy: "Kaj Koordinator",
};

const started = async () => {
  const { office, lou } = await withConsent();
  const { meetingId } = await hold(office, lou, planOf("first", "2026-04-09"), everybody(lou));
  return { office, lou, meetingId };
};

describe("Outside the consent matrix (R12)", () => {
  it("R12: an interpreter is let in only when the duty of confidentiality has been noted, and is never a recipient", async () => {
    const { office, lou, meetingId } = await started();
    const { api } = office;
    const unbound = present({ kind: "interpreter", confidentialityNoted: false }, "Tolk Test");
    const without = everybody(lou).filter(({ role }) => role.kind !== "interpreter");
    expect(await refused(api.meeting.setAttendance({ meetingId, attendance: [...without, unbound] }))).toEqual({
      code: "interpreterNotBound",
    });
    await must(api.meeting.setAttendance({ meetingId, attendance: [...without, { ...unbound, presence: "absent" }] }));
    await must(api.meeting.setAttendance({ meetingId, attendance: everybody(lou) }));
    await keep(office, meetingId, textOne, surveyOne);
    const { minutesId } = await establish(office, meetingId);
    const rows = await must(api.document.recipients({ kind: "minutes", minutesId }));
    expect(rows.map(({ label }) => label).join()).not.toContain("Tolk");
  });

  it("R12: an impartial leader is recorded with what binds her, and an agency behind her must be covered that day", async () => {
    const { office, lou } = await withConsent();
    const { api } = office;
    const plan = (bond: LeaderBond | null) =>
      api.meeting.plan({ caseId: lou.caseId, plan: planOf("first", "2026-04-09", { leader: { ...impartial, bond } }) });
    expect(await refused(plan(null))).toEqual({ code: "leaderNotBound" });
    const { meetingId } = await must(plan({ kind: "agency", agencyId: agencies.childPsychiatry }));
    office.setDay("2026-04-09");
    expect(await refused(api.meeting.start({ meetingId }))).toEqual({
      code: "agencyNotCovered",
      agencyId: agencies.childPsychiatry,
    });
    const bySchool = await must(plan({ kind: "agency", agencyId: agencies.school }));
    await must(api.meeting.start({ meetingId: bySchool.meetingId }));
    await must(
      api.meeting.setAttendance({
        meetingId: bySchool.meetingId,
        attendance: [...everybody(lou), present({ kind: "impartialLeader" }, "Opartisk Ledare")],
      }),
    );
  });

  it("R12: nobody is in the room as an impartial leader of a meeting that the coordinator leads", async () => {
    const { office, lou, meetingId } = await started();
    const leader = present({ kind: "impartialLeader" }, "Opartisk Ledare");
    expect(
      await refused(office.api.meeting.setAttendance({ meetingId, attendance: [...everybody(lou), leader] })),
    ).toEqual({ code: "leaderNotBound" });
  });

  it("R12, R18c: the youth's support person is there by name, invited by somebody, and is no recipient", async () => {
    const { office, lou, meetingId } = await started();
    const { api } = office;
    const support = present({ kind: "supportPerson", invitedBy: "Lou" }, "Stöd Exempelsson");
    for (const broken of [
      { ...support, name: " " },
      { ...support, role: { kind: "supportPerson" as const, invitedBy: "" } },
    ]) {
      expect(
        await refused(api.meeting.setAttendance({ meetingId, attendance: [...everybody(lou), broken] })),
      ).toMatchObject({ code: "invalidInput" });
    }
    await must(api.meeting.setAttendance({ meetingId, attendance: [...everybody(lou), support] }));
    await keep(office, meetingId, textOne, surveyOne);
    const { minutesId } = await establish(office, meetingId);
    const rows = await must(api.document.recipients({ kind: "minutes", minutesId }));
    expect(rows.map(({ label }) => label).join()).not.toContain("Stöd");
    const { text } = await textOf(
      (await must(api.document.preview({ kind: "minutes", minutesId, party: { kind: "youth" } }))).bytes,
    );
    expect(text).toContain("Stöd Exempelsson");
  });

  it("R12: the host authority is a printed party, and coordinator and deputy need no square in the matrix", async () => {
    const { office, lou, meetingId } = await started();
    const { api } = office;
    await must(
      api.meeting.setAttendance({
        meetingId,
        attendance: [...everybody(lou), present({ kind: "coordinator" }, "Eli Ersättare")],
      }),
    );
    const { versions } = await must(api.consent.listForCase({ caseId: lou.caseId }));
    const consentId = versions[0]?.consentId;
    if (consentId === undefined) throw new Error("there is a version");
    const { text } = await textOf(
      (await must(api.document.preview({ kind: "consentForm", consentId, signer: { kind: "youth" } }))).bytes,
    );
    expect(text).toContain("Socialnämnden i Exempelkommun");
  });
});
