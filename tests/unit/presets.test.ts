import { describe, expect, it } from "vitest";
import { ProcessModel, Profile } from "../../shared/domain/profile.ts";
import { counties, type LocalFacts, presets, profileFrom } from "../../shared/text/presets.ts";

const local: LocalFacts = {
  municipality: "Exempelkommun",
  county: "Östergötlands län",
  hostAuthority: "Socialnämnden",
  hostKind: "socialWelfare",
  coordinator: { name: "Test Testsson", title: "SSPF-koordinator", phone: "", email: "" },
  deputy: "",
};

describe.each(ProcessModel.options)("the preset %s", (model) => {
  const { profile } = presets[model];

  it("makes a whole profile with what the municipality says about itself", () => {
    expect(Profile.parse(profileFrom(model, local))).toEqual({ ...profile, ...local });
  });

  it("is of its own model", () => {
    expect(profile.model).toBe(model);
  });

  it("has Lou's agencies, each with categories, codes of its own and ids of its own (T12)", () => {
    expect(profile.agencies.map(({ agencyId }) => agencyId)).toEqual([
      "skola",
      "socialtjanst",
      "polis",
      "fritid",
      "bup",
    ]);
    const codes = profile.agencies.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    // U is the youth and V1, V2 the guardians: no agency may be mistaken for them.
    expect(codes.filter((code) => /^(U|V\d*)$/.test(code))).toEqual([]);
    const categories = profile.agencies.flatMap((agency) => agency.categories);
    expect(new Set(categories.map(({ categoryId }) => categoryId)).size).toBe(categories.length);
    for (const agency of profile.agencies) expect(agency.categories.length).toBeGreaterThan(0);
  });

  it("says what comes from the public text and what is ours", () => {
    const { fromSource, ours } = presets[model];
    expect(fromSource.length).toBeGreaterThan(2);
    expect(ours.length).toBeGreaterThan(2);
    expect(fromSource.some((line) => ours.includes(line))).toBe(false);
  });
});

describe("what the presets take from the public texts", () => {
  it("is Mjölby's ages and the school collecting the consent (1.3)", () => {
    expect(presets.preMeeting.profile).toMatchObject({ ageFrom: 10, ageTo: 17, consentCollector: "school" });
  });

  it("is Söderköping's ages and the initiator collecting the consent (1.3, T6)", () => {
    expect(presets.consultation.profile).toMatchObject({ ageFrom: 13, ageTo: 18, consentCollector: "initiator" });
  });
});

describe("the counties", () => {
  it("are Sweden's 21, in Swedish order", () => {
    expect(counties).toHaveLength(21);
    expect([...counties].sort(new Intl.Collator("sv").compare)).toEqual(counties);
  });
});
