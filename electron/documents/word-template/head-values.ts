// What every document says about itself, as a template's values.
import { templateWords } from "../../../shared/text/documents/minutes-template.ts";
import type { DocumentHead } from "../document-head.ts";

export interface Titled {
  readonly title: string;
  readonly subtitle: string;
}

export const headValues = (head: DocumentHead, { title, subtitle }: Titled) => ({
  title,
  subtitle,
  recipient: head.recipient,
  secrecy: head.secrecyMark === null ? "" : templateWords.secrecy(head.secrecyMark),
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
});
