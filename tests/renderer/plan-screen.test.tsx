import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { CommitmentId, MeetingId } from "../../shared/domain/ids.ts";
import type { Commitment, Goal } from "../../shared/domain/plan.ts";
import type { PlanClosing } from "../../shared/domain/plan-history.ts";
import { ok } from "../../shared/result.ts";
import { police, school } from "../support/example-case.ts";
import { goalOf } from "../support/example-plan.ts";
import { caseAnswers, caseId, meetingId, view } from "../support/example-meeting.ts";
import { renderApp } from "../support/render-app.tsx";

const goal: Goal = {
  ...goalOf(caseId, meetingId),
  reviews: [
    { meetingId: MeetingId.parse("m2"), on: "2026-05-21", value: 27, assessment: "onTheWay", note: "" },
    { meetingId: MeetingId.parse("m3"), on: "2026-08-27", value: 10, assessment: "reached", note: "" },
  ],
};
const changedGoal: Goal = {
  ...goal,
  changes: [{ meetingId: MeetingId.parse("m2"), on: "2026-05-21", before: { ...goal, target: 20 } }],
};

const commitment: Commitment = {
  commitmentId: CommitmentId.parse("a3"),
  caseId,
  number: 3,
  meetingId,
  goalId: goal.goalId,
  what: "Väcka och ringa mentor",
  responsible: { kind: "guardians" },
  responsibleRole: "",
  startsOn: null,
  followUpOn: "2026-05-21",
  frequency: "",
  reviews: [
    {
      meetingId: MeetingId.parse("m2"),
      on: "2026-05-21",
      status: "partly",
      result: "",
      worked: "partly",
      differently: "Mentor sms:ar senast 08:20",
    },
  ],
  changes: [],
  version: 1,
};

const closing: PlanClosing = {
  on: "2026-10-15",
  goals: [{ goalId: goal.goalId, value: 12, assessment: "reached", note: "" }],
  commitments: [{ commitmentId: commitment.commitmentId, outcome: "ordinary", note: "" }],
  concern: [],
};

const concern = [
  {
    agencyId: school,
    points: [
      { on: "2026-04-09", level: 7 },
      { on: "2026-05-21", level: 5 },
    ],
  },
  { agencyId: police, points: [{ on: "2026-05-21", level: 4 }] },
];

const plan = (changes: { goals?: Goal[]; closings?: PlanClosing[]; closedOn?: string } = {}) =>
  renderApp(`/arenden/${caseId}/plan`, {
    ...caseAnswers,
    caseFile: {
      ...caseAnswers.caseFile,
      read: () => ok({ ...view, caseFile: { ...view.caseFile, closedOn: changes.closedOn ?? null } }),
    },
    plan: {
      read: () =>
        ok({
          goals: changes.goals ?? [goal],
          commitments: [commitment],
          closings: changes.closings ?? [],
          concern,
          ratings: [],
        }),
    },
  });

describe("the plan", () => {
  it("draws how a goal has moved, says it in words and repeats it as a table (T10)", async () => {
    await plan();
    const drawing = await screen.findByRole("img", { name: /Utveckling: frånvaro i procent/ });
    expect(drawing.getAttribute("aria-labelledby")).toBeTruthy();
    expect(drawing.textContent).toContain("38 → 27 → 10, mål 15. Målet är nått sedan 27 aug.");
    const table = screen.getByRole("table", { name: /Utveckling: frånvaro i procent/ });
    expect(
      within(table)
        .getAllByRole("row")
        .map((row) => row.textContent),
    ).toEqual(["NärVärdeBedömning", "Från början38", "2026-05-2127På väg", "2026-08-2710Uppnått"]);
  });

  it("shows what each follow-up said of a commitment, and is not late when that has been done (R39, R40)", async () => {
    await plan();
    expect(
      await screen.findByText(/Delvis\. Fungerade som tänkt: delvis\. Görs annorlunda: Mentor sms:ar senast 08:20/),
    ).toBeTruthy();
    expect(screen.getByText("På nästa möte")).toBeTruthy();
    expect(screen.queryByText("Försenat")).toBeNull();
  });

  it("says what a meeting changed in a goal, with what it was (2.7)", async () => {
    await plan({ goals: [changedGoal] });
    expect(await screen.findByText("Ändrat 21 maj")).toBeTruthy();
    expect(screen.getByText("målvärdet från 20 till 15")).toBeTruthy();
  });

  it("shows one curve of concern per agency and all of it in a table, with no sum (T10)", async () => {
    await plan();
    expect(await screen.findAllByRole("img", { name: /^Oro enligt/ })).toHaveLength(2);
    const rows = within(screen.getByRole("table", { name: "Oro per verksamhet" })).getAllByRole("row");
    expect(rows.map((row) => row.textContent)).toEqual(["Verksamhet9 apr21 maj", "Skola75", "Polis–4"]);
  });

  it("shows how the closing left it, not the last meeting (R43)", async () => {
    await plan({ closings: [closing], closedOn: "2026-10-15" });
    expect(await screen.findByText("Ärendet avslutades 2026-10-15. Så här slutade planen.")).toBeTruthy();
    expect(screen.getByRole("img", { name: /Utveckling/ }).textContent).toContain("38 → 27 → 10 → 12");
    expect(screen.getAllByText("Övergår i ordinarie verksamhet").length).toBeGreaterThan(0);
  });

  it("is handed out from here", async () => {
    const { user, bridge } = await plan();
    await user.click(await screen.findByRole("button", { name: "Lämna ut planen" }));
    expect(await screen.findByRole("dialog", { name: "Lämna ut planen" })).toBeTruthy();
    expect(bridge.inputsOf("document.recipients")).toEqual([{ kind: "plan", caseId }]);
  });
});
