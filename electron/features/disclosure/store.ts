// Disclosures outside consent as rows. They are only ever added (trigger other_disclosure_locked).
import type { CaseId, DocumentId, OtherDisclosureId } from "../../../shared/domain/ids.ts";
import { type Misdelivery, MisdeliveryDetails } from "../../../shared/domain/misdelivery.ts";
import { OtherDisclosureDetails, type OtherDisclosure } from "../../../shared/domain/other-disclosure.ts";
import { toJson } from "../../database/json.ts";
import type { Read, Write } from "../../database/session.ts";

export const isOfCase = async (read: Read, id: OtherDisclosureId, caseId: CaseId): Promise<boolean> =>
  (await read
    .selectFrom("other_disclosure")
    .select("number")
    .where("other_disclosure_id", "=", id)
    .where("case_id", "=", caseId)
    .executeTakeFirst()) !== undefined;

export const insertOtherDisclosure = async (write: Write, act: OtherDisclosure): Promise<void> => {
  await write
    .insertInto("other_disclosure")
    .values({
      other_disclosure_id: act.otherDisclosureId,
      case_id: act.caseId,
      number: act.number,
      disclosed_on: act.disclosedOn,
      ground: act.tests.ground,
      provision: act.provision,
      details: toJson(OtherDisclosureDetails.parse(act)),
      registered_on: act.registeredOn,
      corrects: act.corrects,
    })
    .execute();
};

/** Of which case a copy is, and when it left. */
export const readCopy = (
  read: Read,
  documentId: DocumentId,
): Promise<{ readonly case_id: CaseId | null; readonly disclosed_on: string } | undefined> =>
  read
    .selectFrom("document")
    .select(["case_id", "disclosed_on"])
    .where("document_id", "=", documentId)
    .executeTakeFirst();

export const insertMisdelivery = async (write: Write, event: Misdelivery): Promise<void> => {
  await write
    .insertInto("misdelivery")
    .values({
      misdelivery_id: event.misdeliveryId,
      case_id: event.caseId,
      document_id: event.documentId,
      number: event.number,
      found_on: event.foundOn,
      details: toJson(MisdeliveryDetails.parse(event)),
      registered_on: event.registeredOn,
      corrects: event.corrects,
    })
    .execute();
};
