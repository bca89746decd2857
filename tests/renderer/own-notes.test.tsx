import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { emptyMinutes, type MinutesContent } from "../../shared/domain/minutes.ts";
import { ok } from "../../shared/result.ts";
import { meetingText } from "../../shared/text/meeting.ts";
import { caseAnswers, meeting, meetingId, minutesId, minutesView, view } from "../support/example-meeting.ts";
import { renderApp } from "../support/render-app.tsx";

const started = { ...meeting, startedAt: "2026-11-24T14:00:00.000Z" };

const room = (content: Partial<MinutesContent>, known = view) =>
  renderApp(`/moten/${meetingId}`, {
    ...caseAnswers,
    caseFile: { ...caseAnswers.caseFile, read: () => ok(known) },
    meeting: { read: () => ok({ meeting: started, attendance: [] }) },
    minutes: {
      read: () => ok({ ...minutesView, minutes: { ...minutesView.minutes, content: { ...emptyMinutes, ...content } } }),
      keep: ({ version }) => ok({ version: version + 1 }),
      move: ({ version }) => ok({ version: version + 1, content: emptyMinutes }),
    },
    notice: { read: () => ok(null) },
  });

const hidden = [
  {
    asideId: "h1",
    from: "youthVoice.ownWords" as const,
    area: null,
    text: "Slag hemma",
    reason: "Kan fara illa",
    inYouthCopy: false,
  },
];

describe("what not everybody in the room may see", () => {
  it("is on the screen only when it has been opened, and the agenda does not tell that there is anything (OSL 12:3)", async () => {
    const { user } = await room({ hidden, concernDiscussed: true });
    const voice = await screen.findByRole("button", { name: /^Ungdomens röst/ });
    expect(voice.textContent).toContain("inte ifyllt");
    expect(screen.getByRole("button", { name: /^Orosanmälan, / }).textContent).toContain("valfritt");
    await user.click(screen.getByRole("button", { name: /^Genomläsning/ }));
    expect(screen.queryByText(/Slag hemma|diskuterats/u)).toBeNull();
    await user.click(screen.getByRole("button", { name: /^Egna anteckningar/ }));
    expect(screen.queryByText("Slag hemma")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Öppna anteckningarna" }));
    expect(screen.getByText("Slag hemma")).toBeTruthy();
    // Left and come back to, it is closed again.
    await user.click(screen.getByRole("button", { name: /^Styrkor/ }));
    await user.click(screen.getByRole("button", { name: /^Egna anteckningar/ }));
    expect(screen.queryByText("Slag hemma")).toBeNull();
  });

  it("is not told to the room that somebody's identity is protected", async () => {
    const guardians = view.guardians.map((one) => ({ ...one, protectedIdentity: "secrecyMark" as const }));
    const { user } = await room({}, { ...view, guardians });
    expect(await screen.findByText(meetingText.room.protectedTitle)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /^Visa för rummet/ }));
    expect(screen.queryByText(meetingText.room.protectedTitle)).toBeNull();
  });

  it("is gone while the room sees the screen, and everything that leads elsewhere with it", async () => {
    const { user } = await room({ hidden, concernDiscussed: true });
    await user.click(await screen.findByRole("button", { name: /^Egna anteckningar/ }));
    await user.click(screen.getByRole("button", { name: "Öppna anteckningarna" }));
    await user.click(screen.getByRole("button", { name: /^Visa för rummet/ }));
    expect(screen.getByText("Rummet ser skärmen. Bara det här mötet visas.")).toBeTruthy();
    expect(screen.queryByText("Slag hemma")).toBeNull();
    for (const name of [/^Egna anteckningar/, /^Orosanmälan/, /^Sök ärende/, /^Flytta text/]) {
      expect(screen.queryByRole("button", { name })).toBeNull();
    }
    expect(screen.queryAllByRole("link").map((link) => link.getAttribute("href"))).toEqual(["#content"]);
    await user.keyboard("{Control>}k{/Control}");
    await user.keyboard("{Control>}2{/Control}");
    await user.keyboard("{Control>}{Shift>}n{/Shift}{/Control}");
    expect(screen.queryByRole("dialog")).toBeNull();
    const here = location.hash;
    const back = vi.spyOn(window.history, "pushState");
    for (const leave of [() => window.history.back(), () => (location.hash = "#/idag")]) {
      back.mockClear();
      leave();
      await waitFor(() => expect(back).toHaveBeenCalled());
      expect(location.hash).toBe(here);
    }
    back.mockRestore();
    expect(screen.getByRole("heading", { name: "Närvaro" })).toBeTruthy();
  });

  it("comes back only after a second, deliberate step", async () => {
    const { user } = await room({ hidden });
    await screen.findByRole("button", { name: /^Egna anteckningar/ });
    await user.keyboard("{Control>}{Shift>}d{/Shift}{/Control}");
    expect(screen.queryByRole("button", { name: /^Egna anteckningar/ })).toBeNull();
    await user.click(screen.getByRole("button", { name: /^Avsluta visningen/ }));
    const asked = await screen.findByRole("alertdialog", { name: "Avsluta visningen för rummet?" });
    await user.click(within(asked).getByRole("button", { name: "Avbryt" }));
    expect(screen.queryByRole("button", { name: /^Egna anteckningar/ })).toBeNull();
    await user.keyboard("{Control>}{Shift>}d{/Shift}{/Control}");
    await user.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "Avsluta visningen" }));
    expect(await screen.findByRole("button", { name: /^Egna anteckningar/ })).toBeTruthy();
  });
});

describe("text that is moved", () => {
  it("goes by its paragraphs, and hiding asks why and about the youth's copy with no answer preset", async () => {
    const { bridge, user } = await room({ guardiansView: "Oroliga.\nMormor är sjuk." });
    await user.click(await screen.findByRole("button", { name: /^Vårdnadshavarnas bild/ }));
    await user.click(screen.getByRole("button", { name: "Flytta text" }));
    const dialog = await screen.findByRole("dialog");
    await user.click(within(dialog).getByRole("checkbox", { name: "Mormor är sjuk." }));
    await user.click(within(dialog).getByRole("radio", { name: /^Visa inte för vårdnadshavarna/ }));
    await user.click(within(dialog).getByRole("button", { name: "Flytta" }));
    expect(within(dialog).getAllByText("Välj om det ska stå i den unges exemplar.").length).toBeGreaterThan(0);
    expect(bridge.inputsOf("minutes.move")).toEqual([]);
    await user.type(within(dialog).getByRole("textbox", { name: /^Varför/ }), "Kan fara illa");
    await user.click(within(dialog).getByRole("radio", { name: "Nej" }));
    await user.click(within(dialog).getByRole("button", { name: "Flytta" }));
    await waitFor(() => {
      expect(bridge.inputsOf("minutes.move")).toEqual([
        {
          minutesId,
          version: 1,
          move: {
            from: { kind: "text", name: "guardiansView" },
            paragraphs: [1],
            to: { kind: "hidden", reason: "Kan fara illa", inYouthCopy: false },
          },
        },
      ]);
    });
  });
});

describe("text that is pasted", () => {
  it("comes from Word as plain text with its paragraphs (2.5)", async () => {
    const { user } = await room({});
    await user.click(await screen.findByRole("button", { name: /^Gemensam bild/ }));
    const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: /^Det här är vi överens om/ });
    const word = "Bra\u00A0vuxna.\r\n·\tMentor\r\n\r\n\r\n\r\nSlut.";
    fireEvent.paste(field, { clipboardData: { getData: () => word } });
    expect(field.value).toBe("Bra vuxna.\n– Mentor\n\nSlut.");
  });
});
