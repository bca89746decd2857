// The log as rows, for its review. The instants are UTC; the days of a period are days in Stockholm.
import { sql } from "kysely";
import { addDays, type Day } from "../../../shared/domain/day.ts";
import type { Read } from "../../database/session.ts";

export const readLines = async (read: Read, from: Day, to: Day) =>
  read
    .selectFrom("audit")
    .leftJoin("case_file", (join) =>
      join.on(sql`json_extract(audit.detail, '$.caseId')`, "=", sql.ref("case_file.case_id")),
    )
    .select(["audit.seq", "audit.ts_utc", "audit.actor_slot", "audit.action", "audit.detail"])
    .select(["case_file.number", "case_file.closed_on"])
    // A day more on both sides, which the reader of the days cuts off.
    .where("audit.ts_utc", ">=", addDays(from, -1))
    .where("audit.ts_utc", "<", addDays(to, 2))
    .orderBy("audit.seq")
    .execute();

export const readEnd = async (read: Read) => {
  const row = await read.selectFrom("audit").select(["seq", "h"]).orderBy("seq", "desc").limit(1).executeTakeFirst();
  return { sequence: row?.seq ?? 0, hash: row?.h ?? "" };
};

export const hashAt = async (read: Read, sequence: number): Promise<string | undefined> =>
  (await read.selectFrom("audit").select("h").where("seq", "=", sequence).executeTakeFirst())?.h;
