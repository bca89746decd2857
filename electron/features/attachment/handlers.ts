import { MediaType, type attachmentContract } from "../../../shared/contract/attachment.ts";
import type { Handlers } from "../../../shared/contract/define.ts";
import { err, ok } from "../../../shared/result.ts";
import type { Context } from "../../database/access.ts";
import { findAttachment, listAttachments, readBytes } from "./store.ts";

export const attachmentHandlers: Handlers<{ attachment: typeof attachmentContract }, Context>["attachment"] = {
  listForCase: async ({ caseId }, { read, isOpened }) =>
    isOpened(caseId) ? ok(await listAttachments(read, caseId)) : err({ code: "notOpened" }),

  read: async ({ attachmentId }, { read, isOpened }) => {
    const row = await findAttachment(read, attachmentId);
    if (row === undefined) return err({ code: "notFound" });
    if (!isOpened(row.case_id)) return err({ code: "notOpened" });
    return ok({ bytes: await readBytes(read, attachmentId), mediaType: MediaType.parse(row.media_type) });
  },
};
