// Case headers and people as rows, and the neutral list.
import { sql, type Selectable } from "kysely";
import { z } from "zod";
import { ConcernArea } from "../../../shared/domain/consultation.ts";
import { signerKey } from "../../../shared/domain/consent.ts";
import { AgencyId, type CaseId, type ConsultationId, type GuardianId } from "../../../shared/domain/ids.ts";
import {
  type CaseFile,
  LinkGround,
  OpeningGround,
  type TargetGroupOverride,
} from "../../../shared/domain/case-file.ts";
import type { Guardian, Youth } from "../../../shared/domain/person.ts";
import { fromJson, toJson } from "../../database/json.ts";
import { readConsentFacts } from "../../database/readings/consent.ts";
import { guardianToRow, youthToRow } from "../../database/readings/people.ts";
import type { Read, Write } from "../../database/session.ts";
import type { CaseFileTable } from "../../database/tables/case.ts";

const fromRow = (row: Selectable<CaseFileTable>): CaseFile => ({
  caseId: row.case_id,
  number: row.number,
  registryNumber: row.registry_number,
  openedOn: row.opened_on,
  closedOn: row.closed_on,
  consultationId: row.consultation_id,
  enquiryId: row.enquiry_id,
  ground: OpeningGround.nullable().parse(row.opening_ground),
  consultationLinked:
    row.consultation_linked_on === null
      ? null
      : { on: row.consultation_linked_on, ground: LinkGround.parse(row.consultation_link_ground) },
  wishReceivedOn: row.wish_received_on,
  wishReceivedFrom: row.wish_received_from,
  initiatedByAgencyId: AgencyId.nullable().parse(row.initiated_by_agency_id),
  initiatedByRole: row.initiated_by_role,
  concernAreas: fromJson(z.array(ConcernArea), row.concern_areas),
  coordinator: row.coordinator,
  version: row.version,
});

export const findCaseFile = async (read: Read, caseId: CaseId): Promise<CaseFile | undefined> => {
  const row = await read.selectFrom("case_file").selectAll().where("case_id", "=", caseId).executeTakeFirst();
  return row === undefined ? undefined : fromRow(row);
};

export const listCaseFiles = async (read: Read): Promise<readonly CaseFile[]> =>
  (await read.selectFrom("case_file").selectAll().orderBy("number", "desc").execute()).map(fromRow);

export const isNumberTaken = async (read: Read, number: string): Promise<boolean> =>
  (await read.selectFrom("case_file").select("case_id").where("number", "=", number).executeTakeFirst()) !== undefined;

/** The highest running number of a prefix and year, 0 when there is none. */
export const lastNumberOf = async (read: Read, beginning: string): Promise<number> => {
  const rows = await read.selectFrom("case_file").select("number").where("number", "like", `${beginning}%`).execute();
  return Math.max(0, ...rows.map((row) => Number(row.number.slice(beginning.length))));
};

export const insertCaseFile = async (write: Write, caseFile: CaseFile): Promise<void> => {
  await write
    .insertInto("case_file")
    .values({
      case_id: caseFile.caseId,
      number: caseFile.number,
      registry_number: caseFile.registryNumber,
      opened_on: caseFile.openedOn,
      closed_on: caseFile.closedOn,
      consultation_id: caseFile.consultationId,
      enquiry_id: caseFile.enquiryId,
      opening_ground: caseFile.ground,
      consultation_linked_on: null,
      consultation_link_ground: null,
      wish_received_on: caseFile.wishReceivedOn,
      wish_received_from: caseFile.wishReceivedFrom,
      initiated_by_agency_id: caseFile.initiatedByAgencyId,
      initiated_by_role: caseFile.initiatedByRole,
      concern_areas: toJson(caseFile.concernAreas),
      coordinator: caseFile.coordinator,
      version: caseFile.version,
    })
    .execute();
};

