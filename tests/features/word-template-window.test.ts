// 2.4, 3.8: a letter made from the municipality's own Word template shows in its window what the paper shows, and no more.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeStartTemplate } from "../../electron/documents/word-template/start-template.ts";
import { guardian } from "../support/lou.ts";
import { noticeMade } from "../support/lou-notice.ts";
import { wordsOf } from "../support/docx.ts";
import { must } from "../support/office.ts";
import { nothingOfGuardianOne, protectGuardianOne } from "../support/protected.ts";

const letterFrom = async (who: "v1" | "v2", isProtected: boolean): Promise<string> => {
  const { office, lou } = await noticeMade();
  if (isProtected) await protectGuardianOne(office, lou);
  const today = "2026-03-27";
  office.setDay(today);
  const path = join(office.exports, "mall.docx");
  writeFileSync(path, await writeStartTemplate("consentForm", today));
  await office.host.call("private.readWordTemplate", { path, kind: "consentForm", validFrom: today });
  const [version] = (await must(office.api.consent.listForCase({ caseId: lou.caseId }))).versions;
  if (version === undefined) throw new Error("there is a version");
  const request = { kind: "consentForm", consentId: version.consentId, signer: guardian(lou[who]) } as const;
  const { documents } = await must(
    office.api.document.dispatch({ copies: [{ request, channel: "letter", format: "docx" }], to: "file" }),
  );
  const [document] = documents;
  if (document === undefined) throw new Error("nothing left");
  expect(document.templateVersion).toBe(1);
  return wordsOf((await must(office.api.document.readSent({ documentId: document.documentId }))).bytes);
};

describe("The window of a letter from a template", () => {
  it("has name and address, once", async () => {
    const words = await letterFrom("v2", false);
    expect(words).toContain("Exempelgatan 2");
    expect(words).toContain("590 00 Exempelstad");
    expect(words.split("Exempelgatan 2")).toHaveLength(2);
  });

  it("has the name alone of somebody with a protected identity", async () => {
    const words = await letterFrom("v1", true);
    expect(words).toContain("Kim Exempelsson");
    expect(words).not.toMatch(nothingOfGuardianOne);
  });
});
