// R18c, B1, OSL 12:2: what is said about a private person is taken back, one by one or with all the rest, and corrected.
import { describe, expect, it } from "vitest";
import { mayTakePart } from "../../shared/domain/consent-parties.ts";
import { mayAttend } from "../../shared/domain/consent-rules.ts";
import type { PersonId } from "../../shared/domain/ids.ts";
import { handOver, readyToSummon } from "../support/lou-changes.ts";
import { agencies, guardian, yesToAll } from "../support/lou.ts";
import { planOf, recipients } from "../support/lou-meetings.ts";
import { agencyParty } from "../support/lou-stages.ts";
import { factsOf, letter, letterRows, parties } from "../support/lou-withdrawal.ts";
import { must, refused } from "../support/office.ts";
import { textOf } from "../support/pdf.ts";
import { addGrandmother, consentNaming, termsNaming } from "../support/private-person.ts";

const day = "2026-03-27";
const later = "2026-03-28";
const part = (personId: PersonId) => ({ kind: "person" as const, personId });

const withGrandmother = async () => {
  const { office, lou } = await readyToSummon();
  const personId = await addGrandmother(office, lou);
  const consentId = await consentNaming(office, lou, personId, day);
  const terms = termsNaming(personId, day);
  const takeBack = (
    persons: readonly PersonId[],
    fromAgencies: readonly (typeof terms.agencyIds)[number][] = [],
    on = later,
  ) => {
    office.setDay(on);
    return must(
      office.api.consent.answer({
        ...yesToAll(consentId, terms, guardian(lou.v2), on),
        answers: fromAgencies.map((agencyId) => ({ agencyId, answer: "withdrawn" as const })),
        persons: persons.map((id) => ({ personId: id, answer: "withdrawn" as const })),
      }),
    );
  };
  const isIn = async (on = later) => mayTakePart(await factsOf(office, lou), part(personId), on);
  return { office, lou, personId, terms, takeBack, isIn };
};

describe("A private person whose consent is taken back (R18c)", () => {
  it("alone: she is out, the agencies go on, and a notice that has left is to be changed", async () => {
    const { office, lou, personId, takeBack, isIn } = await withGrandmother();
    const plan = planOf("first", "2026-04-09");
    const { meetingId } = await must(office.api.meeting.plan({ caseId: lou.caseId, plan }));
    const summoned = [...recipients(lou, ["school"]), { party: part(personId), contactId: null }];
    await must(office.api.notice.create({ meetingId, recipients: summoned, replyBy: null }));
    await must(handOver(office, [{ kind: "notice", meetingId, party: part(personId) }]));
    expect(await isIn()).toBe(true);

    const { consequences } = await takeBack([personId]);
    expect(await isIn()).toBe(false);
    expect(mayAttend(await factsOf(office, lou), agencies.school, later)).toBe(true);
    expect(consequences).toMatchObject({ whole: false, on: later, ended: [], persons: [{ personId, on: later }] });
    expect(consequences?.notices).toMatchObject([{ meetingId, sent: true, lostOn: later }]);
  });

  it("alone: the letter names her to the family, and is not for the agencies nor for her", async () => {
    const { office, lou, personId, takeBack } = await withGrandmother();
    await takeBack([personId]);
    expect((await letterRows(office, lou)).map(({ code }) => code)).toEqual(["V1", "V2", "U"]);
    const toYouth = await must(office.api.document.preview(letter(lou, parties(lou).youth)));
    expect((await textOf(toYouth.bytes)).text).toContain("Gun Exempelsson");
    for (const party of [agencyParty(agencies.school), part(personId)]) {
      expect(await refused(office.api.document.preview(letter(lou, party)))).toEqual({ code: "notFound" });
    }
  });

  it("after she has had a notice: the letter reaches her too, and says no more than that it no longer applies", async () => {
    const { office, lou, personId, terms, takeBack } = await withGrandmother();
    const { meetingId } = await must(
      office.api.meeting.plan({ caseId: lou.caseId, plan: planOf("first", "2026-04-09") }),
    );
    const summoned = [...recipients(lou, ["school"]), { party: part(personId), contactId: null }];
    await must(office.api.notice.create({ meetingId, recipients: summoned, replyBy: null }));
    await must(handOver(office, [{ kind: "notice", meetingId, party: part(personId) }]));
    // As long as she may take part there is nothing to tell her.
    await takeBack([], [agencies.police]);
    expect((await letterRows(office, lou)).map(({ code }) => code)).not.toContain("PP1");
    expect(await refused(office.api.document.preview(letter(lou, part(personId))))).toEqual({ code: "notFound" });
    await takeBack([personId], terms.agencyIds);
    expect((await letterRows(office, lou)).map(({ code }) => code)).toContain("PP1");
    const [sent] = (await must(handOver(office, [letter(lou, part(personId))]))).documents;
    expect(sent).toMatchObject({ recipientCode: "PP1", ground: "consentEnded" });
    const { text } = await textOf((await must(office.api.document.preview(letter(lou, part(personId))))).bytes);
    expect(text).toContain("Samtycket gäller inte längre");
    for (const untold of ["Lou", "Kim", "Robin", "Polis", "Skola", "tillbaka"]) expect(text).not.toContain(untold);
  });

  it("with all the rest: the letter to an agency does not tell that she was there", async () => {
    const { office, lou, personId, terms, takeBack, isIn } = await withGrandmother();
    const { consequences } = await takeBack([personId], terms.agencyIds);
    expect(await isIn()).toBe(false);
    expect(consequences).toMatchObject({ whole: true, persons: [{ personId, on: later }] });
    const toSchool = await must(office.api.document.preview(letter(lou, agencyParty(agencies.school))));
    const { text } = await textOf(toSchool.bytes);
    expect(text).toContain("Samtycket gäller inte längre");
    expect(text).not.toContain("Gun");
  });

  it("is out when everything is taken back from the agencies, though nobody said a word about her", async () => {
    const { terms, takeBack, isIn } = await withGrandmother();
    await takeBack([], terms.agencyIds);
    expect(await isIn()).toBe(false);
  });
});

