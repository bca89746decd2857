// Minutes that were written in Word, compared and accepted section by section.
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { emptyMinutes } from "../../shared/domain/minutes.ts";
import type { ReturnedMinutes } from "../../shared/domain/returned-minutes.ts";
import { err, ok } from "../../shared/result.ts";
import { caseAnswers, meeting, meetingId, minutesId, minutesView } from "../support/example-meeting.ts";
import { renderApp } from "../support/render-app.tsx";

const started = { ...meeting, startedAt: "2026-11-24T14:00:00.000Z" };
const nothing = { insertions: false, deletions: false, comments: false, pictures: false };

const text = (name: "sharedView" | "guardiansView", now: string, returned: string) => ({
  key: name,
  title: name === "sharedView" ? "Gemensam bild" : "Vårdnadshavarnas bild",
  items: [{ label: "Text", now, returned, changes: [{ kind: "text" as const, name, text: returned }], problem: null }],
});

const room = async (returned: Partial<ReturnedMinutes> | "refused") => {
  const shown = await renderApp(`/moten/${meetingId}`, {
    ...caseAnswers,
    meeting: { read: () => ok({ meeting: started, attendance: [] }) },
    minutes: {
      read: () =>
        ok({
          ...minutesView,
          minutes: { ...minutesView.minutes, content: { ...emptyMinutes, sharedView: "Lou har bra vuxna" } },
        }),
      readReturned: () =>
        returned === "refused"
          ? err({ code: "minutesFileOtherMeeting" })
          : ok({ sections: [], goals: [], commitments: [], unplaced: [], noticed: nothing, ...returned }),
      keep: ({ version }) => ok({ version: version + 1 }),
    },
    notice: { read: () => ok(null) },
    desktop: { chooseMinutesFile: () => ok({ chosen: true }) },
  });
  await shown.user.click(await screen.findByRole("button", { name: "Någon annan skriver" }));
  await shown.user.click(await screen.findByRole("menuitem", { name: "Läs in ifylld protokollmall" }));
  return { ...shown, dialog: await screen.findByRole("dialog") };
};

describe("A template that has come back", () => {
  it("is compared word by word, and a section is taken in only when it is accepted", async () => {
    const { bridge, user, dialog } = await room({
      sections: [
        text("sharedView", "Lou har bra vuxna", "Lou har många bra vuxna"),
        text("guardiansView", "", "Oroliga för kvällarna"),
      ],
    });
    expect(
      within(dialog)
        .getAllByRole("insertion")
        .map(({ textContent }) => textContent),
    ).toEqual(["tillagt: många ", "tillagt: Oroliga för kvällarna"]);
    expect(bridge.inputsOf("minutes.keep")).toEqual([]);
    await user.click(within(dialog).getByRole("button", { name: "Ta in avsnittet: Gemensam bild" }));
    await waitFor(() => {
      expect(bridge.inputsOf("minutes.keep")).toEqual([
        { minutesId, version: 1, sections: { sharedView: "Lou har många bra vuxna" } },
      ]);
    });
    await user.click(within(dialog).getByRole("button", { name: "Behåll det som står: Vårdnadshavarnas bild" }));
    expect(within(dialog).getByText("Oförändrat")).toBeTruthy();
    expect(bridge.inputsOf("minutes.keep")).toHaveLength(1);
  });

  it("says what Word kept beside the text, what could not be understood, and what has no place", async () => {
    const { dialog } = await room({
      noticed: { ...nothing, deletions: true },
      sections: [
        {
          key: "next",
          title: "Nästa möte",
          items: [{ label: "Vad händer nu?", now: "", returned: "efter sommaren", changes: [], problem: "unreadable" }],
        },
      ],
      unplaced: [{ heading: "Övrigt", text: "Ring mormor" }],
    });
    expect(within(dialog).getByText(/struket med spårade ändringar är inte med/u)).toBeTruthy();
    expect(within(dialog).getByText("Det gick inte att tolka. Fyll i det för hand.")).toBeTruthy();
    expect(within(dialog).queryByRole("button", { name: /^Ta in avsnittet/u })).toBeNull();
    expect(within(dialog).getByText("Ring mormor")).toBeTruthy();
  });

  it("proposes commitments one by one, with what is missing, and opens each to be completed", async () => {
    const { user, dialog } = await room({
      commitments: [
        {
          what: "Ringa hem varje vecka",
          responsible: null,
          goalId: null,
          startsOn: null,
          followUpOn: "2026-12-15",
          whoWritten: "Bo",
          goalWritten: "",
          startsWritten: "",
          followUpWritten: "15/12",
        },
      ],
    });
    expect(dialog.textContent).toContain(
      "ansvarig kunde inte tolkas: ”Bo” · mål saknas · startdag saknas · följs upp 2026-12-15",
    );
    await user.click(within(dialog).getByRole("button", { name: "Lägg till: Ringa hem varje vecka" }));
    expect(await screen.findByRole("dialog", { name: "Nytt åtagande" })).toBeTruthy();
  });

  it("tells a proposed goal as the plan tells it, and quotes the file where it could not be read", async () => {
    const goal = { title: "Lou är i skolan", indicator: "Frånvaro i procent", baseline: 38, target: 15 };
    const row = ["Lou är i skolan", "Frånvaro i procent", "38", "15"];
    const { dialog } = await room({
      goals: [
        { ...goal, targetOn: "2026-10-01", asWritten: [...row, "1 oktober"] },
        { ...goal, title: "Lou är trygg", targetOn: null, asWritten: ["Lou är trygg", ...row.slice(1), "i höst"] },
      ],
    });
    const lines = within(dialog)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
    expect(lines[0]).toContain("Frånvaro i procent · 38, mål 15 · nås senast 2026-10-01");
    expect(lines[0]).not.toContain("kunde inte läsas");
    expect(lines[1]).toContain("allt kunde inte läsas, i filen står: Frånvaro i procent; 38; 15; i höst");
  });

  it("of another meeting is refused with the reason and the way forward", async () => {
    const { dialog } = await room("refused");
    expect(dialog.textContent).toContain("Filen hör till ett annat möte.");
  });
});
