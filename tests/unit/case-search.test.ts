// `domain.md` 3.5 and `features.md` 2.4: what a search may find, and who may be the same.
import { describe, expect, it } from "vitest";
import { finds, matchesOn, type LikeQuestion } from "../../shared/domain/case-search.ts";
import { areNamesAlike, editDistance, plainName } from "../../shared/domain/name-likeness.ts";

const lou = {
  number: "SSPF-2026-007",
  registryNumber: "SN 2026-0183",
  givenName: "Lou",
  familyName: "Exempelsson",
  personalNumber: "20120309-2398",
  birthDate: "2012-03-09",
};

describe("The search box", () => {
  it.each([
    "SSPF-2026-007",
    "sspf-2026-007",
    "2026-007",
    "Exempelsson",
    "exempel",
    "lou ex",
    "Exempelsson Lou",
    "20120309-2398",
    "201203092398",
    "120309-2398",
    "1203092398",
    " 20120309 2398 ",
    "SN 2026-0183",
    "0183",
  ])("finds by %s", (typed) => {
    expect(finds(typed, lou)).toBe(true);
  });

  it.each(["cannabis", "Exempelskolan", "l", "", "2398", "20120309", "2012", "lou cannabis", "%", "_"])(
    "does not find by %j",
    (typed) => {
      expect(finds(typed, { ...lou, number: "SSPF-2025-001", registryNumber: "" })).toBe(false);
    },
  );

  it("does not care about å, ä and ö", () => {
    const asa = { ...lou, givenName: "Åsa-Märta", familyName: "Öberg" };
    for (const typed of ["asa", "åsa", "Marta", "oberg", "åsa öb"]) expect(finds(typed, asa)).toBe(true);
  });
});

describe("Names that may be the same", () => {
  it.each([
    ["Åsa", "Asa"],
    ["Björn", "Bjorn"],
    ["Matthias", "Mattias"],
    ["Wickström", "Vikström"],
    ["Zara", "Sara"],
    ["Exempelsson", "Exempelson"],
    ["Mohammed", "Mohamed"],
    ["Filip", "Philip"],
    ["Kristian", "Christian"],
    ["Anna-Lena", "Lena"],
    ["Johan", "Johna"],
    ["Andersson", "Anderssen"],
  ])("%s and %s", (one, other) => {
    expect(areNamesAlike(one, other)).toBe(true);
    expect(areNamesAlike(other, one)).toBe(true);
  });

  it.each([
    ["Bo", "Bob"],
    ["Lou", "Lo"],
    ["Kim", "Tim"],
    ["Robin", "Rosita"],
    ["", "Lou"],
    ["Alex", ""],
  ])("but not %j and %j", (one, other) => {
    expect(areNamesAlike(one, other)).toBe(false);
  });

  it("are compared without what spelling differs in", () => {
    expect(plainName("  Åsa WICKSTRÖM-Thelander ")).toBe("asa vikstrom telander");
    expect(editDistance("kitten", "sitting")).toBe(3);
    expect(editDistance("johan", "johna")).toBe(1);
    expect(editDistance("", "abc")).toBe(3);
  });
});

describe("Before a case is registered", () => {
  const asked = (changes: Partial<LikeQuestion>): LikeQuestion => ({
    givenName: "",
    familyName: "",
    personalNumber: "",
    birthDate: null,
    ...changes,
  });

  it("matches on the number however it is written, on both names, or on the birth date with one of them", () => {
    expect(matchesOn(asked({ personalNumber: "1203092398" }), lou)).toEqual(["personalNumber"]);
    expect(matchesOn(asked({ givenName: "Loo", familyName: "Exempelsson" }), lou)).toEqual([]);
    expect(matchesOn(asked({ givenName: "lou", familyName: "Exempelson" }), lou)).toEqual(["name"]);
    expect(matchesOn(asked({ givenName: "Exempelsson", familyName: "Lou" }), lou)).toEqual(["name"]);
    expect(matchesOn(asked({ givenName: "Lou", familyName: "Annansson", birthDate: "2012-03-09" }), lou)).toEqual([
      "birthDateAndName",
    ]);
  });

  it("does not match on a birth date, a family name or a given name alone, nor on nothing", () => {
    expect(matchesOn(asked({ birthDate: "2012-03-09" }), lou)).toEqual([]);
    expect(matchesOn(asked({ familyName: "Exempelsson" }), lou)).toEqual([]);
    expect(matchesOn(asked({ givenName: "Lou", birthDate: "2011-03-09" }), lou)).toEqual([]);
    expect(matchesOn(asked({}), { ...lou, personalNumber: null })).toEqual([]);
  });

  it("matches two youths with the same name by the name only, with or without a number", () => {
    const namesake = { ...lou, personalNumber: null, birthDate: "2010-01-01" };
    expect(
      matchesOn(asked({ givenName: "Lou", familyName: "Exempelsson", personalNumber: "201203092398" }), namesake),
    ).toEqual(["name"]);
  });
});
