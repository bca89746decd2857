// Reports that were told, and what support was missing. Rows as they are stored.
import type { CaseId, ReportPackId, SupportGapId } from "../../../shared/domain/ids.ts";

export interface SupportGapTable {
  readonly support_gap_id: SupportGapId;
  readonly case_id: CaseId;
  readonly kind: string;
  readonly noticed_on: string;
  readonly filled_on: string | null;
  readonly version: number;
}

export interface ReportPackTable {
  readonly report_pack_id: ReportPackId;
  /** As `periodKey` spells it. */
  readonly period: string;
  readonly edition: number;
  /** The pack in the one spelling that its checksum is of. */
  readonly content: string;
  readonly checksum: string;
}
