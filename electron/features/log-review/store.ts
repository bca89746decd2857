import type { Read } from "../../database/session.ts";

export const hashAt = async (read: Read, sequence: number): Promise<string | undefined> =>
  (await read.selectFrom("audit").select("h").where("seq", "=", sequence).executeTakeFirst())?.h;
