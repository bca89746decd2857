// A copy that went to the wrong recipient: registered on the copy itself, with what to do now, by when, and whom to tell.
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { DocumentId } from "../../shared/domain/ids.ts";
import type { Misdelivery } from "../../shared/domain/misdelivery.ts";
import { err, ok } from "../../shared/result.ts";
import { misdeliveryText as text } from "../../shared/text/misdelivery.ts";
import { caseAnswers, caseId } from "../support/example-case.ts";
import { sentCopy } from "../support/example-dispatch.ts";
import type { Answers } from "../support/fake-bridge.ts";
import { misdelivery } from "../support/random-tasks.ts";
import { renderApp } from "../support/render-app.tsx";

const copy = sentCopy({ documentId: DocumentId.parse("h1"), caseId });

const open = (
  events: readonly Misdelivery[] = [],
  more: Answers["disclosure"] = {},
  now = "2026-04-11T08:00:00.000Z",
  today = now.slice(0, 10),
) =>
  renderApp(`/arenden/${caseId}/dokument`, {
    ...caseAnswers(),
    today: { read: () => ok({ today, tasks: [], meetings: [] }), now: () => ok({ now }) },
    attachment: { listForCase: () => ok([]) },
    document: { listForCase: () => ok([copy]), readSent: () => err({ code: "notFound" }) },
    disclosure: {
      listForCase: () => ok([]),
      listMisdeliveries: () => ok(events),
      registerMisdelivery: () => ok(misdelivery(1)),
      ...more,
    },
  });

/** From the menu of the copy's row to the open dialog. */
const begin = async ({ user }: Awaited<ReturnType<typeof open>>) => {
  await user.click(await screen.findByRole("button", { name: /^Mer om Protokoll, nr 1 till Skola/ }));
  await user.click(await screen.findByRole("menuitem", { name: text.start }));
  return within(await screen.findByRole("dialog", { name: text.registerTitle }));
};

type Dialog = Awaited<ReturnType<typeof begin>>;

const typeInto = async (
  dialog: Dialog,
  user: Awaited<ReturnType<typeof open>>["user"],
  group: string,
  keys: string,
) => {
  const [first] = within(dialog.getByRole("group", { name: new RegExp(`^${group}`) })).getAllByRole("spinbutton");
  await user.click(first ?? document.body);
  await user.keyboard(keys);
};

