// Who is responsible for a case, what it belongs together with, and why it lies outside the target group. Rows as stored.
import type { CaseId, RelationId, ResponsibilityId } from "../../../shared/domain/ids.ts";

export interface CaseResponsibilityTable {
  readonly responsibility_id: ResponsibilityId;
  readonly case_id: CaseId;
  readonly coordinator: string;
  readonly deputy: string;
  readonly since: string;
  readonly recorded_at: string;
}

export interface CaseRelationTable {
  readonly relation_id: RelationId;
  readonly case_id: CaseId;
  readonly other_case_id: CaseId;
  readonly kind: string;
  readonly note: string;
  readonly linked_on: string;
  readonly unlinked_on: string | null;
}

export interface TargetGroupOverrideTable {
  readonly case_id: CaseId;
  readonly age: number;
  readonly age_from: number;
  readonly age_to: number;
  readonly reason: string;
}
