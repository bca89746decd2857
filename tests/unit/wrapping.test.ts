// In what a copy leaves, for every way and every wish.
import { describe, expect, it } from "vitest";
import { DeliveryChannel } from "../../shared/contract/document.ts";
import { wrappingFor } from "../../shared/domain/wrapping.ts";
import { securePackageReadMe, securePackageWords } from "../../shared/text/documents/secure-package.ts";

const both = { lock: true, securePackage: true };

describe("In what a copy leaves", () => {
  it.each([
    ["email", true, "locked"],
    ["email", false, "locked"],
    ["handedOver", true, "locked"],
    ["handedOver", false, "locked"],
    ["secureMessage", true, "securePackage"],
    ["secureMessage", false, "plain"],
    ["letter", true, "plain"],
    ["letter", false, "plain"],
  ] as const)("%s, to an agency: %s, is %s when both are asked for", (channel, toAgency, wrapping) => {
    expect(wrappingFor({ channel, toAgency }, both)).toBe(wrapping);
  });

  it("is as it is kept when nothing is asked for, whatever the way", () => {
    for (const channel of DeliveryChannel.options) {
      expect(wrappingFor({ channel, toAgency: true }, { lock: false, securePackage: false })).toBe("plain");
    }
  });
});

describe("LÄS MIG.txt", () => {
  const facts = {
    recipient: "Skola",
    functionalAddress: "",
    subject: securePackageWords.subject("SSPF-2026-007", 4),
    fileNames: ["SSPF-2026-007-4-S.pdf", "SSPF-2026-007-4A-S.pdf"],
    registeredOn: "2026-04-10",
  };

  it("names every file, and where to find an address that the settings lack", () => {
    const lines = securePackageReadMe(facts);
    expect(lines).toContain("4. Bifoga de 2 filerna:");
    expect(lines).toEqual(expect.arrayContaining(facts.fileNames.map((name) => `   ${name}`)));
    expect(lines.join(" ")).toContain("Sök upp den i adressboken");
    expect(securePackageReadMe({ ...facts, functionalAddress: "a@b.test" }).join(" ")).toContain("a@b.test");
  });

  it("is lines that a narrow window shows whole", () => {
    for (const line of securePackageReadMe(facts)) expect(line.length).toBeLessThanOrEqual(80);
  });
});
