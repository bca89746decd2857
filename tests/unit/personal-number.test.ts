// `domain.md` 3.9: what a typed personal number says, and what is said about it without refusing it.
import { describe, expect, it } from "vitest";
import { maskedPersonalNumber, readPersonalNumber } from "../../shared/domain/personal-number.ts";

const read = (typed: string) => readPersonalNumber(typed, "2026-03-16");

describe("A typed personal number", () => {
  it.each(["20120309-2398", "201203092398", "120309-2398", "1203092398", " 2012 0309–2398 "])(
    "%j is read as one and the same",
    (typed) => {
      expect(read(typed)).toEqual({ personalNumber: "20120309-2398", birthDate: "2012-03-09", warnings: [] });
    },
  );

  it("with a wrong check digit is warned of, not refused", () => {
    expect(read("20120309-2399")).toEqual({
      personalNumber: "20120309-2399",
      birthDate: "2012-03-09",
      warnings: ["checkDigit"],
    });
  });

  it("with a plus sign is that of somebody who has turned a hundred", () => {
    expect(read("120309+2394")?.birthDate).toBe("1912-03-09");
  });

  it("with 60 added to the day is a coordination number", () => {
    expect(read("20120369-2395")?.birthDate).toBe("2012-03-09");
    expect(read("20120369-2395")?.warnings).toContain("coordinationNumber");
  });

  it("with a T is temporary, and its check digit says nothing", () => {
    expect(read("20120309-T398")).toEqual({
      personalNumber: "20120309-T398",
      birthDate: "2012-03-09",
      warnings: ["temporaryNumber"],
    });
  });

  it.each(["", "saknas", "20121309-2398", "20120230-2398", "2012-03-09", "12345"])("%j is none", (typed) => {
    expect(read(typed)).toBeNull();
  });

  it("is shown with its last four hidden", () => {
    expect(maskedPersonalNumber("20120309-2398")).toBe("20120309-••••");
  });
});
