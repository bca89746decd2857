// Takes a file that the user chose in main's dialog into the vault: read once, checked by its content, kept in pieces.
import { createHash } from "node:crypto";
import type { Attachment } from "../../../shared/contract/attachment.ts";
import { AttachmentId, type CaseId } from "../../../shared/domain/ids.ts";
import { err, ok } from "../../../shared/result.ts";
import type { CommandContext } from "../../database/access.ts";
import { readChosenFile } from "../../platform/chosen-file.ts";
import { mediaTypeOf } from "./media-type.ts";
import { insertAttachment } from "./store.ts";

/** The largest file that is kept. */
const megabytes = 20;

export const addAttachment = async (
  { caseId, path }: { readonly caseId: CaseId; readonly path: string },
  { write, newId, now, isOpened, concerns }: CommandContext,
) => {
  if (!isOpened(caseId)) return err({ code: "notOpened" });
  const file = await readChosenFile(path, megabytes * 1024 * 1024);
  if (!file.ok) return file.code === "fileTooLarge" ? err({ code: file.code, megabytes }) : err({ code: file.code });
  const mediaType = mediaTypeOf(file.bytes);
  if (mediaType === undefined) return err({ code: "fileTypeUnknown" });
  const attachment: Attachment = {
    attachmentId: AttachmentId.parse(newId()),
    caseId,
    mediaType,
    size: file.bytes.length,
    sha256: createHash("sha256").update(file.bytes).digest("hex"),
    addedAt: now,
  };
  await insertAttachment(write, attachment, file.bytes);
  concerns({ table: "attachment", id: attachment.attachmentId, caseId });
  return ok(attachment);
};
