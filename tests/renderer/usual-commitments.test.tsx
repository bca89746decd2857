// The usual commitments: one fills the text of a commitment and can be edited; the list is written under Inställningar.
import { screen, waitFor, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { type CaseFacts, useCaseFacts } from "../../renderer/api/useCaseFacts.ts";
import { type Room, RoomContext } from "../../renderer/features/meeting/room/RoomContext.ts";
import { CommitmentDialog } from "../../renderer/features/meeting/sections/CommitmentDialog.tsx";
import { clearToasts, Toasts } from "../../renderer/ui/Toasts.tsx";
import { GoalId } from "../../shared/domain/ids.ts";
import { emptyMinutes } from "../../shared/domain/minutes.ts";
import type { Goal } from "../../shared/domain/plan.ts";
import { err, ok } from "../../shared/result.ts";
import { identityText } from "../../shared/text/identity.ts";
import { planText } from "../../shared/text/plan.ts";
import { settingsText } from "../../shared/text/settings.ts";
import { startList, usualText as text } from "../../shared/text/usual-commitments.ts";
import { caseAnswers, caseId } from "../support/example-case.ts";
import { meeting as example, minutesView } from "../support/example-meeting.ts";
import { exampleProfile, savedProfile } from "../support/example-profile.ts";
import { renderApp } from "../support/render-app.tsx";
import { renderPart } from "../support/render-part.tsx";

afterEach(clearToasts);

const meeting = { ...example, caseId, heldOn: "2026-03-26" };
const goal: Goal = {
  goalId: GoalId.parse("g1"),
  caseId,
  number: 1,
  meetingId: meeting.meetingId,
  title: "Till skolan",
  area: "",
  indicator: "",
  baseline: null,
  target: null,
  targetOn: null,
  source: { kind: "joint" },
  reviews: [],
  changes: [],
  version: 1,
};
const state = { content: emptyMinutes, version: 1, failure: undefined };
const keeper = { state: () => state, subscribe: () => () => undefined };

const WithFacts = ({ children }: { readonly children: (facts: CaseFacts) => ReactNode }) => {
  const facts = useCaseFacts(caseId);
  return facts.state === "ready" ? children(facts.value) : null;
};

const dialogOpened = async () => {
  const part = renderPart(
    <>
      <WithFacts>
        {(facts) => (
          // The dialog asks for no more of the room than this.
          <RoomContext value={{ meeting, facts, view: { ...minutesView, goals: [goal] }, keeper } as unknown as Room}>
            <CommitmentDialog onClose={() => undefined} />
          </RoomContext>
        )}
      </WithFacts>
      <Toasts />
    </>,
    { ...caseAnswers({ versions: [], answers: [] }) },
  );
  const what = await screen.findByLabelText(planText.commitmentFields.what);
  return { ...part, what };
};

const ours = startList.map((usual) => usual.what);
const ofSchool = startList.filter(({ takenBy }) => takenBy === "school" || takenBy === null).map(({ what }) => what);
const shown = async () => (await screen.findAllByRole("menuitem")).map((item) => item.textContent);

describe("När ett åtagande skrivs", () => {
  it("is nothing chosen by itself; what is picked from the keyboard fills the text and can be edited", async () => {
    const { user, what } = await dialogOpened();
    expect(what).toHaveProperty("value", "");
    await user.tab();
    expect(document.activeElement?.textContent).toBe(text.choose);
    await user.keyboard("{Enter}");
    expect(await shown()).toEqual(ours);
    await user.keyboard("{ArrowDown}{Enter}");
    await waitFor(() => expect(what).toHaveProperty("value", ours[1]));
    await user.type(what, " och skriver till mentorn");
    expect(what).toHaveProperty("value", `${String(ours[1])} och skriver till mentorn`);
  });

  it("is who usually does it suggested with the text, until somebody is chosen by hand", async () => {
    const { user } = await dialogOpened();
    const responsible = () =>
      screen.getByRole("button", { name: new RegExp(planText.commitmentFields.responsible.slice(0, 8)) });
    const pick = async (name: string | undefined) => {
      await user.click(screen.getByRole("button", { name: text.choose }));
      await user.click(await screen.findByRole("menuitem", { name: String(name) }));
    };
    await pick(startList.find(({ takenBy }) => takenBy === "police")?.what);
    await waitFor(() => expect(responsible().textContent).toMatch(/^Polis/));
    await pick(startList.find(({ takenBy }) => takenBy === "school")?.what);
    await waitFor(() => expect(responsible().textContent).toMatch(/^Skola/));
    await user.click(responsible());
    await user.click(await screen.findByRole("option", { name: /^Polis/ }));
    await pick(startList.find(({ takenBy }) => takenBy === null)?.what);
    expect(responsible().textContent).toMatch(/^Polis/);
  });

  it("is the list fitted to who is responsible", async () => {
    const { user } = await dialogOpened();
    await user.click(
      screen.getByRole("button", { name: new RegExp(planText.commitmentFields.responsible.slice(0, 8)) }),
    );
    await user.click(await screen.findByRole("option", { name: /^Skola/ }));
    await user.click(screen.getByRole("button", { name: text.choose }));
    expect(await shown()).toEqual(ofSchool);
  });

  it("is what was typed one step away when another text takes its place", async () => {
    const { user, what } = await dialogOpened();
    await user.type(what, "Vårt eget");
    await user.click(screen.getByRole("button", { name: text.choose }));
    await user.click(await screen.findByRole("menuitem", { name: String(ours[0]) }));
    await waitFor(() => expect(what).toHaveProperty("value", ours[0]));
    await user.click(await screen.findByRole("button", { name: "Ångra", hidden: true }));
    await waitFor(() => expect(what).toHaveProperty("value", "Vårt eget"));
  });
});

describe("Under Inställningar", () => {
  const opened = (usualCommitments: typeof exampleProfile.usualCommitments) => {
    const profile = { ...exampleProfile, usualCommitments };
    return renderApp("/installningar", {
      today: { read: () => ok({ today: "2026-11-22", tasks: [], meetings: [] }) },
      profile: {
        read: () => ok({ ...savedProfile, profile }),
        olderCases: () => ok([]),
        save: () => ok({ profile, version: 4 }),
      },
      caseFile: { list: () => ok([]) },
      guide: { read: () => ok({ answers: [], checks: [] }) },
    });
  };
  const first = { what: "Lagar mat ihop", takenBy: "family" as const };
  const second = { what: "Hör av sig", takenBy: null };
  const save = () => screen.findByRole("button", { name: "Spara inställningar" });

  it("is one added and another moved, and saved with the rest; a name asks first", async () => {
    const { bridge, user } = await opened([first, second]);
    await user.click(await screen.findByRole("button", { name: text.more(second.what) }));
    await user.click(await screen.findByRole("menuitem", { name: text.up }));
    await user.click(screen.getByRole("button", { name: text.add }));
    const dialog = within(await screen.findByRole("dialog", { name: text.add }));
    await user.type(dialog.getByLabelText(text.form.what), "Möter upp");
    await user.click(dialog.getByRole("button", { name: new RegExp(`^${text.add}`) }));
    bridge.answer({ profile: { save: () => err({ code: "namesPossible", fields: ["usualCommitments"] }) } });
    await user.click(await save());
    await user.click(await screen.findByRole("button", { name: identityText.keepAnyway }));
    const profile = { ...exampleProfile, usualCommitments: [second, first, { what: "Möter upp", takenBy: null }] };
    await waitFor(() =>
      expect(bridge.inputsOf("profile.save")).toEqual([
        { profile, version: 3 },
        { profile, version: 3, keepAnyway: true },
      ]),
    );
  });

  it("is said what is wrong with one too many or too long, and nothing is saved", async () => {
    const many = Array.from({ length: 100 }, (_, at) => ({ what: `Gång ${String(at)}`, takenBy: null }));
    const { bridge, user } = await opened(many);
    await user.click(await screen.findByRole("button", { name: text.add }));
    const dialog = within(await screen.findByRole("dialog", { name: text.add }));
    const add = dialog.getByRole("button", { name: new RegExp(`^${text.add}`) });
    await user.click(dialog.getByLabelText(text.form.what));
    await user.paste("x".repeat(201));
    await user.click(add);
    expect(await dialog.findAllByText(text.errors.what)).not.toEqual([]);
    await user.clear(dialog.getByLabelText(text.form.what));
    await user.type(dialog.getByLabelText(text.form.what), "Möter upp");
    await user.click(add);
    await user.click(await save());
    expect(await screen.findAllByText(settingsText.errors.usualCommitments)).not.toEqual([]);
    expect(bridge.inputsOf("profile.save")).toEqual([]);
  });

  it("is our list brought in only when it is asked for", async () => {
    const { bridge, user } = await opened([]);
    await user.click(await screen.findByRole("button", { name: text.addOurs }));
    await user.click(await save());
    await waitFor(() =>
      expect(bridge.inputsOf("profile.save")).toEqual([
        { profile: { ...exampleProfile, usualCommitments: [...startList] }, version: 3 },
      ]),
    );
  });
});
