// The end of a case and its new beginning. Rows as they are stored.
import type { CaseId, ClosureId } from "../../../shared/domain/ids.ts";
import type { Json } from "./column.ts";

export interface ClosureTable {
  readonly closure_id: ClosureId;
  readonly case_id: CaseId;
  readonly period: number;
  readonly edition: number;
  readonly closed_on: string;
  readonly reason: string;
  readonly correction_reason: string;
  readonly details: Json;
  readonly recorded_at: string;
}

export interface ReopeningTable {
  readonly reopening_id: string;
  readonly case_id: CaseId;
  readonly period: number;
  readonly reopened_on: string;
  readonly decided_by: string;
  readonly reason: string;
  readonly recorded_at: string;
}
