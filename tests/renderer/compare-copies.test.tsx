import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { DocumentDialog } from "../../renderer/dispatch/DocumentDialog.tsx";
import type { RecipientRow } from "../../shared/contract/document.ts";
import { AgencyId, MinutesId } from "../../shared/domain/ids.ts";
import { err, ok } from "../../shared/result.ts";
import { dispatchText as text } from "../../shared/text/dispatch.ts";
import { refusalInWords } from "../../shared/text/failures.ts";
import type { Answers } from "../support/fake-bridge.ts";
import { recipientRow, sentCopy } from "../support/example-dispatch.ts";
import { renderPart } from "../support/render-part.tsx";

const minutesId = MinutesId.parse("protokoll-1");
type Kind = "minutes" | "journalClip";

const row = (kind: Kind, code: string, label: string, agencyId: string): RecipientRow =>
  recipientRow({
    request: { kind, minutesId, party: { kind: "agency", agencyId: AgencyId.parse(agencyId) } },
    code,
    label,
  });

const rowsOf = (kind: Kind): RecipientRow[] => [row(kind, "S", "Skola", "skola"), row(kind, "P", "Polis", "polis")];

const show = async (kind: Kind, more: Answers["document"] = {}, rest: Answers = {}) => {
  const part = renderPart(<DocumentDialog source={{ kind, minutesId }} onClose={vi.fn()} />, {
    ...rest,
    document: {
      recipients: () => ok(rowsOf(kind)),
      folder: () => ok("/home/test/ut"),
      preview: () => ok({ bytes: new Uint8Array([1]), fileName: "f.pdf", pages: 2, unprintable: [] }),
      ...more,
    },
  });
  await screen.findByRole("heading", { name: text.recipients });
  return part;
};

const compareWith = async ({ user }: Awaited<ReturnType<typeof show>>, other: string): Promise<void> => {
  await user.click(await screen.findByRole("button", { name: new RegExp(text.compareWith) }));
  await user.click(screen.getByRole("option", { name: other }));
};

describe("Comparing two recipients' copies", () => {
  it("says in words whose copy each line stands in, under its heading, and how much is the same", async () => {
    const part = await show("minutes", {
      compare: () =>
        ok({
          same: 24,
          parts: [
            {
              under: "Så ser var och en på läget, Skola",
              lines: [
                { only: "one", text: "Anpassningar: Mentorssamtal." },
                { only: "other", text: "Närvaro: som förut" },
              ],
            },
          ],
        }),
    });
    await compareWith(part, "P Polis");
    const comparison = await screen.findByRole("region", { name: text.comparison("Skola", "Polis") });
    expect(within(comparison).getByRole("heading", { name: "Så ser var och en på läget, Skola" })).toBeTruthy();
    expect(
      within(comparison)
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toEqual(["Bara till SkolaAnpassningar: Mentorssamtal.", "Bara till PolisNärvaro: som förut"]);
    expect(within(comparison).getByText("24 rader är lika i båda exemplaren.")).toBeTruthy();
    const [first, second] = rowsOf("minutes").map(({ request }) => request);
    expect(part.bridge.inputsOf("document.compare")).toEqual([{ one: first, other: second }]);
    // Back to the copy itself.
    await compareWith(part, text.compareWithNobody);
    expect(screen.queryByRole("region", { name: text.comparison("Skola", "Polis") })).toBeNull();
  });

  it("marks the words that differ within a line, to the eye and to the ear, and leaves other lines apart", async () => {
    const part = await show("minutes", {
      compare: () =>
        ok({
          same: 3,
          parts: [
            {
              under: "Skola",
              lines: [
                { only: "one", text: "Frånvaron var 38 procent i mars." },
                { only: "one", text: "Bild är roligt." },
                { only: "other", text: "Polisen har träffat Lou vid torget." },
                { only: "other", text: "Frånvaron var hög i mars." },
              ],
            },
          ],
        }),
    });
    await compareWith(part, "P Polis");
    const comparison = await screen.findByRole("region", { name: text.comparison("Skola", "Polis") });
    expect(
      within(comparison)
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toEqual([
      "Till SkolaFrånvaron var bara här: 38 procent i mars.Till PolisFrånvaron var bara här: hög i mars.",
      "Bara till SkolaBild är roligt.",
      "Bara till PolisPolisen har träffat Lou vid torget.",
    ]);
    const marked = [...comparison.querySelectorAll("mark")].map((mark) => mark.lastChild?.textContent);
    expect(marked).toEqual(["38 procent", "hög"]);
  });

  it("says so when the copies say the same, and when they cannot be compared", async () => {
    const alike = await show("minutes", { compare: () => ok({ same: 9, parts: [] }) });
    await compareWith(alike, "P Polis");
    expect(await screen.findByText(new RegExp(text.comparedAlike))).toBeTruthy();
  });

  it("tells why the other may not have its copy", async () => {
    const refusal = { code: "minutesReplaced" as const };
    const part = await show("minutes", { compare: () => err(refusal) });
    await compareWith(part, "P Polis");
    expect(await screen.findByText(refusalInWords(refusal))).toBeTruthy();
  });
});

describe("A clip as text", () => {
  const sent = sentCopy({ kind: "journalClip", number: 3, fileName: "SSPF-2026-007-3-S.txt", minutesId });

  it("is dispatched first, and then exactly what was kept lies on the clipboard", async () => {
    const { user, bridge } = await show(
      "journalClip",
      {
        dispatch: () => ok({ documents: [sent], locked: [] }),
        readSent: () =>
          ok({ bytes: new TextEncoder().encode("Journalklipp\nFrånvaro 38 %\n"), fileName: sent.fileName }),
      },
      { desktop: { copy: () => ok(null) } },
    );
    await user.click(await screen.findByRole("button", { name: text.copyClip }));
    await vi.waitFor(() => {
      expect(bridge.inputsOf("desktop.copy")).toEqual([{ text: "Journalklipp\nFrånvaro 38 %\n", kind: "journal" }]);
    });
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: text.choose("Skola") }).checked).toBe(false);
    expect(bridge.inputsOf("document.dispatch")).toEqual([
      { copies: [{ request: rowsOf("journalClip")[0]?.request, channel: "secureMessage" }], to: "text" },
    ]);
  });

  it("stays where it is when it may not leave, in words", async () => {
    const { user, bridge } = await show("journalClip", { dispatch: () => err({ code: "minutesReplaced" }) });
    await user.click(await screen.findByRole("button", { name: text.copyClip }));
    expect(await screen.findByText(refusalInWords({ code: "minutesReplaced" }))).toBeTruthy();
    expect(bridge.inputsOf("desktop.copy")).toEqual([]);
  });
});
