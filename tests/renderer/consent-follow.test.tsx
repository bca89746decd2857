// Följder, rättelse, ett nej, 18 år, löper ut och listan: what the screens offer, and what they send.
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { ConsentRow, WithdrawalConsequences } from "../../shared/contract/consent.ts";
import { CaseId, CategoryId, GuardianId } from "../../shared/domain/ids.ts";
import { ok } from "../../shared/result.ts";
import {
  answersOf,
  caseAnswers,
  caseId,
  guardianOne,
  guardianTwo,
  school,
  versionOne,
  youth,
  type ExampleCase,
} from "../support/example-case.ts";
import { exampleProfile, savedProfile } from "../support/example-profile.ts";
import type { Answers } from "../support/fake-bridge.ts";
import { renderApp } from "../support/render-app.tsx";

const route = `/arenden/${caseId}/samtycke`;
const complete: ExampleCase = {
  versions: [versionOne],
  answers: [guardianOne, guardianTwo].flatMap((signer) => answersOf(signer, "yes", "2026-03-18")),
};
const on = (today: string) => ({ today: { read: () => ok({ today, tasks: [], meetings: [] }) } });
const openConsent = async (example: ExampleCase, more: Answers = {}) => {
  const app = await renderApp(route, { ...caseAnswers(example), ...more });
  await screen.findByRole("table", { name: /Svar på samtycke version/ });
  return app;
};
const withdrawn: WithdrawalConsequences = {
  whole: false,
  on: "2026-03-20",
  ended: [{ agencyId: school, categoryId: CategoryId.parse("skola-narvaro"), on: "2026-03-20" }],
  persons: [],
  notices: [],
  holders: [],
};

