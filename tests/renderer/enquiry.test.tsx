// Identifierad kontakt: a list without names, the prompt about the duty to report, and a dated outcome (domain.md 2.2).
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ok } from "../../shared/result.ts";
import { enquiryOf } from "../support/enquiry.ts";
import { savedProfile } from "../support/example-profile.ts";
import { renderApp } from "../support/render-app.tsx";

const enquiry = enquiryOf();
const answers = {
  today: { read: () => ok({ today: "2026-11-22", tasks: [], meetings: [] }) },
  profile: { read: () => ok(savedProfile) },
  enquiry: {
    list: () => ok([{ ...enquiry, outcome: null, lastOn: enquiry.contactedOn }]),
    open: () => ok(null),
    read: () => ok(enquiry),
    register: () => ok(enquiry),
    conclude: () => ok(enquiry),
  },
};
const page = "/identifierade-kontakter";

describe("Identifierade kontakter", () => {
  it("lists number, day and outcome, and never who it is about", async () => {
    await renderApp(page, answers);
    const table = await screen.findByRole("table", {
      name: "Identifierade kontakter, först de som brådskar och sedan de nyaste",
    });
    expect(table.textContent).toContain("I-2026-001");
    expect(table.textContent).toContain("Vårdnadshavare om sitt eget barn");
    expect(document.body.textContent).not.toContain("Exempelsson");
  });

  it("asks for the ground on which the youth is named, and says what else is missing", async () => {
    const { bridge, user } = await renderApp(`${page}?visa=ny`, answers);
    await user.click(await screen.findByRole("button", { name: "Registrera kontakten" }));
    const alert = within(await screen.findByRole("alert"));
    expect(alert.getByText("Välj varför du skriver vem det gäller.")).toBeDefined();
    expect(alert.getByText("Skriv den unges förnamn.")).toBeDefined();
    expect(bridge.inputsOf("enquiry.register")).toEqual([]);
  });

  it("is opened, which is logged, and reminds of the duty to report with the way there", async () => {
    const { bridge } = await renderApp(`${page}?kontakt=i1`, answers);
    expect(await screen.findByText("Tänk på anmälningsskyldigheten")).toBeDefined();
    expect(bridge.inputsOf("enquiry.open")).toEqual([{ enquiryId: "i1" }]);
    expect(screen.getByText(/Lou Exempelsson/)).toBeDefined();
    expect(screen.getByRole("link", { name: "Gör en orosanmälan" }).getAttribute("href")).toBe(
      "#/orosanmalan?kontakt=i1",
    );
  });

  it("gets a dated outcome with its reason; nothing is chosen beforehand", async () => {
    const { bridge, user } = await renderApp(`${page}?kontakt=i1`, answers);
    await user.click(await screen.findByRole("button", { name: "Registrera utfall" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Registrera utfall" }));
    await user.click(dialog.getByRole("button", { name: "Registrera utfallet" }));
    expect(dialog.getAllByText("Välj vad kontakten ledde till.").length).toBeGreaterThan(0);
    await user.click(dialog.getByRole("radio", { name: /^SSPF inleds inte/ }));
    await user.clear(dialog.getByRole("textbox", { name: /Beslutat av/ }));
    await user.type(dialog.getByRole("textbox", { name: /Beslutat av/ }), "Kaj");
    await user.type(dialog.getByRole("textbox", { name: /^Skäl/ }), "Råd räcker");
    await user.click(dialog.getByRole("button", { name: "Registrera utfallet" }));
    await waitFor(() => {
      expect(bridge.inputsOf("enquiry.conclude")).toEqual([
        {
          enquiryId: "i1",
          version: 1,
          outcome: { kind: "noStart", decidedOn: "2026-11-22", decidedBy: "Kaj", reason: "Råd räcker" },
        },
      ]);
    });
  });
});
