// Letters about an end, and who is to have them: copies that have left, what a closure says, and the private persons told.
import { sql } from "kysely";
import type { ClosureDetails } from "../../../shared/domain/closure.ts";
import type { CaseId, PersonId } from "../../../shared/domain/ids.ts";
import type { AttendanceRole } from "../../../shared/domain/meeting.ts";
import { partyKey } from "../../../shared/domain/party.ts";
import type { EndLetter, TaskFacts } from "../../../shared/domain/task.ts";
import { inCase } from "../one-or-all.ts";
import type { Read } from "../session.ts";

const kinds = ["withdrawalLetter", "closure"] as const satisfies readonly EndLetter["kind"][];

const keyOf = (personId: PersonId): string => partyKey({ kind: "person", personId });

/** Every copy of a letter about an end that has left. */
export const readEndLetters = async (read: Read, only?: CaseId): Promise<ReadonlyMap<CaseId, readonly EndLetter[]>> => {
  const rows = await read
    .selectFrom("document")
    .select(["case_id", "kind", "act", "recipient_key", "disclosed_on"])
    .where("kind", "in", kinds)
    .where((where) => inCase(where, "case_id", only))
    .execute();
  const letters = rows.flatMap(({ case_id: caseId, kind, act, recipient_key: recipientKey, disclosed_on: sentOn }) => {
    const of = kinds.find((one) => one === kind);
    return caseId === null || of === undefined ? [] : [{ caseId, kind: of, act, recipientKey, sentOn }];
  });
  return Map.groupBy(letters, ({ caseId }) => caseId);
};

/** What the newest closure of each case says of who was told. */
export const readWhoWasInformed = async (
  read: Read,
  only?: CaseId,
): Promise<ReadonlyMap<CaseId, NonNullable<TaskFacts["closure"]>>> => {
  const rows = await read
    .selectFrom("closure")
    .select([
      "case_id",
      sql<ClosureDetails["familyInformedOn"]>`json_extract(details, '$.familyInformedOn')`.as("family"),
      sql<ClosureDetails["partiesInformedOn"]>`json_extract(details, '$.partiesInformedOn')`.as("parties"),
    ])
    .where((where) => inCase(where, "case_id", only))
    .orderBy("period")
    .orderBy("edition")
    .execute();
  return new Map(
    rows.map(({ case_id: caseId, family, parties }) => [
      caseId,
      { familyInformedOn: family, partiesInformedOn: parties },
    ]),
  );
};

/** The private persons of each case who have been told something: sent a copy, or there when a meeting was held (R18c). */
export const readPersonsTold = async (read: Read, only?: CaseId): Promise<ReadonlyMap<CaseId, readonly PersonId[]>> => {
  const persons = await read
    .selectFrom("private_person")
    .select(["case_id", "private_person_id"])
    .where((where) => inCase(where, "case_id", only))
    .orderBy("number")
    .execute();
  const sent = await read
    .selectFrom("document")
    .select(["case_id", "recipient_key"])
    .distinct()
    .where("recipient_key", "like", "person:%")
    .where((where) => inCase(where, "case_id", only))
    .execute();
  const attendance = await read
    .selectFrom("attendance")
    .innerJoin("meeting", "meeting.meeting_id", "attendance.meeting_id")
    .select(sql<PersonId>`json_extract(role, '$.personId')`.as("private_person_id"))
    .distinct()
    .where("presence", "!=", "absent")
    .where(sql`json_extract(role, '$.kind')`, "=", "person" satisfies AttendanceRole["kind"])
    .where((where) => inCase(where, "meeting.case_id", only))
    .execute();
  const told = new Set([
    ...sent.map((row) => row.recipient_key),
    ...attendance.map((row) => keyOf(row.private_person_id)),
  ]);
  const those = persons.filter((row) => told.has(keyOf(row.private_person_id)));
  return new Map(
    [...Map.groupBy(those, (row) => row.case_id)].map(([caseId, rows]) => [
      caseId,
      rows.map((row) => row.private_person_id),
    ]),
  );
};
