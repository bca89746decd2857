// The meetings of one case: what can be done with each.
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { MeetingRow } from "../../shared/contract/meeting.ts";
import { ok } from "../../shared/result.ts";
import { caseAnswers, caseId, meeting, view } from "../support/example-meeting.ts";
import { renderApp } from "../support/render-app.tsx";

const row: MeetingRow = {
  ...meeting,
  caseNumber: "SSPF-2026-007",
  name: "Lou Exempelsson",
  isProtected: false,
  noticeSentOn: null,
  noticeState: "none",
  minutesState: "none",
  endsCooperation: false,
};

const open = (changes: Partial<MeetingRow>, closedOn: string | null = null) =>
  renderApp(`/arenden/${caseId}/moten`, {
    ...caseAnswers,
    caseFile: { ...caseAnswers.caseFile, read: () => ok({ ...view, caseFile: { ...view.caseFile, closedOn } }) },
    meeting: { listForCase: () => ok(closedOn === null ? [meeting] : []), listAll: () => ok([]) },
    today: { read: () => ok({ today: "2026-11-22", tasks: [], meetings: [{ ...row, ...changes }] }) },
  });

describe("the meetings of a case", () => {
  it.each<[MeetingRow["noticeState"], string]>([
    ["none", "Kalla till mötet"],
    ["sent", "Visa kallelsen"],
    ["unanswered", "Visa kallelsen"],
    // What has been sent holds no longer, so they are called again.
    ["changed", "Kalla till mötet"],
  ])("lead to the notice by what is to be done with it: %s", async (noticeState, name) => {
    await open({ noticeState });
    expect(await screen.findByRole("link", { name })).toBeTruthy();
  });

  it("are not planned in a case that is closed", async () => {
    await open({}, "2026-11-20");
    expect(await screen.findByText("Inget möte är planerat.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Planera möte" })).toBeNull();
  });
});
