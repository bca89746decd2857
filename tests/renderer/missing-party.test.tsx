import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { emptyMinutes } from "../../shared/domain/minutes.ts";
import { ok } from "../../shared/result.ts";
import { caseAnswers, caseId, meeting, meetingId, minutesView, person, school } from "../support/example-meeting.ts";
import { goalOf } from "../support/example-plan.ts";
import { renderApp } from "../support/render-app.tsx";

const room = (content: Partial<typeof emptyMinutes>) =>
  renderApp(`/moten/${meetingId}`, {
    ...caseAnswers,
    meeting: {
      read: () =>
        ok({
          meeting: { ...meeting, kind: "followUp", ordinal: 2, startedAt: "2026-11-24T14:00:00.000Z" },
          attendance: [person("Bo", { kind: "agency", agencyId: school }), person("Lou", { kind: "youth" })],
        }),
    },
    minutes: {
      read: () =>
        ok({
          ...minutesView,
          goals: [goalOf(caseId, meetingId)],
          minutes: { ...minutesView.minutes, content: { ...emptyMinutes, ...content } },
        }),
      keep: ({ version }) => ok({ version: version + 1 }),
    },
    notice: { read: () => ok(null) },
  });

describe("who is missing (R40)", () => {
  it("leads in one step to a consent with that agency added and the reason in its purpose", async () => {
    const { user } = await room({ missing: { anybody: true, who: "BUP", why: "sömnsvårigheter och oro" } });
    await user.click(await screen.findByRole("button", { name: /^Saknas någon/ }));
    await user.click(await screen.findByRole("button", { name: "Komplettera samtycket med BUP" }));
    const purpose = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Syfte" });
    expect(purpose.value).toMatch(/BUP behöver vara med: sömnsvårigheter och oro$/);
    const boxes = screen.getAllByRole<HTMLInputElement>("checkbox", { name: /^BUP/ });
    expect(boxes.map(({ checked }) => checked)).toEqual(boxes.map(() => true));
  });
});

describe("a party without a commitment (R35)", () => {
  it("is asked for one, and an agency that has said concern stands out, until it says why there is nothing now", async () => {
    const card = { agencyId: school, entries: [], concern: 5, nothingToReport: false };
    const { user, bridge } = await room({ survey: [card] });
    await user.click(await screen.findByRole("button", { name: /^Gemensam plan/ }));
    expect(await screen.findByText(/^Har oro men inget åtagande: Skola/)).toBeTruthy();
    expect(screen.getByText(/^Har inget åtagande än: den unge/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Inget just nu för Skola" }));
    await user.type(await screen.findByRole("textbox", { name: /Skäl|Varför/ }), "Lovar inget före höstlovet.");
    await user.click(screen.getByRole("button", { name: "Spara skälet" }));
    expect(bridge.inputsOf("minutes.keep").at(-1)).toMatchObject({
      sections: {
        writtenReasons: [{ gap: "commitmentMissing", about: school, reason: "Lovar inget före höstlovet." }],
      },
    });
  });
});
