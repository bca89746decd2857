import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { CommitmentId, GoalId, MeetingId } from "../../shared/domain/ids.ts";
import type { Commitment, Goal } from "../../shared/domain/plan.ts";
import { ok } from "../../shared/result.ts";
import { caseAnswers, caseId, meeting, meetingId, minutesId, minutesView, school } from "../support/example-meeting.ts";
import { renderApp } from "../support/render-app.tsx";

const before = MeetingId.parse("meeting-0");
const goal: Goal = {
  goalId: GoalId.parse("goal-1"),
  caseId,
  number: 1,
  meetingId: before,
  title: "Alex är i skolan",
  area: "",
  indicator: "Frånvaro i procent",
  baseline: 38,
  target: 15,
  targetOn: null,
  source: { kind: "joint" },
  reviews: [],
  changes: [],
  version: 1,
};
const commitment: Commitment = {
  commitmentId: CommitmentId.parse("commitment-1"),
  caseId,
  number: 1,
  meetingId: before,
  goalId: goal.goalId,
  what: "Mentorssamtal",
  responsible: { kind: "agency", agencyId: school },
  responsibleRole: "",
  startsOn: null,
  followUpOn: "2026-11-24",
  frequency: "",
  reviews: [],
  changes: [],
  version: 1,
};

const followUp = () =>
  renderApp(`/moten/${meetingId}`, {
    ...caseAnswers,
    meeting: {
      read: () =>
        ok({
          meeting: { ...meeting, kind: "followUp", ordinal: 2, startedAt: "2026-11-24T14:00:00.000Z" },
          attendance: [],
        }),
    },
    minutes: {
      read: () =>
        ok({ ...minutesView, goals: [goal], commitments: [commitment], carriedOver: [commitment.commitmentId] }),
      keep: ({ version }) => ok({ version: version + 1 }),
    },
    plan: { reviewCommitment: () => ok(null), reviewGoal: () => ok(null) },
    notice: { read: () => ok(null) },
  });

describe("what is typed at a follow-up", () => {
  it("is kept with its status, as one (R39)", async () => {
    const { bridge, user } = await followUp();
    await user.click(await screen.findByRole("button", { name: /^Uppföljning/ }));
    await user.type(screen.getByRole("textbox", { name: "Resultat för A1" }), "Går bra.");
    expect(screen.getByText("Välj läge, så kommer texten med i protokollet.")).toBeTruthy();
    expect(bridge.inputsOf("plan.reviewCommitment")).toEqual([]);
    await user.click(screen.getByRole("button", { name: /Läge för A1/ }));
    await user.click(await screen.findByRole("option", { name: "Pågår" }));
    expect(bridge.inputsOf("plan.reviewCommitment")).toEqual([
      {
        commitmentId: commitment.commitmentId,
        meetingId,
        review: { status: "ongoing", result: "Går bra.", worked: null, differently: "" },
      },
    ]);
  });

  it("is said at the reading through when no status was chosen, and is there when one goes back", async () => {
    const { bridge, user } = await followUp();
    await user.click(await screen.findByRole("button", { name: /^Uppföljning/ }));
    await user.type(screen.getByRole("textbox", { name: "Resultat för A1" }), "Går bra.");
    await user.type(screen.getByRole("textbox", { name: "Värde nu" }), "27,5");
    await user.click(screen.getByRole("button", { name: /^Genomläsning/ }));
    expect(await screen.findByText("Skrivet men inte med i protokollet")).toBeTruthy();
    expect(screen.getByText(/läge saknas/)).toBeTruthy();
    expect(await screen.findByText(/bedömning saknas/)).toBeTruthy();
    expect(bridge.inputsOf("draft.keep")).toContainEqual({
      record: `minutes:${minutesId}`,
      field: `commitment.${commitment.commitmentId}`,
      text: "Går bra.",
    });
    await user.click(screen.getByRole("button", { name: "Gå till Uppföljning, A1" }));
    const row = screen.getByRole("group", { name: "A1 Mentorssamtal" });
    expect(within(row).getByRole<HTMLTextAreaElement>("textbox").value).toBe("Går bra.");
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Värde nu" }).value).toBe("27,5");
  });
});
