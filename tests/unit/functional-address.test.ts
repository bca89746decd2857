// An agency's address for secure messages is the municipality's own, and a fact about the office: no case goes by an older one.
import { describe, expect, it } from "vitest";
import { caseProfile, changesFor } from "../../shared/domain/case-profile.ts";
import { sharedSettings, takenOver } from "../../shared/domain/profile-file.ts";
import type { Profile } from "../../shared/domain/profile.ts";
import { exampleProfile } from "../support/example-profile.ts";

const withAddress: Profile = {
  ...exampleProfile,
  agencies: exampleProfile.agencies.map((agency) => ({ ...agency, functionalAddress: `${agency.code}@exempel.test` })),
};

describe("A functional address", () => {
  it("is in no file to another municipality, and stays when one is taken over", () => {
    const file = sharedSettings(withAddress);
    expect(JSON.stringify(file)).not.toContain("exempel.test");
    expect(takenOver(withAddress, file).agencies).toEqual(withAddress.agencies);
  });

  it("is the newest in every case, and no reason to move a case to newer settings", () => {
    const named = new Map(exampleProfile.agencies.map((agency) => [agency.agencyId, agency]));
    const ofCase = caseProfile(exampleProfile, withAddress, named);
    expect(ofCase.agencies).toEqual(withAddress.agencies);
    expect(changesFor(ofCase, withAddress)).toEqual([]);
  });
});
