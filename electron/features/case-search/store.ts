// The only columns that a search reads: what is not selected here cannot be searched for (`domain.md` 3.5).
import type { Read } from "../../database/session.ts";

export const readSearchable = async (read: Read) =>
  (
    await read
      .selectFrom("case_file")
      .innerJoin("youth", "youth.case_id", "case_file.case_id")
      .select([
        "case_file.case_id",
        "case_file.number",
        "case_file.registry_number",
        "case_file.closed_on",
        "youth.given_name",
        "youth.family_name",
        "youth.personal_number",
        "youth.birth_date",
        "youth.protected_identity",
      ])
      .execute()
  ).map((row) => ({
    caseId: row.case_id,
    number: row.number,
    registryNumber: row.registry_number,
    closedOn: row.closed_on,
    givenName: row.given_name,
    familyName: row.family_name,
    personalNumber: row.personal_number,
    birthDate: row.birth_date,
    protectedIdentity: row.protected_identity,
  }));
