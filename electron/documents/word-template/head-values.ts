// What every document says about itself, as a template's values.
import { lastSentence } from "../../../shared/text/documents/common.ts";
import { secrecyInWords } from "../../../shared/text/documents/start-template.ts";
import type { DocumentPlan } from "../render-document.ts";

export const headValues = ({ head, title, subtitle }: DocumentPlan) => ({
  title,
  subtitle: subtitle ?? "",
  recipient: head.recipient,
  window: (head.window ?? []).join("\n"),
  secrecy: head.secrecyMark === null ? "" : secrecyInWords(head.secrecyMark),
  municipality: head.municipality,
  authority: head.authority,
  caseNumber: head.caseNumber,
  registryNumber: head.registryNumber ?? "",
  documentNumber: head.documentNumber,
  routine: head.routine ?? "",
  issuedOn: head.issuedOn,
  coordinator: head.coordinator.name,
  phone: head.coordinator.phone,
  email: head.coordinator.email ?? "",
  lastSentence,
});
