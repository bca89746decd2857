// Private persons (andra viktiga personer) of a case, by name (R18c).
import { z } from "zod";
import { CaseId, PersonId } from "../domain/ids.ts";
import { PrivatePersonDetails } from "../domain/private-person.ts";
import { refusal } from "../domain/refusal.ts";
import { command } from "./define.ts";

export const privatePersonContract = {
  /** Registers a private person. Whether the person may take part is decided by consent alone. */
  add: command({
    input: z.object({ caseId: CaseId, person: PrivatePersonDetails }),
    output: z.object({ personId: PersonId }),
    failure: refusal("notFound", "dateInFuture"),
  }),
  /** Changes what is known about the person. The name cannot be changed once a consent that names it has been answered. */
  change: command({
    input: z.object({ personId: PersonId, version: z.int(), person: PrivatePersonDetails }),
    output: z.null(),
    failure: refusal("notFound", "changedMeanwhile", "dateInFuture", "personAnswered"),
  }),
};
