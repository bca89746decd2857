import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { ConcernReport } from "../../shared/domain/concern-report.ts";
import { CaseId, ConcernReportId } from "../../shared/domain/ids.ts";
import { err, ok } from "../../shared/result.ts";
import { concernReportText as text } from "../../shared/text/concern-report.ts";
import { dispatchText, wrappingText } from "../../shared/text/dispatch.ts";
import { toldAnywayText } from "../../shared/text/exposure.ts";
import { recipientRow } from "../support/example-dispatch.ts";
import type { Answers } from "../support/fake-bridge.ts";
import { renderApp } from "../support/render-app.tsx";

const caseId = CaseId.parse("arende-1");
const concernReportId = ConcernReportId.parse("anmalan-1");

const known = {
  receiver: "Socialtjänst",
  provision: "19 kap. 1 § socialtjänstlagen (2025:400)",
  childName: "Lou Exempelsson",
  childPersonalNumber: "20120309-2398",
  childAddress: "Exempelgatan 1",
  childSchool: "Exempelskolan",
  guardianNames: "Kim Exempelsson",
  interpreter: "",
  childContact: "",
  reporterName: "Kaj Koordinator",
  reporterTitle: "",
  reporterOrganisation: "",
  reporterPhone: "",
};

const row = recipientRow({
  request: { kind: "concernReport", concernReportId },
  code: "T",
  label: "Socialtjänst",
  attended: false,
});

const document = {
  recipients: () => ok([row]),
  folder: () => ok(null),
  preview: () => ok({ bytes: new Uint8Array([1]), fileName: "SSPF-2026-1-T.pdf", pages: 2, unprintable: [] }),
};

const answers = (more: Answers = {}): Answers => ({
  today: { read: () => ok({ today: "2026-04-10", tasks: [], meetings: [] }) },
  concernReport: {
    prefill: () => ok(known),
    list: () => ok([]),
    make: (details) =>
      // the screen has just been given these details
      ok({ ...(details as ConcernReport), concernReportId, number: 1, reporter: "Kaj", provision: known.provision }),
  },
  caseFile: { list: () => ok([]), read: () => err({ code: "notFound" }) },
  document,
  ...more,
});

const open = async (path: string, more: Answers = {}) => {
  const app = await renderApp(path, answers(more));
  await screen.findByRole("radiogroup", { name: text.first.question });
  return app;
};

