import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { SupportGapId } from "../../shared/domain/ids.ts";
import type { SupportGap } from "../../shared/domain/support-gap.ts";
import { err, ok } from "../../shared/result.ts";
import { caseAnswers, caseId } from "../support/example-meeting.ts";
import { renderApp } from "../support/render-app.tsx";

const gap: SupportGap = {
  supportGapId: SupportGapId.parse("s1"),
  caseId,
  kind: "psychiatry",
  noticedOn: "2026-04-09",
  filledOn: null,
  version: 1,
};

const answersWith = (gaps: readonly SupportGap[]) => ({
  ...caseAnswers,
  plan: { read: () => ok({ goals: [], commitments: [], closings: [], concern: [], ratings: [] }) },
  supportGap: {
    list: () => ok([...gaps]),
    register: () => ok(gap),
    fill: () => ok({ ...gap, filledOn: "2026-04-09", version: 2 }),
    remove: () => ok(gap),
  },
});
const route = `/arenden/${caseId}/plan`;
const card = async () => within(await screen.findByRole("region", { name: "Insatser som saknas" }));

describe("Insatser som saknas", () => {
  it("are registered with what and since when, and asked for what is not chosen", async () => {
    const { bridge, user } = await renderApp(route, answersWith([]));
    expect(await (await card()).findByText("Inget är registrerat som saknat.")).toBeTruthy();
    await user.click((await card()).getByRole("button", { name: "Registrera insats som saknas" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.click(dialog.getByRole("button", { name: /^Registrera/ }));
    expect(dialog.getAllByText("Välj vad som saknas.")).not.toEqual([]);
    expect(bridge.inputsOf("supportGap.register")).toEqual([]);
    await user.click(dialog.getByRole("button", { name: /Vad saknas/ }));
    await user.click(await screen.findByRole("option", { name: "Barn- och ungdomspsykiatri" }));
    bridge.answer({ supportGap: { list: () => ok([gap]) } });
    await user.click(dialog.getByRole("button", { name: /^Registrera/ }));
    expect(bridge.inputsOf("supportGap.register")).toMatchObject([{ caseId, kind: "psychiatry" }]);
    expect(await (await card()).findByText("Saknas fortfarande")).toBeTruthy();
  });

  it("come, or are taken away, with a way back", async () => {
    const { bridge, user } = await renderApp(route, answersWith([gap]));
    await user.click(await (await card()).findByRole("button", { name: "Nu finns den" }));
    expect(bridge.inputsOf("supportGap.fill").at(-1)).toMatchObject({ supportGapId: "s1", version: 1 });
    await user.click(await screen.findByRole("button", { name: /Ångra/ }));
    expect(bridge.inputsOf("supportGap.fill").at(-1)).toEqual({ supportGapId: "s1", version: 2, filledOn: null });
  });

  it("say why the host refuses", async () => {
    const { bridge, user } = await renderApp(route, answersWith([gap]));
    bridge.answer({ supportGap: { remove: () => err({ code: "changedMeanwhile" }) } });
    await user.click(await (await card()).findByRole("button", { name: "Ta bort" }));
    expect(await screen.findByText(/Någon har ändrat uppgiften/)).toBeTruthy();
  });
});
