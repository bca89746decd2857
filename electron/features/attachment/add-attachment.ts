// Takes a file that the user chose in main's dialog into the vault: read once, checked by its content, kept in pieces.
import { createHash } from "node:crypto";
import { open, stat } from "node:fs/promises";
import type { Attachment } from "../../../shared/contract/attachment.ts";
import { AttachmentId, type CaseId } from "../../../shared/domain/ids.ts";
import { err, ok } from "../../../shared/result.ts";
import type { CommandContext } from "../../database/access.ts";
import { mediaTypeOf } from "./media-type.ts";
import { insertAttachment } from "./store.ts";

/** The largest file that is kept. */
const megabytes = 20;

type Taken =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly code: "fileUnreadable" | "fileEmpty" | "fileTooLarge" };

const largest = megabytes * 1024 * 1024;

const readFileOnce = async (path: string): Promise<Taken> => {
  try {
    // Opening a pipe would wait for somebody to write in it, and everything else with it.
    if (!(await stat(path)).isFile()) return { ok: false, code: "fileUnreadable" };
    const file = await open(path, "r");
    try {
      const { size } = await file.stat();
      if (size === 0) return { ok: false, code: "fileEmpty" };
      if (size > largest) return { ok: false, code: "fileTooLarge" };
      const bytes = await file.readFile();
      // It may have grown since its size was asked for.
      return bytes.length > largest ? { ok: false, code: "fileTooLarge" } : { ok: true, bytes };
    } finally {
      await file.close();
    }
  } catch {
    // Gone, locked or forbidden: what the user can do about it is the same.
    return { ok: false, code: "fileUnreadable" };
  }
};

export const addAttachment = async (
  { caseId, path }: { readonly caseId: CaseId; readonly path: string },
  { write, newId, now, isOpened, concerns }: CommandContext,
) => {
  if (!isOpened(caseId)) return err({ code: "notOpened" });
  const file = await readFileOnce(path);
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
