import { describe, expect, it } from "vitest";
import type { MeetingFacts } from "../../shared/domain/case-steps.ts";
import { MeetingId } from "../../shared/domain/ids.ts";
import { caseTasks } from "../../shared/domain/tasks/case-tasks.ts";
import { profile } from "../support/lou.ts";
import { facts, meeting } from "../support/random-tasks.ts";

describe("A meeting that the last one decided upon (R36)", () => {
  const held = meeting({ heldOn: "2026-05-21", startedAt: "x", minutesState: "dispatched" });
  const planning = (changes: Partial<MeetingFacts>, others: readonly MeetingFacts[] = []) =>
    caseTasks(facts({ meetings: [{ ...held, ...changes }, ...others] }), profile, "2026-05-22")
      .map(({ kind }) => kind)
      .filter((kind) => kind.endsWith("NotPlanned") || kind === "caseNotClosed");

  it("is asked for in its own words until it is planned, held, or taken back", () => {
    const next = meeting({ meetingId: MeetingId.parse("m2"), heldOn: "2026-06-11" });
    expect(planning({ meetsAgain: true })).toEqual(["decidedMeetingNotPlanned"]);
    expect(planning({ meetsAgain: false })).toEqual(["meetingNotPlanned"]);
    expect(planning({ meetsAgain: true }, [next])).toEqual([]);
    expect(planning({ meetsAgain: true }, [{ ...next, cancelledOn: "2026-05-22" }])).toEqual([
      "decidedMeetingNotPlanned",
    ]);
    expect(planning({ endsCooperation: true })).toEqual(["caseNotClosed"]);
  });
});
