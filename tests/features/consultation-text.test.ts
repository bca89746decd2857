// R6, T1: what is written in a consultation shows nobody, on screen, in the vault and in drafts.
import { describe, expect, it } from "vitest";
import type { ConsentAsked } from "../../shared/domain/consultation.ts";
import { auditOf } from "../support/audit.ts";
import { officeWithProfile, plainConsultation as plain } from "../support/consultation.ts";
import { must, refused } from "../support/office.ts";

const texts = ["fromRole", "question", "doneSoFar", "advice"] as const;

describe("Text of a consultation (R6, T1)", () => {
  it.each([
    ["personalNumber", "Hen har 20120309-2398 som nummer"],
    ["phone", "Mamman nås på 070-000 00 11"],
    ["email", "skriv till kim@exempel.invalid"],
    ["address", "bor på Exempelgatan 2"],
  ] as const)("T1: a %s is refused in every field, also when it is to be kept anyway", async (kind, text) => {
    const { api } = await officeWithProfile();
    for (const field of texts) {
      for (const keepAnyway of [false, true]) {
        expect(await refused(api.consultation.register({ ...plain, [field]: text, keepAnyway }))).toEqual({
          code: "identityInText",
          field,
          kind,
        });
      }
    }
    expect(await must(api.consultation.list(null))).toEqual([]);
  });

  it("T1: capitals in mid-sentence and classes are saved only on purpose, which the log tells", async () => {
    const office = await officeWithProfile();
    const { api } = office;
    const details = { ...plain, question: "Eleven Lou går i 8B", advice: "Ring BUP" };
    expect(await refused(api.consultation.register(details))).toEqual({ code: "namesPossible", fields: ["question"] });
    const { question } = await must(api.consultation.register({ ...details, keepAnyway: true }));
    expect(question).toBe("Eleven Lou går i 8B");
    const entry = (await auditOf(office)).find(({ action }) => action === "consultation.register");
    expect(entry?.detail).toBe(JSON.stringify({ keptAnyway: ["question"] }));
  });

  it("T1: what is changed later, decided, or asked about consent is looked through too", async () => {
    const { api } = await officeWithProfile();
    const { consultationId, version } = await must(api.consultation.register(plain));
    const details = { ...plain, advice: "Ring 070-000 00 11" };
    expect(await refused(api.consultation.change({ consultationId, version, details }))).toMatchObject({
      code: "identityInText",
      field: "advice",
    });
    const decision = {
      goOn: true,
      decidedOn: "2026-03-12",
      decidedBy: "Kaj Koordinator",
      reason: "Nås på 070-0000011",
    };
    expect(await refused(api.consultation.decide({ consultationId, version, decision }))).toMatchObject({
      code: "identityInText",
      field: "reason",
    });
    const consentAsked: ConsentAsked = {
      askedOn: "2026-03-12",
      askedByRole: "kuratorn Kim",
      answer: "awaited",
      answeredOn: null,
    };
    const asking = { consultationId, version, consentAsked };
    expect(await refused(api.consultation.recordConsentAsked(asking))).toEqual({
      code: "namesPossible",
      fields: ["askedByRole"],
    });
    await must(api.consultation.recordConsentAsked({ ...asking, keepAnyway: true }));
  });

  it("R6: is not kept as a draft either once it shows somebody; any other draft is", async () => {
    const { api } = await officeWithProfile();
    const record = "consultation-new";
    expect(await refused(api.draft.keep({ record, field: "question", text: "120309-2398" }))).toMatchObject({
      code: "identityInText",
      kind: "personalNumber",
    });
    const decision = JSON.stringify({ goOn: true, decidedOn: "2026-03-12", decidedBy: "", reason: "070-000 00 11" });
    expect(await refused(api.draft.keep({ record: "decision:k1", field: "decision", text: decision }))).toMatchObject({
      field: "reason",
    });
    await must(api.draft.keep({ record, field: "question", text: "Hen är borta från skolan" }));
    await must(api.draft.keep({ record: "meeting:m1", field: "sharedView", text: "070-000 00 11" }));
    expect((await must(api.draft.list({ record }))).map(({ text }) => text)).toEqual(["Hen är borta från skolan"]);
  });
});
