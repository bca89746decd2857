import { describe, expect, it } from "vitest";
import { legalCheckNeeded } from "../../shared/domain/law-check.ts";
import { provisions } from "../../shared/law/provisions.ts";

describe("A provision's legal check (domain.md 3.3)", () => {
  it("is needed for what was read from an unofficial source, which is the whole table as shipped", () => {
    for (const provision of provisions) expect(legalCheckNeeded(provision, "2026-11-22")).toBe("unconfirmed");
  });

  it("is needed again twelve months after the lawyer's", () => {
    const checked = { checkedBy: "Kommunjurist", checkedOn: "2026-01-31" };
    expect(legalCheckNeeded(checked, "2027-01-31")).toBeUndefined();
    expect(legalCheckNeeded(checked, "2027-02-01")).toBe("old");
  });
});
