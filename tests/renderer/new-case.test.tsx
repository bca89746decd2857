import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { CaseId } from "../../shared/domain/ids.ts";
import { err, ok } from "../../shared/result.ts";
import { consultationOf } from "../support/example-consultation.ts";
import { enquiryOf } from "../support/enquiry.ts";
import { savedProfile } from "../support/example-profile.ts";
import type { Answers } from "../support/fake-bridge.ts";
import { renderApp } from "../support/render-app.tsx";

const route = "/arenden/nytt?konsultation=k1";
const answers = {
  today: { read: () => ok({ today: "2026-03-16", tasks: [], meetings: [] }) },
  profile: { read: () => ok(savedProfile) },
  consultation: { read: () => ok(consultationOf()) },
  caseFile: { nextNumber: () => ok("SSPF-2026-007"), register: () => err({ code: "caseNumberTaken" }) },
  caseSearch: { possibleMatches: () => ok([]) },
} satisfies Answers;

const youth = {
  givenName: "Lou",
  familyName: "Exempelsson",
  protectedIdentity: "none",
  channel: "phone",
  emailAllowed: false,
  workplace: "",
  phone: "",
  email: "",
  address: "",
  language: "",
  interpreter: false,
  pronoun: "",
  personalNumber: "",
  school: "",
  grade: "",
  maturity: { choice: "none", assessedBy: "", assessedOn: null, reason: "" },
};
/** The form as it was left, all filled in, of the version before there was anything about the target group in it. */
const draftOf = (birthDate: string) => ({
  field: "k1",
  savedAt: "2026-03-16T11:00:00.000Z",
  text: JSON.stringify({
    number: "SSPF-2026-007",
    ground: "familyWish",
    registryNumber: "",
    openedOn: "2026-03-16",
    wishReceivedOn: "2026-03-15",
    wishReceivedFrom: "",
    initiatedByAgencyId: null,
    initiatedByRole: "",
    concernAreas: [],
    youth: { ...youth, birthDate },
    guardians: [],
  }),
});

const choose = async (user: UserEvent, place: HTMLElement, field: RegExp, option: string) => {
  await user.click(within(place).getByRole("button", { name: field }));
  await user.click(await screen.findByRole("option", { name: option }));
};

const fillIn = async (user: UserEvent) => {
  const youth = await screen.findByRole("region", { name: "Den unge" });
  const guardian = screen.getByRole("region", { name: "Vårdnadshavare 1" });
  await user.type(within(youth).getByRole("textbox", { name: "Förnamn" }), "Lou");
  await user.type(within(youth).getByRole("textbox", { name: "Efternamn" }), "Exempelsson");
  await user.type(within(youth).getByRole("textbox", { name: /Personnummer/ }), "201203092398");
  await choose(user, youth, /Skyddade personuppgifter/, "Nej");
  await choose(user, youth, /Vill bli nådd genom/, "Personligt möte");
  await user.type(within(guardian).getByRole("textbox", { name: "Förnamn" }), "Kim");
  await user.type(within(guardian).getByRole("textbox", { name: "Efternamn" }), "Exempelsson");
  await choose(user, guardian, /Skyddade personuppgifter/, "Nej");
  await choose(user, guardian, /^(?!.*från)(?!.*till).*Vårdnad/, "Gemensam vårdnad");
  await choose(user, guardian, /Vill bli nådd genom/, "Telefon");
  await user.click(screen.getByRole("radio", { name: "Familjen har lämnat besked om att den vill delta" }));
};

const submit = (user: UserEvent) => user.click(screen.getByRole("button", { name: "Öppna ärendet" }));

