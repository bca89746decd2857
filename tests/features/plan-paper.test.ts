// The plan alone, to whom consent covers today (R35, R38), and what it keeps to itself (5.1, R18c, B3).
import { describe, expect, it } from "vitest";
import type { DocumentRequest } from "../../shared/contract/document.ts";
import type { MeetingId } from "../../shared/domain/ids.ts";
import { ReasonableGap } from "../../shared/domain/minutes.ts";
import { gapAbout } from "../../shared/domain/minutes-rules.ts";
import type { Party } from "../../shared/domain/party.ts";
import { close } from "../support/closure.ts";
import { bupCovered, followedOnce, planDecided } from "../support/lou-follow-ups.ts";
import { agencies, guardian, termsTwo, theYouth, yesToAll, type Lou } from "../support/lou.ts";
import {
  addCommitment,
  establish,
  everybody,
  hold,
  keep,
  planOf,
  recipients,
  textOne,
} from "../support/lou-meetings.ts";
import { withdrawAll } from "../support/lou-changes.ts";
import { agencyParty, send, withConsent } from "../support/lou-stages.ts";
import { must, refused, type Office } from "../support/office.ts";
import { addGrandmother, consentNaming } from "../support/private-person.ts";
import { textOf } from "../support/pdf.ts";

const planTo = (lou: Lou, party: Party): DocumentRequest => ({ kind: "plan", caseId: lou.caseId, party });

const bup = agencyParty(agencies.childPsychiatry);
const school = agencyParty(agencies.school);
const leisure = agencyParty(agencies.leisure);
const youth: Party = { kind: "youth" };

const read = async ({ api }: Office, request: DocumentRequest): Promise<string> =>
  (await textOf((await must(api.document.preview(request))).bytes)).text;

/** Everything that these minutes still lack has a written reason. */
const leaveOpen = async ({ api }: Office, meetingId: MeetingId): Promise<void> => {
  const { minutes, gaps } = await must(api.minutes.read({ meetingId }));
  const writtenReasons = gaps.map((gap) => ({
    gap: ReasonableGap.parse(gap.code),
    about: gapAbout(gap),
    reason: "Hanns inte med",
  }));
  const { minutesId, version } = minutes;
  await must(api.minutes.keep({ minutesId, version, sections: { writtenReasons } }));
};

describe("A party covered later (R38)", () => {
  it("is refused the plan until consent covers it", async () => {
    const { office, lou } = await followedOnce();
    office.setDay("2026-05-22");
    expect(await refused(send(office, [planTo(lou, bup)]))).toEqual({
      code: "agencyNotCovered",
      agencyId: agencies.childPsychiatry,
    });
  });

  it("gets the plan from that day, not older minutes, and the log says so", async () => {
    const { office, lou, firstMinutes, minutesId } = await bupCovered();
    const text = await read(office, planTo(lou, bup));
    expect(text).toContain("A11 Tid för bedömning av sömn");
    expect(text).not.toContain("villkorat");
    expect(text).toContain("Ni får planen, men inte äldre protokoll.");
    const [sent] = (await must(send(office, [planTo(lou, bup)]))).documents;
    expect(sent).toMatchObject({ kind: "plan", ground: "consent", disclosedOn: "2026-05-26", recipientLabel: "BUP" });
    for (const old of [firstMinutes, minutesId]) {
      expect(await refused(send(office, [{ kind: "minutes", minutesId: old, party: bup }]))).toMatchObject({
        code: "agencyNotCovered",
      });
    }
    const log = await must(office.api.document.listForCase({ caseId: lou.caseId }));
    expect(log.map(({ kind }) => kind)).toContain("plan");
  });
});

