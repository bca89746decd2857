// R15, R23–R26: what a notice lives through. Sent, changed, replied to, blocked, held, cancelled: computed from facts.
import { describe, expect, it } from "vitest";
import type { DocumentRequest } from "../../shared/contract/document.ts";
import { agencies, guardian, guardianTwo, termsOne, yesToAll } from "../support/lou.ts";
import { planOf, recipients } from "../support/lou-meetings.ts";
import { agencyParty, send } from "../support/lou-stages.ts";
import {
  cancel,
  coming,
  four,
  move,
  noticeMade,
  noticeTo,
  readNotice,
  sendToAll,
  stateOf,
} from "../support/lou-notice.ts";
import { must, refused } from "../support/office.ts";
import { textOf } from "../support/pdf.ts";

describe("The states of a notice", () => {
  it("follow from what has happened: utkast, utsänd, ej svarat, kvitterad, genomförd", async () => {
    const summoning = await noticeMade();
    const { office, meetingId } = summoning;
    expect(await stateOf(summoning)).toBe("draft");
    await sendToAll(summoning);
    expect(await stateOf(summoning)).toBe("sent");
    office.setDay("2026-04-03");
    expect(await stateOf(summoning)).toBe("unanswered");
    for (const key of four) {
      const reply = coming(`Person ${key}`, "2026-04-03");
      await must(office.api.notice.reply({ meetingId, party: agencyParty(agencies[key]), reply }));
    }
    expect(await stateOf(summoning)).toBe("answered");
    office.setDay("2026-04-09");
    await must(office.api.meeting.start({ meetingId }));
    expect(await stateOf(summoning)).toBe("held");
  });

  it("is spärrad as soon as consent has lost its ground, and asks nobody for a reply", async () => {
    const summoning = await noticeMade();
    const { office, lou } = summoning;
    await sendToAll(summoning);
    const { versions } = await must(office.api.consent.listForCase({ caseId: lou.caseId }));
    office.setDay("2026-04-03");
    await must(
      office.api.consent.answer({
        ...yesToAll(versions[0]?.consentId ?? missing(), termsOne, guardian(lou.v2), "2026-04-03"),
        answers: termsOne.agencyIds.map((agencyId) => ({ agencyId, answer: "withdrawn" as const })),
        manner: "oral",
      }),
    );
    expect(await stateOf(summoning)).toBe("blocked");
    const { tasks } = await must(office.api.today.read(null));
    expect(tasks.some(({ kind }) => kind === "replyMissing")).toBe(false);
  });

  it("is to be made anew when custody changes who must answer (R18)", async () => {
    const summoning = await noticeMade();
    const { office, lou } = summoning;
    const { api } = office;
    await sendToAll(summoning);
    office.setDay("2026-04-03");
    const view = await must(api.caseFile.read({ caseId: lou.caseId }));
    // A telephone number changes nothing for the notice.
    const { youth, youthVersion: version } = view;
    await must(api.caseFile.changeYouth({ caseId: lou.caseId, version, youth: { ...youth, phone: "010-000 00 99" } }));
    expect(await stateOf(summoning)).toBe("unanswered");
    const guardianVersion = view.guardians.find(({ guardianId }) => guardianId === lou.v2)?.version ?? 0;
    const without = { ...guardianTwo, custody: "none" as const };
    await must(api.caseFile.changeGuardian({ guardianId: lou.v2, version: guardianVersion, guardian: without }));
    expect(await stateOf(summoning)).toBe("changed");
    const { tasks } = await must(api.today.read(null));
    expect(tasks.map(({ kind }) => kind)).toContain("noticeToChange");
  });

  it("asks for replies when the day has passed, and no longer when they are there", async () => {
    const summoning = await noticeMade();
    const { office, meetingId } = summoning;
    await sendToAll(summoning);
    const silent = async () =>
      (await must(office.api.today.read(null))).tasks.find(({ kind }) => kind === "replyMissing");
    office.setDay("2026-04-02");
    expect(await silent()).toBeUndefined();
    office.setDay("2026-04-03");
    expect(await silent()).toMatchObject({ dueOn: "2026-04-02", count: 4, meetingId });
    for (const key of four) {
      const reply = coming("Någon", "2026-04-03");
      await must(office.api.notice.reply({ meetingId, party: agencyParty(agencies[key]), reply }));
    }
    expect(await silent()).toBeUndefined();
  });
});

