// Concern report (orosanmälan): never behind consent, from every screen (R45). One child per report.
import { z } from "zod";
import { Day } from "./day.ts";
import { CaseId, ConcernReportId } from "./ids.ts";
import { Line, LongText, OptionalLine, Reason } from "./text-fields.ts";

const Later = LongText.default("");
const LaterLine = OptionalLine.default("");

/**
 * What is filled in. Whether guardians may be told is asked first; with violence, abuse or honour they must not be, and
 * as long as it is unknown they are not. What has a default was not asked by older versions of the program.
 */
export const ConcernReportDetails = z.object({
  caseId: CaseId.nullable(),
  reportedOn: Day,
  receiver: Line,
  guardiansMayKnow: z.boolean(),
  guardiansMayNotKnowBecause: LongText,
  childInformed: z.boolean(),
  guardiansInformed: z.boolean().default(false),
  childName: Line,
  childPersonalNumber: OptionalLine,
  childAddress: OptionalLine,
  childContact: LaterLine,
  childSchool: OptionalLine,
  /** Somebody has a protected identity, and it has been chosen that the report tells where that person is found all the same. */
  includesProtected: z.boolean().default(false),
  guardianNames: LongText,
  siblings: LaterLine,
  interpreter: OptionalLine,
  relation: LaterLine,
  reason: Reason,
  whyNow: Later,
  mostWorrying: Later,
  duration: Later,
  effect: Later,
  observed: LongText,
  heardFrom: LongText,
  /** From whom, apart from what (2.9). */
  heardFromWhom: Later,
  ownWords: LongText,
  earlierConcern: Later,
  knownSupport: LongText,
  feedbackRequested: z.boolean(),
  /** Nothing where the profile says it. A professional is never anonymous. */
  reporterName: LaterLine,
  reporterTitle: LaterLine,
  reporterOrganisation: LaterLine,
  reporterPhone: LaterLine,
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
