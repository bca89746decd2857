// T2–T6 and R10–R12, R18, R18b, R19: what consent allows, through the router into a real SQLCipher file.
import { describe, expect, it } from "vitest";
import { agencyBlock, currentVersion } from "../../shared/domain/consent-rules.ts";
import { refusalInWords, type Naming } from "../../shared/text/failures.ts";
import {
  agencies,
  consentOne,
  consentTwo,
  guardian,
  profile,
  registerLou,
  termsOne,
  theYouth,
  yesToAll,
  youth,
  type Lou,
} from "../support/lou.ts";
import { planOf, preMeeting, present, recipients } from "../support/lou-meetings.ts";
import { must, openOffice, refused, type Office } from "../support/office.ts";

const namingOf = (lou: Lou): Naming => ({
  agency: (agencyId) => profile.agencies.find((agency) => agency.agencyId === agencyId)?.name ?? "",
  guardianNumber: (guardianId) => (guardianId === lou.v1 ? 1 : 2),
});

const invite = async (office: Office, lou: Lou, heldOn: string, ids: Parameters<typeof recipients>[1]) => {
  const { meetingId } = await must(office.api.meeting.plan({ caseId: lou.caseId, plan: planOf("first", heldOn) }));
  return office.api.notice.create({ meetingId, recipients: recipients(lou, ids), replyBy: null });
};

const theFour = ["school", "socialServices", "police", "leisure"] as const;

