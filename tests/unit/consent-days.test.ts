// R18b, T15: coming of age and the end of a consent, on days that are easily counted wrong.
import { describe, expect, it } from "vitest";
import type { ConsentFacts } from "../../shared/domain/consent-rules.ts";
import { comingBirthday, expiryReminder, expiryWarnings } from "../../shared/domain/consent-state.ts";
import type { Day } from "../../shared/domain/day.ts";
import { guardianBlock } from "../../shared/domain/guardian-agreement.ts";
import { GuardianId } from "../../shared/domain/ids.ts";

describe("Days that are easily counted wrong", () => {
  const guardianId = GuardianId.parse("v1");
  const nobody: ConsentFacts = {
    youth: { birthDate: "2008-02-29", maturity: null },
    guardians: [{ guardianId, number: 1, custody: "sole", custodyFrom: null, custodyUntil: null }],
    versions: [],
    answers: [],
    personAnswers: [],
    exceptions: [],
    declines: [],
    agreements: [],
  };

  it("R18b: born on 29 February, guardians stop deciding on 28 February of a common year", () => {
    expect(guardianBlock(nobody, guardianId, "2026-02-27")).toBeUndefined();
    expect(guardianBlock(nobody, guardianId, "2026-02-28")).toEqual({ code: "youthHasNotAgreed" });
    expect(comingBirthday(nobody, 18, "2025-11-30")).toBe("2026-02-28");
    expect(comingBirthday(nobody, 18, "2025-11-29")).toBeUndefined();
  });

  it("R18b: only what the adult has said counts, the latest first, and never about a stranger", () => {
    const agreement = (agrees: boolean, on: Day, recordedAt: string) => ({
      guardianId,
      agrees,
      on,
      manner: "oral" as const,
      receivedBy: "",
      recordedAt,
    });
    const said = (...agreements: ConsentFacts["agreements"]) => ({ ...nobody, agreements });
    expect(guardianBlock(said(agreement(true, "2026-02-27", "1")), guardianId, "2026-03-01")).toEqual({
      code: "youthHasNotAgreed",
    });
    expect(guardianBlock(said(agreement(true, "2026-02-28", "1")), guardianId, "2026-03-01")).toBeUndefined();
    const both = said(agreement(false, "2026-03-01", "2"), agreement(true, "2026-02-28", "1"));
    expect(guardianBlock(both, guardianId, "2026-02-28")).toBeUndefined();
    expect(guardianBlock(both, guardianId, "2026-03-01")).toEqual({ code: "youthHasNotAgreed" });
    const given = { ...agreement(true, "2026-02-28", "1"), guardianId: GuardianId.parse("x") };
    expect(guardianBlock(said(given), given.guardianId, "2026-03-01")).toEqual({ code: "youthHasNotAgreed" });
  });

  it("T15: reminds 30, 14 and 7 days before, across the end of summer time and 29 February", () => {
    expect(expiryWarnings("2026-11-18")).toEqual(["2026-10-19", "2026-11-04", "2026-11-11"]);
    expect(expiryWarnings("2028-03-07")).toEqual(["2028-02-06", "2028-02-22", "2028-02-29"]);
    expect(expiryReminder("2026-11-18", "2026-11-18")).toBe("2026-11-18");
    expect(expiryReminder("2026-11-18", "2026-11-19")).toBeUndefined();
  });
});
