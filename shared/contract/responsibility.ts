// Who is responsible for a case, and who was.
import { z } from "zod";
import { CaseId } from "../domain/ids.ts";
import { refusal } from "../domain/refusal.ts";
import { Responsibility, ResponsibilityDetails } from "../domain/responsibility.ts";
import { alsoWhenClosed, command, query } from "./define.ts";

export const responsibilityContract = {
  /** The whole history, the latest last. */
  listForCase: query({
    input: z.object({ caseId: CaseId }),
    output: z.array(Responsibility),
    failure: refusal("notOpened"),
  }),
  /** From a day on somebody else is responsible, or has another deputy. */
  handOver: command({
    input: z.object({ caseId: CaseId, details: ResponsibilityDetails }),
    output: z.null(),
    failure: refusal("notFound", "notOpened", "dateInFuture"),
    // Somebody answers for a case as long as it is kept.
    whenClosed: alsoWhenClosed,
  }),
};
