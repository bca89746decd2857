import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { keepAllDrafts } from "../../renderer/api/draft-keeper.ts";
import type { Attendance } from "../../shared/domain/meeting.ts";
import type { MinutesGap } from "../../shared/domain/minutes-rules.ts";
import { err, ok } from "../../shared/result.ts";
import {
  caseAnswers,
  meeting,
  meetingId,
  minutesId,
  minutesView,
  person,
  police,
  school,
} from "../support/example-meeting.ts";
import { savedProfile } from "../support/example-profile.ts";
import { renderApp } from "../support/render-app.tsx";

const started = { ...meeting, startedAt: "2026-11-24T14:00:00.000Z" };

const room = (attendance: readonly Attendance[] = [], gaps: readonly MinutesGap[] = []) =>
  renderApp(`/moten/${meetingId}`, {
    ...caseAnswers,
    meeting: {
      read: () => ok({ meeting: started, attendance: [...attendance] }),
      setAttendance: () => ok(null),
    },
    minutes: {
      read: () => ok({ ...minutesView, gaps: [...gaps] }),
      keep: ({ version }) => ok({ version: version + 1 }),
      // The test hands in at least one gap.
      establish: () => err({ code: "minutesIncomplete", gaps: [...gaps] as [MinutesGap, ...MinutesGap[]] }),
    },
    notice: { read: () => ok(null) },
  });

describe("who is expected", () => {
  it("counts on a deputy who leads, beside the coordinator", async () => {
    const led = { ...started, leader: { ...started.leader, kind: "deputy" as const, name: "Ester Exempelsson" } };
    await renderApp(`/moten/${meetingId}`, {
      ...caseAnswers,
      meeting: { read: () => ok({ meeting: led, attendance: [] }) },
      minutes: { read: () => ok(minutesView) },
      notice: { read: () => ok(null) },
    });
    expect(await screen.findByRole("radiogroup", { name: "Närvaro för Ester Exempelsson" })).toBeTruthy();
    expect(screen.getAllByText(/^Koordinator/).map((role) => role.textContent)).toEqual([
      "Koordinator",
      "Koordinatorns ersättare",
    ]);
  });
});

describe("a meeting that has not begun", () => {
  it("says why it cannot start, in words", async () => {
    const { user } = await renderApp(`/moten/${meetingId}`, {
      ...caseAnswers,
      meeting: {
        read: () => ok({ meeting, attendance: [] }),
        start: () => err({ code: "meetingNotToday", heldOn: meeting.heldOn }),
      },
    });
    await user.click(await screen.findByRole("button", { name: "Starta mötet" }));
    expect((await screen.findByRole("alert")).textContent).toContain("Mötet är planerat till 2026-11-24.");
  });
});