describe("A wrongly registered answer about a private person (R18, R18c)", () => {
  it("is struck with its reason, stays in the history, and another counts in its place", async () => {
    const { office, lou, personId, isIn } = await withGrandmother();
    const byYouth = (await factsOf(office, lou)).personAnswers.filter(({ signer }) => signer.kind === "youth");
    const correction = {
      caseId: lou.caseId,
      answerIds: byYouth.map(({ answerId }) => answerId),
      reason: "Det stod nej på blanketten",
      instead: { answer: "no" as const, on: day, manner: "signedForm" as const, receivedBy: "", interpreter: false },
    };
    await must(office.api.consent.correct(correction));
    expect(await isIn(day)).toBe(false);
    expect((await factsOf(office, lou)).personAnswers.filter(({ signer }) => signer.kind === "youth")).toMatchObject([
      { personId, answer: "yes", correction: { reason: correction.reason, on: day } },
      { personId, answer: "no", correction: null, corrects: byYouth[0]?.answerId },
    ]);
    expect(await refused(office.api.consent.correct(correction))).toEqual({ code: "alreadyCorrected" });
  });

  it("of a yes to a yes never outranks a withdrawal of the same day, and goes together with answers about agencies", async () => {
    const { office, lou, takeBack, personId, isIn } = await withGrandmother();
    const { answers, personAnswers, versions } = await factsOf(office, lou);
    await takeBack([personId], [], day);
    const newest = versions.at(-1)?.consentId;
    const byV2 = [...answers, ...personAnswers].filter(
      ({ consentId, signer }) => consentId === newest && signer.kind === "guardian" && signer.guardianId === lou.v2,
    );
    await must(
      office.api.consent.correct({
        caseId: lou.caseId,
        answerIds: byV2.map(({ answerId }) => answerId),
        reason: "Tolk var med",
        instead: { answer: "yes", on: day, manner: "signedForm", receivedBy: "", interpreter: true },
      }),
    );
    expect(await isIn(day)).toBe(false);
    expect(mayAttend(await factsOf(office, lou), agencies.school, day)).toBe(true);
  });
});
