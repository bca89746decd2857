// Domain.md §6 from the first follow-up to the closing, through the router: T9, T10 and what R39 and R40 ask for.
import { describe, expect, it } from "vitest";
import { goalTrend, reachedSince, statusNow } from "../../shared/domain/plan-history.ts";
import { agencies, consentTwo } from "../support/lou.ts";
import { close, viewOf } from "../support/closure.ts";
import {
  closingMeeting,
  followUpOne,
  followUpThree,
  followUpTwo,
  openFollowUp,
  planDecided,
  writeReviews,
} from "../support/lou-follow-ups.ts";
import { establish, minutesOf, openedWith } from "../support/lou-meetings.ts";
import { must, refused } from "../support/office.ts";
import { agencyParty } from "../support/lou-stages.ts";
import { textOf } from "../support/pdf.ts";

/** The whole way once, with what was seen at each stop. */
const walk = async () => {
  const { office, lou, plan } = await planDecided();
  const { api } = office;
  const opened: Record<string, readonly string[]> = {};

  const one = await openFollowUp(office, lou, followUpOne);
  opened["21 May"] = await openedWith(office, one);
  const { minutes } = await minutesOf(office, one);
  const early = await refused(api.minutes.establish({ minutesId: minutes.minutesId, version: minutes.version }));
  const afterOne = await writeReviews(office, one, plan, followUpOne);
  await establish(office, one);

  await consentTwo(office, lou);
  const two = await openFollowUp(office, lou, followUpTwo);
  opened["11 June"] = await openedWith(office, two);
  const afterTwo = await writeReviews(office, two, afterOne, followUpTwo);
  await establish(office, two);

  // B6: the first of August nothing is late, though A1 and A7 were first to be followed up in May.
  office.setDay("2026-08-01");
  const tasks = await must(api.today.read(null));

  const three = await openFollowUp(office, lou, followUpThree);
  opened["27 August"] = await openedWith(office, three);
  await writeReviews(office, three, afterTwo, followUpThree);
  const { minutesId } = await establish(office, three);
  const schoolCopy = await textOf(
    (await must(api.document.preview({ kind: "minutes", minutesId, party: agencyParty(agencies.school) }))).bytes,
  );

  office.setDay("2026-10-14");
  const beforeClosing = await viewOf(office, lou.caseId);
  const last = await openFollowUp(office, lou, closingMeeting);
  opened["15 October"] = await openedWith(office, last);
  await writeReviews(office, last, afterTwo, closingMeeting);
  await establish(office, last);
  const levels = closingMeeting.concern;
  await must(
    close(office, lou.caseId, "2026-10-15", {
      goals: plan.goals.map((goalId, index) => ({
        goalId,
        value: closingMeeting.goals[index]?.[0] ?? null,
        assessment: "reached",
        note: "",
      })),
      remainingConcern: Object.entries(levels).map(([key, level]) => ({
        // The keys of the record are the names of the agencies.
        subject: { kind: "agency", agencyId: agencies[key as keyof typeof agencies] },
        level,
      })),
    }),
  );
  return { opened, early, tasks, schoolCopy, beforeClosing, read: await must(api.plan.read({ caseId: lou.caseId })) };
};

let walking: ReturnType<typeof walk> | undefined;
/** What was seen on the way, walked by the first test that asks. */
const seen = () => (walking ??= walk());

