// R39 and `domain.md` 2.7: what a meeting changes in the plan is a new version, and the old one is kept.
import { describe, expect, it } from "vitest";
import { changeSteps } from "../../shared/domain/plan-history.ts";
import { CommitmentDetails, GoalDetails } from "../../shared/domain/plan.ts";
import { followUpOne, openFollowUp, planDecided, writeReviews } from "../support/lou-follow-ups.ts";
import { establish } from "../support/lou-meetings.ts";
import { must } from "../support/office.ts";
import { copyRead, leisure, school } from "../support/written-minutes.ts";

describe("A change of the plan (R39)", () => {
  it("keeps what a goal and a commitment were before the meeting, tells of it in its minutes, and leaves the older minutes alone", async () => {
    const { office, lou, plan, firstMinutes } = await planDecided();
    const { api } = office;
    const meetingId = await openFollowUp(office, lou, followUpOne);
    const now = () => must(api.plan.read({ caseId: lou.caseId }));
    const before = await now();
    const [goal] = before.goals;
    const [commitment] = before.commitments;
    if (goal === undefined || commitment === undefined) throw new Error("the plan has goals and commitments");
    const change = (target: number, version: number) =>
      must(
        api.plan.changeGoal({
          goalId: goal.goalId,
          version,
          meetingId,
          details: { ...GoalDetails.parse(goal), target },
        }),
      );
    await change(12, 1);
    await change(10, 2);
    await must(
      api.plan.changeCommitment({
        commitmentId: commitment.commitmentId,
        version: 1,
        meetingId,
        details: { ...CommitmentDetails.parse(commitment), followUpOn: "2026-06-11" },
      }),
    );
    const after = await now();
    // However many times it is edited at the meeting, what it was before the meeting is what is kept.
    expect(after.goals[0]?.changes).toEqual([{ meetingId, on: "2026-05-21", before: GoalDetails.parse(goal) }]);
    expect(
      after.commitments[0] &&
        changeSteps(after.commitments[0]).map(({ before: was, after: is }) => [was.followUpOn, is.followUpOn]),
    ).toEqual([["2026-05-21", "2026-06-11"]]);
    await writeReviews(office, meetingId, plan, followUpOne);
    const { minutesId } = await establish(office, meetingId);
    const text = await copyRead(office, minutesId, school);
    expect(text).toContain("Ändrat på mötet Målvärdet från 15 till 10");
    expect(text).toMatch(/Ändrat på mötet:\s+uppföljningen\s+från\s+2026-05-21\s+till\s+2026-06-11/u);
    expect(await copyRead(office, firstMinutes, school)).toContain("Mål 15");
    // A correction of the older minutes tells of the plan as it was then, whatever has been changed since.
    const correction = await must(api.minutes.correct({ minutesId: firstMinutes, reason: "Ett ord" }));
    const corrected = await copyRead(office, correction.minutesId, school);
    expect(corrected).toContain("Mål 15");
    expect(corrected).not.toContain("2026-06-11");
    // Fritid receives attendance, and so the change; a goal of drug tests it would not see.
    expect(await copyRead(office, minutesId, leisure)).not.toContain("positiva av 5");
  });

  it("does not hinder that what was made by mistake is removed when its own meeting's minutes are corrected", async () => {
    const { office, lou, firstMinutes } = await planDecided();
    const { api } = office;
    const now = () => must(api.plan.read({ caseId: lou.caseId }));
    const [commitment] = (await now()).commitments;
    if (commitment === undefined) throw new Error("the plan has commitments");
    const { commitmentId, meetingId: first } = commitment;
    const meetingId = await openFollowUp(office, lou, followUpOne);
    const details = { ...CommitmentDetails.parse(commitment), followUpOn: "2026-06-11" };
    await must(api.plan.changeCommitment({ commitmentId, version: 1, meetingId, details }));
    await must(api.minutes.correct({ minutesId: firstMinutes, reason: "Det var inget åtagande" }));
    await must(api.plan.removeCommitment({ commitmentId, version: 2, meetingId: first }));
    expect((await now()).commitments.map((one) => one.commitmentId)).not.toContain(commitmentId);
  });

  it("is forgotten when the same meeting changes it back, and a goal's own meeting changes nothing", async () => {
    const { office, lou } = await planDecided();
    const { api } = office;
    const meetingId = await openFollowUp(office, lou, followUpOne);
    const [goal] = (await must(api.plan.read({ caseId: lou.caseId }))).goals;
    if (goal === undefined) throw new Error("the plan has goals");
    const details = GoalDetails.parse(goal);
    await must(api.plan.changeGoal({ goalId: goal.goalId, version: 1, meetingId, details: { ...details, target: 3 } }));
    await must(api.plan.changeGoal({ goalId: goal.goalId, version: 2, meetingId, details }));
    const { goalId } = await must(api.plan.addGoal({ meetingId, details }));
    await must(api.plan.changeGoal({ goalId, version: 1, meetingId, details: { ...details, target: 1 } }));
    expect((await must(api.plan.read({ caseId: lou.caseId }))).goals.map(({ changes }) => changes)).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });
});