describe("a concern report (R45)", () => {
  it("asks first whether the guardians may be told, with nothing chosen, and shows the rest after the answer", async () => {
    const { user } = await open("/orosanmalan");
    expect(screen.getAllByRole<HTMLInputElement>("radio").some((radio) => radio.checked)).toBe(false);
    expect(screen.queryByLabelText(text.concern.reason)).toBeNull();
    await user.click(screen.getByRole("radio", { name: /^Nej ?Vård/ }));
    expect(screen.getByLabelText(text.concern.reason)).toBeTruthy();
    expect(screen.queryByText(text.mayNotKnow)).toBeNull();
  });

  it("says that guardians must not know, sends that, and offers no copy to the family", async () => {
    const { user, bridge } = await open("/orosanmalan");
    await user.click(screen.getByRole("radio", { name: /^Ja/ }));
    await user.click(screen.getByRole("checkbox", { name: text.first.dangerLabels.violence }));
    expect(screen.getByText(text.mayNotKnow)).toBeTruthy();
    await user.type(screen.getByLabelText(text.concern.reason), "Rädd att gå hem.");
    await user.click(screen.getByRole("button", { name: text.make }));
    expect(await screen.findByRole("dialog", { name: dispatchText.titles.concernReport })).toBeTruthy();
    expect(bridge.inputsOf("concernReport.make")).toMatchObject([
      {
        caseId: null,
        guardiansMayKnow: false,
        guardiansMayNotKnowBecause: "Misstanke om våld i familjen.",
        reason: "Rädd att gå hem.",
        reportedOn: "2026-04-10",
      },
    ]);
    expect(await screen.findByText(text.mayNotKnow)).toBeTruthy();
    // One recipient, and in what it leaves: no copy to the family can be chosen.
    expect(screen.getAllByRole("checkbox")).toHaveLength(2);
    expect(screen.getByRole("checkbox", { name: dispatchText.choose("Socialtjänst") })).toBeTruthy();
    expect(screen.getByRole("checkbox", { name: (name) => name.startsWith(wrappingText.securePackage) })).toBeTruthy();
  });

  it("is made for a case that cannot be read, and then tells where the child is found only by choice", async () => {
    const { user, bridge } = await open(`/orosanmalan?arende=${caseId}`);
    await user.click(screen.getByRole("radio", { name: /^Nej ?Vård/ }));
    expect(screen.getByText(text.child.protectedTitle)).toBeTruthy();
    for (const name of [/^Adress/, /^Skola/, /^Telefon eller/])
      expect(screen.queryByRole("textbox", { name })).toBeNull();
    await user.type(screen.getByLabelText(text.concern.reason), "Oro.");
    await user.click(screen.getByRole("button", { name: text.make }));
    await waitFor(() => {
      expect(bridge.inputsOf("concernReport.make")).toMatchObject([{ caseId, childAddress: "", childSchool: "" }]);
    });
  });

  it("says where its own words tell of somebody protected, and can be sent all the same (3.8)", async () => {
    const tellsAnyway = { whose: { kind: "youth" as const }, parts: ["observed" as const, "ownWords" as const] };
    const { user } = await open("/orosanmalan", {
      document: { ...document, recipients: () => ok([{ ...row, tellsAnyway }]) },
    });
    await user.click(screen.getByRole("radio", { name: /^Nej ?Vård/ }));
    await user.type(screen.getByLabelText(text.concern.reason), "Oro.");
    await user.click(screen.getByRole("button", { name: text.make }));
    expect(await screen.findByText(toldAnywayText.title)).toBeTruthy();
    expect(screen.getByText(/den unge bor .* det du själv har sett och hört och barnets egna ord/u)).toBeTruthy();
    expect(screen.getByRole("button", { name: new RegExp(dispatchText.print(1)) })).toBeTruthy();
  });

  it("hides the personal number until it is asked for", async () => {
    const { user } = await open(`/orosanmalan?arende=${caseId}`);
    await user.click(screen.getByRole("radio", { name: /^Nej ?Vård/ }));
    expect(screen.getByText("20120309-••••")).toBeTruthy();
    expect(screen.queryByDisplayValue("20120309-2398")).toBeNull();
    await user.click(screen.getByRole("button", { name: /Visa ?personnummer/ }));
    expect(screen.getByDisplayValue("20120309-2398")).toBeTruthy();
  });

  it("says what is missing at the field, and a date in the future in the host's words", async () => {
    const { user, bridge } = await open("/orosanmalan", {
      concernReport: { prefill: () => ok(known), list: () => ok([]), make: () => err({ code: "dateInFuture" }) },
    });
    await user.click(screen.getByRole("radio", { name: /^Nej ?Vård/ }));
    await user.click(screen.getByRole("button", { name: text.make }));
    expect(screen.getAllByText(text.errors.reason).length).toBeGreaterThan(0);
    expect(bridge.inputsOf("concernReport.make")).toEqual([]);
    await user.type(screen.getByLabelText(text.concern.reason), "Oro.");
    await user.click(screen.getByRole("button", { name: text.make }));
    expect((await screen.findAllByText(/Datumet ligger i framtiden/)).length).toBeGreaterThan(0);
    expect(screen.getByDisplayValue("Oro.")).toBeTruthy();
  });

  it("B8: shows the provision of the day, and that no lawyer has checked it", async () => {
    const { user } = await open("/orosanmalan");
    await user.click(screen.getByRole("radio", { name: /^Nej ?Vård/ }));
    expect(screen.getByText(text.provision(known.provision))).toBeTruthy();
    expect(screen.getByText(text.needsCheck.unconfirmed("2026-04-30"))).toBeTruthy();
  });

  it("comes back as it was left", async () => {
    const savedAt = "2026-04-10T09:00:00Z";
    await open("/orosanmalan", {
      draft: {
        list: () =>
          ok([
            { field: "reason", text: "Påbörjad text", savedAt },
            { field: "short", text: JSON.stringify({ telling: "otherReason", childName: "Kim" }), savedAt },
          ]),
        keep: () => ok({ savedAt }),
        discard: () => ok(null),
      },
    });
    expect(screen.getByDisplayValue("Påbörjad text")).toBeTruthy();
    expect(screen.getByDisplayValue("Kim")).toBeTruthy();
    expect(screen.getByText(text.mayNotKnow)).toBeTruthy();
  });
});
