// T18, `domain.md` 3.5: what can be searched for across cases, and what the list says.
import { describe, expect, it } from "vitest";
import { consult, consentOne, openingOf, registerLou, youth } from "../support/lou.ts";
import { must, openOffice } from "../support/office.ts";

const secret = "cannabis";

describe("The case list and its search (T18)", () => {
  it("finds SSPF-2026-007, Exempelsson and the personnummer, but nothing that the case is about", async () => {
    const office = await openOffice("2026-03-12");
    const { api } = office;
    const lou = await registerLou(office, {
      initiatedByRole: secret,
      wishReceivedFrom: secret,
      youth: { ...youth, school: secret, pronoun: secret, address: secret },
    });
    await consentOne(office, lou);
    const found = async (text: string) => (await must(api.caseSearch.find({ text }))).map(({ number }) => number);
    for (const text of ["SSPF-2026-007", "Exempelsson", "20120309-2398", "120309-2398", "1203092398", "SN 2026-0183"]) {
      expect([text, await found(text)]).toEqual([text, ["SSPF-2026-007"]]);
    }
    for (const text of [secret, "drugs", "Kim", "Skolkurator", "2012", "14", ""]) {
      expect([text, await found(text)]).toEqual([text, []]);
    }
  });

  it("shows neutral columns only: no word of why", async () => {
    const office = await openOffice("2026-03-12");
    await registerLou(office);
    const [row] = await must(office.api.caseFile.list(null));
    expect(Object.keys(row ?? {}).toSorted()).toEqual([
      "caseId",
      "closedOn",
      "consentUntil",
      "isProtected",
      "mayAttend",
      "name",
      "nextMeetingOn",
      "number",
      "openedOn",
      "step",
    ]);
    expect(JSON.stringify(row)).not.toMatch(/drugs|schoolAbsence|criminalPeers/);
    const [hit] = await must(office.api.caseSearch.find({ text: "Lou" }));
    expect(Object.keys(hit ?? {}).toSorted()).toEqual(["caseId", "closedOn", "isProtected", "name", "number"]);
  });

  it("is in the order of Swedish letters", async () => {
    const office = await openOffice("2026-03-12");
    await registerLou(office, { youth: { ...youth, familyName: "Öst" } });
    for (const [index, familyName] of ["Åberg", "Ask", "Ärlig"].entries()) {
      const { consultationId } = await consult(office);
      office.setDay("2026-03-16");
      const number = `SSPF-2026-1${String(index)}0`;
      await must(office.api.caseFile.register(openingOf(consultationId, { number, youth: { ...youth, familyName } })));
    }
    const names = (await must(office.api.caseSearch.find({ text: "lou" }))).map(({ name }) => name);
    expect(names).toEqual(["Lou Ask", "Lou Åberg", "Lou Ärlig", "Lou Öst"]);
  });
});

describe("Before a case is registered", () => {
  it("says who may be the same, and only what the match is on; a protected name is not told", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    const ask = (changes: object) =>
      must(
        office.api.caseSearch.possibleMatches({
          givenName: "",
          familyName: "",
          personalNumber: "",
          birthDate: null,
          ...changes,
        }),
      );
    const match = { caseId: lou.caseId, number: "SSPF-2026-007", closedOn: null };
    expect(await ask({ givenName: "Lou", familyName: "Exempelson" })).toEqual([
      { ...match, name: "Lou Exempelsson", on: ["name"] },
    ]);
    expect(await ask({ givenName: "Annan", familyName: "Person", personalNumber: "120309-2398" })).toEqual([
      { ...match, name: null, on: ["personalNumber"] },
    ]);
    expect(await ask({ givenName: "Annan", familyName: "Person" })).toEqual([]);

    const view = await must(office.api.caseFile.read({ caseId: lou.caseId }));
    const hidden = { ...view.youth, protectedIdentity: "secrecyMark" as const };
    await must(office.api.caseFile.changeYouth({ caseId: lou.caseId, version: view.youthVersion, youth: hidden }));
    expect(await ask({ givenName: "Lou", familyName: "Exempelsson" })).toEqual([
      { ...match, name: null, on: ["name"] },
    ]);
  });
});

describe("The status strip", () => {
  it("is told of an opened case only, and is computed anew from the facts", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    const current = async () =>
      (await must(office.api.caseFile.steps({ caseId: lou.caseId }))).find(({ state }) => state === "current");
    expect(await current()).toEqual({ step: "consent", state: "current", missing: [{ code: "consentMissing" }] });
    await consentOne(office, lou);
    expect(await current()).toEqual({
      step: "preMeeting",
      state: "current",
      missing: [{ code: "preMeetingNotPlanned" }],
    });
    office.setDay("2026-12-01");
    expect(await current()).toMatchObject({ step: "consent", missing: [{ code: "consentExpired", to: "2026-11-18" }] });
  });
});