describe("Lou's follow-ups (§6)", () => {
  it("tells in the minutes of 27 August when what goes on is followed up next, and that what is done is not (B6)", async () => {
    const { text } = (await seen()).schoolCopy;
    // A1 and A7 were first to be followed up on 21 May.
    expect(text).toMatch(/A1 .{0,60}2026-04-13 +2026-10-15 +Pågår/u);
    expect(text).toMatch(/A7 .{0,60}2026-04-09 +2026-10-15 +Pågår/u);
    expect(text).toMatch(/A5 .{0,60}2026-04-15 +Inte mer +Klart/u);
  });

  it("open with exactly the commitments that are open, and so does the closing (T9)", async () => {
    const lou = await seen();
    expect(lou.opened).toEqual({
      "21 May": ["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9"],
      "11 June": ["A1", "A3", "A4", "A5", "A6", "A7", "A10", "A11"],
      "27 August": ["A1", "A5", "A7", "A10", "A12"],
      "15 October": ["A1", "A7", "A10"],
    });
    expect(lou.beforeClosing.openCommitments.map(({ number }) => number)).toEqual([1, 7, 10]);
  });

  it("ask for the status of each before the minutes can be established (R39)", async () => {
    const lou = await seen();
    expect(lou.early).toMatchObject({
      code: "minutesIncomplete",
      gaps: Array.from({ length: 9 }, (_, index) => ({ code: "statusMissing", number: index + 1 })),
    });
  });

  it("give the trend 38 → 27 → 18 → 10 → 12 for M1, its target reached since 27 August (T10)", async () => {
    const lou = await seen();
    const { goals, closings } = lou.read;
    const trends = goals.map((goal) => goalTrend(goal, closings));
    expect(trends.map((trend) => trend.map(({ value }) => value))).toEqual([
      [38, 27, 18, 10, 12],
      [null, 2, 0, 0, 0],
      [2, 1, 1, 0, 0],
    ]);
    expect(trends.map(reachedSince)).toEqual(["2026-08-27", "2026-08-27", "2026-08-27"]);
    expect(goals[0]?.target).toBe(15);
  });

  it("give one curve of concern per agency, the pre-meeting's first, and no sum (T10)", async () => {
    const lou = await seen();
    const levels = Object.fromEntries(
      lou.read.concern.map(({ agencyId, points }) => [agencyId, points.map(({ level }) => level)]),
    );
    expect(levels).toEqual({
      [agencies.school]: [7, 7, 5, 4, 3, 2],
      [agencies.socialServices]: [6, 6, 5, 3, 2, 1],
      [agencies.police]: [7, 7, 5, 4, 2, 1],
      [agencies.leisure]: [4, 4, 3, 2, 1, 1],
      [agencies.childPsychiatry]: [3, 2, 2],
    });
    expect(lou.read.concern[0]?.points.map(({ on }) => on)).toEqual([
      "2026-03-26",
      "2026-04-09",
      "2026-05-21",
      "2026-06-11",
      "2026-08-27",
      "2026-10-15",
    ]);
  });

  it("keep what worked and what is done differently for each commitment (R40)", async () => {
    const lou = await seen();
    const three = lou.read.commitments.find(({ number }) => number === 3);
    expect(three?.reviews.map(({ on, status, worked, differently }) => [on, status, worked, differently])).toEqual([
      ["2026-05-21", "partly", "partly", "Annan väckningsrutin; mentor sms:ar senast 08:20."],
      ["2026-06-11", "done", null, ""],
    ]);
  });

  it("leave nothing late between the follow-ups (B6)", async () => {
    const lou = await seen();
    expect(lou.tasks.tasks.filter(({ kind }) => kind === "commitmentOverdue")).toEqual([]);
  });

  it("end with A10 going on in ordinary work, and the plan says so after the closing", async () => {
    const lou = await seen();
    const { commitments, closings } = lou.read;
    const ended = commitments.filter(({ number }) => [1, 7, 10].includes(number));
    expect(ended.map((one) => statusNow(one, closings))).toEqual(["done", "done", "ordinary"]);
    expect(closings.map(({ on }) => on)).toEqual(["2026-10-15"]);
  });

  it("print the trend as a table of numbers in the minutes (R39)", async () => {
    const lou = await seen();
    expect(lou.schoolCopy.text).toContain(
      "Från början 38 2026-05-21 27 På väg 2026-06-11 18 På väg 2026-08-27 10 Uppnått",
    );
    expect(lou.schoolCopy.text).toContain("Målet nått sedan 2026-08-27");
  });
});
