// Whether there is such a case at all, for what is registered about one without reading it.
import type { CaseId } from "../../../shared/domain/ids.ts";
import type { Read } from "../session.ts";

export const caseExists = async (read: Read, caseId: CaseId): Promise<boolean> =>
  (await read.selectFrom("case_file").select("case_id").where("case_id", "=", caseId).executeTakeFirst()) !== undefined;
