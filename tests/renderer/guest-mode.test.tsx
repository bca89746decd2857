// A note-taker writes as a guest: one screen, and the coordinator's passphrase to leave it.
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { GuestView } from "../../shared/contract/guest.ts";
import { CommitmentId, MeetingId } from "../../shared/domain/ids.ts";
import type { Commitment } from "../../shared/domain/plan.ts";
import { err, ok } from "../../shared/result.ts";
import { caseAnswers, caseId, meeting, meetingId, minutesId, minutesView } from "../support/example-meeting.ts";
import { goalOf } from "../support/example-plan.ts";
import { savedProfile } from "../support/example-profile.ts";
import { renderApp } from "../support/render-app.tsx";

const guest = { meetingId, minutesId, caseId, name: "Bo Mentor", role: "Skola" };
const started = { ...meeting, startedAt: "2026-11-24T14:00:00.000Z" };
const view: GuestView = {
  guest,
  caseNumber: "SSPF-2026-007",
  meeting: started,
  attendance: [],
  view: minutesView,
  youth: { givenName: "Lou", familyName: "Exempelsson", birthDate: "2012-03-09", interpreter: false },
  guardians: [],
  persons: [],
  consent: {
    youth: { birthDate: "2012-03-09", maturity: null },
    guardians: [],
    versions: [],
    answers: [],
    personAnswers: [],
    exceptions: [],
    declines: [],
    agreements: [],
  },
  profile: savedProfile.profile,
};

const writing = (shown: GuestView = view) => {
  let isOn = true;
  return renderApp(`/moten/${meetingId}`, {
    ...caseAnswers,
    meeting: { read: () => ok({ meeting: started, attendance: [] }) },
    minutes: { read: () => ok(minutesView), keep: ({ version }) => ok({ version: version + 1 }) },
    notice: { read: () => ok(null) },
    guest: { status: () => ok(isOn ? guest : null), read: () => (isOn ? ok(shown) : err({ code: "notFound" })) },
    vault: {
      status: () => ok({ state: "open", folder: "/home/test/vault", place: "local", demo: false }),
      endGuestMode: ({ passphrase }) => {
        if (passphrase !== "rätt") return err({ code: "wrongPassphrase", waitSeconds: 2 });
        isOn = false;
        return ok({});
      },
    },
  });
};

describe("The screen of a guest", () => {
  it("shows this meeting and who writes, without menu, search, the coordinator's notes or reading through", async () => {
    await writing();
    expect(await screen.findByText("Skrivs av Bo Mentor, Skola")).toBeTruthy();
    expect(screen.queryByRole("navigation", { name: /meny/iu })).toBeNull();
    expect(screen.queryByRole("searchbox")).toBeNull();
    for (const name of [
      /^Egna anteckningar/u,
      /^Genomläsning/u,
      /^Närvaro/u,
      /^Någon annan skriver/u,
      /^Lämna mötet/u,
    ]) {
      expect(screen.queryByRole("button", { name })).toBeNull();
    }
    expect(screen.getByRole("button", { name: /^Kartläggning/u })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Orosanmälan" })).toBeTruthy();
  });

  it("does not say how far a section has come, and leads to no section of the coordinator's", async () => {
    const { user } = await writing();
    const agenda = within(await screen.findByRole("navigation", { name: "Dagordning" }));
    expect(agenda.queryByText(/klar/u)).toBeNull();
    await user.click(agenda.getByRole("button", { name: "Kartläggning" }));
    expect(screen.getByText(/^Ingen verksamhet är markerad i rummet\. Be koordinatorn/u)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Gå till Närvaro" })).toBeNull();
  });

  it("says no status of a commitment whose earlier follow-ups it is not sent", async () => {
    const earlier = MeetingId.parse("earlier");
    const goal = goalOf(caseId, earlier);
    const commitment: Commitment = {
      commitmentId: CommitmentId.parse("a1"),
      caseId,
      number: 1,
      meetingId: earlier,
      goalId: goal.goalId,
      what: "Ringa mentor",
      responsible: { kind: "guardians" },
      responsibleRole: "",
      startsOn: null,
      followUpOn: null,
      frequency: "",
      reviews: [],
      changes: [],
      version: 1,
    };
    const { user } = await writing({ ...view, view: { ...minutesView, goals: [goal], commitments: [commitment] } });
    await user.click(await screen.findByRole("button", { name: /^Gemensam plan/u }));
    expect(await screen.findByText("Ringa mentor")).toBeTruthy();
    expect(screen.queryByText("Ej påbörjat")).toBeNull();
  });

  it("is left with the passphrase, and then the coordinator's meeting is there again", async () => {
    const { user } = await writing();
    await user.click(await screen.findByRole("button", { name: "Avsluta gästläget" }));
    const dialog = await screen.findByRole("dialog");
    await user.type(within(dialog).getByLabelText("Lösenfras"), "fel");
    await user.click(within(dialog).getByRole("button", { name: "Avsluta gästläget" }));
    await waitFor(() => {
      expect(dialog.textContent).toContain("Lösenfrasen stämmer inte");
    });
    expect(document.activeElement).toBe(within(dialog).getByLabelText("Lösenfras"));
    await waitFor(() => expect(dialog.textContent).not.toMatch(/\d sekund/u), { timeout: 4_000 });
    await user.type(within(dialog).getByLabelText("Lösenfras"), "rätt");
    await user.click(within(dialog).getByRole("button", { name: "Avsluta gästläget" }));
    expect(await screen.findByRole("button", { name: "Någon annan skriver" })).toBeTruthy();
  });
});

describe("Handing the computer over", () => {
  it("knows whom the meeting has chosen to write", async () => {
    const content = { ...minutesView.minutes.content, noteTaker: "Bo Mentor, mentor, Skola" };
    const { user } = await renderApp(`/moten/${meetingId}`, {
      ...caseAnswers,
      meeting: { read: () => ok({ meeting: started, attendance: [] }) },
      minutes: { read: () => ok({ ...minutesView, minutes: { ...minutesView.minutes, content } }) },
      notice: { read: () => ok(null) },
      guest: { status: () => ok(null) },
    });
    await user.click(await screen.findByRole("button", { name: "Någon annan skriver" }));
    await user.click(await screen.findByRole("menuitem", { name: "Låt antecknaren skriva här" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Låt antecknaren skriva här" }));
    expect(dialog.getByLabelText<HTMLInputElement>("Vem skriver?").value).toBe("Bo Mentor");
    expect(dialog.getByLabelText<HTMLInputElement>("Roll och verksamhet").value).toBe("mentor, Skola");
  });
});
