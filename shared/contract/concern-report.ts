// Concern reports (orosanmälningar): never blocked by anything (R45).
import { z } from "zod";
import { ReportProgress } from "../domain/concern-clock.ts";
import { ConcernReport, ConcernReportDetails } from "../domain/concern-report.ts";
import { Day } from "../domain/day.ts";
import { CaseId, ConcernReportId, EnquiryId } from "../domain/ids.ts";
import { refusal } from "../domain/refusal.ts";
import { alsoWhenClosed, command, query } from "./define.ts";

/** A report that has been made, with its way since. */
export const ConcernReportRow = z.object({
  concernReportId: ConcernReportId,
  number: z.int(),
  reportedOn: Day,
  provision: z.string(),
  guardiansMayKnow: z.boolean(),
  feedbackRequested: z.boolean(),
  progress: ReportProgress,
  version: z.int().min(0),
  wait: z.object({ for: z.enum(["sending", "decision", "feedback"]), dueOn: Day }).nullable(),
});
export type ConcernReportRow = z.infer<typeof ConcernReportRow>;

export const concernReportContract = {
  /** What is known for a report about the youth of a case or of an identified contact, to begin from; empty without. */
  prefill: query({
    input: z.object({ caseId: CaseId.nullable(), enquiryId: EnquiryId.nullable().default(null) }),
    output: ConcernReportDetails.pick({
      receiver: true,
      childName: true,
      childPersonalNumber: true,
      childAddress: true,
      childContact: true,
      childSchool: true,
      guardianNames: true,
      interpreter: true,
      reporterName: true,
      reporterTitle: true,
      reporterOrganisation: true,
      reporterPhone: true,
    }).extend({ childName: z.string(), receiver: z.string(), provision: z.string() }),
    failure: refusal("notFound"),
  }),
  make: command({
    input: ConcernReportDetails,
    output: ConcernReport,
    failure: refusal("notFound", "dateInFuture"),
    whenClosed: alsoWhenClosed,
  }),
  list: query({ input: z.object({ caseId: CaseId.nullable() }), output: z.array(ConcernReportRow) }),
  /** A report as it was made, to begin another one from: one child per report, so a sibling gets its own. */
  read: query({
    input: z.object({ concernReportId: ConcernReportId }),
    output: ConcernReport,
    failure: refusal("notFound", "notOpened"),
  }),
  /** Notes when it was sent, decided upon and told about. */
  track: command({
    input: z.object({ concernReportId: ConcernReportId, version: z.int().min(0), progress: ReportProgress }),
    output: z.null(),
    failure: refusal("notFound", "changedMeanwhile", "dateInFuture", "daysOutOfOrder"),
    whenClosed: alsoWhenClosed,
  }),
};
