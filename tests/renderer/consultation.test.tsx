import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Consultation } from "../../shared/domain/consultation.ts";
import { CaseId, ConsultationId } from "../../shared/domain/ids.ts";
import { err, ok } from "../../shared/result.ts";
import { consultationOf } from "../support/example-consultation.ts";
import { savedProfile } from "../support/example-profile.ts";
import { renderApp } from "../support/render-app.tsx";

const answersFor = (consultation: Consultation) => ({
  today: { read: () => ok({ today: "2026-11-22", tasks: [], meetings: [] }) },
  profile: { read: () => ok(savedProfile) },
  consultation: {
    list: () => ok([consultation]),
    read: () => ok(consultation),
    register: () => ok(consultation),
    decide: () => ok(consultation),
  },
});
const answers = answersFor(consultationOf());
const newForm = "/konsultationer?visa=ny";

// By label, not by role: the form is long, and a role is looked for in all of it.
const fillIn = async (
  user: Awaited<ReturnType<typeof renderApp>>["user"],
  sender: string | null = "Annan än våra verksamheter",
) => {
  await user.click(await screen.findByRole("button", { name: /Kontaktsätt/ }));
  await user.click(await screen.findByRole("option", { name: "Telefon" }));
  if (sender !== null) {
    await user.click(screen.getByRole("button", { name: /Vem hörde av sig/ }));
    await user.click(await screen.findByRole("option", { name: sender }));
  }
  await user.click(screen.getByLabelText("Roll"));
  await user.paste("Skolkurator");
  await user.click(screen.getByRole("radio", { name: /^Vanlig ordning/ }));
  await user.click(screen.getByLabelText("13–15 år"));
  await user.click(screen.getByLabelText(/^Frågan/));
  await user.paste("Hur gör vi?");
  await user.click(screen.getByLabelText("Rådet räcker"));
};

describe("a new consultation", () => {
  it("has no field for who it is about, and says that nothing may tell it (R6)", async () => {
    await renderApp(newForm, answers);
    expect(await screen.findByText("Skriv inget som visar vem det gäller")).toBeTruthy();
    const labels = screen.getAllByRole("textbox").map((field) => field.getAttribute("aria-labelledby") ?? "");
    const words = labels.flatMap((ids) => ids.split(" ").map((id) => document.getElementById(id)?.textContent ?? ""));
    expect(words).not.toEqual([]);
    expect(words.filter((label) => /namn|personnummer|adress|klass|skola|födel/i.test(label))).toEqual([]);
  });

  it("says at each field what is missing and goes to the first", async () => {
    const { bridge, user } = await renderApp(newForm, answers);
    await user.click(await screen.findByRole("button", { name: "Registrera konsultation" }));
    const alert = within(await screen.findByRole("alert"));
    expect(alert.getByText("6 uppgifter behöver rättas")).toBeTruthy();
    expect(alert.getByText("Skriv vilken roll den som hörde av sig har.")).toBeTruthy();
    expect(alert.getByText("Välj vem som hörde av sig.")).toBeTruthy();
    expect(document.activeElement?.closest("[data-field]")?.getAttribute("data-field")).toBe("manner");
    expect(bridge.inputsOf("consultation.register")).toEqual([]);
  });

  it("is registered as it was filled in, and its draft thrown away", async () => {
    const { bridge, user } = await renderApp(newForm, answers);
    await fillIn(user);
    await user.click(screen.getByRole("button", { name: "Registrera konsultation" }));
    await waitFor(() => expect(window.location.hash).toBe("#/konsultationer?konsultation=k1"));
    expect(bridge.inputsOf("consultation.register")[0]).toEqual({
      heldOn: "2026-11-22",
      manner: "phone",
      fromAgencyId: null,
      fromRole: "Skolkurator",
      ageSpan: "13-15",
      concernAreas: [],
      question: "Hur gör vi?",
      doneSoFar: "",
      advice: "",
      outcome: "adviceEnough",
      minutesSpent: null,
      urgency: { level: "usual" },
    });
    expect(bridge.inputsOf("draft.discard")).toContainEqual({ record: "consultation-new", field: "question" });
  });

  it("says that a day to come cannot have been, and keeps what was written", async () => {
    const { bridge, user } = await renderApp(newForm, answers);
    bridge.answer({ consultation: { register: () => err({ code: "dateInFuture" }) } });
    await fillIn(user);
    await user.click(screen.getByRole("button", { name: "Registrera konsultation" }));
    expect((await screen.findAllByText(/Datumet ligger i framtiden/)).length).toBeGreaterThan(0);
    expect(screen.getByRole("textbox", { name: "Roll" })).toHaveProperty("value", "Skolkurator");
  });

  it("has nobody chosen beforehand as the one who got in touch", async () => {
    const { bridge, user } = await renderApp(newForm, answers);
    expect(await screen.findByRole("button", { name: /Vem hörde av sig/ })).toHaveProperty("textContent", "Välj");
    await fillIn(user, null);
    await user.click(screen.getByRole("button", { name: "Registrera konsultation" }));
    expect((await screen.findAllByText("Välj vem som hörde av sig.")).length).toBeGreaterThan(0);
    expect(bridge.inputsOf("consultation.register")).toEqual([]);
  });

  it("comes back as it was left, choices and texts", async () => {
    const choices = {
      heldOn: "2026-11-01",
      manner: "letter",
      fromAgencyId: "other",
      fromRole: "Mentor",
      ageSpan: "10-12",
    };
    const more = { concernAreas: [], outcome: null, minutesSpent: null };
    await renderApp(newForm, {
      ...answers,
      draft: {
        list: () =>
          ok([
            { field: "advice", text: "Prata med familjen.", savedAt: "2026-11-22T08:00:00Z" },
            { field: "choices", text: JSON.stringify({ ...choices, ...more }), savedAt: "2026-11-22T08:00:00Z" },
          ]),
      },
    });
    expect(await screen.findByRole("textbox", { name: "Roll" })).toHaveProperty("value", "Mentor");
    expect(screen.getByRole("textbox", { name: /^Råd som du gav/ })).toHaveProperty("value", "Prata med familjen.");
    expect(screen.getByRole("button", { name: /Vem hörde av sig/ }).textContent).toContain("Annan än våra");
    expect(screen.getByRole("radio", { name: "10–12 år" })).toHaveProperty("checked", true);
  });
});

