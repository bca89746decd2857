// The people of a case, as rows and as what the rules know.
import type { Selectable } from "kysely";
import type { CaseId } from "../../../shared/domain/ids.ts";
import {
  Guardian,
  Maturity,
  ProtectedIdentity,
  Reach,
  StatisticsGender,
  type GuardianDetails,
  type Youth,
} from "../../../shared/domain/person.ts";
import { Reservation, type PrivatePerson } from "../../../shared/domain/private-person.ts";
import { fromJson, toJson } from "../json.ts";
import { inCase } from "../one-or-all.ts";
import type { Read } from "../session.ts";
import type { GuardianTable, PrivatePersonTable, YouthTable } from "../tables/case.ts";

const youthFromRow = (row: Selectable<YouthTable>): Youth => ({
  givenName: row.given_name,
  familyName: row.family_name,
  pronoun: row.pronoun,
  personalNumber: row.personal_number,
  birthDate: row.birth_date,
  school: row.school,
  grade: row.grade,
  statisticsGender: StatisticsGender.nullable().parse(row.statistics_gender),
  maturity: row.maturity === null ? null : fromJson(Maturity, row.maturity),
  protectedIdentity: ProtectedIdentity.parse(row.protected_identity),
  ...fromJson(Reach, row.reach),
});

export const youthToRow = (youth: Youth) => ({
  given_name: youth.givenName,
  family_name: youth.familyName,
  pronoun: youth.pronoun,
  personal_number: youth.personalNumber,
  birth_date: youth.birthDate,
  school: youth.school,
  grade: youth.grade,
  statistics_gender: youth.statisticsGender,
  maturity: youth.maturity === null ? null : toJson(youth.maturity),
  reach: toJson(Reach.parse(youth)),
  protected_identity: youth.protectedIdentity,
});

const guardianFromRow = (row: Selectable<GuardianTable>): Guardian => ({
  guardianId: row.guardian_id,
  caseId: row.case_id,
  number: row.number,
  givenName: row.given_name,
  familyName: row.family_name,
  custody: Guardian.shape.custody.parse(row.custody),
  custodyFrom: row.custody_from,
  custodyUntil: row.custody_until,
  protectedIdentity: ProtectedIdentity.parse(row.protected_identity),
  ...fromJson(Reach, row.reach),
  version: row.version,
});

export const guardianToRow = (guardian: GuardianDetails) => ({
  given_name: guardian.givenName,
  family_name: guardian.familyName,
  custody: guardian.custody,
  custody_from: guardian.custodyFrom,
  custody_until: guardian.custodyUntil,
  reach: toJson(Reach.parse(guardian)),
  protected_identity: guardian.protectedIdentity,
});

/** The youth of one case, or of every case. */
export const readYouths = async (
  read: Read,
  only?: CaseId,
): Promise<ReadonlyMap<CaseId, { readonly youth: Youth; readonly version: number }>> => {
  const rows = await read
    .selectFrom("youth")
    .selectAll()
    .where((where) => inCase(where, "case_id", only))
    .execute();
  return new Map(rows.map((row) => [row.case_id, { youth: youthFromRow(row), version: row.version }]));
};

export const readYouth = async (
  read: Read,
  caseId: CaseId,
): Promise<{ readonly youth: Youth; readonly version: number } | undefined> =>
  (await readYouths(read, caseId)).get(caseId);

/** The guardians of one case, or of every case. */
export const readGuardiansByCase = async (
  read: Read,
  only?: CaseId,
): Promise<ReadonlyMap<CaseId, readonly Guardian[]>> => {
  const rows = await read
    .selectFrom("guardian")
    .selectAll()
    .where((where) => inCase(where, "case_id", only))
    .orderBy("number")
    .execute();
  return Map.groupBy(rows.map(guardianFromRow), ({ caseId }) => caseId);
};

export const readGuardians = async (read: Read, caseId: CaseId): Promise<readonly Guardian[]> =>
  (await readGuardiansByCase(read, caseId)).get(caseId) ?? [];

const privatePersonFromRow = (row: Selectable<PrivatePersonTable>): PrivatePerson => ({
  personId: row.private_person_id,
  caseId: row.case_id,
  number: row.number,
  givenName: row.given_name,
  familyName: row.family_name,
  relation: row.relation,
  protectedIdentity: ProtectedIdentity.parse(row.protected_identity),
  reservation: row.reservation === null ? null : fromJson(Reservation, row.reservation),
  ...fromJson(Reach, row.reach),
  version: row.version,
});

/** The private persons of one case, or of every case. */
export const readPrivatePersonsByCase = async (
  read: Read,
  only?: CaseId,
): Promise<ReadonlyMap<CaseId, readonly PrivatePerson[]>> => {
  const rows = await read
    .selectFrom("private_person")
    .selectAll()
    .where((where) => inCase(where, "case_id", only))
    .orderBy("number")
    .execute();
  return Map.groupBy(rows.map(privatePersonFromRow), ({ caseId }) => caseId);
};
