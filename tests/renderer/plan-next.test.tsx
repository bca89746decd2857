import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { MeetingRow } from "../../shared/contract/meeting.ts";
import type { Meeting } from "../../shared/domain/meeting.ts";
import { ok } from "../../shared/result.ts";
import { caseAnswers, meeting, meetingId, minutesView } from "../support/example-meeting.ts";
import { renderApp } from "../support/render-app.tsx";

const held: Meeting = {
  ...meeting,
  heldOn: "2026-11-20",
  startedAt: "2026-11-20T14:00:00.000Z",
  endedAt: "2026-11-20T15:00:00.000Z",
};
const { minutes } = minutesView;
const next = { nextMeetingOn: "2027-01-12", anotherMeeting: false, closing: false, frequency: "", contactBetween: "" };

const rowOf = ({ caseId, ...one }: Meeting, changes: Partial<MeetingRow> = {}): MeetingRow => ({
  ...one,
  caseId,
  caseNumber: "SSPF-2026-007",
  name: "Lou Exempelsson",
  isProtected: false,
  noticeSentOn: null,
  noticeState: "none",
  unsentCopies: 0,
  minutesState: "none",
  endsCooperation: false,
  ...changes,
});

const established = (others: readonly Meeting[] = [], own: Partial<MeetingRow> = {}) =>
  renderApp(`/moten/${meetingId}`, {
    ...caseAnswers,
    meeting: {
      read: () => ok({ meeting: held, attendance: [] }),
      listForCase: () => ok([held, ...others]),
      listAll: () => ok([rowOf(held, { minutesState: "established", ...own }), ...others.map((one) => rowOf(one))]),
    },
    minutes: {
      read: () =>
        ok({
          ...minutesView,
          minutes: {
            ...minutes,
            state: "established",
            establishedOn: "2026-11-20",
            establishedBy: "Kaj Koordinator",
            content: { ...minutes.content, next },
          },
        }),
    },
    notice: { read: () => ok(null) },
  });

describe("the meeting that the minutes decided", () => {
  it("is planned from their day, so that nothing is typed twice (R36)", async () => {
    const { user } = await established();
    await user.click(await screen.findByRole("button", { name: "Planera nästa möte" }));
    expect(await screen.findByText("tis 12 jan. 2027 (v. 2), som ni bestämde på förra mötet")).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Plats" }).value).toBe(held.place);
  });

  it("is not asked for again once it is planned", async () => {
    await established([{ ...meeting, kind: "followUp", ordinal: 2, heldOn: "2027-01-12" }]);
    await screen.findByRole("button", { name: "Förhandsgranska och skicka" });
    expect(screen.queryByRole("button", { name: "Planera nästa möte" })).toBeNull();
    expect(await screen.findByText(/^Uppföljning \d är tis 12 jan/u)).toBeTruthy();
    const link = screen.getByRole("link", { name: "Kalla till mötet" });
    expect(link.getAttribute("href")).toMatch(/kallelser$/u);
  });

  it("is the closure when they say so (R36)", async () => {
    await established([], { endsCooperation: true });
    const link = await screen.findByRole("link", { name: "Gå till avslutet" });
    expect(link.getAttribute("href")).toMatch(/avslut$/u);
  });
});
