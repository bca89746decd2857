import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { emptyMinutes } from "../../shared/domain/minutes.ts";
import { ok } from "../../shared/result.ts";
import { caseAnswers, meeting, meetingId, minutesView } from "../support/example-meeting.ts";
import { renderApp } from "../support/render-app.tsx";

/** The room, whose minutes are kept as main would keep them. */
const room = async () => {
  let minutes = { ...minutesView.minutes, content: emptyMinutes };
  return renderApp(`/moten/${meetingId}`, {
    ...caseAnswers,
    meeting: { read: () => ok({ meeting: { ...meeting, startedAt: "2026-11-24T14:00:00.000Z" }, attendance: [] }) },
    minutes: {
      read: () => ok({ ...minutesView, minutes }),
      keep: ({ version, sections }) => {
        minutes = {
          ...minutes,
          version: version + 1,
          content: {
            ...minutes.content,
            next: { ...minutes.content.next, ...sections.next, anotherMeeting: sections.next?.anotherMeeting === true },
          },
        };
        return ok({ version: version + 1 });
      },
    },
    notice: { read: () => ok(null) },
  });
};

const section = (name: RegExp) => screen.findByRole("button", { name });

describe("what comes next", () => {
  it("remembers that they will meet again although no day is set, until it is taken back (R36)", async () => {
    const { bridge, user } = await room();
    await user.click(await section(/^Nästa möte/));
    await user.click(await screen.findByRole("radio", { name: "Ett nytt möte" }));
    await user.click(await section(/^Information/));
    await user.click(await section(/^Nästa möte/));
    expect(await screen.findByRole("radio", { name: "Ett nytt möte", checked: true })).toBeTruthy();
    await user.click(screen.getByRole("radio", { name: "Samverkan avslutas" }));
    const kept = bridge.inputsOf("minutes.keep").map((input) => JSON.stringify(input));
    expect(kept[0]).toContain('"anotherMeeting":true');
    expect(kept.at(-1)).toContain('"anotherMeeting":false,"closing":true');
  });
});

describe("the information before the meeting (R28)", () => {
  it("begins with the language and the interpreter that the case knows of", async () => {
    const { user } = await room();
    await user.click(await section(/^Information/));
    expect((await screen.findByRole<HTMLInputElement>("textbox", { name: /^Språk/ })).value).toBe("arabiska");
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: /tolk/i }).checked).toBe(true);
  });
});
