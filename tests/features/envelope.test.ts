// 2.4: what a letter to the family shows through the window of its envelope, read from where each text stands.
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import type { DocumentRequest } from "../../shared/contract/document.ts";
import type { Party } from "../../shared/domain/party.ts";
import { guardian } from "../support/lou.ts";
import { withdrawAll } from "../support/lou-changes.ts";
import { establish, meetingOne } from "../support/lou-meetings.ts";
import { cancel, noticeMade, sendToAll } from "../support/lou-notice.ts";
import { must, type Office } from "../support/office.ts";
import { protectGuardianOne } from "../support/protected.ts";

const mm = 72 / 25.4;

/** The window to the right of a Swedish C5 or C65 envelope over a letter folded to its size, in mm of the page: whatever slides a few mm stays in it. */
const envelopeWindow = { left: 100, right: 195, top: 40, bottom: 75 };

/** A third of a page: the window of a folded letter, and as much as it can slide. */
const windowEndsAt = 90;

interface Standing {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
}

/** Every piece of text on page one with where it stands, in mm from the page's left and top. */
const standing = async (office: Office, request: DocumentRequest): Promise<readonly Standing[]> => {
  const { bytes } = await must(office.api.document.preview(request));
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const page = await document.getPage(1);
  const { height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  await document.loadingTask.destroy();
  return items.flatMap((item) =>
    "str" in item && item.str.trim() !== ""
      ? [
          {
            text: item.str,
            left: Number(item.transform[4]) / mm,
            right: (Number(item.transform[4]) + item.width) / mm,
            baseline: (height - Number(item.transform[5])) / mm,
          },
        ]
      : [],
  );
};

const inWindow = async (office: Office, request: DocumentRequest): Promise<readonly string[]> =>
  (await standing(office, request)).filter(({ baseline }) => baseline < windowEndsAt).map(({ text }) => text);

const letters = async () => {
  const known = await noticeMade();
  const { office, lou, meetingId } = known;
  const two: Party = { kind: "guardian", guardianId: lou.v2 };
  const [version] = (await must(office.api.consent.listForCase({ caseId: lou.caseId }))).versions;
  if (version === undefined) throw new Error("there is a version");
  const form: DocumentRequest = { kind: "consentForm", consentId: version.consentId, signer: guardian(lou.v2) };
  return {
    ...known,
    two,
    before: [form, ...(["notice", "meetingInformation"] as const).map((kind) => ({ kind, meetingId, party: two }))],
  };
};

const address = ["Till: Robin Exempelsson", "Robin Exempelsson", "Exempelgatan 2", "590 00 Exempelstad"];

describe("A letter to the family", () => {
  it("has nothing but name and address in the upper third of its first page, whatever the document", async () => {
    const { office, lou, meetingId, two, before } = await letters();
    for (const request of before) expect(await inWindow(office, request)).toEqual(address);
    await sendToAll({ office, meetingId });
    await must(cancel({ office, meetingId }));
    expect(await inWindow(office, { kind: "cancellation", meetingId, party: two })).toEqual(address);
    const { meeting } = await meetingOne(office, lou);
    const { minutesId } = await establish(office, meeting.meetingId);
    expect(await inWindow(office, { kind: "minutes", minutesId, party: two })).toEqual(address);
    for (const kind of ["plan", "information"] as const) {
      expect(await inWindow(office, { kind, caseId: lou.caseId, party: two })).toEqual(address);
    }
    await withdrawAll(office, lou, "2026-04-09");
    expect(await inWindow(office, { kind: "withdrawalLetter", caseId: lou.caseId, party: two })).toEqual(address);
  }, 120_000);

  it("has name and address within the window, and nothing else over it, in millimetres of the page", async () => {
    const { office, before, lou, two } = await letters();
    for (const request of [...before, { kind: "information", caseId: lou.caseId, party: two } as const]) {
      const shown = (await standing(office, request)).filter(
        ({ left, right, baseline }) =>
          right > envelopeWindow.left &&
          left < envelopeWindow.right &&
          baseline > envelopeWindow.top &&
          baseline < envelopeWindow.bottom,
      );
      expect(shown.map(({ text }) => text)).toEqual(address.slice(1));
      for (const { left, right, baseline } of shown) {
        expect(left).toBeGreaterThan(envelopeWindow.left + 2);
        expect(right).toBeLessThan(envelopeWindow.right - 2);
        expect(baseline).toBeGreaterThan(envelopeWindow.top + 5);
        expect(baseline).toBeLessThan(envelopeWindow.bottom - 5);
      }
    }
  });

  it("shows the name alone of somebody with a protected identity: the address is written by hand", async () => {
    const { office, lou } = await letters();
    await protectGuardianOne(office, lou);
    const [version] = (await must(office.api.consent.listForCase({ caseId: lou.caseId }))).versions;
    if (version === undefined) throw new Error("there is a version");
    const form: DocumentRequest = { kind: "consentForm", consentId: version.consentId, signer: guardian(lou.v1) };
    expect(await inWindow(office, form)).toEqual(["Till: Kim Exempelsson", "Kim Exempelsson"]);
  });
});