describe("Nytt ärende", () => {
  it("is opened from a consultation with a decision to go on (R7)", async () => {
    await renderApp(route, { ...answers, consultation: { read: () => ok(consultationOf({ decision: null })) } });
    expect(await screen.findByText(/Konsultationen saknar beslut/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Öppna ärendet" })).toBeNull();
  });

  it("R9: shows exactly what is copied from the consultation, and asks for the ground with none chosen", async () => {
    const { user } = await renderApp(route, answers);
    const copied = within(await screen.findByRole("region", { name: "Det här följer med från K-2026-001" }));
    expect(copied.getAllByRole("definition").map(({ textContent }) => textContent)).toEqual([
      "Skola, Skolkurator",
      "Frånvaro från skolan och droger eller misstanke om droger",
    ]);
    expect(copied.queryByText(/Fråga familjen/)).toBeNull();
    for (const radio of within(
      screen.getByRole("radiogroup", { name: "Varför får du registrera vem det gäller?" }),
    ).getAllByRole("radio")) {
      expect(radio).toHaveProperty("checked", false);
    }
    await user.click(screen.getByRole("radio", { name: /^Familjen har lämnat besked/ }));
    expect(screen.getByRole("group", { name: "Dag för besked eller underskrift" })).toBeTruthy();
  });

  it("asks why the youth may be registered before anything is sent (R9)", async () => {
    const { user, bridge } = await renderApp(route, answers);
    await screen.findByRole("button", { name: "Öppna ärendet" });
    await submit(user);
    expect(
      within(await screen.findByRole("alert")).getByText("Välj varför du får registrera vem det gäller."),
    ).toBeTruthy();
    expect(bridge.inputsOf("caseFile.register")).toHaveLength(0);
  });

  it("is opened from an identified contact with what was told, which counts as its own ground (R9)", async () => {
    const outcome = { kind: "start", decidedOn: "2026-03-12", decidedBy: "Kaj", reason: "Inom målgruppen" } as const;
    await renderApp("/arenden/nytt?kontakt=i1", {
      ...answers,
      enquiry: { open: () => ok(null), read: () => ok(enquiryOf({ outcome })) },
    });
    const copied = within(await screen.findByRole("region", { name: "Det här följer med från I-2026-001" }));
    expect(copied.getByText("Lou Exempelsson, 2012-03-09")).toBeTruthy();
    expect(screen.getAllByDisplayValue("Lou")).toHaveLength(1);
    expect(screen.getByRole("radio", { name: /berättade själv/ })).toHaveProperty("checked", true);
  });

  it("asks about protected identity with no answer preset, and says whose answer is missing", async () => {
    const { user, bridge } = await renderApp(route, answers);
    await screen.findByRole("region", { name: "Den unge" });
    await submit(user);
    const alert = within(await screen.findByRole("alert"));
    expect(alert.getByRole("button", { name: "Ange om personen har skyddade personuppgifter." })).toBeTruthy();
    expect(
      alert.getByRole("button", { name: "Vårdnadshavare 1: Ange om personen har skyddade personuppgifter." }),
    ).toBeTruthy();
    expect(bridge.inputsOf("caseFile.register")).toHaveLength(0);
  });

  it("takes the birth date from the personal number, and warns about its check digit without refusing it", async () => {
    const { user, bridge } = await renderApp(route, answers);
    await fillIn(user);
    const number = screen.getByRole("textbox", { name: /Personnummer/ });
    await user.clear(number);
    await user.type(number, "20120309-2399");
    expect(screen.getByText(/Kontrollsiffran stämmer inte/)).toBeTruthy();
    await submit(user);
    await waitFor(() => {
      expect(bridge.inputsOf("caseFile.register")).toMatchObject([
        { number: "SSPF-2026-007", youth: { personalNumber: "20120309-2399", birthDate: "2012-03-09" } },
      ]);
    });
  });

  it("warns about an age outside the target group, and stops nobody (R1, T6)", async () => {
    const { user, bridge } = await renderApp(route, answers);
    await fillIn(user);
    const number = screen.getByRole("textbox", { name: /Personnummer/ });
    await user.clear(number);
    await user.type(number, "200801012384");
    expect(screen.getByText(/Den unge är 18 år. Kommunens målgrupp är 10–17 år/)).toBeTruthy();
    await submit(user);
    await waitFor(() => {
      expect(bridge.inputsOf("caseFile.register")).toHaveLength(1);
    });
  });

  it("asks why the target group is left, keeps the answer, and demands none (R1)", async () => {
    const { user, bridge } = await renderApp(route, { ...answers, draft: { list: () => ok([draftOf("2008-01-01")]) } });
    await user.type(await screen.findByRole("textbox", { name: /Varför ärendet öppnas utanför målgruppen/ }), "Skäl");
    await submit(user);
    await waitFor(() => {
      expect(bridge.inputsOf("caseFile.register")).toMatchObject([{ targetGroupReason: "Skäl" }]);
    });
  });

  it("shows who may be the same and on what, and goes on only when that was answered (features 2.4)", async () => {
    const match = {
      caseId: CaseId.parse("c5"),
      number: "SSPF-2025-003",
      closedOn: "2025-12-01",
      name: "Lou Exempelson",
      on: ["name" as const],
    };
    const { user, bridge } = await renderApp(route, {
      ...answers,
      draft: { list: () => ok([draftOf("2012-03-09")]) },
      caseSearch: { possibleMatches: () => ok([match]) },
    });
    expect(await screen.findByText("Den unge kan redan ha ett ärende")).toBeTruthy();
    expect(screen.getByText("Lou Exempelson: samma eller liknande namn. Avslutat 2025-12-01.")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Öppna SSPF-2025-003" }).getAttribute("href")).toBe(
      "#/arenden/c5/oversikt",
    );
    await submit(user);
    expect(await screen.findAllByText(/Markera att det är en annan ungdom/)).not.toHaveLength(0);
    expect(bridge.inputsOf("caseFile.register")).toHaveLength(0);
    await user.click(screen.getByRole("checkbox", { name: /En annan ungdom än i SSPF-2025-003/ }));
    await submit(user);
    await waitFor(() => {
      expect(bridge.inputsOf("caseFile.register")).toMatchObject([{ otherThan: ["c5"] }]);
    });
  });

  it("says why it was refused, with all that was typed still there", async () => {
    const { user } = await renderApp(route, answers);
    await fillIn(user);
    await submit(user);
    expect((await screen.findByRole("alert")).textContent).toContain("Ärendenumret används redan");
    expect(screen.getAllByDisplayValue("Exempelsson")).toHaveLength(2);
  });

  it("keeps what is typed as a draft, and begins from it next time", async () => {
    const first = await renderApp(route, answers);
    const youth = await screen.findByRole("region", { name: "Den unge" });
    await first.user.type(within(youth).getByRole("textbox", { name: "Förnamn" }), "Lou");
    await first.session.lock();
    const [kept] = first.bridge.inputsOf("draft.keep");
    expect(kept).toMatchObject({ record: "new-case", field: "k1" });
    // What the contract says of `draft.keep`; the line above has seen two of its three fields.
    const { text } = kept as { text: string };
    const draft = { field: "k1", text, savedAt: "2026-03-16T11:00:00.000Z" };
    document.body.replaceChildren();
    await renderApp(route, { ...answers, draft: { list: () => ok([draft]) } });
    expect(await screen.findByDisplayValue("Lou")).toBeTruthy();
  });

  it("goes to the case, and throws the draft away, once it is open", async () => {
    const caseId = CaseId.parse("c9");
    const caseFile = { ...answers.caseFile, register: () => ok({ caseId }) };
    const { user, bridge } = await renderApp(route, { ...answers, caseFile });
    await fillIn(user);
    await submit(user);
    await waitFor(() => {
      expect(window.location.hash).toBe("#/arenden/c9/oversikt");
    });
    expect(bridge.inputsOf("draft.discard")).toEqual([{ record: "new-case", field: "k1" }]);
  });
});
