import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentFileName, guardianCode, recipientFolder, youthCode } from "../../electron/documents/file-name.ts";

describe("names of exported files (T12)", () => {
  it("are case, document and recipient, and nothing else", () => {
    expect(documentFileName({ caseNumber: "SSPF-2026-007", documentNumber: "4", recipientCode: "S" })).toBe(
      "SSPF-2026-007-4-S.pdf",
    );
    expect(
      documentFileName({ caseNumber: "SSPF-2026-007", documentNumber: "12", recipientCode: guardianCode(2) }),
    ).toBe("SSPF-2026-007-12-V2.pdf");
    expect(youthCode).toBe("U");
  });

  it("hold no character that a file system takes for something else", () => {
    expect(documentFileName({ caseNumber: "SN 2026/0183:1", documentNumber: "..\\4", recipientCode: "Å?" })).toBe(
      "SN-2026-0183-1-4-Å.pdf",
    );
  });

  it("are safe on Windows whatever the prefix is set to", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.string(),
        fc.string(),
        (caseNumber, documentNumber, recipientCode) => {
          const name = documentFileName({ caseNumber, documentNumber, recipientCode });
          expect(name).toMatch(/^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*\.pdf$/u);
          expect(name.length).toBeLessThan(130);
          expect(recipientFolder(recipientCode)).toMatch(/^[\p{L}\p{M}\p{N}-]+$/u);
        },
      ),
    );
  });

  it("never name a folder as a device", () => {
    expect(recipientFolder("CON")).toBe("CON-");
    expect(recipientFolder("V1")).toBe("V1");
  });
});
