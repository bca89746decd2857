// Undo (ui.md §5.4) in the office's own lists, and how its message behaves.
import { act, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { undoable } from "../../renderer/api/undoable.ts";
import { clearToasts } from "../../renderer/ui/Toasts.tsx";
import type { Task } from "../../shared/contract/today.ts";
import { GroupMatterId, ParkingId, WatchId } from "../../shared/domain/ids.ts";
import type { Watch } from "../../shared/domain/watch.ts";
import { err, ok } from "../../shared/result.ts";
import { enquiryOf } from "../support/enquiry.ts";
import { caseAnswers, caseId } from "../support/example-case.ts";
import { consultationOf } from "../support/example-consultation.ts";
import { contact } from "../support/example-meeting.ts";
import { exampleProfile } from "../support/example-profile.ts";
import type { Answers } from "../support/fake-bridge.ts";
import { renderApp } from "../support/render-app.tsx";
import { changeAndUndo, type UndoneChange } from "../support/undo.ts";
import { undoable as undoableCommands } from "../support/ways-back.ts";
import { matterDetails, meetingOf } from "../support/work-group.ts";

const today = "2026-03-20";
const base = caseAnswers();
const watch: Watch = {
  watchId: WatchId.parse("b1"),
  title: "Ring Sam",
  dueOn: today,
  caseId: null,
  caseNumber: null,
  note: "Om torsdag",
  doneOn: null,
  postponed: 0,
  version: 1,
};
const watchTask: Task = {
  kind: "watch",
  about: null,
  meetingId: null,
  dueOn: today,
  count: 1,
  watch: { watchId: watch.watchId, title: watch.title, version: 1 },
  parking: null,
};
const parked: Task = {
  ...watchTask,
  kind: "contactsNotConfirmed",
  watch: null,
  dueOn: null,
  parking: { parkingId: ParkingId.parse("p1"), wakeOn: "2026-04-01", comment: "Väntar" },
};
const matter = {
  ...matterDetails(),
  groupMatterId: GroupMatterId.parse("g1"),
  number: "G-2026-001",
  removedOn: null,
  version: 1,
};
const kept = consultationOf({ heldOn: "2026-03-12", version: 1 });

const answers: Answers = {
  ...base,
  today: {
    read: () => ok({ today, tasks: [watchTask, parked], meetings: [] }),
    park: () => ok({ parkingId: ParkingId.parse("p2") }),
    wake: () => ok(null),
  },
  profile: { read: () => ok({ profile: { ...exampleProfile, groupLevel: true }, version: 1 }) },
  watch: {
    list: () => ok([watch]),
    change: () => ok(null),
    postpone: () => ok(null),
    complete: () => ok(null),
    reopen: () => ok(null),
  },
  contact: {
    list: () => ok([contact]),
    change: () => ok({ ...contact, version: 2 }),
    confirm: () => ok({ ...contact, version: 2 }),
    end: () => ok({ ...contact, version: 2 }),
    restore: () => ok({ ...contact, version: 3 }),
  },
  consultation: { read: () => ok(kept), change: () => ok({ ...kept, version: 2 }) },
  enquiry: {
    open: () => ok(null),
    read: () => ok(enquiryOf()),
    change: () => ok(enquiryOf({ version: 2 })),
  },
  workGroup: {
    list: () => ok({ meetings: [meetingOf()], matters: [matter] }),
    listSent: () => ok([]),
    changeMeeting: () => ok(meetingOf({ version: 2 })),
    changeMatter: () => ok({ ...matter, version: 2 }),
  },
};

interface Case extends UndoneChange {
  readonly route: string;
}
const restored = ["contact.restore", { contactId: "contact-1", version: 2, confirmedOn: "2026-09-01" }] as const;

const changes: readonly Case[] = [
  {
    command: "contact.change",
    route: "/kontakter",
    press: [/^Mer om Sam/, "Ändra uppgifter", /Spara kontakten/],
    back: restored,
  },
  { command: "contact.confirm", route: "/kontakter", press: [/^Mer om Sam/, "Bekräfta uppgifterna"], back: restored },
  { command: "contact.end", route: "/kontakter", press: [/^Mer om Sam/, "Avsluta kontakten"], back: restored },
  {
    command: "watch.change",
    route: "/idag",
    press: [/^Mer om Ring Sam/, "Ändra bevakningen", /Spara bevakningen/],
    back: ["watch.change", { watchId: "b1", version: 2, details: { title: "Ring Sam", note: "Om torsdag" } }],
  },
  {
    command: "watch.complete",
    route: "/idag",
    press: [/^Mer om Ring Sam/, "Markera som klar"],
    back: ["watch.reopen", { watchId: "b1", version: 2 }],
  },
  {
    command: "today.wake",
    route: "/idag",
    press: [/^Mer om Kontrollera/, "Ta fram nu"],
    back: ["today.park", { task: { kind: "contactsNotConfirmed" }, wakeOn: "2026-04-01", comment: "Väntar" }],
  },
  {
    command: "consultation.change",
    route: "/konsultationer?konsultation=k1&visa=andra",
    press: ["Spara ändringen"],
    back: ["consultation.change", { version: 2, details: { question: kept.question }, keepAnyway: true }],
  },
  {
    command: "enquiry.change",
    route: "/identifierade-kontakter?kontakt=i1&visa=andra",
    press: ["Spara ändringen"],
    back: ["enquiry.change", { enquiryId: "i1", version: 2, details: { youthGivenName: "Lou" } }],
  },
  {
    command: "workGroup.changeMeeting",
    route: "/arbetsgrupp?mote=w1&visa=andra",
    press: ["Spara mötet"],
    back: ["workGroup.changeMeeting", { workGroupMeetingId: "w1", version: 2, details: { place: "Biblioteket" } }],
  },
  {
    command: "workGroup.changeMatter",
    route: "/arbetsgrupp?grupparende=g1",
    press: ["Ändra gruppärendet", /Spara gruppärendet/],
    back: ["workGroup.changeMatter", { groupMatterId: "g1", version: 2, details: { title: matter.title } }],
  },
];

afterEach(clearToasts);

describe("An ordinary change in the office's own lists is taken back with the values from before", () => {
  it.each(changes)("$command", async (change) => {
    await changeAndUndo(await renderApp(change.route, answers), change);
  });

  it.each([
    ["watch.postpone", /^Mer om Ring Sam/, "Skjut upp", /Skjut upp bevakningen/, "watch.change"],
    ["today.park", /^Mer om Kontrollera/, "Lägg åt sidan", /Lägg åt sidan/, "today.wake"],
  ] as const)("%s, which asks for a day", async (command, menu, item, save, back) => {
    const awake = { ...parked, parking: null };
    const { bridge, user } = await renderApp("/idag", {
      ...answers,
      today: { ...answers.today, read: () => ok({ today, tasks: [watchTask, awake], meetings: [] }) },
    });
    await user.click(await screen.findByRole("button", { name: menu }));
    await user.click(await screen.findByRole("menuitem", { name: item }));
    await user.click((await screen.findAllByRole("spinbutton"))[0] ?? document.body);
    await user.keyboard("20260401");
    const comment = screen.queryByRole("textbox", { name: /Varför/ });
    if (comment !== null) await user.type(comment, "Väntar");
    await user.click(screen.getByRole("button", { name: save }));
    await user.click(await screen.findByRole("button", { name: "Ångra" }));
    await waitFor(() => expect(bridge.inputsOf(back)).toHaveLength(1));
    expect(bridge.inputsOf(command)).toHaveLength(1);
  });

  it("is so for every one that is not of a case", () => {
    const here = [...changes.map(({ command }) => command), "watch.postpone", "today.park"];
    const ofOffice = /^(?:contact|watch|today|consultation|enquiry|workGroup)\./;
    expect(here.toSorted()).toEqual(undoableCommands.filter((command) => ofOffice.test(command)).toSorted());
  });
});

describe("The message with the way back", () => {
  const said = (back: Parameters<typeof undoable>[1]) =>
    act(() => {
      undoable("Kontakten är ändrad", back);
      return Promise.resolve();
    });

  it("is gone once it has been pressed, and says that it was taken back", async () => {
    const { user } = await renderApp("/kontakter", answers);
    let times = 0;
    await said(() => {
      times += 1;
      return Promise.resolve(ok(null));
    });
    await user.dblClick(await screen.findByRole("button", { name: "Ångra" }));
    expect(await screen.findByText("Ändringen är ångrad")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Ångra" })).toBeNull();
    expect(times).toBe(1);
  });

  it("says why where the button was, and stays, when somebody has changed it since", async () => {
    const { user } = await renderApp("/kontakter", answers);
    await said(() => Promise.resolve(err({ code: "changedMeanwhile" })));
    await user.click(await screen.findByRole("button", { name: "Ångra" }));
    expect(
      await screen.findByText(
        "Det gick inte att ångra. Uppgiften har ändrats igen sedan dess. Öppna den och ändra för hand.",
      ),
    ).toBeTruthy();
  });

  it("is pressed by Ctrl+Z, but not while a field has text of its own to undo", async () => {
    const { user } = await renderApp("/konsultationer?visa=ny", answers);
    let times = 0;
    const field = await screen.findByLabelText("Roll");
    await said(() => {
      times += 1;
      return Promise.resolve(ok(null));
    });
    await user.click(field);
    await user.keyboard("Kurator{Control>}z{/Control}");
    expect(times).toBe(0);
    act(() => field.blur());
    await user.keyboard("{Control>}z{/Control}");
    await waitFor(() => expect(times).toBe(1));
    await user.keyboard("{Control>}z{/Control}");
    expect(times).toBe(1);
  });

  it("goes with the case that it was about", async () => {
    await renderApp(`/arenden/${caseId}/oversikt`, answers);
    await screen.findByRole("heading", { level: 1, name: /Lou/ });
    await said(() => Promise.resolve(ok(null)));
    expect(await screen.findByRole("button", { name: "Ångra" })).toBeTruthy();
    window.location.hash = "#/arenden/another/oversikt";
    await waitFor(() => expect(screen.queryByRole("button", { name: "Ångra" })).toBeNull());
  });
});