describe("what is typed about nobody (T1)", () => {
  it("is said to show somebody while it is typed, and is not kept as a draft until it is gone", async () => {
    const { bridge, user, session } = await renderApp(newForm, answers);
    await user.click(await screen.findByLabelText(/^Frågan/));
    await user.paste("Ring 070-000 00 11");
    expect(
      (await screen.findAllByText(/Ta bort ”070-000 00 11”: det ser ut som ett telefonnummer/)).length,
    ).toBeGreaterThan(0);
    await session.lock();
    expect(bridge.inputsOf("draft.keep").filter((kept) => JSON.stringify(kept).includes("070"))).toEqual([]);
  });

  it("may hold a name only on purpose: the host asks, Spara ändå answers", async () => {
    const { bridge, user } = await renderApp(newForm, answers);
    bridge.answer({ consultation: { register: () => err({ code: "namesPossible", fields: ["question"] }) } });
    await fillIn(user);
    await user.click(screen.getByLabelText(/^Frågan/));
    await user.paste(" Gäller eleven Lou i 8B.");
    expect(
      screen.getByText(/Kan ”8B” eller ”Lou” visa vem det gäller|Kan ”Lou” eller ”8B” visa vem det gäller/),
    ).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Registrera konsultation" }));
    expect(await screen.findByText("Visar texten vem det gäller?")).toBeTruthy();
    bridge.answer({ consultation: { register: () => ok(consultationOf()) } });
    await user.click(screen.getByRole("button", { name: "Spara ändå" }));
    await waitFor(() => expect(bridge.inputsOf("consultation.register")).toHaveLength(2));
    expect(bridge.inputsOf("consultation.register")[0]).not.toHaveProperty("keepAnyway");
    expect(bridge.inputsOf("consultation.register")[1]).toMatchObject({ keepAnyway: true });
  });
});

describe("the list of consultations", () => {
  const three = [
    consultationOf({ consultationId: ConsultationId.parse("k1"), number: "K-2026-001" }),
    consultationOf({
      consultationId: ConsultationId.parse("k2"),
      number: "K-2026-002",
      decision: { goOn: false, decidedOn: "2026-11-20", decidedBy: "Kaj", reason: "Rådet räcker" },
    }),
    consultationOf({
      consultationId: ConsultationId.parse("k3"),
      number: "K-2020-001",
      heldOn: "2020-01-01",
      decision: null,
    }),
  ];

  it("counts how they ended, inleds inte like any other, and shows only those that are asked for (R7)", async () => {
    const { user } = await renderApp("/konsultationer", {
      ...answers,
      consultation: { ...answers.consultation, list: () => ok(three) },
    });
    await user.click(await screen.findByRole("radio", { name: "Inleds inte (1)" }));
    expect(screen.getByRole("link", { name: "K-2026-002" })).toBeTruthy();
    expect(screen.queryByRole("link", { name: "K-2026-001" })).toBeNull();
  });

  it("shows which are to be removed, and removes none by itself", async () => {
    const { bridge } = await renderApp("/konsultationer", {
      ...answers,
      consultation: { ...answers.consultation, list: () => ok(three) },
    });
    expect(await screen.findByText("1 konsultation att ta bort")).toBeTruthy();
    expect(bridge.inputsOf("consultation.remove")).toEqual([]);
  });
});

