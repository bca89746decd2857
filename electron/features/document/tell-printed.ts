// Main tells that a kept document was put on paper. The renderer cannot: what it says has been printed may not have been.
import type { DocumentId } from "../../../shared/domain/ids.ts";
import { err, ok } from "../../../shared/result.ts";
import type { CommandContext } from "../../database/access.ts";
import { findSent } from "./store.ts";

export const tellPrinted = async (
  { documentId }: { readonly documentId: DocumentId },
  { read, concerns }: CommandContext,
) => {
  const row = await findSent(read, documentId);
  if (row === undefined) return err({ code: "notFound" as const });
  concerns({
    table: "document",
    id: documentId,
    ...(row.case_id === null ? {} : { caseId: row.case_id }),
    detail: { kinds: [row.kind], codes: [row.recipient_code] },
  });
  return ok(null);
};
