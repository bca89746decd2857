// What the municipality's profile sets (`domain.md` table 1.3).
import { describe, expect, it } from "vitest";
import { headOf } from "../../electron/features/document/head.ts";
import { noRoutine, outsideTargetGroup, Profile } from "../../shared/domain/profile.ts";
import { footOf } from "../../shared/text/documents/common.ts";
import { consentOne, profile, registerLou, termsOne } from "../support/lou.ts";
import { must, openOffice, type Office } from "../support/office.ts";

const save = async ({ api }: Office, changes: Partial<Profile>): Promise<void> => {
  const saved = await must(api.profile.read(null));
  await must(
    api.profile.save({ profile: { ...(saved?.profile ?? profile), ...changes }, version: saved?.version ?? 0 }),
  );
};
const taskKinds = async ({ api }: Office) => (await must(api.today.read(null))).tasks.map(({ kind }) => kind);

describe("The profile", () => {
  it("R1: has a first and a last age, both included, and refuses them the wrong way round", () => {
    expect(outsideTargetGroup({ ...profile, ageFrom: 10, ageTo: 17 }, 17)).toBe(false);
    expect(outsideTargetGroup({ ...profile, ageFrom: 10, ageTo: 17 }, 18)).toBe(true);
    expect(Profile.safeParse({ ...profile, ageFrom: 18, ageTo: 10 }).success).toBe(false);
  });

  it("reads what was saved before the newer settings came, with what they mean when nothing was said", () => {
    const { startDecidedBy: _, routine: __, smallCells: ___, familyPresent: ____, ...older } = profile;
    expect(Profile.parse(older)).toMatchObject({
      startDecidedBy: "coordinator",
      smallCells: 5,
      familyPresent: true,
      routine: { registryNumber: "", reviseOn: null },
    });
  });

  it("R13, R18: decides who signs in cases that are opened after it was saved", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    expect((await must(office.api.consent.create({ caseId: lou.caseId, terms: termsOne }))).youthSignsFrom).toBe(15);
  });

  it("R42: reminds after its own months, and not at all without a guide for how long", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    await consentOne(office, lou);
    await save(office, { durationMonths: { from: 1, to: 2 } });
    await must(office.api.profile.moveCase({ caseId: lou.caseId, version: 2 }));
    office.setDay("2026-04-20");
    expect(await taskKinds(office)).toContain("durationBegun");
    office.setDay("2026-05-20");
    expect(await taskKinds(office)).toContain("durationPassed");
    // A case keeps the guide it was opened under, until it is moved.
    await save(office, { durationMonths: null });
    expect(await taskKinds(office)).toContain("durationPassed");
    await must(office.api.profile.moveCase({ caseId: lou.caseId, version: 3 }));
    expect(await taskKinds(office)).not.toContain("durationPassed");
  });

  it("R8, R48: prints the designated number where somebody is asked to call, and the routine on the foot", () => {
    const act = {
      caseNumber: "SSPF-2026-007",
      registryNumber: "",
      number: 1,
      recipient: "Kim",
      issuedOn: "2026-03-16",
    };
    const routine = { ...noRoutine, registryNumber: "2026-115" };
    const head = headOf({ ...profile, designatedNumber: "010-000 00 99", routine }, act);
    // With spaces at which no line breaks.
    expect(head.coordinator.phone).toBe("010-000\u00a000\u00a099");
    expect(footOf(head)).toContain("rutin 2026-115");
    expect(headOf(profile, act).coordinator.phone).toBe(profile.coordinator.phone.replaceAll(" ", "\u00a0"));
    expect(footOf(headOf(profile, act))).not.toContain("rutin");
  });

  it("R48: reminds two months before the routine is to be revised, until another day is given", async () => {
    const office = await openOffice("2026-03-12");
    const routine = { registryNumber: "2026-115", owner: "Verksamhetschef", decidedOn: "2026-01-17" };
    await save(office, { routine: { ...routine, reviseOn: "2026-06-30" } });
    expect(await taskKinds(office)).not.toContain("routineRevision");
    office.setDay("2026-05-02");
    expect(await taskKinds(office)).toContain("routineRevision");
    await save(office, { routine: { ...routine, reviseOn: "2027-06-30" } });
    expect(await taskKinds(office)).not.toContain("routineRevision");
  });
});
