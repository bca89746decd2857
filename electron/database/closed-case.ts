// Which case a command is about, told by the ids of its input, and whether that case is closed.
import { type QueryExecutorProvider, sql } from "kysely";
import type { Day } from "../../shared/domain/day.ts";
import type { Tables } from "./tables.ts";

/** Ids by which a command names something of a case, each with the table that knows which case. A new kind of record is a line here. */
const tableOf: Readonly<Record<string, keyof Tables>> = {
  guardianId: "guardian",
  personId: "private_person",
  consentId: "consent",
  meetingId: "meeting",
  goalId: "goal",
  commitmentId: "commitment",
  supportGapId: "support_gap",
};

const closedDay = async (read: QueryExecutorProvider, caseId: string): Promise<Day | null> => {
  const { rows } = await sql<{
    closed_on: Day | null;
  }>`SELECT closed_on FROM case_file WHERE case_id = ${caseId}`.execute(read);
  return rows[0]?.closed_on ?? null;
};

const caseOf = async (read: QueryExecutorProvider, field: string, id: string): Promise<string | undefined> => {
  if (field === "caseId") return id;
  if (field === "minutesId") {
    const { rows } = await sql<{
      case_id: string;
    }>`SELECT case_id FROM minutes JOIN meeting USING (meeting_id) WHERE minutes_id = ${id}`.execute(read);
    return rows[0]?.case_id;
  }
  const table = tableOf[field];
  if (table === undefined) return undefined;
  const { rows } = await sql<{
    case_id: string;
  }>`SELECT case_id FROM ${sql.table(table)} WHERE ${sql.ref(`${table}_id`)} = ${id}`.execute(read);
  return rows[0]?.case_id;
};

/** Every id in the input, however deep it stands. */
const idsIn = (input: unknown, field = ""): readonly (readonly [field: string, id: string])[] => {
  if (typeof input === "string") return field.endsWith("Id") ? [[field, input]] : [];
  if (Array.isArray(input)) return input.flatMap((item) => idsIn(item));
  if (typeof input !== "object" || input === null) return [];
  return Object.entries(input).flatMap(([key, value]) => idsIn(value, key));
};

/** The day on which the case that the input is about was closed; nothing when it is open, or about no case. */
export const closedOnOf = async (read: QueryExecutorProvider, input: unknown): Promise<Day | undefined> => {
  for (const [field, id] of idsIn(input)) {
    const caseId = await caseOf(read, field, id);
    const closedOn = caseId === undefined ? null : await closedDay(read, caseId);
    if (closedOn !== null) return closedOn;
  }
  return undefined;
};