describe("A change of day, time or place after sending", () => {
  it("asks who wanted it and why, keeps what was sent, and makes the notice ändrad until it has been sent again", async () => {
    const summoning = await noticeMade();
    const { office, meetingId, lou } = summoning;
    await sendToAll(summoning);
    const { meeting } = await must(office.api.meeting.read({ meetingId }));
    expect(
      await refused(
        office.api.meeting.change({ meetingId, version: meeting.version, plan: planOf("first", "2026-04-14") }),
      ),
    ).toEqual({ code: "changeReasonMissing" });
    await must(move(summoning, { heldOn: "2026-04-14", startsAt: "16:00", endsAt: "17:00" }));

    expect(await stateOf(summoning)).toBe("changed");
    expect((await must(office.api.today.read(null))).tasks.some(({ kind }) => kind === "noticeOutdated")).toBe(true);
    expect(await must(office.api.meeting.readBefore({ meetingId }))).toMatchObject({
      changes: [{ heldOn: "2026-04-09", changedOn: "2026-03-27", because: { askedBy: "family" } }],
    });
    const sent = await must(office.api.document.listForCase({ caseId: lou.caseId }));
    const first = sent.find(({ recipientCode }) => recipientCode === "S");
    const { text: kept } = await textOf(
      (await must(office.api.document.readSent({ documentId: first?.documentId ?? missing() }))).bytes,
    );
    expect(kept).toContain("9 april 2026, kl. 15.00");

    const { text } = await textOf((await must(office.api.document.preview(noticeTo(meetingId, "school")))).bytes);
    expect(text).toContain("Mötet är ändrat");
    expect(text).toContain("Det här ersätter det som skickades");
    expect(text).toContain("14 april 2026, kl. 16.00");
    office.setDay("2026-03-28");
    await sendToAll(summoning);
    expect(await stateOf(summoning)).toBe("sent");
    const { sendings } = await readNotice(summoning);
    expect([1, 2].map((edition) => sendings.filter((sending) => sending.edition === edition).length)).toEqual([7, 7]);
  });

  it("leaves the notice as it is when day, time and place are the same, and when it is moved back", async () => {
    const summoning = await noticeMade();
    const { office, meetingId } = summoning;
    await sendToAll(summoning);
    const { meeting } = await must(office.api.meeting.read({ meetingId }));
    const plan = planOf("first", "2026-04-09", { question: "En annan fråga" });
    await must(office.api.meeting.change({ meetingId, version: meeting.version, plan }));
    expect(await stateOf(summoning)).toBe("sent");
    await must(move(summoning, { heldOn: "2026-04-14" }));
    await must(move(summoning, { heldOn: "2026-04-09" }));
    expect(await stateOf(summoning)).toBe("sent");
  });

  it("R10: asks consent about the new day before anything is sent again", async () => {
    const summoning = await noticeMade();
    const { office, meetingId } = summoning;
    await sendToAll(summoning);
    await must(move(summoning, { heldOn: "2026-11-19" }));
    expect(await stateOf(summoning)).toBe("blocked");
    expect(await refused(send(office, [noticeTo(meetingId, "school")], "paper"))).toEqual({
      code: "consentExpired",
      to: "2026-11-18",
    });
  });

  it("makes the replies to the old day count no more", async () => {
    const summoning = await noticeMade();
    const { office, meetingId } = summoning;
    await sendToAll(summoning);
    const party = agencyParty(agencies.school);
    await must(office.api.notice.reply({ meetingId, party, reply: coming("Anna Exempelsson", "2026-03-27") }));
    await must(move(summoning, { heldOn: "2026-04-14" }));
    expect(
      await refused(office.api.notice.reply({ meetingId, party, reply: coming("Anna Exempelsson", "2026-03-27") })),
    ).toEqual({ code: "noticeOutdated" });
    await sendToAll(summoning);
    office.setDay("2026-04-03");
    expect(await stateOf(summoning)).toBe("unanswered");
  });

  it("leaves nobody out who has got the notice; whoever consent keeps out may be left out", async () => {
    const summoning = await noticeMade();
    const { office, lou, meetingId } = summoning;
    await sendToAll(summoning);
    const withoutPolice = recipients(lou, ["school", "socialServices", "leisure"]);
    const remake = () => office.api.notice.create({ meetingId, recipients: withoutPolice, replyBy: null });
    expect(await refused(remake())).toEqual({ code: "noticeExists" });
    const { versions } = await must(office.api.consent.listForCase({ caseId: lou.caseId }));
    await must(
      office.api.consent.answer({
        ...yesToAll(versions[0]?.consentId ?? missing(), termsOne, guardian(lou.v1), "2026-03-27"),
        answers: [{ agencyId: agencies.police, answer: "withdrawn" }],
        manner: "oral",
      }),
    );
    await must(remake());
    const notice = await readNotice(summoning);
    expect(notice.sentOn).toBe("2026-03-27");
    expect(notice.sendings).toHaveLength(7);
  });
});

