// Who is responsible for a case, cases that belong together, and a case outside the target group (R1, T6).
import { describe, expect, it } from "vitest";
import { signersOn } from "../../shared/domain/consent-rules.ts";
import { responsibleOn } from "../../shared/domain/responsibility.ts";
import { CaseId } from "../../shared/domain/ids.ts";
import { refusalInWords } from "../../shared/text/failures.ts";
import { auditOf } from "../support/audit.ts";
import { consult, guardian, openingOf, registerLou, termsOne, yesToAll, youth } from "../support/lou.ts";
import { clientOf, hostAt, must, type Office, openOffice, refused } from "../support/office.ts";
import { testPassphrase } from "../support/vault.ts";

/** Lou's sibling, with a case of their own. */
const registerSibling = async (office: Office, changes: Partial<typeof youth> = {}) => {
  const { consultationId } = await consult(office);
  office.setDay("2026-03-16");
  const sibling = { ...youth, givenName: "Mika", personalNumber: null, birthDate: "2010-05-05", ...changes };
  return must(office.api.caseFile.register(openingOf(consultationId, { number: "SSPF-2026-008", youth: sibling })));
};

describe("Who is responsible", () => {
  it("is the profile's coordinator and deputy from the day the case is opened, and a handover is one more row", async () => {
    const office = await openOffice("2026-03-12");
    const { caseId } = await registerLou(office);
    const { api } = office;
    office.setDay("2026-06-01");
    const details = { coordinator: "Eli Ersättare", deputy: "Kaj Koordinator", since: "2026-05-20" };
    await must(api.responsibility.handOver({ caseId, details }));
    const history = await must(api.responsibility.listForCase({ caseId }));
    expect(history).toEqual([
      {
        coordinator: "Kaj Koordinator",
        deputy: "Eli Ersättare",
        since: "2026-03-16",
        recordedAt: "2026-03-16T11:00:00.000Z",
      },
      { ...details, recordedAt: "2026-06-01T11:00:00.000Z" },
    ]);
    expect(responsibleOn(history, "2026-05-19")?.coordinator).toBe("Kaj Koordinator");
    expect(responsibleOn(history, "2026-05-20")?.coordinator).toBe("Eli Ersättare");
    expect(responsibleOn(history, "2026-03-01")).toBeUndefined();
    const [latest] = await must(api.caseFile.log({ caseId }));
    expect(latest?.action).toBe("responsibility.handOver");
  });

  it("can be told afterwards and in any order, but not ahead", async () => {
    const office = await openOffice("2026-03-12");
    const { caseId } = await registerLou(office);
    office.setDay("2026-06-01");
    const handOver = (coordinator: string, since: string) =>
      office.api.responsibility.handOver({ caseId, details: { coordinator, deputy: "", since } });
    await must(handOver("Tredje", "2026-05-01"));
    await must(handOver("Andra", "2026-04-01"));
    const history = await must(office.api.responsibility.listForCase({ caseId }));
    expect(history.map(({ coordinator }) => coordinator)).toEqual(["Kaj Koordinator", "Andra", "Tredje"]);
    expect(await refused(handOver("Fjärde", "2026-06-02"))).toEqual({ code: "dateInFuture" });
  });
});

