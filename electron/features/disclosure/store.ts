// Disclosures outside consent as rows. They are only ever added (trigger other_disclosure_locked).
import type { CaseId, OtherDisclosureId } from "../../../shared/domain/ids.ts";
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
