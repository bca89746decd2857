// The people of the cases that one case belongs together with: siblings above all.
import type { CaseId } from "../../../shared/domain/ids.ts";
import type { Guardian, Youth } from "../../../shared/domain/person.ts";
import type { Read } from "../session.ts";
import { readGuardians, readYouth } from "./people.ts";

/** Every youth and guardian of the linked cases. What they are called is no matter here. */
export const readRelatedPeople = async (read: Read, caseId: CaseId): Promise<readonly (Youth | Guardian)[]> => {
  const links = await read
    .selectFrom("case_relation")
    .select(["case_id", "other_case_id"])
    .where("unlinked_on", "is", null)
    .where((where) => where.or([where("case_id", "=", caseId), where("other_case_id", "=", caseId)]))
    .execute();
  const people: (Youth | Guardian)[] = [];
  for (const other of new Set(links.map((link) => (link.case_id === caseId ? link.other_case_id : link.case_id)))) {
    const youth = (await readYouth(read, other))?.youth;
    people.push(...(youth === undefined ? [] : [youth]), ...(await readGuardians(read, other)));
  }
  return people;
};