describe("A commitment for a party that consent does not cover yet (R35)", () => {
  it("is told to the others as conditional, and hidden from that party's preparation until it is covered", async () => {
    const { office, lou } = await followedOnce();
    office.setDay("2026-05-22");
    const { api } = office;
    expect(await read(office, planTo(lou, school))).toContain("BUP (villkorat:");
    // Everybody signs on 22 May a version that begins on 1 June: BUP can be called to 11 June, and is not covered yet.
    const terms = { ...termsTwo, from: "2026-06-01" };
    const { consentId } = await must(api.consent.create({ caseId: lou.caseId, terms }));
    for (const signer of [guardian(lou.v1), guardian(lou.v2), theYouth]) {
      await must(api.consent.answer(yesToAll(consentId, terms, signer, "2026-05-22")));
    }
    const { meetingId } = await must(api.meeting.plan({ caseId: lou.caseId, plan: planOf("followUp", "2026-06-11") }));
    const preparation: DocumentRequest = { kind: "preparation", meetingId, party: bup };
    await must(
      api.notice.create({
        meetingId,
        recipients: recipients(lou, ["school", "socialServices", "police", "leisure", "childPsychiatry"]),
        replyBy: null,
      }),
    );
    expect(await refused(api.document.preview(preparation))).toMatchObject({ code: "agencyNotCovered" });
    office.setDay("2026-06-01");
    expect(await read(office, preparation)).toContain("Tid för bedömning av");
  });
});

describe("The plan on demand", () => {
  it("does not exist before minutes with a plan have been established", async () => {
    const { office, lou } = await withConsent();
    expect(await refused(send(office, [planTo(lou, youth)]))).toEqual({ code: "planMissing" });
    await hold(office, lou, planOf("first", "2026-04-09"), everybody(lou));
    expect(await refused(send(office, [planTo(lou, youth)]))).toEqual({ code: "planMissing" });
  });

  it("tells each agency the figures and results of what it receives, and no concern to anybody", async () => {
    const { office, lou } = await followedOnce();
    const toSchool = await read(office, planTo(lou, school));
    expect(toSchool).toContain("2 positiva av 5 tester");
    const toLeisure = await read(office, planTo(lou, leisure));
    expect(toLeisure).toContain("M2. Lou är drogfri");
    expect(toLeisure).not.toContain("positiva");
    for (const text of [toSchool, toLeisure]) expect(text).not.toMatch(/av 10|Oro just nu/u);
  });

  it("lists what goes on and, apart, what is done", async () => {
    const { office, lou } = await followedOnce();
    const text = await read(office, planTo(lou, youth));
    expect(text).toContain("A2 Extra anpassningar i skolmiljön: klart");
    expect(text).toContain("Görs annorlunda: Annan väckningsrutin; mentor sms:ar senast 08:20.");
    expect(text).toContain("Från början 38 2026-05-21 27 På väg");
    expect(text).toContain("Torsdag 11 juni 2026");
  });

  it("is the youth's always, and stops for the others when consent is withdrawn", async () => {
    const { office, lou } = await followedOnce();
    office.setDay("2026-06-02");
    await withdrawAll(office, lou, "2026-06-02");
    await must(send(office, [planTo(lou, youth)]));
    for (const party of [school, { kind: "guardian" as const, guardianId: lou.v1 }]) {
      expect(await refused(send(office, [planTo(lou, party)]))).toMatchObject({ code: "agencyDeclined" });
    }
  });

  it("leaves nobody chosen from the start but tells who may have it", async () => {
    const { office, lou } = await followedOnce();
    office.setDay("2026-05-22");
    const rows = await must(office.api.document.recipients({ kind: "plan", caseId: lou.caseId }));
    expect(rows.filter(({ block }) => block === null).map(({ code }) => code)).toEqual([
      "S",
      "T",
      "P",
      "F",
      "V1",
      "V2",
      "U",
    ]);
  });

  it("says how it ended once the case is closed, and can still be given", async () => {
    const { office, lou } = await followedOnce();
    office.setDay("2026-06-04");
    await must(close(office, lou.caseId, "2026-06-04"));
    const text = await read(office, planTo(lou, youth));
    expect(text).toContain("SSPF tog slut torsdag 4 juni 2026");
    expect(text).not.toContain("ändra");
    expect(text).toContain("A1 Extra stöd för ökad närvaro, veckosamtal: klart");
    expect(text).toContain("2026-06-04 0 Uppnått");
    await must(send(office, [planTo(lou, youth)]));
  });

  it("goes on when the case is open again: with no end, and after a new meeting with the day of the next", async () => {
    const { office, lou } = await followedOnce();
    const { api } = office;
    office.setDay("2026-06-04");
    await must(close(office, lou.caseId, "2026-06-04"));
    const { version } = await must(api.closure.read({ caseId: lou.caseId }));
    const known = { caseId: lou.caseId, version, decidedBy: "Kaj Koordinator", reason: "Ny oro" };
    await must(api.closure.reopen({ ...known, reopenedOn: "2026-06-04" }));
    const reopened = await read(office, planTo(lou, youth));
    expect(reopened).not.toContain("tog slut");
    expect(reopened).not.toContain("Nästa möte");
    const { meetingId } = await hold(office, lou, planOf("followUp", "2026-06-11"), everybody(lou));
    const next = {
      nextMeetingOn: "2026-08-27",
      anotherMeeting: false,
      closing: false,
      frequency: "",
      contactBetween: "",
    };
    await keep(office, meetingId, { ...textOne, next });
    await leaveOpen(office, meetingId);
    await establish(office, meetingId);
    const text = await read(office, planTo(lou, youth));
    expect(text).not.toContain("tog slut");
    expect(text).toContain("Nästa möte Torsdag 27 augusti 2026");
  });

  it("waits for a check of a guardian's copy when the minutes hide something from the guardians (B3)", async () => {
    const { office, lou } = await planDecided();
    const { meetingId } = await hold(office, lou, planOf("followUp", "2026-05-21"), everybody(lou));
    await keep(office, meetingId, {
      ...textOne,
      hidden: [
        {
          asideId: "n",
          from: "youthVoice.ownWords",
          area: null,
          text: "Något",
          reason: "Far illa",
          inYouthCopy: false,
        },
      ],
      writtenReasons: [],
    });
    await leaveOpen(office, meetingId);
    await establish(office, meetingId);
    const request = {
      kind: "plan" as const,
      caseId: lou.caseId,
      party: { kind: "guardian" as const, guardianId: lou.v1 },
    };
    const onOnePage = { ...request, kind: "planOnOnePage" as const };
    expect(await refused(send(office, [request]))).toEqual({ code: "copyNotChecked" });
    await must(send(office, [planTo(lou, school)]));
    await must(office.api.document.check(request));
    await must(send(office, [request]));
    // The short one is another copy, and is read through by itself.
    expect(await refused(send(office, [onOnePage]))).toEqual({ code: "copyNotChecked" });
    await must(office.api.document.check(onOnePage));
    await must(send(office, [onOnePage]));
  });
});

