// The meetings of one case: what can be done with each.
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { MeetingRow } from "../../shared/contract/meeting.ts";
import { ok } from "../../shared/result.ts";
import { caseAnswers, caseId, meeting, police, view } from "../support/example-meeting.ts";
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

  it("open the form at once when the next step leads there, and only once", async () => {
    const { user } = await open({});
    window.location.hash = `#/arenden/${caseId}/moten?visa=nytt`;
    const dialog = within(await screen.findByRole("dialog", { name: "Planera möte" }));
    await user.click(dialog.getByRole("button", { name: "Avbryt" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(window.location.hash).toBe(`#/arenden/${caseId}/moten`);
  });

  it("offer behind an impartial leader only agencies that consent covers on the day (R12, R26)", async () => {
    const { user } = await open({});
    window.location.hash = `#/arenden/${caseId}/moten?visa=nytt`;
    const dialog = within(await screen.findByRole("dialog", { name: "Planera möte" }));
    await user.click(dialog.getByRole("radio", { name: "En annan opartisk person" }));
    await user.click(dialog.getByRole("button", { name: /Tystnadsplikt/ }));
    expect(screen.getAllByRole("option").map((option) => option.textContent)).toEqual([
      "Skola",
      "Bunden av offentlighets- och sekretesslagen",
    ]);
  });

  it("keep in sight an agency that was chosen behind the leader and is no longer covered", async () => {
    const bond = { kind: "agency" as const, agencyId: police };
    const leader = { kind: "impartial" as const, name: "Ola", from: "Polisen", appointedBy: "Kaj", bond };
    const led = { ...meeting, leader };
    await renderApp(`/arenden/${caseId}/moten?andra=${meeting.meetingId}`, {
      ...caseAnswers,
      meeting: { listForCase: () => ok([led]), listAll: () => ok([]) },
      notice: { read: () => ok(null) },
    });
    const dialog = within(await screen.findByRole("dialog", { name: "Ändra mötet" }));
    expect(dialog.getByRole("button", { name: /Tystnadsplikt/ }).textContent).toContain("Polis");
  });

  it("open no form in a case that is closed, whatever the address asks", async () => {
    await open({}, "2026-11-20");
    window.location.hash = `#/arenden/${caseId}/moten?visa=nytt`;
    expect(await screen.findByText("Inget möte är planerat.")).toBeTruthy();
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("are not planned in a case that is closed", async () => {
    await open({}, "2026-11-20");
    expect(await screen.findByText("Inget möte är planerat.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Planera möte" })).toBeNull();
  });
});
