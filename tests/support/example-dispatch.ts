// A recipient and a copy that has left, for screens: to the school, unless a test says otherwise.
import type { RecipientRow } from "../../shared/contract/document.ts";
import type { SentDocument } from "../../shared/domain/disclosure.ts";
import { DocumentId } from "../../shared/domain/ids.ts";

/** A recipient that nothing stops. */
export const recipientRow = (changes: Partial<RecipientRow> & Pick<RecipientRow, "request">): RecipientRow => ({
  code: "S",
  label: "Skola",
  attended: true,
  alreadySentOn: null,
  channels: ["secureMessage", "letter", "handedOver"],
  formats: ["pdf"],
  along: [],
  block: null,
  check: null,
  tellsAnyway: null,
  ...changes,
});

/** The first copy of minutes. */
export const sentCopy = (changes: Partial<SentDocument> = {}): SentDocument => ({
  documentId: DocumentId.parse("handling-1"),
  caseId: null,
  kind: "minutes",
  number: 1,
  copyVersion: 1,
  recipientCode: "S",
  recipientLabel: "Skola",
  channel: "secureMessage",
  wrapping: "plain",
  fileName: "SSPF-2026-007-1-S.pdf",
  sha256: "ab12cd34ef56".repeat(6).slice(0, 64),
  pages: 2,
  meetingId: null,
  minutesId: null,
  consentId: null,
  ground: "consent",
  attended: true,
  disclosedOn: "2026-04-10",
  disclosedBy: "Kaj Koordinator",
  ...changes,
});
