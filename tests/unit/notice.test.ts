// R10, R18: what must hold today for a notice, whatever will hold on the day of the meeting.
import { describe, expect, it } from "vitest";
import type { ConsentFacts } from "../../shared/domain/consent-rules.ts";
import { AgencyId, CategoryId, GuardianId } from "../../shared/domain/ids.ts";
import { noticeBlock } from "../../shared/domain/notice.ts";
import type { Party } from "../../shared/domain/party.ts";
import { person, versionOf, yesFrom } from "../support/consent-facts.ts";

const school = AgencyId.parse("skola");
const [v1, v2] = [GuardianId.parse("v1"), GuardianId.parse("v2")];
const version = versionOf([school], [{ agencyId: school, categoryId: CategoryId.parse("narvaro"), receivers: [] }]);
const yes = yesFrom({ kind: "guardian", guardianId: v1 }, school);
const facts: ConsentFacts = { ...person, versions: [version], answers: [yes] };
const family: readonly Party[] = [{ kind: "youth" }, { kind: "guardian", guardianId: v1 }];

const blockOn = (consent: ConsentFacts, today: string) =>
  noticeBlock({
    consent,
    rules: { model: "consultation", startDecidedBy: "coordinator", familyPresent: true },
    meeting: { kind: "first", heldOn: "2026-04-20", startsAt: "15:00", endsAt: "16:15" },
    preMeetingDecidedToGoOn: false,
    parties: family,
    today,
  });

describe("A notice to the family", () => {
  it("can be made while consent covers today and the day of the meeting", () => {
    expect(blockOn(facts, "2026-04-10")).toBeUndefined();
  });

  it("waits for the day on which consent begins", () => {
    const later = { ...facts, versions: [{ ...version, from: "2026-04-15" }] };
    expect(blockOn(later, "2026-04-10")).toEqual({ code: "consentNotBegun", from: "2026-04-15" });
    expect(blockOn(later, "2026-04-15")).toBeUndefined();
  });

  it("waits while everything has been refused by a guardian whose custody ends before the meeting", () => {
    const leaving = {
      guardianId: v2,
      number: 2,
      custody: "joint",
      custodyFrom: null,
      custodyUntil: "2026-04-15",
    } as const;
    const no = { ...yesFrom({ kind: "guardian", guardianId: v2 }, school), answer: "no" } as const;
    const refused = { ...facts, guardians: [...facts.guardians, leaving], answers: [yes, no] };
    expect(blockOn(refused, "2026-04-15")).toMatchObject({ code: "agencyDeclined", agencyId: school });
    expect(blockOn(refused, "2026-04-16")).toBeUndefined();
  });
});