describe("the meeting", () => {
  it("hides the text while an agency that may not attend is in the room, until it has left (R12)", async () => {
    const { bridge, user } = await room([
      person("Sam Skolkurator", { kind: "agency", agencyId: school }),
      person("Pim Polis", { kind: "agency", agencyId: police }),
    ]);
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("Polis är i rummet men får inte delta");
    expect(screen.getByText("Ärendets text är dold")).toBeTruthy();
    expect(screen.queryByRole("textbox")).toBeNull();
    await user.click(within(alert).getByRole("button", { name: "Polis har lämnat rummet" }));
    expect(screen.queryByText("Ärendets text är dold")).toBeNull();
    expect(bridge.inputsOf("meeting.setAttendance").at(-1)).toMatchObject({
      attendance: [
        { name: "Sam Skolkurator", presence: "whole" },
        // Kept as being here before: that was so until now, and stays true.
        { name: "Pim Polis", presence: "part", arrivedAt: null },
      ],
    });
  });

  it("marks nobody as present by itself", async () => {
    const { bridge } = await room();
    for (const group of await screen.findAllByRole("radiogroup", { name: /^Närvaro för/ })) {
      expect(within(group).queryByRole("radio", { checked: true })).toBeNull();
    }
    expect(bridge.inputsOf("meeting.setAttendance")).toEqual([]);
  });

  it("keeps what is being typed when the keys lead on to the next section", async () => {
    const { bridge, user } = await room();
    await user.click(await screen.findByRole("button", { name: /^Vårdnadshavarnas bild/ }));
    await user.type(screen.getByRole("textbox", { name: /^Så ser vårdnadshavarna/ }), "Oroliga.");
    await user.keyboard("{Control>}{PageDown}{/Control}");
    expect(screen.getByRole("heading", { name: "Ungdomens röst" })).toBeTruthy();
    await waitFor(() => {
      expect(bridge.inputsOf("minutes.keep")).toEqual([
        { minutesId, version: 1, sections: { guardiansView: "Oroliga." } },
      ]);
    });
  });

  it("keeps as minutes what was a draft when the application was locked", async () => {
    const { bridge } = await renderApp(`/moten/${meetingId}`, {
      ...caseAnswers,
      meeting: { read: () => ok({ meeting: started, attendance: [] }) },
      minutes: { read: () => ok(minutesView), keep: ({ version }) => ok({ version: version + 1 }) },
      notice: { read: () => ok(null) },
      draft: {
        list: () => ok([{ field: "sharedView", text: "Bra vuxna.", savedAt: "2026-11-24T14:10:00.000Z" }]),
        discard: () => ok(null),
      },
    });
    await waitFor(() => {
      expect(bridge.inputsOf("minutes.keep")).toEqual([
        { minutesId, version: 1, sections: { sharedView: "Bra vuxna." } },
      ]);
    });
    expect(bridge.inputsOf("draft.discard")).toEqual([{ record: `minutes:${minutesId}`, field: "sharedView" }]);
  });

  it("says in words what is missing, leads there, and asks main nothing new (T7)", async () => {
    const gaps: readonly MinutesGap[] = [{ code: "youthVoiceMissing" }, { code: "consentNotReviewed" }];
    const { user } = await room([], gaps);
    await user.click(await screen.findByRole("button", { name: /^Genomläsning/ }));
    expect(screen.getByText("2 uppgifter saknas")).toBeTruthy();
    // A reason may stand for what the closed list allows, and for nothing else.
    expect(screen.getAllByRole("button", { name: /^Skriv varför/ })).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "Fastställ protokollet" }));
    expect((await screen.findByRole("alert")).textContent).toContain("Protokollet kan inte fastställas än.");
    await user.click(screen.getByRole("button", { name: "Gå till Ungdomens röst" }));
    expect(screen.getByRole("heading", { name: "Ungdomens röst" })).toBeTruthy();
  });

  it("sets the application's activity, so that it does not lock while people talk", async () => {
    const { bridge } = await room();
    await screen.findByRole("heading", { name: "Närvaro" });
    expect(bridge.inputsOf("desktop.setActivity")).toEqual([{ meetingOpen: true }]);
  });

  it("suggests each covered agency's ordinary contact, and saves the suggestion when it is marked (R12, R24)", async () => {
    const { bridge, user } = await room();
    const school = await screen.findByRole<HTMLInputElement>("textbox", { name: "Namn, Skola" });
    expect(school.value).toBe("Sam Skolkurator");
    const row = screen.getByRole("radiogroup", { name: "Närvaro för Sam Skolkurator" });
    await user.click(within(row).getByRole("radio", { name: "Hela mötet" }));
    expect(bridge.inputsOf("meeting.setAttendance")).toMatchObject([
      { attendance: [{ name: "Sam Skolkurator", presence: "whole" }] },
    ]);
  });

  it("keeps as a draft a person who is marked without a name, and shows them again after a lock", async () => {
    const { bridge, user } = await room();
    const row = await screen.findByRole("radiogroup", { name: "Närvaro för Tolk" });
    await user.click(within(row).getByRole("radio", { name: "Hela mötet" }));
    expect(bridge.inputsOf("meeting.setAttendance")).toMatchObject([{ attendance: [] }]);
    await keepAllDrafts();
    const kept = bridge.inputsOf("draft.keep").at(-1);
    expect(kept).toMatchObject({ record: `meeting:${meetingId}`, field: "attendance" });
    const { text } = z.object({ text: z.string() }).parse(kept);
    cleanup();
    await renderApp(`/moten/${meetingId}`, {
      ...caseAnswers,
      meeting: { read: () => ok({ meeting: started, attendance: [] }) },
      minutes: { read: () => ok(minutesView) },
      notice: { read: () => ok(null) },
      draft: {
        list: ({ record }) =>
          ok(record.startsWith("meeting:") ? [{ field: "attendance", text, savedAt: "2026-11-24T14:10:00.000Z" }] : []),
      },
    });
    const again = await screen.findByRole("radiogroup", { name: "Närvaro för Tolk" });
    expect(within(again).getByRole("radio", { name: "Hela mötet", checked: true })).toBeTruthy();
    expect(screen.getByText("Skriv namnet, så sparas raden.")).toBeTruthy();
  });

  it("marks everybody who is named at once, and nobody without a name", async () => {
    const { bridge, user } = await room();
    await user.click(await screen.findByRole("button", { name: "Alla är här" }));
    const [input] = bridge.inputsOf("meeting.setAttendance");
    const { attendance } = z.object({ attendance: z.array(z.object({ name: z.string() })) }).parse(input);
    expect(attendance.map(({ name }) => name)).toEqual([
      "Alex Ask",
      "Kim Ask",
      "Sam Skolkurator",
      savedProfile.profile.coordinator.name,
    ]);
    expect(screen.queryByRole("button", { name: "Alla är här" })).toBeNull();
  });
});
