// R18, R2: a wrongly registered answer is corrected by a new event; a family that says no leaves no trace.
import { describe, expect, it } from "vitest";
import { familyDeclinedOn } from "../../shared/domain/consent-end.ts";
import { mayAttend } from "../../shared/domain/consent-rules.ts";
import { agencies, guardian, registerLou, termsOne, theYouth, yesToAll, type Lou } from "../support/lou.ts";
import { endCustody, handOver } from "../support/lou-changes.ts";
import { agencyParty, withConsent } from "../support/lou-stages.ts";
import { answer, factsOf, letter, letterRows, parties, type Said } from "../support/lou-withdrawal.ts";
import { must, openOffice, refused } from "../support/office.ts";

describe("A correction (rättelse)", () => {
  const withAnswers = async () => {
    const { office, lou } = await withConsent();
    const { answers } = await factsOf(office, lou);
    const idsOf = (agencyId: string, guardianId: string) =>
      answers
        .filter(
          (one) => one.agencyId === agencyId && one.signer.kind === "guardian" && one.signer.guardianId === guardianId,
        )
        .map((one) => one.answerId);
    return { office, lou, idsOf };
  };
  const instead = (said: Said, on = "2026-03-18") => ({
    answer: said,
    on,
    manner: "signedForm" as const,
    receivedBy: "",
    interpreter: false,
  });

  it("makes a wrongly registered yes a no, points at it with the reason, and keeps it in the history", async () => {
    const { office, lou, idsOf } = await withAnswers();
    const answerIds = idsOf(agencies.police, lou.v2);
    const reason = "Det stod nej på blanketten";
    await must(office.api.consent.correct({ caseId: lou.caseId, answerIds, reason, instead: instead("no") }));
    const facts = await factsOf(office, lou);
    expect(mayAttend(facts, agencies.police, "2026-03-18")).toBe(false);
    expect(facts.answers.find((one) => one.answerId === answerIds[0])).toMatchObject({
      answer: "yes",
      correction: { reason, on: "2026-03-18" },
    });
    expect(facts.answers.find((one) => one.corrects === answerIds[0])).toMatchObject({
      answer: "no",
      correction: null,
    });
    const [entry] = await must(office.api.caseFile.log({ caseId: lou.caseId }));
    expect(entry).toMatchObject({ action: "consent.correct", entityType: "consent_correction" });
  });

  it("without anything instead leaves the answer uncounted", async () => {
    const { office, lou, idsOf } = await withAnswers();
    await must(
      office.api.consent.correct({
        caseId: lou.caseId,
        answerIds: idsOf(agencies.school, lou.v1),
        reason: "Fel person",
        instead: null,
      }),
    );
    expect(mayAttend(await factsOf(office, lou), agencies.school, "2026-03-18")).toBe(false);
  });

  it("of a yes to a yes never outranks a withdrawal of the same day", async () => {
    const { office, lou, idsOf } = await withAnswers();
    await answer(office, lou, "2026-03-18", "withdrawn", [{ agencyId: agencies.police }], guardian(lou.v2));
    const answerIds = idsOf(agencies.police, lou.v2);
    await must(
      office.api.consent.correct({ caseId: lou.caseId, answerIds, reason: "Tolk var med", instead: instead("yes") }),
    );
    expect(mayAttend(await factsOf(office, lou), agencies.police, "2026-03-18")).toBe(false);
  });

  it("is refused without a reason, of what has been corrected, and of two people's answers at once", async () => {
    const { office, lou, idsOf } = await withAnswers();
    const answerIds = idsOf(agencies.police, lou.v2);
    expect(
      (await refused(office.api.consent.correct({ caseId: lou.caseId, answerIds, reason: " ", instead: null }))).code,
    ).toBe("invalidInput");
    const both = [...answerIds, ...idsOf(agencies.police, lou.v1)];
    expect(
      await refused(office.api.consent.correct({ caseId: lou.caseId, answerIds: both, reason: "Fel", instead: null })),
    ).toEqual({
      code: "notTogether",
    });
    await must(office.api.consent.correct({ caseId: lou.caseId, answerIds, reason: "Fel", instead: null }));
    expect(
      await refused(office.api.consent.correct({ caseId: lou.caseId, answerIds, reason: "Fel", instead: null })),
    ).toEqual({
      code: "alreadyCorrected",
    });
  });

  it("is not dated ahead, and not before the person had an answer to give", async () => {
    const { office, lou, idsOf } = await withAnswers();
    const answerIds = idsOf(agencies.police, lou.v2);
    const correct = (on: string) =>
      refused(
        office.api.consent.correct({ caseId: lou.caseId, answerIds, reason: "Fel dag", instead: instead("no", on) }),
      );
    expect(await correct("2026-03-19")).toEqual({ code: "dateInFuture" });
    await endCustody(office, lou, "2026-03-17");
    expect(await correct("2026-03-18")).toEqual({ code: "notASigner" });
    // Undone with the refusal: nothing was corrected.
    expect((await factsOf(office, lou)).answers.every((one) => one.correction === null)).toBe(true);
  });
});