describe("Cases that belong together", () => {
  it("show each other's number, name and kind and nothing else, and the link is logged in both", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    const mika = await registerSibling(office);
    const { relationId } = await must(
      office.api.relation.link({
        caseId: lou.caseId,
        otherCaseId: mika.caseId,
        details: { kind: "sibling", note: "" },
      }),
    );
    const link = { relationId, kind: "sibling", note: "", linkedOn: "2026-03-16" };
    expect(await must(office.api.relation.listForCase({ caseId: lou.caseId }))).toEqual([
      { ...link, caseId: mika.caseId, number: "SSPF-2026-008", name: "Mika Exempelsson" },
    ]);
    expect(await must(office.api.relation.listForCase({ caseId: mika.caseId }))).toEqual([
      { ...link, caseId: lou.caseId, number: "SSPF-2026-007", name: "Lou Exempelsson" },
    ]);
    office.setDay("2026-03-17");
    await must(office.api.relation.unlink({ relationId }));
    for (const { caseId } of [lou, mika]) {
      expect(await must(office.api.relation.listForCase({ caseId }))).toEqual([]);
      const actions = (await must(office.api.caseFile.log({ caseId }))).map(({ action }) => action);
      expect(actions.slice(0, 2)).toEqual(["relation.unlink", "relation.link"]);
    }
    expect(await refused(office.api.relation.unlink({ relationId }))).toEqual({ code: "notFound" });
  });

  it("do not tell a protected name", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    const mika = await registerSibling(office, { protectedIdentity: "unknown" });
    const details = { kind: "sameEvent" as const, note: "" };
    await must(office.api.relation.link({ caseId: lou.caseId, otherCaseId: mika.caseId, details }));
    const [other] = await must(office.api.relation.listForCase({ caseId: lou.caseId }));
    expect(other).toMatchObject({ number: "SSPF-2026-008", name: null });
  });

  it("are not opened by being linked: to read the other is its own opening, logged in it", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    const mika = await registerSibling(office);
    const details = { kind: "other" as const, note: "Samma klass" };
    await must(office.api.relation.link({ caseId: lou.caseId, otherCaseId: mika.caseId, details }));
    await office.host.close();
    const again = hostAt(office.folder, "2026-03-18");
    const api = clientOf(again.host);
    await must(api.vault.unlock({ passphrase: testPassphrase }));
    expect(await refused(api.relation.listForCase({ caseId: lou.caseId }))).toEqual({ code: "notOpened" });
    await must(api.caseFile.open({ caseId: lou.caseId }));
    expect(await must(api.relation.listForCase({ caseId: lou.caseId }))).toHaveLength(1);
    expect(await refused(api.caseFile.read({ caseId: mika.caseId }))).toEqual({ code: "notOpened" });
    expect(await refused(api.caseFile.steps({ caseId: mika.caseId }))).toEqual({ code: "notOpened" });
  });

  it("are linked once, and never to themselves or to nothing", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    const mika = await registerSibling(office);
    const link = (caseId: CaseId, otherCaseId: CaseId) =>
      office.api.relation.link({ caseId, otherCaseId, details: { kind: "sibling", note: "" } });
    await must(link(lou.caseId, mika.caseId));
    const refusal = await refused(link(mika.caseId, lou.caseId));
    expect(refusal).toEqual({ code: "alreadyRelated" });
    expect(await refused(link(lou.caseId, lou.caseId))).toEqual({ code: "relatesToItself" });
    expect(await refused(link(lou.caseId, CaseId.parse("ingen")))).toEqual({ code: "notFound" });
    expect(refusalInWords({ code: "alreadyRelated" })).toBe(
      "Ärendena är redan kopplade. Ta bort kopplingen först om den ska ändras.",
    );
    expect(refusalInWords({ code: "relatesToItself" })).toMatch(/Välj ett annat ärende/);
  });
});

describe("Outside the target group (R1, T6)", () => {
  it("a case is opened all the same, and keeps the age, the limits that applied and the reason; the log tells of it", async () => {
    const office = await openOffice("2026-03-12");
    const { api } = office;
    const lou = await registerLou(office, {
      youth: { ...youth, birthDate: "2008-01-01", personalNumber: null },
      targetGroupReason: "Började hos oss som sjuttonåring",
      otherThan: [CaseId.parse("annan")],
    });
    const { targetGroupOverride } = await must(api.caseFile.read({ caseId: lou.caseId }));
    expect(targetGroupOverride).toEqual({
      age: 18,
      ageFrom: 10,
      ageTo: 17,
      reason: "Började hos oss som sjuttonåring",
    });
    const entry = (await auditOf(office)).find(({ action }) => action === "caseFile.register");
    expect(JSON.parse(entry?.detail ?? "")).toMatchObject({ outsideTargetGroup: true, otherThan: ["annan"] });
    expect(entry?.detail).not.toContain("sjuttonåring");
  });

  it("asks nobody but the youth: guardians of an eighteen-year-old give no consent (R18b)", async () => {
    const office = await openOffice("2026-03-12");
    const { api } = office;
    const lou = await registerLou(office, { youth: { ...youth, birthDate: "2008-01-01", personalNumber: null } });
    const facts = await must(api.consent.listForCase({ caseId: lou.caseId }));
    expect(signersOn(facts, 15, "2026-03-16")).toEqual([{ kind: "youth" }]);
    const { consentId } = await must(api.consent.create({ caseId: lou.caseId, terms: termsOne }));
    expect(await refused(api.consent.answer(yesToAll(consentId, termsOne, guardian(lou.v1), "2026-03-16")))).toEqual({
      code: "notASigner",
    });
  });

  it("is no matter inside it: nothing is asked and nothing noted, without a reason either", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    expect((await must(office.api.caseFile.read({ caseId: lou.caseId }))).targetGroupOverride).toBeNull();
  });
});