describe("A private person and the plan (R18c)", () => {
  it("gets own commitments only when they are given: no goals, no figures, nothing of the others'", async () => {
    const { office, lou, firstMinutes } = await planDecided();
    const personId = await addGrandmother(office, lou);
    const party: Party = { kind: "person", personId };
    expect(await refused(send(office, [planTo(lou, party)]))).toMatchObject({ code: "personNotCovered" });
    await consentNaming(office, lou, personId, "2026-05-20");
    expect(await refused(send(office, [planTo(lou, party)]))).toEqual({ code: "personHasNoCommitment" });
    const { meetingId } = await hold(office, lou, planOf("followUp", "2026-05-21"), everybody(lou));
    const { goals } = await must(office.api.plan.read({ caseId: lou.caseId }));
    const [, drugs] = goals;
    if (drugs === undefined) throw new Error("the plan has three goals");
    await addCommitment(office, meetingId, drugs.goalId, "Middag hos mormor", party, "2026-05-21", "2026-06-11");
    // What is being written is no plan yet.
    expect(await refused(send(office, [planTo(lou, party)]))).toEqual({ code: "personHasNoCommitment" });
    await keep(office, meetingId, textOne);
    await leaveOpen(office, meetingId);
    await establish(office, meetingId);
    const text = await read(office, planTo(lou, party));
    expect(text).toContain("Middag hos mormor");
    expect(text).toContain("2026-06-11");
    expect(text).not.toMatch(/drogfri|Frånvaro|Väcka|A1 |M2|positiva/u);
    const rows = await must(office.api.document.recipients({ kind: "minutes", minutesId: firstMinutes }));
    expect(rows.map(({ code }) => code)).not.toContain("PP1");
    const [sent] = (await must(send(office, [planTo(lou, party)]))).documents;
    expect(sent).toMatchObject({ kind: "plan", recipientCode: "PP1", ground: "consent" });
    // The closure has said that it is done.
    await must(close(office, lou.caseId, "2026-05-21"));
    expect(await refused(send(office, [planTo(lou, party)]))).toEqual({ code: "personHasNoCommitment" });
  });
});
