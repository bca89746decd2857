import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { clearToasts } from "../../renderer/ui/Toasts.tsx";
import type { GroupMatter, WorkGroupMeeting } from "../../shared/domain/work-group.ts";
import { GroupMatterId } from "../../shared/domain/ids.ts";
import { err, ok } from "../../shared/result.ts";
import { exampleProfile } from "../support/example-profile.ts";
import { profile as officeProfile } from "../support/lou.ts";
import { renderApp } from "../support/render-app.tsx";
import { matterDetails, meetingDetails, meetingOf } from "../support/work-group.ts";

const matter: GroupMatter = {
  ...matterDetails(),
  groupMatterId: GroupMatterId.parse("g1"),
  number: "G-2026-001",
  removedOn: null,
  version: 1,
};

const answersFor = (
  meetings: WorkGroupMeeting[],
  {
    groupLevel = false,
    matters = [],
    today = "2026-03-13",
  }: { readonly groupLevel?: boolean; readonly matters?: GroupMatter[]; readonly today?: string } = {},
) => ({
  today: { read: () => ok({ today, tasks: [], meetings: [] }) },
  profile: { read: () => ok({ profile: { ...officeProfile, groupLevel }, version: 1 }) },
  workGroup: {
    list: () => ok({ meetings, matters }),
    listSent: () => ok([]),
    registerMeeting: () => ok(meetingOf()),
    changeMeeting: () => ok(meetingOf({ version: 2 })),
    beginMatter: () => ok(matter),
    removeMeeting: () => ok(meetingOf({ removedOn: today })),
  },
});

// A message with a way back stays until it is closed, and is an alertdialog too.
afterEach(clearToasts);