describe("A cancelled meeting", () => {
  it("keeps who asked and why, and offers a word of it to those who were summoned, whatever has been withdrawn", async () => {
    const summoning = await noticeMade();
    const { office, lou, meetingId } = summoning;
    await must(send(office, [noticeTo(meetingId, "school"), noticeTo(meetingId, "police")], "paper"));
    const toPolice: DocumentRequest = { kind: "cancellation", meetingId, party: agencyParty(agencies.police) };
    expect(await refused(send(office, [toPolice], "paper"))).toEqual({ code: "meetingNotCancelled" });
    const { versions } = await must(office.api.consent.listForCase({ caseId: lou.caseId }));
    await must(
      office.api.consent.answer({
        ...yesToAll(versions[0]?.consentId ?? missing(), termsOne, guardian(lou.v2), "2026-03-27"),
        answers: termsOne.agencyIds.map((agencyId) => ({ agencyId, answer: "withdrawn" as const })),
        manner: "oral",
      }),
    );
    const meeting = await must(cancel(summoning));
    expect(meeting).toMatchObject({
      cancelledOn: "2026-03-27",
      cancelled: { askedBy: "agency", reason: "Polisen kan inte komma" },
    });
    expect((await must(office.api.today.read(null))).tasks).toContainEqual(
      expect.objectContaining({ kind: "cancellationNotSent", count: 2 }),
    );

    const rows = await must(office.api.document.recipients({ kind: "cancellation", meetingId }));
    expect(rows.map(({ code, block }) => [code, block])).toEqual([
      ["S", null],
      ["P", null],
    ]);
    const { text } = await textOf((await must(office.api.document.preview(toPolice))).bytes);
    expect(text).toContain("Mötet är inställt");
    expect(text).toContain("9 april 2026");
    for (const secret of ["Lou", "Exempelsson", "Polisen kan inte", "Familjens hus", "samtycke"]) {
      expect(text).not.toContain(secret);
    }
    await must(
      send(
        office,
        rows.map(({ request }) => request),
        "paper",
      ),
    );
    expect((await must(office.api.today.read(null))).tasks.some(({ kind }) => kind === "cancellationNotSent")).toBe(
      false,
    );
    const never: DocumentRequest = { kind: "cancellation", meetingId, party: agencyParty(agencies.leisure) };
    expect(await refused(send(office, [never], "paper"))).toEqual({ code: "notSummoned" });
    expect(await refused(send(office, [noticeTo(meetingId, "school")], "paper"))).toEqual({ code: "meetingCancelled" });
    expect(await refused(cancel(summoning))).toEqual({ code: "meetingCancelled" });
  });
});

const missing = (): never => {
  throw new Error("it should be there");
};
