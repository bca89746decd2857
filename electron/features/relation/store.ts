// Links between cases as rows. A link has two ends and no direction: either case sees the other.
import { RelationKind, type RelationDetails } from "../../../shared/domain/case-relation.ts";
import type { Day } from "../../../shared/domain/day.ts";
import type { CaseId, RelationId } from "../../../shared/domain/ids.ts";
import type { RelatedCase } from "../../../shared/contract/relation.ts";
import { isProtected, ProtectedIdentity } from "../../../shared/domain/person.ts";
import type { Read, Write } from "../../database/session.ts";

export interface Relation extends RelationDetails {
  readonly relationId: RelationId;
  readonly caseId: CaseId;
  readonly otherCaseId: CaseId;
  readonly linkedOn: Day;
}

const selectRelations = (read: Read) =>
  read.selectFrom("case_relation").selectAll().where("unlinked_on", "is", null).orderBy("linked_on");

/** The cases that one case belongs together with, seen from it. */
export const readRelated = async (read: Read, caseId: CaseId): Promise<RelatedCase[]> => {
  const rows = await selectRelations(read)
    .where((where) => where.or([where("case_id", "=", caseId), where("other_case_id", "=", caseId)]))
    .execute();
  const others = rows.map((row) => (row.case_id === caseId ? row.other_case_id : row.case_id));
  const people = await read
    .selectFrom("case_file")
    .innerJoin("youth", "youth.case_id", "case_file.case_id")
    .select(["case_file.case_id", "number", "given_name", "family_name", "protected_identity"])
    .where("case_file.case_id", "in", others)
    .execute();
  return rows.flatMap((row) => {
    const other = people.find(
      ({ case_id }) => case_id !== caseId && [row.case_id, row.other_case_id].includes(case_id),
    );
    if (other === undefined) return [];
    const hidden = isProtected(ProtectedIdentity.parse(other.protected_identity));
    return [
      {
        relationId: row.relation_id,
        caseId: other.case_id,
        number: other.number,
        name: hidden ? null : `${other.given_name} ${other.family_name}`,
        kind: RelationKind.parse(row.kind),
        note: row.note,
        linkedOn: row.linked_on,
      },
    ];
  });
};

export const findRelation = async (
  read: Read,
  relationId: RelationId,
): Promise<Pick<Relation, "caseId" | "otherCaseId"> | undefined> => {
  const row = await selectRelations(read).where("relation_id", "=", relationId).executeTakeFirst();
  return row === undefined ? undefined : { caseId: row.case_id, otherCaseId: row.other_case_id };
};

export const insertRelation = async (write: Write, relation: Relation): Promise<void> => {
  await write
    .insertInto("case_relation")
    .values({
      relation_id: relation.relationId,
      case_id: relation.caseId,
      other_case_id: relation.otherCaseId,
      kind: relation.kind,
      note: relation.note,
      linked_on: relation.linkedOn,
      unlinked_on: null,
    })
    .execute();
};

/** The row stays: that two cases were linked is part of what was known then. */
export const endRelation = async (write: Write, relationId: RelationId, on: Day): Promise<void> => {
  await write.updateTable("case_relation").set({ unlinked_on: on }).where("relation_id", "=", relationId).execute();
};
