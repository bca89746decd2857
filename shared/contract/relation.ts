// Siblings and related cases: of the other case only number and name are told here; to read it is to open it.
import { z } from "zod";
import { CaseNumber } from "../domain/case-file.ts";
import { RelationDetails } from "../domain/case-relation.ts";
import { Day } from "../domain/day.ts";
import { CaseId, RelationId } from "../domain/ids.ts";
import { refusal } from "../domain/refusal.ts";
import { alsoWhenClosed, command, query } from "./define.ts";

/** A case that belongs together with this one. */
export const RelatedCase = RelationDetails.extend({
  relationId: RelationId,
  caseId: CaseId,
  number: CaseNumber,
  /** Nothing when the youth has a protected identity. */
  name: z.string().nullable(),
  linkedOn: Day,
});
export type RelatedCase = z.infer<typeof RelatedCase>;

export const relationContract = {
  listForCase: query({
    input: z.object({ caseId: CaseId }),
    output: z.array(RelatedCase),
    failure: refusal("notOpened"),
  }),
  link: command({
    input: z.object({ caseId: CaseId, otherCaseId: CaseId, details: RelationDetails }),
    output: z.object({ relationId: RelationId }),
    failure: refusal("notFound", "notOpened", "relatesToItself", "alreadyRelated"),
  }),
  unlink: command({
    input: z.object({ relationId: RelationId }),
    output: z.null(),
    failure: refusal("notFound", "notOpened"),
    // A link that is wrong is wrong in a closed case too.
    whenClosed: alsoWhenClosed,
  }),
};