describe("Taking back one category", () => {
  it("sends it as an answer about the category, and leads on to what follows", async () => {
    const base = caseAnswers(complete);
    const { user, bridge } = await openConsent(complete, {
      consent: {
        ...base.consent,
        answer: () => ok({ consequences: withdrawn }),
        consequences: () => ok(withdrawn),
      },
      document: { ...base.document, recipients: () => ok([]) },
    });
    await user.click(screen.getByRole("button", { name: "Ta tillbaka samtycke" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Ta tillbaka samtycke" }));
    await user.click(dialog.getByRole("radio", { name: /Kim/ }));
    await user.click(dialog.getByRole("radio", { name: "Vissa uppgifter" }));
    await user.click(dialog.getByRole("checkbox", { name: /^Skola: / }));
    await user.click(dialog.getByRole("spinbutton", { name: /^år, / }));
    await user.keyboard("20260320");
    await user.click(dialog.getByRole("button", { name: /På vilket sätt/ }));
    await user.click(await screen.findByRole("option", { name: "Muntligt" }));
    await user.click(dialog.getByRole("button", { name: "Återkalla och spärra delning" }));
    await waitFor(() => {
      expect(bridge.inputsOf("consent.answer")).toMatchObject([
        { answers: [{ agencyId: school, categoryId: "skola-narvaro", answer: "withdrawn" }] },
      ]);
    });
    expect(await screen.findByText("En del av samtycket togs tillbaka 2026-03-20")).toBeDefined();
    expect(screen.getByRole("table", { name: /samtycket inte längre omfattar/ })).toBeDefined();
    expect(screen.getByRole("button", { name: "Skicka breven" })).toBeDefined();
    expect(screen.getByText("Inget har lämnats ut med stöd av samtycke.")).toBeDefined();
  });
});

describe("Saying yes again to one category (OSL 12:2)", () => {
  const attendance = CategoryId.parse("skola-narvaro");
  const [refusal] = answersOf(guardianOne, "withdrawn", "2026-03-19", [school]);
  if (refusal === undefined) throw new Error("there is an answer");
  const example = { ...complete, answers: [...(complete.answers ?? []), { ...refusal, categoryId: attendance }] };

  it("is offered to the one who said no, about that category only, and never by yes to all", async () => {
    const base = caseAnswers(example);
    const { user, bridge } = await openConsent(example, {
      consent: { ...base.consent, answer: () => ok({ consequences: null }) },
    });
    await user.click(screen.getByRole("button", { name: "Registrera svar" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Registrera svar på samtycket" }));
    await user.click(dialog.getByRole("radio", { name: /Robin/ }));
    expect(dialog.queryByRole("radiogroup", { name: /^Skola: / })).toBeNull();
    await user.click(dialog.getByRole("radio", { name: /Kim/ }));
    const again = dialog.getByRole("radiogroup", { name: /^Skola: / });
    await user.click(dialog.getByRole("button", { name: "Ja till alla" }));
    expect(within(again).getByRole("radio", { name: "Ja" })).toHaveProperty("checked", false);
    await user.click(dialog.getByRole("button", { name: "Rensa svaren" }));
    await user.click(within(again).getByRole("radio", { name: "Ja" }));
    await user.click(dialog.getByRole("spinbutton", { name: /^år, / }));
    await user.keyboard("20260320");
    await user.click(dialog.getByRole("button", { name: /På vilket sätt/ }));
    await user.click(await screen.findByRole("option", { name: "Muntligt" }));
    await user.click(dialog.getByRole("button", { name: "Spara svaren" }));
    await waitFor(() => {
      expect(bridge.inputsOf("consent.answer")).toMatchObject([
        { answers: [{ agencyId: school, categoryId: attendance, answer: "yes" }], persons: [] },
      ]);
    });
  });
});

describe("Rätta", () => {
  it("asks what went wrong and what it should have said, and sends both", async () => {
    const base = caseAnswers(complete);
    const { user, bridge } = await openConsent(complete, {
      consent: { ...base.consent, correct: () => ok({ consequences: null }) },
    });
    const [first] = screen.getAllByRole("button", { name: /^Rätta: / });
    if (first === undefined) throw new Error("there are answers to correct");
    await user.click(first);
    const dialog = within(await screen.findByRole("dialog", { name: "Rätta ett svar" }));
    await user.click(dialog.getByRole("button", { name: "Rätta svaret" }));
    expect(dialog.getAllByText("Skriv vad som blev fel.").length).toBeGreaterThan(0);
    expect(dialog.getAllByText("Välj vad som skulle ha stått.").length).toBeGreaterThan(0);
    expect(bridge.inputsOf("consent.correct")).toHaveLength(0);
    await user.type(dialog.getByRole("textbox", { name: /Vad blev fel/ }), "Det stod nej på blanketten");
    await user.click(dialog.getByRole("radio", { name: "Nej" }));
    await user.click(dialog.getByRole("button", { name: "Rätta svaret" }));
    await waitFor(() => {
      expect(bridge.inputsOf("consent.correct")).toMatchObject([
        { reason: "Det stod nej på blanketten", instead: { answer: "no", on: "2026-03-18", manner: "signedForm" } },
      ]);
    });
  });

  it("shows the wrong answer struck, with the reason, and offers no correction of it", async () => {
    const [one, ...others] = answersOf(guardianOne, "yes", "2026-03-16");
    if (one === undefined) throw new Error("there is an answer");
    const struck = { ...one, correction: { reason: "Fel person", on: "2026-03-17" } };
    await openConsent({ versions: [versionOne], answers: [struck, ...others] });
    expect(screen.getByText("Rättat 2026-03-17, räknas inte: Fel person")).toBeDefined();
    expect(screen.getAllByRole("button", { name: /^Rätta: / })).toHaveLength(1);
  });
});

describe("A family that says no", () => {
  it("is offered before anything has been shared, and not after", async () => {
    const { user } = await openConsent({ versions: [versionOne] });
    await user.click(screen.getByRole("button", { name: "Mer" }));
    expect(await screen.findByRole("menuitem", { name: "Familjen tackar nej" })).toBeDefined();
  });

  it("is said kindly, with the one letter that can leave", async () => {
    const declined = [guardianOne, guardianTwo].flatMap((signer) => answersOf(signer, "no", "2026-03-18"));
    await openConsent({ versions: [versionOne], answers: declined });
    expect(screen.getByText("Familjen tackade nej 2026-03-18")).toBeDefined();
    expect(screen.getByRole("button", { name: "Skicka brevet till familjen" })).toBeDefined();
  });
});

describe("A first consent", () => {
  const begin = async (changes: Partial<typeof exampleProfile>) => {
    const profile = { ...exampleProfile, ...changes };
    const { user } = await renderApp(route, {
      ...caseAnswers(),
      profile: {
        read: () => ok({ ...savedProfile, profile }),
        ofCase: () => ok({ profile, version: 3, isNewest: true }),
      },
    });
    await user.click(await screen.findByRole("button", { name: "Ta fram samtycke" }));
    return screen.findByRole("checkbox", { name: "Polis" });
  };

  it("suggests the police where they are always a party, with what they may tell", async () => {
    expect(await begin({ policeTakesPart: "always" })).toHaveProperty("checked", true);
    expect(screen.getAllByText(/Lägesbild om den unge/).length).toBeGreaterThan(0);
  });

  it("suggests nobody where the police are judged case by case", async () => {
    expect(await begin({ policeTakesPart: "caseByCase" })).toHaveProperty("checked", false);
  });

  it("offers no agency that has ended", async () => {
    const agencies = exampleProfile.agencies.map((agency) =>
      agency.kind === "leisure" ? { ...agency, ended: { on: "2026-03-01", successorId: null } } : agency,
    );
    await begin({ agencies });
    expect(screen.getByRole("checkbox", { name: "Skola" })).toBeDefined();
    expect(screen.queryByRole("checkbox", { name: "Fritid" })).toBeNull();
  });
});

describe("What is coming", () => {
  it("renews with the old one filled in and a period of its own, never silently prolonged", async () => {
    const { user } = await openConsent(complete, on("2026-10-20"));
    await user.click(screen.getByRole("button", { name: "Förnya samtycket" }));
    expect(
      await screen.findByText(
        "Ny period. Version 1 gäller till och med 2026-11-18 och förlängs inte. Alla svarar på nytt.",
      ),
    ).toBeDefined();
    expect(screen.getByDisplayValue("Gemensam planering")).toBeDefined();
  });

  it("tells of 18 within 90 days, and then asks the youth about each former guardian", async () => {
    await openConsent({ ...complete, youth: { ...youth, birthDate: "2008-05-01" } });
    expect(screen.getByText("Den unge fyller 18 år 2026-05-01")).toBeDefined();
  });

  it("keeps what an adult youth has said about a guardian in the history", async () => {
    const example = { versions: [versionOne], youth: { ...youth, birthDate: "2008-01-01" } };
    const base = caseAnswers(example);
    const said = { manner: "oral", receivedBy: "Kaj", guardianId: GuardianId.parse("v1") } as const;
    const listForCase = () => {
      const view = base.consent.listForCase();
      if (!view.ok) return view;
      const agreements = [
        { ...said, agrees: true, on: "2026-03-18", recordedAt: "2026-03-18T11:00:00.000Z" },
        { ...said, agrees: false, on: "2026-03-19", recordedAt: "2026-03-19T11:00:00.000Z" },
      ];
      return ok({ ...view.value, agreements });
    };
    await openConsent(example, { consent: { ...base.consent, listForCase } });
    expect(screen.getByText("Den unge: ja till att vårdnadshavare 1 är med och får handlingar")).toBeDefined();
    expect(screen.getByText("Den unge: nej till att vårdnadshavare 1 är med och får handlingar")).toBeDefined();
    expect(screen.getByText("2026-03-19 · muntligt · mottaget av Kaj")).toBeDefined();
  });

  it("lets an adult youth's word about a former guardian be registered", async () => {
    const example = { versions: [versionOne], youth: { ...youth, birthDate: "2008-01-01" } };
    const base = caseAnswers(example);
    const { user, bridge } = await openConsent(example, {
      consent: { ...base.consent, agreeToGuardian: () => ok(null) },
    });
    const table = within(screen.getByRole("table", { name: "Vad den unge säger om var och en" }));
    expect(table.getAllByText("Inte tillfrågad: är inte med")).toHaveLength(2);
    const [first] = table.getAllByRole("button", { name: /^Registrera svar: / });
    if (first === undefined) throw new Error("there are two guardians");
    await user.click(first);
    const dialog = within(await screen.findByRole("dialog", { name: /Vad den unge säger om/ }));
    await user.click(dialog.getByRole("button", { name: "Spara svaret" }));
    expect(dialog.getAllByText("Välj ja eller nej.").length).toBeGreaterThan(0);
    await user.click(dialog.getByRole("radio", { name: "Ja" }));
    await user.click(dialog.getByRole("spinbutton", { name: /^år, / }));
    await user.keyboard("20260320");
    await user.click(dialog.getByRole("button", { name: /På vilket sätt/ }));
    await user.click(await screen.findByRole("option", { name: "Muntligt" }));
    await user.click(dialog.getByRole("button", { name: "Spara svaret" }));
    await waitFor(() => {
      expect(bridge.inputsOf("consent.agreeToGuardian")).toMatchObject([{ agrees: true, on: "2026-03-20" }]);
    });
  });
});

describe("Samtycken", () => {
  const row = (id: string, work: Partial<ConsentRow["work"]>): ConsentRow => ({
    caseId: CaseId.parse(id),
    number: `SSPF-2026-0${id}`,
    name: `Alex Ask ${id}`,
    isProtected: false,
    work: { state: "valid", on: "2026-11-18", mayAttend: 4, of: 4, awaited: 0, notices: [], ...work },
  });
  const rows = [
    row("11", {}),
    row("12", { state: "withdrawn", on: "2026-03-01", mayAttend: 0 }),
    row("13", { state: "awaited", on: null, mayAttend: 0, of: 0, awaited: 2 }),
    row("14", { notices: [{ notice: "missingBeforeMeeting", on: "2026-12-01" }] }),
  ];
  const openList = () => renderApp("/samtycken", { ...caseAnswers(), consent: { workList: () => ok(rows) } });

  it("has what needs a hand first, each state in words, and nothing about the cases", async () => {
    await openList();
    const table = await screen.findByRole("table", { name: "Samtycken i pågående ärenden" });
    const lines = within(table)
      .getAllByRole("row")
      .slice(1)
      .map((line) => line.textContent);
    expect(lines[0]).toContain("Återkallat");
    expect(lines[0]).toContain("sedan 2026-03-01");
    expect(lines[1]).toContain("2 svar saknas");
    expect(lines.join()).toContain("Saknas inför bokat möte 2026-12-01");
  });

  it("filters by state and by what to watch, as chips", async () => {
    const { user } = await openList();
    await user.click(await screen.findByRole("button", { name: /Alla.*Att bevaka/ }));
    await user.click(await screen.findByRole("option", { name: "Saknas inför bokat möte" }));
    const table = await screen.findByRole("table", { name: "Samtycken i pågående ärenden" });
    await waitFor(() => {
      expect(within(table).getAllByRole("row")).toHaveLength(2);
    });
    expect(screen.getByText("Att bevaka: Saknas inför bokat möte")).toBeDefined();
  });
});
