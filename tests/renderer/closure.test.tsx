import { goalOf } from "../support/example-plan.ts";
import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { ClosureView } from "../../shared/contract/closure.ts";
import { ClosureId, CommitmentId, ConcernReportId, GoalId, MeetingId } from "../../shared/domain/ids.ts";
import { err, ok } from "../../shared/result.ts";
import { closureText as text } from "../../shared/text/closure.ts";
import { refusalInWords } from "../../shared/text/failures.ts";
import { closureOf } from "../support/closure.ts";
import { caseAnswers, caseId, school } from "../support/example-case.ts";
import { renderApp } from "../support/render-app.tsx";

const meetingId = MeetingId.parse("m1");
const goalId = GoalId.parse("g1");
const commitmentId = CommitmentId.parse("a1");

const view: ClosureView = {
  openedOn: "2026-03-16",
  closedOn: null,
  version: 3,
  closures: [],
  reopenings: [],
  goals: [
    {
      ...goalOf(caseId, meetingId),
      targetOn: null,
      reviews: [{ meetingId, on: "2026-03-19", value: 12, assessment: "reached", note: "" }],
    },
  ],
  openCommitments: [
    {
      commitmentId,
      caseId,
      goalId,
      number: 7,
      meetingId,
      what: "Hålla kontakt",
      responsible: null,
      responsibleRole: "",
      startsOn: null,
      followUpOn: null,
      frequency: "",
      reviews: [],
      changes: [],
      version: 1,
    },
  ],
  subjects: [{ subject: { kind: "agency", agencyId: school }, latest: 2 }],
  concernReports: [],
  concernLimit: 3,
  ifConcernRemains: "judged",
  plannedMeetings: ["2026-04-02"],
  latestEventOn: null,
  lettersSentOn: { family: null, parties: null },
  length: { from: "2026-03-18", days: 2 },
};

const open = (closure: ClosureView, more: Record<string, unknown> = {}) =>
  renderApp(`/arenden/${caseId}/avslut`, {
    ...caseAnswers(),
    closure: { read: () => ok(closure), close: () => err({ code: "commitmentNotSettled", number: 7 }), ...more },
  });

describe("closing a case (R43, R44)", () => {
  it("opens with the goals' last values and the open commitments, says what is cancelled, and presets no decision", async () => {
    await open(view);
    expect(await screen.findByText("A7 Hålla kontakt")).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>(/^Frånvaro i procent/).value).toBe("12");
    expect(screen.getByText(text.planned(["2026-04-02"]))).toBeTruthy();
    expect(screen.getByText(text.length(2, "2026-03-18"))).toBeTruthy();
    expect(screen.queryByText(text.concern.neededBody)).toBeNull();
  });

  it("asks for a report or a written assessment as soon as concern is above the limit", async () => {
    const { user } = await open(view);
    await user.click((await screen.findAllByRole("radio", { name: /^4/ }))[0] ?? document.body);
    expect(screen.getByText(text.concern.needed.level(3))).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>("radio", { name: new RegExp(text.concern.report) }).disabled).toBe(true);
    await user.click(screen.getByRole("radio", { name: text.concern.assessed }));
    expect(screen.getByLabelText(text.concern.because)).toBeTruthy();
  });

  it("says what is missing before it asks the host", async () => {
    const { user, bridge } = await open(view);
    await user.click(await screen.findByRole("button", { name: text.close }));
    await waitFor(() => {
      expect(screen.getAllByText(text.errors.reason).length).toBeGreaterThan(0);
    });
    // Each line of the list on top says which row it is about.
    for (const row of ["A7: välj hur åtagandet slutade.", "Skola: ange hur stor oro som finns kvar."]) {
      expect(screen.getByRole("button", { name: row })).toBeTruthy();
    }
    expect(screen.getByText(new RegExp(text.mistakes))).toBeTruthy();
    expect(bridge.inputsOf("closure.close")).toEqual([]);
    expect(refusalInWords({ code: "commitmentNotSettled", number: 7 })).toContain("A7");
  });
});

describe("a case that was closed", () => {
  const closed: ClosureView = {
    ...view,
    closedOn: "2026-03-19",
    length: { from: "2026-03-18", days: 211 },
    concernReports: [{ concernReportId: ConcernReportId.parse("o1"), reportedOn: "2026-03-19" }],
    closures: [
      {
        closureId: ClosureId.parse("x1"),
        caseId,
        period: 1,
        edition: 1,
        correctionReason: "",
        recordedAt: "2026-03-19T11:00:00Z",
        details: closureOf({
          closedOn: "2026-03-19",
          reason: "consentRefused",
          concernAnswer: { kind: "report", concernReportId: ConcernReportId.parse("o1") },
        }),
      },
    ],
  };

  it("shows how each goal and commitment ended, and keeps it all when the closure is corrected", async () => {
    const [first] = closed.closures;
    if (first === undefined) throw new Error("there is one");
    const details = {
      ...first.details,
      goals: [{ goalId, value: 12, assessment: "reached" as const, note: "Stabilt sedan augusti" }],
      commitments: [{ commitmentId, outcome: "ordinary" as const, note: "" }],
      youthView: { kind: "answered" as const, listened: 4, helped: 5, more: "Bra fritidsledare" },
    };
    const { user } = await open({ ...closed, closures: [{ ...first, details }] });
    expect(await screen.findByText("Uppnått. Frånvaro i procent: 12. Stabilt sedan augusti")).toBeTruthy();
    expect(screen.getByText(text.commitments.outcomes.ordinary)).toBeTruthy();
    expect(screen.getByText(`${text.summary.answers(4, 5)}. Bra fritidsledare`)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: text.summary.correct }));
    expect(await screen.findByDisplayValue("Stabilt sedan augusti")).toBeTruthy();
  });

  it("shows reason and length (T14), and is opened again with a reason", async () => {
    const { user, bridge } = await open(closed, {
      reopen: () => ok({ period: 1, reopenedOn: "2026-03-20", decidedBy: "Kaj", reason: "Ny oro" }),
    });
    expect(await screen.findByText(text.decision.reasons.consentRefused)).toBeTruthy();
    expect(screen.getByText(text.lengthClosed(211, "2026-03-18"))).toBeTruthy();
    // That a report was made is told nowhere on the case's own screens (B3).
    expect(screen.getByRole("main").textContent).not.toContain("orosanmälan är gjord");
    expect(screen.queryByText(text.summary.noReport)).toBeNull();
    await user.click(screen.getByRole("button", { name: text.summary.reopen }));
    await user.type(await screen.findByLabelText(text.reopen.reason), "Ny oro");
    await user.click(screen.getByRole("button", { name: new RegExp(`^${text.reopen.save}`) }));
    await waitFor(() => {
      expect(bridge.inputsOf("closure.reopen")).toMatchObject([{ caseId, version: 3, reason: "Ny oro" }]);
    });
    await waitFor(() => {
      expect(screen.queryByRole("dialog")).toBeNull();
    });
  });

  it("offers the word to each party of how it ended", async () => {
    const { user, bridge } = await open(closed);
    await user.click(await screen.findByRole("button", { name: text.summary.send }));
    await waitFor(() => {
      expect(bridge.inputsOf("document.recipients")).toEqual([{ kind: "closure", caseId }]);
    });
  });
});
