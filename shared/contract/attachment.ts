// Attachments (bilagor): scans, kept inside the vault and shown only inside the application.
import { z } from "zod";
import { AttachmentId, CaseId } from "../domain/ids.ts";
import { refusal } from "../domain/refusal.ts";
import { query } from "./define.ts";

export const MediaType = z.enum(["application/pdf", "image/jpeg", "image/png"]);
export type MediaType = z.infer<typeof MediaType>;

/** A file kept inside the vault. Its name on disk is not kept: it may hold a person's name. */
export const Attachment = z.object({
  attachmentId: AttachmentId,
  caseId: CaseId,
  mediaType: MediaType,
  size: z.int().positive(),
  sha256: z.string(),
  addedAt: z.string(),
});
export type Attachment = z.infer<typeof Attachment>;

export const attachmentContract = {
  listForCase: query({
    input: z.object({ caseId: CaseId }),
    output: z.array(Attachment),
    failure: refusal("notOpened"),
  }),
  read: query({
    input: z.object({ attachmentId: AttachmentId }),
    output: z.object({ bytes: z.instanceof(Uint8Array), mediaType: MediaType }),
    failure: refusal("notFound", "notOpened"),
  }),
};
