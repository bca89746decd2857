// What has been disclosed in a case on other grounds than consent (utlämnande på annan grund).
import type { Selectable } from "kysely";
import type { CaseId } from "../../../shared/domain/ids.ts";
import { OtherDisclosureDetails, type OtherDisclosure } from "../../../shared/domain/other-disclosure.ts";
import { fromJson } from "../json.ts";
import type { Read } from "../session.ts";
import type { OtherDisclosureTable } from "../tables/document.ts";

const fromRow = (row: Selectable<OtherDisclosureTable>): OtherDisclosure => ({
  ...fromJson(OtherDisclosureDetails, row.details),
  otherDisclosureId: row.other_disclosure_id,
  caseId: row.case_id,
  number: row.number,
  provision: row.provision,
  registeredOn: row.registered_on,
  corrects: row.corrects,
});

/** Newest first. */
export const listOtherDisclosures = async (read: Read, caseId: CaseId): Promise<OtherDisclosure[]> =>
  (
    await read
      .selectFrom("other_disclosure")
      .selectAll()
      .where("case_id", "=", caseId)
      .orderBy("disclosed_on", "desc")
      .orderBy("number", "desc")
      .execute()
  ).map(fromRow);
