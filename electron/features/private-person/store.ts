// Private persons as rows.
import type { CaseId, PersonId } from "../../../shared/domain/ids.ts";
import { Reach } from "../../../shared/domain/person.ts";
import type { PrivatePerson } from "../../../shared/domain/private-person.ts";
import { toJson } from "../../database/json.ts";
import type { Read, Write } from "../../database/session.ts";

const toRow = (person: PrivatePerson) => ({
  given_name: person.givenName,
  family_name: person.familyName,
  relation: person.relation,
  reach: toJson(Reach.parse(person)),
  protected_identity: person.protectedIdentity,
  reservation: person.reservation === null ? null : toJson(person.reservation),
  version: person.version,
});

export const caseOfPerson = async (read: Read, personId: PersonId): Promise<CaseId | undefined> =>
  (
    await read
      .selectFrom("private_person")
      .select("case_id")
      .where("private_person_id", "=", personId)
      .executeTakeFirst()
  )?.case_id;

export const insertPrivatePerson = async (write: Write, person: PrivatePerson): Promise<void> => {
  await write
    .insertInto("private_person")
    .values({ private_person_id: person.personId, case_id: person.caseId, number: person.number, ...toRow(person) })
    .execute();
};

export const updatePrivatePerson = async (write: Write, person: PrivatePerson): Promise<void> => {
  await write
    .updateTable("private_person")
    .set(toRow(person))
    .where("private_person_id", "=", person.personId)
    .execute();
};
