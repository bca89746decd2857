import { screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { DocumentDialog } from "../../renderer/dispatch/DocumentDialog.tsx";
import type { RecipientRow } from "../../shared/contract/document.ts";
import { AgencyId, MeetingId } from "../../shared/domain/ids.ts";
import { err, ok } from "../../shared/result.ts";
import { dispatchText as text, fileFormatText, wordFileHint } from "../../shared/text/dispatch.ts";
import { recipientRow } from "../support/example-dispatch.ts";
import { renderPart } from "../support/render-part.tsx";

const meetingId = MeetingId.parse("mote-1");
const party = { kind: "agency", agencyId: AgencyId.parse("skola") } as const;

const row = (changes: Partial<RecipientRow>): RecipientRow =>
  recipientRow({
    request: { kind: "notice", meetingId, party },
    attended: false,
    channels: ["secureMessage"],
    formats: ["pdf", "docx"],
    ...changes,
  });

const show = async (changes: Partial<RecipientRow> = {}) => {
  const sent = vi.fn();
  const { user } = renderPart(<DocumentDialog source={{ kind: "notice", meetingId }} onClose={vi.fn()} />, {
    document: {
      recipients: () => ok([row(changes)]),
      folder: () => ok("/home/test/ut"),
      preview: () => ok({ bytes: new Uint8Array([1]), fileName: "SSPF-2026-007-1-S.pdf", pages: 2, unprintable: [] }),
      dispatch: ({ copies, to }) => {
        sent(
          copies.map(({ request, format }) => [request.kind, format ?? "as usual"]),
          to,
        );
        return err({ code: "folderGone" });
      },
    },
  });
  await screen.findByRole("heading", { name: text.recipients });
  return { user, sent };
};

const word = () => screen.getByRole<HTMLInputElement>("radio", { name: fileFormatText.formats.docx });
const pdf = () => screen.getByRole<HTMLInputElement>("radio", { name: fileFormatText.formats.pdf });

describe("PDF or Word", () => {
  it("is a PDF until somebody chooses Word, and then says what that means and what the file is called", async () => {
    const { user, sent } = await show();
    expect([pdf().checked, word().checked]).toEqual([true, false]);
    expect(await screen.findByText("SSPF-2026-007-1-S.pdf")).toBeTruthy();
    await user.click(word());
    expect(screen.getByText(wordFileHint)).toBeTruthy();
    expect(screen.getByText("SSPF-2026-007-1-S.docx")).toBeTruthy();
    expect(screen.getByText(text.isWordFile)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: text.save(1) }));
    expect(sent).toHaveBeenCalledWith([["notice", "docx"]], "file");
  });

  it("is of the document itself, and leaves the papers that go along with it as they are", async () => {
    const { user, sent } = await show({ along: [{ kind: "preparation", meetingId, party }] });
    await user.click(word());
    await user.click(screen.getByRole("button", { name: text.save(2) }));
    expect(sent).toHaveBeenCalledWith(
      [
        ["notice", "docx"],
        ["preparation", "as usual"],
      ],
      "file",
    );
  });

  it("begins as Word for what is made to be written in", async () => {
    const { sent, user } = await show({ formats: ["docx", "pdf"] });
    expect([pdf().checked, word().checked]).toEqual([false, true]);
    await user.click(pdf());
    await user.click(screen.getByRole("button", { name: text.save(1) }));
    expect(sent).toHaveBeenCalledWith([["notice", "pdf"]], "file");
  });

  it("is not asked of what is only ever a PDF", async () => {
    await show({ formats: ["pdf"] });
    expect(screen.queryByRole("radio", { name: fileFormatText.formats.docx })).toBeNull();
  });
});
