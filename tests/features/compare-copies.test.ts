// Issue 5 point 2: the difference between two recipients' copies, from the documents and under the same gate as each of them.
import { describe, expect, it } from "vitest";
import type { Party } from "../../shared/domain/party.ts";
import { agencies, guardian } from "../support/lou.ts";
import { afterMeetingOne, agencyParty } from "../support/lou-stages.ts";
import { must, refused } from "../support/office.ts";

const compared = async (one: keyof typeof agencies, other: keyof typeof agencies) => {
  const { office, minutesId } = await afterMeetingOne();
  const copyTo = (key: keyof typeof agencies) => ({
    kind: "minutes" as const,
    minutesId,
    party: agencyParty(agencies[key]),
  });
  return must(office.api.document.compare({ one: copyTo(one), other: copyTo(other) }));
};

describe("The comparison of two recipients' copies", () => {
  it("tells what stands in the school's copy alone and what in the police's, each under its heading", async () => {
    const { same, parts } = await compared("school", "police");
    expect(same).toBeGreaterThan(10);
    const only = (whose: "one" | "other") =>
      parts.flatMap(({ lines }) => lines.filter((line) => line.only === whose).map(({ text }) => text));
    // How concerned anybody is, is not told to the police (T10).
    expect(only("one")).toContain("Oro just nu: 7 av 10");
    expect(only("other").join()).not.toContain("av 10");
    expect(parts.find(({ lines }) => lines.some(({ text }) => text.startsWith("Oro")))?.under).toBe(
      "Så ser var och en på läget, Skola",
    );
  });

  it("is refused where either may not have the copy, with that one's reason", async () => {
    const { office, minutesId, lou } = await afterMeetingOne();
    const to = (party: Party) => ({ kind: "minutes" as const, minutesId, party });
    const school = to(agencyParty(agencies.school));
    const outsider = to(agencyParty(agencies.childPsychiatry));
    const reason = await refused(office.api.document.preview(outsider));
    expect(await refused(office.api.document.compare({ one: school, other: outsider }))).toEqual(reason);
    expect(await refused(office.api.document.compare({ one: outsider, other: school }))).toEqual(reason);
    expect(
      (await must(office.api.document.compare({ one: school, other: to(guardian(lou.v1)) }))).same,
    ).toBeGreaterThan(5);
  });
});
