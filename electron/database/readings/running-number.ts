// The running numbers of what is no case: a letter, the year and a number, such as K-2026-014.
import type { Day } from "../../../shared/domain/day.ts";
import type { Read } from "../session.ts";

const letters = { consultation: "K", enquiry: "I", work_group_meeting: "A", group_matter: "G" } as const;

/** The next number of the year that a day lies in. */
export const nextNumber = async (read: Read, table: keyof typeof letters, day: Day): Promise<string> => {
  const beginning = `${letters[table]}-${day.slice(0, 4)}-`;
  const rows = await read.selectFrom(table).select("number").where("number", "like", `${beginning}%`).execute();
  const last = Math.max(0, ...rows.map((row) => Number(row.number.slice(beginning.length))));
  return `${beginning}${String(last + 1).padStart(3, "0")}`;
};