describe("the work group's list (R49)", () => {
  it("is one place in the main menu, and offers group matters only where the group level is on (R5)", async () => {
    const { user } = await renderApp("/kontakter", { ...answersFor([meetingOf()]), contact: { list: () => ok([]) } });
    await user.click(await screen.findByRole("link", { name: "Arbetsgrupp" }));
    expect(await screen.findByRole("link", { name: "A-2026-001" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Nytt gruppärende" })).toBeNull();
  });

  it("shows the matters where it is on, and begins one in a form without a field for a person", async () => {
    const answers = answersFor([], { groupLevel: true, matters: [matter] });
    const { user, bridge } = await renderApp("/arbetsgrupp", answers);
    expect(await screen.findByRole("link", { name: "G-2026-001" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Nytt gruppärende" }));
    const dialog = within(await screen.findByRole("dialog"));
    expect(dialog.getByText("Skriv inget om någon enskild person")).toBeTruthy();
    await user.click(dialog.getByLabelText("Vad det gäller"));
    await user.paste("Oro kring badet");
    bridge.answer({ workGroup: { beginMatter: () => err({ code: "namesPossible", fields: ["title"] }) } });
    await user.click(dialog.getByRole("button", { name: /Spara gruppärendet/ }));
    expect(await dialog.findByText(/namn eller klass i vad det gäller/)).toBeTruthy();
    bridge.answer({ workGroup: { beginMatter: () => ok(matter) } });
    await user.click(dialog.getByRole("button", { name: "Spara ändå" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(bridge.inputsOf("workGroup.beginMatter")).toMatchObject([{ keepAnyway: false }, { keepAnyway: true }]);
  });
});

describe("a meeting of the work group", () => {
  it("is registered as it was filled in, and its draft thrown away", async () => {
    const { user, bridge } = await renderApp("/arbetsgrupp?visa=ny", answersFor([]));
    await user.click(await screen.findByLabelText("Plats"));
    await user.paste("Biblioteket");
    await user.click(screen.getByRole("checkbox", { name: "Skola" }));
    await user.click(screen.getByRole("button", { name: "Spara mötet" }));
    expect(within(await screen.findByRole("alert")).getByText("Ange dagen för mötet.")).toBeTruthy();
    await user.click(
      within(screen.getByRole("group", { name: "Datum" })).getAllByRole("spinbutton")[0] ?? document.body,
    );
    await user.keyboard("20260313");
    await user.click(screen.getByRole("button", { name: "Spara mötet" }));
    await waitFor(() => expect(window.location.hash).toBe("#/arbetsgrupp?mote=w1"));
    expect(bridge.inputsOf("workGroup.registerMeeting")).toMatchObject([
      { details: { heldOn: "2026-03-13", place: "Biblioteket", agencyIds: ["skola"] }, keepAnyway: false },
    ]);
    expect(bridge.inputsOf("draft.discard")).toContainEqual({ record: "work-group-meeting:new", field: "meeting" });
  });

  it("keeps what is typed through a lock, but not what shows somebody", async () => {
    const { user, bridge, session } = await renderApp("/arbetsgrupp?visa=ny", answersFor([]));
    await user.click(await screen.findByLabelText("Plats"));
    await user.paste("Biblioteket");
    await user.click(screen.getByLabelText(/^Det här tar ni upp/));
    await user.paste("Ring 070-000 00 11");
    expect((await screen.findAllByText(/Ta bort ”070-000 00 11”/)).length).toBeGreaterThan(0);
    await session.lock();
    const kept = JSON.stringify(bridge.inputsOf("draft.keep"));
    expect(kept).toContain("Biblioteket");
    expect(kept).not.toContain("070");
  });

  it("comes back as it was left", async () => {
    const text = JSON.stringify({ ...meetingDetails({ place: "Stadshuset" }), heldOn: null });
    await renderApp("/arbetsgrupp?visa=ny", {
      ...answersFor([]),
      draft: { list: () => ok([{ field: "meeting", text, savedAt: "2026-03-13T08:00:00Z" }]) },
    });
    await waitFor(() => expect(screen.getByLabelText("Plats")).toHaveProperty("value", "Stadshuset"));
    expect(screen.getByLabelText("Vad")).toHaveProperty("value", "Informerar föräldrarådet");
  });

  it("marks what an agency was to do as done, and says so", async () => {
    const { user, bridge } = await renderApp("/arbetsgrupp?mote=w1", answersFor([meetingOf()]));
    await user.click(await screen.findByRole("button", { name: /Markera klart/ }));
    expect(bridge.inputsOf("workGroup.changeMeeting")).toMatchObject([
      { workGroupMeetingId: "w1", version: 1, details: { undertakings: [{ doneOn: "2026-03-13" }] } },
    ]);
  });

  it("is not sent before its day, and its texts are removed on purpose when their time is over", async () => {
    await renderApp("/arbetsgrupp?mote=w1", answersFor([meetingOf({ heldOn: "2026-03-20" })]));
    expect(await screen.findByText("Anteckningarna kan skickas när mötet har hållits.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Skicka minnesanteckningar" })).toBeNull();
  });

  it("is removed when its time is over, after it has been asked", async () => {
    const { user, bridge } = await renderApp(
      "/arbetsgrupp?mote=w1",
      answersFor([meetingOf()], { today: "2029-01-01" }),
    );
    await user.click(await screen.findByRole("button", { name: "Ta bort texterna" }));
    const asked = within(await screen.findByRole("alertdialog"));
    await user.click(asked.getByRole("button", { name: "Ta bort texterna" }));
    expect(bridge.inputsOf("workGroup.removeMeeting")).toEqual([{ workGroupMeetingId: "w1", version: 1 }]);
  });
});

describe("Idag", () => {
  it("tells when the work group meets", async () => {
    await renderApp("/kalender", {
      ...answersFor([]),
      profile: { read: () => ok({ profile: exampleProfile, version: 1 }) },
      watch: { list: () => ok([]) },
      caseFile: { list: () => ok([]) },
      workGroup: {
        dates: () =>
          ok([{ workGroupMeetingId: meetingOf().workGroupMeetingId, on: "2026-03-20", startsAt: "13:00", place: "" }]),
      },
    });
    expect((await screen.findByRole("link", { name: "Möte i arbetsgruppen" })).getAttribute("href")).toBe(
      "#/arbetsgrupp?mote=w1",
    );
  });
});
