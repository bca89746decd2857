// How urgent a contact is: nothing chosen beforehand, a reason where it is urgent, and told in words in the lists.
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ok } from "../../shared/result.ts";
import { enquiryOf } from "../support/enquiry.ts";
import { consultationOf } from "../support/example-consultation.ts";
import { savedProfile } from "../support/example-profile.ts";
import { renderApp } from "../support/render-app.tsx";

const urgent = { level: "now", reason: "Ska flytta i kväll" } as const;
const consultation = consultationOf({ urgency: urgent, decision: null });
const enquiry = enquiryOf();
const answers = {
  today: { read: () => ok({ today: "2026-11-22", tasks: [], meetings: [] }) },
  profile: { read: () => ok(savedProfile) },
  consultation: { list: () => ok([consultation]), read: () => ok(consultation), change: () => ok(consultation) },
  enquiry: {
    list: () => ok([{ ...enquiry, urgency: { level: "soon" as const }, outcome: null, lastOn: enquiry.contactedOn }]),
    open: () => ok(null),
    read: () => ok(enquiry),
  },
};

describe("Hur bråttom är det?", () => {
  it("has nothing chosen beforehand, asks why only where it is urgent, and says what does not wait", async () => {
    const { bridge, user } = await renderApp("/konsultationer?visa=ny", answers);
    const choice = within(await screen.findByRole("radiogroup", { name: /^Hur bråttom är det/ }));
    expect(choice.getAllByRole("radio").filter((radio) => radio.matches(":checked"))).toEqual([]);
    expect(choice.getByText(/Ring 112 eller socialjouren/)).toBeTruthy();
    expect(screen.queryByRole("textbox", { name: /^Varför brådskar det/ })).toBeNull();
    await user.click(choice.getByRole("radio", { name: /^Samma dag/ }));
    expect(screen.getByRole("textbox", { name: /^Varför brådskar det/ })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Registrera konsultation" }));
    expect((await screen.findAllByText(/^Skriv kort varför det brådskar/)).length).toBeGreaterThan(0);
    expect(bridge.inputsOf("consultation.register")).toEqual([]);
  });

  it("can be changed afterwards; the usual order keeps no reason", async () => {
    const { bridge, user } = await renderApp("/konsultationer?konsultation=k1&visa=andra", answers);
    expect(await screen.findByRole("textbox", { name: /^Varför brådskar det/ })).toHaveProperty(
      "value",
      "Ska flytta i kväll",
    );
    await user.click(screen.getByRole("radio", { name: /^Vanlig ordning/ }));
    await user.click(screen.getByRole("button", { name: "Spara ändringen" }));
    await waitFor(() => {
      expect(bridge.inputsOf("consultation.change")).toMatchObject([{ details: { urgency: { level: "usual" } } }]);
    });
    expect(JSON.stringify(bridge.inputsOf("consultation.change"))).not.toContain("flytta");
  });

  it("stands in words in the list of consultations", async () => {
    await renderApp("/konsultationer", answers);
    const row = within(await screen.findByRole("table"))
      .getByText("K-2026-001")
      .closest("tr");
    expect(row?.textContent).toContain("Samma dag");
  });

  it("is asked of an identified contact too", async () => {
    const { bridge, user } = await renderApp("/identifierade-kontakter?visa=ny", answers);
    const choice = within(await screen.findByRole("radiogroup", { name: /^Hur bråttom är det/ }));
    expect(choice.getAllByRole("radio").filter((radio) => radio.matches(":checked"))).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Registrera kontakten" }));
    expect((await screen.findAllByText("Välj hur bråttom det är.")).length).toBeGreaterThan(0);
    expect(bridge.inputsOf("enquiry.register")).toEqual([]);
  });

  it("stands in words in the list of identified contacts", async () => {
    await renderApp("/identifierade-kontakter", answers);
    const row = within(await screen.findByRole("table"))
      .getByText("I-2026-001")
      .closest("tr");
    expect(row?.textContent).toContain("Inom en vecka");
  });
});
