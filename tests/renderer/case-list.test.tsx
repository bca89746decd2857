import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { CaseRow } from "../../shared/contract/case-file.ts";
import { CaseId } from "../../shared/domain/ids.ts";
import { ok } from "../../shared/result.ts";
import { consultationOf } from "../support/example-consultation.ts";
import { savedProfile } from "../support/example-profile.ts";
import { renderApp } from "../support/render-app.tsx";

const row = (id: string, changes: Partial<CaseRow>): CaseRow => ({
  caseId: CaseId.parse(id),
  number: `SSPF-2026-0${id}`,
  name: "Alex Ask",
  isProtected: false,
  step: "consent",
  mayAttend: null,
  consentUntil: null,
  nextMeetingOn: null,
  openedOn: "2026-09-01",
  closedOn: null,
  ...changes,
});
const rows = [
  row("11", { name: "Alex Ask" }),
  row("12", {
    name: "Bo Berg",
    isProtected: true,
    step: "meeting",
    mayAttend: { count: 4, of: 4 },
    consentUntil: "2026-12-01",
  }),
  row("13", { name: "Cim Ceder", step: "followUp", mayAttend: { count: 4, of: 4 }, consentUntil: "2027-06-01" }),
  row("10", { name: "Dan Dal", step: "closure", closedOn: "2026-10-15" }),
];
const answers = {
  today: { read: () => ok({ today: "2026-11-22", tasks: [], meetings: [] }) },
  profile: { read: () => ok(savedProfile) },
  caseFile: { list: () => ok(rows), open: () => ok(null) },
  consultation: { list: () => ok([consultationOf({ number: "K-2026-014" })]) },
};
const numbers = () => screen.getAllByRole("rowheader").map((cell) => cell.textContent);
const ready = () => screen.findByRole("table", { name: "Ärenden" });

