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

/** A third of a page: the window of a folded letter, and as much as it can slide. */
const windowEndsAt = 90 * (72 / 25.4);

const inWindow = async (office: Office, request: DocumentRequest): Promise<readonly string[]> => {
  const { bytes } = await must(office.api.document.preview(request));
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const page = await document.getPage(1);
  const { height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  await document.loadingTask.destroy();
  return items.flatMap((item) =>
    "str" in item && item.str.trim() !== "" && height - Number(item.transform[5]) < windowEndsAt ? [item.str] : [],
  );
};

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
    await withdrawAll(office, lou, "2026-04-09");
    expect(await inWindow(office, { kind: "withdrawalLetter", caseId: lou.caseId, party: two })).toEqual(address);
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