describe("A family that says no (samtycke nekat)", () => {
  const asked = async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    const { consentId } = await must(office.api.consent.create({ caseId: lou.caseId, terms: termsOne }));
    return { office, lou, consentId };
  };
  const decline = (lou: Lou, on: string) => ({ caseId: lou.caseId, on, manner: "oral" as const, receivedBy: "" });

  it("before any version is complete leaves no trace: only the letter to the family itself can leave", async () => {
    const { office, lou, consentId } = await asked();
    await must(office.api.consent.decline(decline(lou, "2026-03-16")));
    const form = { kind: "consentForm" as const, consentId, signer: guardian(lou.v1) };
    expect(await refused(handOver(office, [form]))).toEqual({ code: "consentDeclined", on: "2026-03-16" });
    expect((await letterRows(office, lou)).map((row) => row.code)).toEqual(["V1", "V2", "U"]);
    expect((await refused(handOver(office, [letter(lou, agencyParty(agencies.school))]))).code).toBe("notFound");
    const { v1 } = parties(lou);
    const { documents } = await must(handOver(office, [letter(lou, v1)]));
    expect(documents[0]).toMatchObject({ kind: "withdrawalLetter", ground: "ownMatter" });
    expect((await must(office.api.today.read(null))).tasks.map(({ kind }) => kind)).toEqual(["familyDeclined"]);
  });

  it("holds although every yes is registered afterwards, until a new version is drawn up", async () => {
    const { office, lou, consentId } = await asked();
    await must(office.api.consent.decline(decline(lou, "2026-03-16")));
    office.setDay("2026-03-18");
    for (const signer of [guardian(lou.v1), guardian(lou.v2), theYouth]) {
      await must(office.api.consent.answer(yesToAll(consentId, termsOne, signer, "2026-03-18")));
    }
    expect(mayAttend(await factsOf(office, lou), agencies.school, "2026-03-18")).toBe(false);
    await must(office.api.consent.create({ caseId: lou.caseId, terms: termsOne }));
    expect(familyDeclinedOn(await factsOf(office, lou), "2026-03-18")).toBeUndefined();
  });

  it("is the same when everybody has answered no to everything", async () => {
    const { office, lou, consentId } = await asked();
    for (const signer of [guardian(lou.v1), guardian(lou.v2), theYouth]) {
      const given = yesToAll(consentId, termsOne, signer, "2026-03-16");
      await must(
        office.api.consent.answer({ ...given, answers: given.answers.map((one) => ({ ...one, answer: "no" })) }),
      );
    }
    expect(familyDeclinedOn(await factsOf(office, lou), "2026-03-16")).toBe("2026-03-16");
    const form = { kind: "consentForm" as const, consentId, signer: guardian(lou.v1) };
    expect((await refused(handOver(office, [form]))).code).toBe("consentDeclined");
  });

  it("is a withdrawal instead once consent has applied, and not dated ahead", async () => {
    const { office, lou } = await withConsent();
    expect(await refused(office.api.consent.decline(decline(lou, "2026-03-18")))).toEqual({ code: "consentWasGiven" });
    const before = await asked();
    expect(await refused(before.office.api.consent.decline(decline(before.lou, "2026-03-17")))).toEqual({
      code: "dateInFuture",
    });
    expect(await refused(handOver(office, [letter(lou, parties(lou).v1)]))).toEqual({ code: "nothingWithdrawn" });
  });
});