describe("a consultation", () => {
  const view = "/konsultationer?konsultation=k1";

  it("asks for a decision before it can become a case: nothing is chosen beforehand, the coordinator is proposed (R7)", async () => {
    const { bridge, user } = await renderApp(view, answersFor(consultationOf({ decision: null })));
    await user.click(await screen.findByRole("button", { name: "Registrera beslut" }));
    expect(screen.queryByRole("link", { name: "Registrera ärende" })).toBeNull();
    const dialog = within(await screen.findByRole("dialog", { name: "Registrera beslut" }));
    for (const radio of dialog.getAllByRole("radio")) expect(radio).toHaveProperty("checked", false);
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(await dialog.findByText("2 uppgifter behöver rättas")).toBeTruthy();

    await user.click(dialog.getByRole("radio", { name: /^Gå vidare/ }));
    expect(dialog.getByRole("textbox", { name: "Beslutat av" })).toHaveProperty("value", "Kaj Koordinator");
    await user.type(dialog.getByRole("textbox", { name: "Skäl" }), "Inom målgruppen");
    await user.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(screen.queryByRole("dialog", { name: "Registrera beslut" })).toBeNull());
    expect(bridge.inputsOf("consultation.decide")).toEqual([
      {
        consultationId: "k1",
        version: 2,
        decision: {
          goOn: true,
          decidedOn: "2026-11-22",
          decidedBy: "Kaj Koordinator",
          reason: "Inom målgruppen",
        },
      },
    ]);
  });

  it("says that a decision stands when there already is one", async () => {
    const { bridge, user } = await renderApp(view, answersFor(consultationOf({ decision: null })));
    bridge.answer({ consultation: { decide: () => err({ code: "alreadyDecided" }) } });
    await user.click(await screen.findByRole("button", { name: "Registrera beslut" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Registrera beslut" }));
    await user.click(dialog.getByRole("radio", { name: /^Gå inte vidare/ }));
    await user.type(dialog.getByRole("textbox", { name: "Beslutat av" }), "Kaj");
    await user.type(dialog.getByRole("textbox", { name: "Skäl" }), "Rådet räcker");
    await user.click(dialog.getByRole("button", { name: "Registrera beslut" }));
    expect((await dialog.findByRole("alert")).textContent).toContain("Beslutet är redan registrerat och ligger fast.");
  });

  it("leads to the case when it is decided to go on", async () => {
    await renderApp(view, answers);
    const link = await screen.findByRole("link", { name: "Registrera ärende" });
    expect(link.getAttribute("href")).toBe("#/arenden/nytt?konsultation=k1");
  });

  it.each([
    ["not to go on", { decision: { goOn: false, decidedOn: "2026-11-20", decidedBy: "Kaj", reason: "Nej" } }],
    ["a case already", { linkedCaseId: CaseId.parse("c1") }],
  ])("leads to no new case when there is %s", async (_, changes) => {
    await renderApp(view, answersFor(consultationOf(changes)));
    expect(await screen.findByRole("heading", { name: /Konsultation K-2026-001/ })).toBeTruthy();
    expect(screen.queryByRole("link", { name: "Registrera ärende" })).toBeNull();
  });

  it("keeps a decision that was being written over a lock", async () => {
    const reason = "Skola och socialtjänst behöver göra lika";
    const text = JSON.stringify({ goOn: true, decidedOn: "2026-11-20", decidedBy: "Rektor", reason });
    const undecided = answersFor(consultationOf({ decision: null }));
    const { bridge, user } = await renderApp("/konsultationer?konsultation=k1", {
      ...undecided,
      draft: {
        list: ({ record }) =>
          ok(record === "decision:k1" ? [{ field: "decision", text, savedAt: "2026-11-22T10:00:00Z" }] : []),
        discard: () => ok(null),
      },
    });
    await user.click(await screen.findByRole("button", { name: "Fortsätt registrera beslutet" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Registrera beslut" }));
    await waitFor(() => expect(dialog.getByLabelText<HTMLTextAreaElement>("Skäl").value).toBe(reason));
    expect(dialog.getByRole<HTMLInputElement>("radio", { name: /^Gå vidare/ }).checked).toBe(true);
    await user.click(dialog.getByRole("button", { name: /^Registrera beslut/ }));
    await waitFor(() => expect(bridge.inputsOf("consultation.decide")).toHaveLength(1));
    expect(bridge.inputsOf("draft.discard")).toEqual([{ record: "decision:k1", field: "decision" }]);
  });
});
