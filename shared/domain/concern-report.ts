// Concern report (orosanmälan): never behind consent, from every screen (R45). One child per report.
import { z } from "zod";
import { Day } from "./day.ts";
import { CaseId, ConcernReportId } from "./ids.ts";
import { Line, LongText, OptionalLine, Reason } from "./text-fields.ts";

/** What is filled in. Whether guardians may be told is asked first; with violence, abuse or honour they must not be. */
export const ConcernReportDetails = z.object({
  caseId: CaseId.nullable(),
  reportedOn: Day,
  receiver: Line,
  guardiansMayKnow: z.boolean(),
  guardiansMayNotKnowBecause: LongText,
  childInformed: z.boolean(),
  childName: Line,
  childPersonalNumber: OptionalLine,
  childAddress: OptionalLine,
  childSchool: OptionalLine,
  guardianNames: LongText,
  interpreter: OptionalLine,
  observed: LongText,
  heardFrom: LongText,
  reason: Reason,
  ownWords: LongText,
  knownSupport: LongText,
  feedbackRequested: z.boolean(),
});
export type ConcernReportDetails = z.infer<typeof ConcernReportDetails>;

/** A concern report (orosanmälan) as it was made. */
export const ConcernReport = ConcernReportDetails.extend({
  concernReportId: ConcernReportId,
  number: z.int().positive(),
  reporter: OptionalLine,
  provision: z.string(),
});
export type ConcernReport = z.infer<typeof ConcernReport>;
