// All that the tasks of a case are computed from. See: [Note: A kind of task]
import type { CaseId } from "../../../shared/domain/ids.ts";
import type { TaskFacts } from "../../../shared/domain/task.ts";
import type { Read } from "../session.ts";
import { readCaseFactsByCase, type CaseReading } from "./case-facts.ts";
import { readCommitmentsByCase } from "./plan.ts";

export interface TaskReading extends TaskFacts, CaseReading {
  readonly consent: CaseReading["consent"];
}

/** The facts of one case, or of every case. See: [Note: A bounded number of statements] */
export const readTaskFactsByCase = async (read: Read, only?: CaseId): Promise<ReadonlyMap<CaseId, TaskReading>> => {
  const everyCase = await readCaseFactsByCase(read, only);
  const commitments = await readCommitmentsByCase(read, only);
  return new Map(
    [...everyCase].map(([caseId, facts]) => [caseId, { ...facts, commitments: commitments.get(caseId) ?? [] }]),
  );
};
