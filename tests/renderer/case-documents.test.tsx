import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { SentDocument } from "../../shared/domain/disclosure.ts";
import { AttachmentId, DocumentId } from "../../shared/domain/ids.ts";
import { err, ok } from "../../shared/result.ts";
import { documentsText as text } from "../../shared/text/document.ts";
import { caseAnswers, caseId, versionOne } from "../support/example-case.ts";
import { sentCopy } from "../support/example-dispatch.ts";
import type { Answers } from "../support/fake-bridge.ts";
import { renderApp } from "../support/render-app.tsx";

const sent = sentCopy({
  documentId: DocumentId.parse("h1"),
  caseId,
  kind: "notice",
  copyVersion: 2,
  pages: 3,
  consentId: versionOne.consentId,
  attended: false,
  disclosedOn: "2026-03-27",
});

const scan = {
  attachmentId: AttachmentId.parse("b1"),
  caseId,
  mediaType: "image/png" as const,
  size: 340_000,
  sha256: "00ff".repeat(16),
  addedAt: "2026-03-18T10:00:00Z",
};

const open = async (documents: readonly SentDocument[], more: Answers = {}, search = "") => {
  const example = caseAnswers({ versions: [versionOne] });
  const app = await renderApp(`/arenden/${caseId}/dokument${search}`, {
    ...example,
    meeting: { listForCase: () => ok([]) },
    attachment: { listForCase: () => ok([scan]), read: () => err({ code: "notFound" }) },
    document: {
      listForCase: () => ok([...documents]),
      readSent: () => ok({ bytes: new Uint8Array([1]), fileName: sent.fileName }),
    },
    ...more,
  });
  await screen.findByRole("heading", { name: text.log, hidden: true });
  return app;
};

describe("what has left a case", () => {
  it("is listed with day, recipient, way, consent version, file and checksum", async () => {
    await open([sent]);
    const [, row] = within(screen.getByRole("table", { name: text.logCaption })).getAllByRole("row");
    expect(row?.textContent).toContain("Kallelse, nr 1, exemplar 2");
    for (const fact of ["2026-03-27", "Skola", "Säkert meddelande", "Samtycke v1", sent.fileName, "ab12cd34ef56"]) {
      expect(row?.textContent).toContain(fact);
    }
  });

  it("opens as the exact bytes that were sent, with the whole checksum", async () => {
    const { user, bridge } = await open([sent]);
    await user.click(screen.getByRole("button", { name: /^Kallelse, nr 1/ }));
    expect(await screen.findByText(text.fingerprintOf(sent.sha256))).toBeTruthy();
    expect(bridge.inputsOf("document.readSent")).toEqual([{ documentId: "h1" }]);
  });

  it("says what belongs here before anything has left", async () => {
    await open([]);
    expect(screen.getByText(text.none)).toBeTruthy();
  });
});

describe("the scans of a case", () => {
  it("have a day, a size and no name, and a refusal is said in place", async () => {
    const { user } = await open([], {
      desktop: {
        chooseAttachment: () => err({ code: "fileTooLarge", megabytes: 20 }),
      },
    });
    const scans = screen.getByRole("table", { name: text.attachmentsCaption });
    expect(within(scans).getByRole("button", { name: "Skanning 2026-03-18" })).toBeTruthy();
    expect(within(scans).getByText("340 kB")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: text.attach }));
    expect((await screen.findByRole("alert")).textContent).toContain("högst 20 MB");
  });

  it("open from the address, and say when they cannot be read", async () => {
    await open([], {}, "?bilaga=b1");
    const dialog = await screen.findByRole("dialog", { name: "Skanning 2026-03-18" });
    expect(await within(dialog).findByText(text.cannotRead)).toBeTruthy();
  });
});
