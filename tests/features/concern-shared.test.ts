// T10: concern (oro) is each agency's own, and left out of copies to police and leisure unless the family agreed.
import { describe, expect, it } from "vitest";
import { agencies, consentOne, registerLou, termsOne } from "../support/lou.ts";
import { establish, meetingOne } from "../support/lou-meetings.ts";
import { must, openOffice } from "../support/office.ts";
import { copyRead, leisure, school } from "../support/written-minutes.ts";

const police = { kind: "agency" as const, agencyId: agencies.police };

const established = async (sharesConcern: boolean) => {
  const office = await openOffice("2026-03-12");
  const lou = await registerLou(office);
  await consentOne(office, lou, { ...termsOne, sharesConcern });
  const { meeting } = await meetingOne(office, lou);
  const { minutesId } = await establish(office, meeting.meetingId);
  return { office, lou, minutesId };
};

describe("Concern in the copies of the minutes (T10)", () => {
  it("is left out of the copies to police and leisure, and stands in the school's", async () => {
    const { office, minutesId } = await established(false);
    expect(await copyRead(office, minutesId, school)).toContain("7 av 10");
    for (const party of [police, leisure]) expect(await copyRead(office, minutesId, party)).not.toContain("av 10");
  });

  it("stands in them when the family agreed, as the version of the consent says", async () => {
    const { office, lou, minutesId } = await established(true);
    const { versions } = await must(office.api.consent.listForCase({ caseId: lou.caseId }));
    expect(versions[0]?.sharesConcern).toBe(true);
    for (const party of [police, leisure]) expect(await copyRead(office, minutesId, party)).toContain("7 av 10");
  });
});