export const setConsultation = async (
  write: Write,
  { caseId, version }: Pick<CaseFile, "caseId" | "version">,
  consultationId: ConsultationId,
  linked: NonNullable<CaseFile["consultationLinked"]>,
): Promise<void> => {
  await write
    .updateTable("case_file")
    .set({
      consultation_id: consultationId,
      consultation_linked_on: linked.on,
      consultation_link_ground: linked.ground,
      version: version + 1,
    })
    .where("case_id", "=", caseId)
    .execute();
};

/** Whether somebody has said yes to any agency in the case, and has not taken it back since (R9). */
export const isConsentGiven = async (read: Read, caseId: CaseId): Promise<boolean> => {
  const latest = new Map<string, string>();
  const answers = (await readConsentFacts(read, caseId))?.answers ?? [];
  for (const { signer, agencyId, answer } of answers.toSorted((one, other) =>
    one.recordedAt.localeCompare(other.recordedAt),
  )) {
    latest.set(`${signerKey(signer)} ${agencyId}`, answer);
  }
  return [...latest.values()].includes("yes");
};

export const insertYouth = async (write: Write, caseId: CaseId, youth: Youth): Promise<void> => {
  await write
    .insertInto("youth")
    .values({ case_id: caseId, ...youthToRow(youth), version: 1 })
    .execute();
};

export const updateYouth = async (write: Write, caseId: CaseId, youth: Youth, version: number): Promise<void> => {
  await write
    .updateTable("youth")
    .set({ ...youthToRow(youth), version })
    .where("case_id", "=", caseId)
    .execute();
};

export const insertGuardian = async (write: Write, guardian: Guardian): Promise<void> => {
  await write
    .insertInto("guardian")
    .values({
      guardian_id: guardian.guardianId,
      case_id: guardian.caseId,
      number: guardian.number,
      ...guardianToRow(guardian),
      version: guardian.version,
    })
    .execute();
};

export const updateGuardian = async (write: Write, guardian: Guardian): Promise<void> => {
  await write
    .updateTable("guardian")
    .set({ ...guardianToRow(guardian), version: guardian.version })
    .where("guardian_id", "=", guardian.guardianId)
    .execute();
};

export const caseOfGuardian = async (read: Read, guardianId: GuardianId): Promise<CaseId | undefined> =>
  (await read.selectFrom("guardian").select("case_id").where("guardian_id", "=", guardianId).executeTakeFirst())
    ?.case_id;

/** Who changed or read what in a case, newest first. */
export const readCaseLog = async (read: Read, caseId: CaseId) =>
  read
    .selectFrom("audit")
    .select(["seq", "ts_utc", "actor_slot", "action", "entity_type"])
    .select(sql<string | null>`json_extract(detail, '$.writtenBy')`.as("written_by"))
    .where((where) =>
      where.or([
        where(sql<string>`json_extract(detail, '$.caseId')`, "=", caseId),
        // What is about two cases, a link between them, is in the log of both.
        where(sql<string>`json_extract(detail, '$.otherCaseId')`, "=", caseId),
      ]),
    )
    .orderBy("seq", "desc")
    .limit(500)
    .execute();

/** That a case was opened although the youth lies outside the target group (R1), with the limits as they were that day. */
export const insertOverride = async (write: Write, caseId: CaseId, override: TargetGroupOverride): Promise<void> => {
  const { age, ageFrom, ageTo, reason } = override;
  await write
    .insertInto("target_group_override")
    .values({ case_id: caseId, age, age_from: ageFrom, age_to: ageTo, reason })
    .execute();
};

export const readOverride = async (read: Read, caseId: CaseId): Promise<TargetGroupOverride | null> => {
  const row = await read
    .selectFrom("target_group_override")
    .selectAll()
    .where("case_id", "=", caseId)
    .executeTakeFirst();
  return row === undefined ? null : { age: row.age, ageFrom: row.age_from, ageTo: row.age_to, reason: row.reason };
};
