import { describe, expect, it } from "vitest";
import { agenciesOn } from "../../shared/domain/agency.ts";
import { AgencyId } from "../../shared/domain/ids.ts";
import { exampleProfile } from "../support/example-profile.ts";

const leisure = AgencyId.parse("fritid");
const agencies = exampleProfile.agencies.map((agency) =>
  agency.agencyId === leisure ? { ...agency, ended: { on: "2026-04-01", successorId: null } } : agency,
);
const ids = (day: string, chosen: AgencyId | null = null) =>
  agenciesOn(agencies, day, chosen).map(({ agencyId }) => agencyId);

describe("Agencies to choose among", () => {
  it("are those that have not ended on the day", () => {
    expect(ids("2026-03-31")).toContain(leisure);
    expect(ids("2026-04-01")).not.toContain(leisure);
  });

  it("keep one that was chosen before it ended, so that nothing said is lost", () => {
    expect(ids("2026-04-01", leisure)).toContain(leisure);
  });
});