describe("A copy that went to the wrong recipient", () => {
  it("is registered from the copy's own row: what to do and whom to tell stands first, and nothing else opens", async () => {
    const app = await open();
    const dialog = await begin(app);
    expect(dialog.getByText(/^Protokoll, nr 1, lämnad 2026-04-10 till Skola$/)).toBeTruthy();
    const steps = within(dialog.getByRole("note")).getAllByRole("listitem");
    expect(steps.map((step) => step.textContent)).toEqual([...text.steps.all]);
    expect(app.bridge.inputsOf("document.readSent")).toEqual([]);
    expect(screen.queryByRole("table", { name: text.caption })).toBeNull();
  });

  it("says until when it can be notified, as soon as it is told when it was found out", async () => {
    const app = await open();
    const dialog = await begin(app);
    await typeInto(dialog, app.user, text.foundOn, "20260410");
    expect(dialog.queryByText(/^En anmälan görs senast/)).toBeNull();
    await typeInto(dialog, app.user, text.foundAt, "1520");
    expect(dialog.getByText("En anmälan görs senast måndag 13 april 2026 kl. 15:20")).toBeTruthy();
  });

  it("says that the time has gone out, and that it is notified all the same", async () => {
    const app = await open([], {}, "2026-04-13T13:21:00.000Z");
    const dialog = await begin(app);
    await typeInto(dialog, app.user, text.foundOn, "20260410");
    await typeInto(dialog, app.user, text.foundAt, "1520");
    expect(await dialog.findByText("Tiden för en anmälan gick ut måndag 13 april 2026 kl. 15:20")).toBeTruthy();
    expect(dialog.getByText(text.deadlinePassedHint)).toBeTruthy();
  });

  it("has until the end of that minute, on the same day too", async () => {
    const app = await open([], {}, "2026-04-13T13:20:59.000Z");
    const dialog = await begin(app);
    await typeInto(dialog, app.user, text.foundOn, "20260410");
    await typeInto(dialog, app.user, text.foundAt, "1520");
    await waitFor(() => expect(app.bridge.inputsOf("today.now")).not.toEqual([]));
    expect(dialog.getByText("En anmälan görs senast måndag 13 april 2026 kl. 15:20")).toBeTruthy();
  });

  it("is sent with what was filled in, and asks for what is missing", async () => {
    const app = await open();
    const { user, bridge } = app;
    const dialog = await begin(app);
    await user.click(dialog.getByRole("button", { name: text.register }));
    for (const missing of [text.problems.foundOn, text.problems.foundAt, text.problems.cameTo])
      expect((await dialog.findAllByText(missing)).length).toBeGreaterThan(0);
    expect(bridge.inputsOf("disclosure.registerMisdelivery")).toEqual([]);
    await typeInto(dialog, user, text.foundOn, "20260410");
    await typeInto(dialog, user, text.foundAt, "1520");
    await user.type(dialog.getByRole("textbox", { name: new RegExp(`^${text.cameTo}`) }), "En förskola");
    await user.click(dialog.getByRole("checkbox", { name: "Dataskyddsombudet har fått veta" }));
    await user.click(dialog.getByRole("button", { name: text.register }));
    await waitFor(() => {
      expect(bridge.inputsOf("disclosure.registerMisdelivery")).toEqual([
        {
          documentId: "h1",
          corrects: null,
          details: {
            foundOn: "2026-04-10",
            foundAt: "15:20",
            cameTo: "En förskola",
            measures: ["toldDataProtectionOfficer"],
            done: "",
            assessment: { outcome: "pending" },
          },
        },
      ]);
    });
    await waitFor(() => {
      expect(screen.queryByRole("dialog")).toBeNull();
    });
  });

  it("stands in a list of its own and on the copy, and is assessed by a new event that fills in what is known", async () => {
    const app = await open([misdelivery(1, { done: "Ringde rektorn", measures: ["toldFamily"] })]);
    const { user, bridge } = app;
    const list = within(await screen.findByRole("table", { name: text.caption }));
    for (const told of ["2026-04-10 15:20", "En förskola", "Familjen har fått veta", "Ringde rektorn"])
      expect(list.getByText(told)).toBeTruthy();
    expect(list.getByText("Anmälan inte bedömd än, senast 2026-04-13 kl. 15:20")).toBeTruthy();
    expect(screen.getByRole("button", { name: /^Protokoll, nr 1 ?Hamnade fel, händelse nr 1$/ })).toBeTruthy();

    await user.click(list.getByRole("button", { name: text.assess }));
    const dialog = within(await screen.findByRole("dialog", { name: text.continueTitle(1) }));
    await user.click(dialog.getByRole("button", { name: /Anmälan till IMY/ }));
    await user.click(await screen.findByRole("option", { name: "Anmälan behövs inte" }));
    await user.click(dialog.getByRole("button", { name: text.register }));
    expect((await dialog.findAllByText(text.problems.because)).length).toBeGreaterThan(0);
    await user.type(dialog.getByRole("textbox", { name: new RegExp(`^${text.because}`) }), "Oöppnad");
    await user.click(dialog.getByRole("button", { name: text.register }));
    await waitFor(() => {
      expect(bridge.inputsOf("disclosure.registerMisdelivery")).toMatchObject([
        {
          corrects: "f1",
          details: {
            cameTo: "En förskola",
            measures: ["toldFamily"],
            assessment: { outcome: "notNeeded", because: "Oöppnad" },
          },
        },
      ]);
    });
  });

  it("shows what later took the place of an event, which is then no longer to be taken further", async () => {
    const first = misdelivery(1);
    await open([
      misdelivery(2, { corrects: first.misdeliveryId, assessment: { outcome: "notified", on: "2026-04-11" } }),
      first,
    ]);
    const list = within(await screen.findByRole("table", { name: text.caption }));
    for (const told of [text.continued(2), text.continues(1), "Anmält till IMY 2026-04-11", "Anmälan inte bedömd då"])
      expect(list.getByText(told)).toBeTruthy();
    expect(list.getAllByRole("button")).toHaveLength(1);
  });

  it("says in the dialog why it is refused, and keeps what was written", async () => {
    const app = await open([misdelivery(1)], {
      registerMisdelivery: () => err({ code: "foundBeforeSent", sentOn: "2026-04-10" }),
    });
    const list = within(await screen.findByRole("table", { name: text.caption }));
    await app.user.click(list.getByRole("button", { name: text.assess }));
    const dialog = within(await screen.findByRole("dialog", { name: text.continueTitle(1) }));
    await app.user.click(dialog.getByRole("button", { name: text.register }));
    expect((await dialog.findByRole("alert")).textContent).toContain("Handlingen lämnades 2026-04-10");
    expect(dialog.getByRole("textbox", { name: new RegExp(`^${text.cameTo}`) })).toHaveProperty("value", "En förskola");
  });
});
