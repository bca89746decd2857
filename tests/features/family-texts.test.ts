// The municipality's own texts to the family: in the documents made from then on, with ours one step away.
import { describe, expect, it } from "vitest";
import type { DocumentRequest } from "../../shared/contract/document.ts";
import { familyTextLimit, FamilyTextName, type FamilyTextName as Name } from "../../shared/domain/family-texts.ts";
import { sharedSettings } from "../../shared/domain/profile-file.ts";
import { ourFamilyTexts } from "../../shared/text/family-texts.ts";
import { auditOf } from "../support/audit.ts";
import { exampleProfile } from "../support/example-profile.ts";
import { followedOnce } from "../support/lou-follow-ups.ts";
import { must, openOffice, refused, type Office } from "../support/office.ts";
import { textOf } from "../support/pdf.ts";

const toYouth: DocumentRequest = { kind: "blankInformation", reader: "youth" };

const read = async ({ api }: Office, request: DocumentRequest): Promise<string> =>
  (await textOf((await must(api.document.preview(request))).bytes)).text;

const opened = async () => {
  const office = await openOffice("2026-03-12");
  await must(office.api.profile.save({ profile: exampleProfile, version: 0 }));
  const write = async (name: Name, text: string | null) => {
    const { version } = (await must(office.api.profile.read(null))) ?? { version: 0 };
    return office.api.profile.writeFamilyText({ name, text, version });
  };
  return { office, write };
};

describe("A text to the family that the municipality has written itself", () => {
  it("stands in what is made from then on, headings and lists as they were written", async () => {
    const { office, write } = await opened();
    const saved = await must(write("information.youth", "Hej du.\n\n# Så funkar det\n- Vi ses.\n- Vi fikar."));
    expect(saved.profile.familyTexts["information.youth"]).toContain("Hej du.");
    const text = await read(office, toYouth);
    expect(text).toMatch(/Hej du\. Så funkar det • Vi ses\. • Vi fikar\./u);
    expect(text).not.toContain("Du bestämmer själv om du vill vara med.");
    // What no municipality can write away.
    expect(text).toContain("Det här måste vuxna göra ändå");
    expect(text).toContain(exampleProfile.coordinator.name);
  });

  it("is given up for ours in one step", async () => {
    const { office, write } = await opened();
    await must(write("information.youth", "Hej du."));
    const back = await must(write("information.youth", null));
    expect(back.profile.familyTexts).toEqual({});
    expect(await read(office, toYouth)).toContain("Du bestämmer själv om du vill vara med.");
  });

  it("is never taken away by saving the rest of the settings, and stays out of the file to others", async () => {
    const { office, write } = await opened();
    const { profile, version } = await must(write("plan.family", "Det här gör vi."));
    const again = await must(office.api.profile.save({ profile: { ...profile, familyTexts: {} }, version }));
    expect(again.profile.familyTexts).toEqual({ "plan.family": "Det här gör vi." });
    expect(JSON.stringify(sharedSettings(again.profile))).not.toContain("Det här gör vi.");
  });

  it("is bounded, never empty, and of a text that there is", async () => {
    const { office, write } = await opened();
    for (const text of ["", "   ", "a".repeat(familyTextLimit + 1)]) {
      expect(await refused(write("plan.family", text))).toMatchObject({ code: "invalidInput" });
    }
    const stale = { name: "plan.family" as const, text: "Nytt.", version: 7 };
    expect(await refused(office.api.profile.writeFamilyText(stale))).toEqual({ code: "changedMeanwhile" });
  });

  it("is logged by its name, not by what it says", async () => {
    const { office, write } = await opened();
    await must(write("closure.youth", "Hemlighet."));
    const entries = (await auditOf(office)).filter(({ action }) => action === "profile.writeFamilyText");
    const log = JSON.stringify(entries);
    expect(log).toContain("closure.youth");
    expect(log).not.toContain("Hemlighet.");
  });

  it("reaches every document that it belongs to", async () => {
    const { office, lou } = await followedOnce();
    const { version } = (await must(office.api.profile.read(null))) ?? { version: 0 };
    await must(office.api.profile.writeFamilyText({ name: "plan.family", text: "Vår egen inledning.", version }));
    const plan = await read(office, { kind: "plan", caseId: lou.caseId, party: { kind: "youth" } });
    expect(plan).toContain("Vår egen inledning.");
    expect(plan).not.toContain(ourFamilyTexts["plan.family"]);
  });

  it("can be written for each of the names that there are", async () => {
    const { write } = await opened();
    for (const name of FamilyTextName.options) await must(write(name, `Egen text om ${name}.`));
  });
});
