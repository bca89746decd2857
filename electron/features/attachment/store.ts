// Files kept inside the vault, in pieces.
import { z } from "zod";
import { MediaType, type Attachment } from "../../../shared/contract/attachment.ts";
import type { AttachmentId, CaseId } from "../../../shared/domain/ids.ts";
import type { Read, Write } from "../../database/session.ts";

const chunkSize = 256 * 1024;

export const insertAttachment = async (write: Write, attachment: Attachment, bytes: Uint8Array): Promise<void> => {
  await write
    .insertInto("attachment")
    .values({
      attachment_id: attachment.attachmentId,
      case_id: attachment.caseId,
      media_type: attachment.mediaType,
      size: attachment.size,
      sha256: attachment.sha256,
      added_at: attachment.addedAt,
    })
    .execute();
  for (let position = 0; position * chunkSize < bytes.length; position += 1) {
    await write
      .insertInto("attachment_chunk")
      .values({
        attachment_id: attachment.attachmentId,
        position,
        bytes: bytes.subarray(position * chunkSize, (position + 1) * chunkSize),
      })
      .execute();
  }
};

export const listAttachments = async (read: Read, caseId: CaseId): Promise<Attachment[]> =>
  (await read.selectFrom("attachment").selectAll().where("case_id", "=", caseId).orderBy("added_at").execute()).map(
    (row) => ({
      attachmentId: row.attachment_id,
      caseId: row.case_id,
      mediaType: MediaType.parse(row.media_type),
      size: row.size,
      sha256: row.sha256,
      addedAt: row.added_at,
    }),
  );

export const findAttachment = async (read: Read, attachmentId: AttachmentId) =>
  read.selectFrom("attachment").selectAll().where("attachment_id", "=", attachmentId).executeTakeFirst();

export const readBytes = async (read: Read, attachmentId: AttachmentId): Promise<Uint8Array<ArrayBuffer>> => {
  const rows = await read
    .selectFrom("attachment_chunk")
    .select("bytes")
    .where("attachment_id", "=", attachmentId)
    .orderBy("position")
    .execute();
  return Uint8Array.from(Buffer.concat(rows.map((row) => z.instanceof(Uint8Array).parse(row.bytes))));
};
