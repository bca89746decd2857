// In what files leave, chosen in the dialog: asked where it makes a difference, and the passwords seen once.
import { screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { DocumentDialog } from "../../renderer/dispatch/DocumentDialog.tsx";
import type { RecipientRow } from "../../shared/contract/document.ts";
import { AgencyId, GuardianId, MinutesId } from "../../shared/domain/ids.ts";
import type { Party } from "../../shared/domain/party.ts";
import { ok } from "../../shared/result.ts";
import { dispatchText, wrappingText as text } from "../../shared/text/dispatch.ts";
import { recipientRow, sentCopy } from "../support/example-dispatch.ts";
import { renderPart } from "../support/render-part.tsx";

const minutesId = MinutesId.parse("protokoll-1");
const source = { kind: "minutes" as const, minutesId };

const row = (code: string, label: string, party: Party, channels: RecipientRow["channels"]): RecipientRow =>
  recipientRow({ request: { ...source, party }, code, label, channels });

const school = row("S", "Skola", { kind: "agency", agencyId: AgencyId.parse("skola") }, ["secureMessage"]);
const byMail = row("V1", "Vårdnadshavare 1", { kind: "guardian", guardianId: GuardianId.parse("v1") }, ["email"]);
const byLetter = row("V2", "Vårdnadshavare 2", { kind: "guardian", guardianId: GuardianId.parse("v2") }, ["letter"]);

const sent = sentCopy({
  recipientCode: "V1",
  recipientLabel: "Vårdnadshavare 1",
  channel: "email",
  wrapping: "locked",
  fileName: "SSPF-2026-007-1-V1.pdf",
  minutesId,
});

const password = "7KQM-V3XR-92BD-HTWA";

const show = async (rows: RecipientRow[]) => {
  const dispatch = vi.fn();
  const copy = vi.fn();
  const part = renderPart(<DocumentDialog source={source} onClose={vi.fn()} />, {
    document: {
      recipients: () => ok(rows),
      folder: () => ok("/home/test/ut"),
      preview: () => ok({ bytes: new Uint8Array([1]), fileName: "x.pdf", pages: 2, unprintable: [] }),
      dispatch: (input) => {
        dispatch(input);
        return ok({
          documents: [sent],
          locked: [
            { recipientCode: "V1", recipientLabel: "Vårdnadshavare 1", fileName: "SSPF-2026-007-1-V1.pdf", password },
          ],
        });
      },
    },
    desktop: {
      copy: (input) => {
        copy(input);
        return ok(null);
      },
    },
  });
  await screen.findByRole("heading", { name: dispatchText.recipients });
  return { ...part, dispatch, copy };
};

const box = (name: string) =>
  screen.queryByRole<HTMLInputElement>("checkbox", { name: (found) => found.startsWith(name) });

describe("In what the files leave", () => {
  it("is not asked of a letter", async () => {
    await show([byLetter]);
    expect(box(text.lock)).toBeNull();
    expect(box(text.securePackage)).toBeNull();
  });

  it("is a package only where an agency gets a secure message, and only when asked for", async () => {
    await show([school]);
    expect(box(text.lock)).toBeNull();
    expect(box(text.securePackage)?.checked).toBe(false);
  });

  it("is a locked file by itself when something goes by e-mail; the password is seen once, and copied as a secret", async () => {
    const { user, dispatch, copy } = await show([byMail]);
    expect(box(text.lock)?.checked).toBe(true);
    await user.click(screen.getByRole("button", { name: new RegExp(`^${dispatchText.save(1)}`, "u") }));
    expect(dispatch).toHaveBeenCalledWith(expect.objectContaining({ to: "file", lock: true, securePackage: false }));
    expect(await screen.findByText(password)).toBeTruthy();
    expect(screen.getByText("E-post, låst med lösenord")).toBeTruthy();
    expect(screen.getByText(new RegExp(`^${text.passwordsOnce}`, "u"))).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /^Kopiera/u }));
    expect(copy).toHaveBeenCalledWith({ text: password, kind: "secret" });
    await user.click(screen.getByRole("button", { name: dispatchText.receipt.more }));
    expect(screen.queryByText(password)).toBeNull();
  });

  it("is locked for e-mail also when something else was asked for before", async () => {
    const { user, dispatch } = await show([school, { ...byMail, channels: ["letter", "email"] }]);
    await user.click(screen.getByText(text.securePackage));
    expect(box(text.lock)).toBeNull();
    await user.click(screen.getByRole("button", { name: new RegExp(dispatchText.channel("Vårdnadshavare 1"), "u") }));
    await user.click(await screen.findByRole("option", { name: "E-post" }));
    expect(box(text.lock)?.checked).toBe(true);
    await user.click(screen.getByRole("button", { name: new RegExp(`^${dispatchText.save(2)}`, "u") }));
    expect(dispatch).toHaveBeenCalledWith(expect.objectContaining({ lock: true, securePackage: true }));
  });

  it("is not asked for when the copies are printed", async () => {
    const { user, dispatch } = await show([byLetter]);
    await user.click(screen.getByRole("button", { name: dispatchText.print(1) }));
    expect(dispatch.mock.calls[0]?.[0]).not.toHaveProperty("lock");
  });
});
