// Who asks for consent, as the form begins: never the family itself.
import { expect, it } from "vitest";
import type { CaseFacts } from "../../renderer/api/useCaseFacts.ts";
import { termsStart } from "../../renderer/features/consent/terms-draft.ts";
import type { AgencyId } from "../../shared/domain/ids.ts";
import { exampleProfile } from "../support/example-profile.ts";

const begun = (initiatedByAgencyId: AgencyId | null, initiatedByRole: string) => {
  const profile = { ...exampleProfile, consentCollector: "initiator" as const };
  // The form asks for no more of the facts than this.
  const facts = { profile, caseFile: { initiatedByAgencyId, initiatedByRole } } as unknown as CaseFacts;
  const { collectedByAgencyId, collectedByRole } = termsStart(
    facts,
    undefined,
    undefined,
    undefined,
    "2026-03-12",
    false,
  );
  return [collectedByAgencyId, collectedByRole];
};

it("is the agency that initiated, in its role; the coordinator, in no role, where a parent phoned", () => {
  const school = exampleProfile.agencies.find(({ kind }) => kind === "school")?.agencyId ?? null;
  expect(school).not.toBeNull();
  expect(begun(school, "skolkurator")).toEqual([school, "skolkurator"]);
  expect(begun(null, "mamma")).toEqual([null, ""]);
});