describe("Ärenden", () => {
  it("shows neutral columns of the cases that are going on, the newest first (T18)", async () => {
    await renderApp("/arenden", answers);
    const table = within(await ready());
    expect(table.getAllByRole("columnheader").map((heading) => heading.textContent)).toEqual([
      "Ärende",
      "Ungdom",
      "Steg",
      "Samtycke",
      "Nästa möte",
    ]);
    expect(numbers()).toEqual(["SSPF-2026-013", "SSPF-2026-012", "SSPF-2026-011"]);
    expect(screen.getByText("3 ärenden")).toBeTruthy();
  });

  it("shows the name of a person with protected details, with a mark", async () => {
    await renderApp("/arenden", answers);
    const cell = within(await ready()).getByRole("cell", { name: /Bo Berg/ });
    expect(within(cell).getByText("Skyddade uppgifter")).toBeTruthy();
    expect(screen.getAllByText("Skyddade uppgifter")).toHaveLength(1);
  });

  it("tells of a consent that ends within 30 days", async () => {
    await renderApp("/arenden?samtycke=expiring", answers);
    await ready();
    expect(numbers()).toEqual(["SSPF-2026-012"]);
  });

  it("takes away a filter by its chip", async () => {
    const { user } = await renderApp("/arenden?steg=consent&lage=all", answers);
    await ready();
    expect(numbers()).toEqual(["SSPF-2026-011"]);
    await user.click(screen.getByRole("button", { name: /^Steg: Samtycke/ }));
    await waitFor(() => expect(numbers()).toHaveLength(4));
    expect(window.location.hash).toBe("#/arenden?lage=all");
  });

  it("says that the filters hide what there is, and clears them", async () => {
    const { user } = await renderApp("/arenden?steg=notice", answers);
    expect(await screen.findByText("Inga ärenden med de här filtren")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Rensa filter" }));
    await waitFor(() => expect(numbers()).toHaveLength(3));
  });

  it("finds by what the host's search finds, keeps the words out of the address, and tells of what the filters hide (T18)", async () => {
    const hit = (id: string, name: string) => ({
      caseId: CaseId.parse(id),
      number: `SSPF-2026-0${id}`,
      name,
      isProtected: false,
      closedOn: null,
    });
    const { user, bridge } = await renderApp("/arenden", {
      ...answers,
      caseSearch: {
        find: ({ text }) =>
          ok("bo berg".startsWith(text) ? [hit("12", "Bo Berg")] : text === "dan" ? [hit("10", "Dan Dal")] : []),
      },
    });
    await ready();
    await user.keyboard("{Control>}f{/Control}");
    await user.keyboard("bo be");
    await waitFor(() => expect(numbers()).toEqual(["SSPF-2026-012"]));
    expect(bridge.inputsOf("caseSearch.find").at(-1)).toEqual({ text: "bo be" });
    expect(window.location.hash).toBe("#/arenden");
    const box = screen.getByRole("searchbox", { name: "Sök" });
    await user.clear(box);
    await user.type(box, "dan");
    expect(await screen.findByText("Filtren döljer ett ärende som passar")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Visa alla ärenden" }));
    await waitFor(() => expect(numbers()).toEqual(["SSPF-2026-010"]));
    await user.clear(box);
    await user.type(box, "cannabis");
    expect(await screen.findByText("Inget ärende passar det du skrev")).toBeTruthy();
    expect(screen.getByText(/Vad ett ärende handlar om är aldrig sökbart/)).toBeTruthy();
  });

  it("is as it was left when it is come back to, by codes in the address", async () => {
    const { user } = await renderApp("/arenden?lage=closed", answers);
    await ready();
    await user.click(screen.getByRole("button", { name: /^Ärendets läge: Avslutade/ }));
    await waitFor(() => expect(numbers()).toHaveLength(3));
    await user.click(screen.getByRole("button", { name: /Ärendets läge/ }));
    await user.click(await screen.findByRole("option", { name: "Alla ärenden" }));
    await waitFor(() => expect(window.location.hash).toBe("#/arenden?lage=all"));
    window.location.hash = "#/installningar";
    await waitFor(() => expect(screen.queryByRole("table", { name: "Ärenden" })).toBeNull());
    window.location.hash = "#/arenden";
    await waitFor(() => expect(window.location.hash).toBe("#/arenden?lage=all"));
    await ready();
    expect(numbers()).toHaveLength(4);
  });

  it("takes no notice of an address that is not ours", async () => {
    await renderApp("/arenden?steg=hemligt&lage=12", answers);
    await ready();
    expect(numbers()).toHaveLength(3);
  });

  it("moves by arrow keys and opens a case with Enter, logged first", async () => {
    const { bridge, user } = await renderApp("/arenden", answers);
    await ready();
    screen.getByRole("button", { name: "SSPF-2026-013" }).focus();
    await user.keyboard("{ArrowDown}{Enter}");
    await waitFor(() => expect(window.location.hash).toContain("#/arenden/12/oversikt"));
    await screen.findByText("Ärendet kan inte visas just nu");
    expect(bridge.inputsOf("caseFile.open")).toEqual([{ caseId: "12" }]);
  });

  it("begins a case in a consultation with a decision to go on (R7)", async () => {
    const { user } = await renderApp("/arenden", answers);
    await ready();
    await user.click(screen.getByRole("button", { name: "Nytt ärende" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Nytt ärende" }));
    await user.click(dialog.getByRole("button", { name: "Fortsätt till ärendet" }));
    expect(dialog.getByText("Välj en konsultation.")).toBeTruthy();
    await user.click(dialog.getByRole("radio", { name: /K-2026-014/ }));
    await user.click(dialog.getByRole("button", { name: "Fortsätt till ärendet" }));
    await waitFor(() => expect(window.location.hash).toBe("#/arenden/nytt?konsultation=k1"));
  });

  it("says so when no consultation can become a case", async () => {
    const undecided = consultationOf({ decision: null });
    const { user } = await renderApp("/arenden", { ...answers, consultation: { list: () => ok([undecided]) } });
    await ready();
    await user.keyboard("{Control>}n{/Control}");
    expect(await screen.findByText(/Ingen konsultation väntar på ett ärende/)).toBeTruthy();
  });
});