describe("Consent", () => {
  it("T2, R10, R18: refuses a notice on 17 March with 'väntar på vårdnadshavare 2'", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    const { consentId } = await must(office.api.consent.create({ caseId: lou.caseId, terms: termsOne }));
    await must(office.api.consent.answer(yesToAll(consentId, termsOne, guardian(lou.v1), "2026-03-16")));
    office.setDay("2026-03-17");

    const refusal = await refused(invite(office, lou, "2026-04-09", theFour));

    expect(refusal).toEqual({ code: "consentAwaited", signers: [guardian(lou.v2), theYouth] });
    if (refusal.code !== "consentAwaited") throw new Error("checked above");
    expect(refusalInWords(refusal, namingOf(lou))).toBe(
      "Samtycket är inte komplett: väntar på vårdnadshavare 2 och den unge. Registrera svaret när det kommer.",
    );
  });

  it("T3: is complete on 18 March, and the log says who and when", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    const consentId = await consentOne(office, lou);

    const facts = await must(office.api.consent.listForCase({ caseId: lou.caseId }));
    expect(currentVersion(facts, "2026-03-17")).toBeUndefined();
    expect(currentVersion(facts, "2026-03-18")?.consentId).toBe(consentId);
    const log = await must(office.api.caseFile.log({ caseId: lou.caseId }));
    expect(log[0]).toMatchObject({ action: "consent.answer", entityType: "consent", at: "2026-03-18T11:00:00.000Z" });
    expect(log.filter((entry) => entry.action === "consent.answer")).toHaveLength(3);
  });

  it("T4, R11, R12: refuses BUP at the 9 April meeting: not covered, supplement offered", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    await consentOne(office, lou);
    await preMeeting(office, lou);

    const refusal = await refused(invite(office, lou, "2026-04-09", [...theFour, "childPsychiatry"]));

    expect(refusal).toEqual({ code: "agencyNotCovered", agencyId: agencies.childPsychiatry });
    if (refusal.code !== "agencyNotCovered") throw new Error("checked above");
    expect(refusalInWords(refusal, namingOf(lou))).toBe(
      "BUP omfattas inte av samtycket den dagen. Komplettera samtycket om verksamheten behöver vara med.",
    );
  });

  it("T5: BUP becomes selectable on 26 May, and still is not for 21 May", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    await consentOne(office, lou);
    await consentTwo(office, lou);

    const facts = await must(office.api.consent.listForCase({ caseId: lou.caseId }));

    expect(agencyBlock(facts, agencies.childPsychiatry, "2026-05-26")).toBeUndefined();
    expect(agencyBlock(facts, agencies.childPsychiatry, "2026-05-21")).toEqual({
      code: "agencyNotCovered",
      agencyId: agencies.childPsychiatry,
    });
  });

  it("keeps version 1 while version 2 is only half signed", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    const one = await consentOne(office, lou);
    office.setDay("2026-04-01");
    const terms = { ...termsOne, agencyIds: [agencies.school], from: "2026-04-01" };
    const { consentId } = await must(office.api.consent.create({ caseId: lou.caseId, terms }));
    await must(office.api.consent.answer(yesToAll(consentId, terms, guardian(lou.v1), "2026-04-01")));

    const facts = await must(office.api.consent.listForCase({ caseId: lou.caseId }));

    expect(currentVersion(facts, "2026-04-01")?.consentId).toBe(one);
  });

  it("R11: refuses the police when version 2 leaves them out, although version 1 has not expired", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    await consentOne(office, lou);
    office.setDay("2026-04-01");
    const terms = {
      ...termsOne,
      agencyIds: termsOne.agencyIds.filter((id) => id !== agencies.police),
      from: "2026-04-01",
    };
    const { consentId } = await must(office.api.consent.create({ caseId: lou.caseId, terms }));
    for (const signer of [guardian(lou.v1), guardian(lou.v2), theYouth]) {
      await must(office.api.consent.answer(yesToAll(consentId, terms, signer, "2026-04-01")));
    }

    const facts = await must(office.api.consent.listForCase({ caseId: lou.caseId }));

    expect(agencyBlock(facts, agencies.police, "2026-04-01")?.code).toBe("agencyNotCovered");
    expect(agencyBlock(facts, agencies.school, "2026-04-01")).toBeUndefined();
  });

  it("holds the meeting without the police when V2 says no to them only", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    const consentId = await consentOne(office, lou);
    office.setDay("2026-04-01");
    await must(
      office.api.consent.answer({
        ...yesToAll(consentId, termsOne, guardian(lou.v2), "2026-04-01"),
        answers: [{ agencyId: agencies.police, answer: "no" }],
      }),
    );
    await preMeetingWithoutPolice(office, lou);

    const withPolice = await refused(invite(office, lou, "2026-04-09", theFour));
    expect(withPolice).toEqual({
      code: "agencyDeclined",
      agencyId: agencies.police,
      signer: guardian(lou.v2),
      answer: "no",
      on: "2026-04-01",
    });
    if (withPolice.code !== "agencyDeclined") throw new Error("checked above");
    expect(refusalInWords(withPolice, namingOf(lou))).toBe(
      "Polis får inte delta: vårdnadshavare 2 svarade nej 2026-04-01.",
    );
    await must(invite(office, lou, "2026-04-09", ["school", "socialServices", "leisure"]));
  });

  it("R18b: guardians' signatures lapse on the 18th birthday, until the youth has signed alone", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office, {
      youth: { ...youth, birthDate: "2008-06-01", maturity: null },
    });
    const { consentId } = await must(office.api.consent.create({ caseId: lou.caseId, terms: termsOne }));
    office.setDay("2026-03-18");
    for (const signer of [guardian(lou.v1), guardian(lou.v2)]) {
      await must(office.api.consent.answer(yesToAll(consentId, termsOne, signer, "2026-03-18")));
    }
    const waiting = await must(office.api.consent.listForCase({ caseId: lou.caseId }));
    // 17 years old: the youth signs too (from 15), so the guardians' yes alone is not enough.
    expect(agencyBlock(waiting, agencies.school, "2026-05-31")).toEqual({
      code: "consentAwaited",
      signers: [theYouth],
    });
    expect(agencyBlock(waiting, agencies.school, "2026-06-01")).toEqual({ code: "youthMustSign" });

    office.setDay("2026-06-02");
    await must(office.api.consent.answer(yesToAll(consentId, termsOne, theYouth, "2026-06-02")));
    const signed = await must(office.api.consent.listForCase({ caseId: lou.caseId }));
    expect(agencyBlock(signed, agencies.school, "2026-06-02")).toBeUndefined();
    expect(
      await refused(office.api.consent.answer(yesToAll(consentId, termsOne, guardian(lou.v1), "2026-06-02"))),
    ).toEqual({
      code: "notASigner",
    });
  });

  it("R19: refuses a consent without an end, without categories, or longer than a year", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    const create = (changes: Partial<typeof termsOne>) =>
      refused(office.api.consent.create({ caseId: lou.caseId, terms: { ...termsOne, ...changes } }));

    expect(await create({ to: "2026-03-17" })).toEqual({ code: "periodEndsBeforeItBegins" });
    expect(await create({ to: "2027-03-19" })).toEqual({ code: "periodTooLong", months: 12 });
    expect(await create({ agencyIds: [...termsOne.agencyIds, agencies.childPsychiatry] })).toEqual({
      code: "categoriesMissing",
      agencyId: agencies.childPsychiatry,
    });
    expect(await create({ purpose: "  " })).toMatchObject({ code: "invalidInput", fields: ["terms.purpose"] });
  });

  it("R18: an exception of a listed kind frees a signer, and a no is never an exception", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    const { consentId } = await must(office.api.consent.create({ caseId: lou.caseId, terms: termsOne }));
    office.setDay("2026-03-18");
    for (const signer of [guardian(lou.v1), theYouth]) {
      await must(office.api.consent.answer(yesToAll(consentId, termsOne, signer, "2026-03-18")));
    }
    await must(
      office.api.consent.addException({
        caseId: lou.caseId,
        exception: {
          signer: guardian(lou.v2),
          kind: "hindered",
          reason: "Kan inte nås",
          decidedBy: "Kaj Koordinator",
          decidedOn: "2026-03-18",
          until: "2026-04-18",
        },
      }),
    );

    const facts = await must(office.api.consent.listForCase({ caseId: lou.caseId }));

    expect(agencyBlock(facts, agencies.school, "2026-04-18")).toBeUndefined();
    expect(agencyBlock(facts, agencies.school, "2026-04-19")?.code).toBe("consentAwaited");

    const no = yesToAll(consentId, termsOne, guardian(lou.v2), "2026-03-18");
    await must(office.api.consent.answer({ ...no, answers: no.answers.map((one) => ({ ...one, answer: "no" })) }));
    const after = await must(office.api.consent.listForCase({ caseId: lou.caseId }));
    expect(agencyBlock(after, agencies.school, "2026-04-18")?.code).toBe("agencyDeclined");
  });
});

const preMeetingWithoutPolice = async (office: Office, lou: Lou) => {
  const { api, setDay } = office;
  const { meetingId } = await must(api.meeting.plan({ caseId: lou.caseId, plan: planOf("preMeeting", "2026-04-02") }));
  setDay("2026-04-02");
  await must(api.meeting.start({ meetingId }));
  await must(api.meeting.setAttendance({ meetingId, attendance: [{ ...coordinatorThere }] }));
  const { minutes } = await must(api.minutes.read({ meetingId }));
  const kept = await must(
    api.minutes.keep({
      minutesId: minutes.minutesId,
      version: minutes.version,
      sections: {
        noteTaker: "Kaj Koordinator",
        consentReviewed: { done: true, note: "" },
        preMeetingDecision: { goOn: true, decidedBy: "Förmötet", extraResources: "" },
      },
    }),
  );
  await must(api.minutes.establish({ minutesId: minutes.minutesId, version: kept.version }));
};

const coordinatorThere = present({ kind: "coordinator" }, "Kaj Koordinator");
