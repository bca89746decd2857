// The meetings of one case: what can be done with each.
import { screen, within } from "@testing-library/react";
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
  unsentCopies: 0,
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

  it("that have begun today are told as earlier, here and in the list of all", async () => {
    const begun = { ...meeting, heldOn: "2026-11-22", startedAt: "2026-11-22T08:00:00Z" };
    const today = { read: () => ok({ today: "2026-11-22", tasks: [], meetings: [] }) };
    const { bridge } = await renderApp(`/arenden/${caseId}/moten`, {
      ...caseAnswers,
      meeting: {
        listForCase: () => ok([begun]),
        listAll: () => ok([{ ...row, heldOn: begun.heldOn, noticeState: "held" }]),
      },
      today,
    });
    const held = within(await screen.findByRole("region", { name: "Tidigare" }));
    expect(held.getByText("Påbörjat")).toBeTruthy();
    expect(screen.getByText("Inget möte är planerat.")).toBeTruthy();
    bridge.answer({ today });
    window.location.hash = "#/moten";
    expect(await screen.findByText(/Inga möten är planerade/)).toBeTruthy();
    expect(within(screen.getByRole("region", { name: "Tidigare" })).getByText("Inte påbörjat")).toBeTruthy();
  });

  it("are not planned in a case that is closed", async () => {
    await open({}, "2026-11-20");
    expect(await screen.findByText("Inget möte är planerat.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Planera möte" })).toBeNull();
  });
});
