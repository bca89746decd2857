// Copies that went to the wrong recipient (felsänt), as they were logged.
import type { CaseId } from "../../../shared/domain/ids.ts";
import { type Misdelivery, MisdeliveryDetails } from "../../../shared/domain/misdelivery.ts";
import { fromJson } from "../json.ts";
import { inCase } from "../one-or-all.ts";
import type { Read } from "../session.ts";

/** Of one case, or of every case; newest first. */
export const readMisdeliveries = async (read: Read, only?: CaseId): Promise<readonly Misdelivery[]> =>
  (
    await read
      .selectFrom("misdelivery")
      .selectAll()
      .where((where) => inCase(where, "case_id", only))
      .orderBy("number", "desc")
      .execute()
  ).map((row) => ({
    ...fromJson(MisdeliveryDetails, row.details),
    misdeliveryId: row.misdelivery_id,
    caseId: row.case_id,
    documentId: row.document_id,
    number: row.number,
    registeredOn: row.registered_on,
    corrects: row.corrects,
  }));
