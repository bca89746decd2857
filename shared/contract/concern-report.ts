// Concern reports (orosanmälningar): never blocked by anything (R45).
import { z } from "zod";
import { ConcernReport, ConcernReportDetails } from "../domain/concern-report.ts";
import { Day } from "../domain/day.ts";
import { CaseId, ConcernReportId } from "../domain/ids.ts";
import { refusal } from "../domain/refusal.ts";
import { alsoWhenClosed, command, query } from "./define.ts";

export const concernReportContract = {
  /** What is known for a report about a case's youth, to begin from; empty without a case. */
  prefill: query({
    input: z.object({ caseId: CaseId.nullable() }),
    output: ConcernReportDetails.pick({
      receiver: true,
      childName: true,
      childPersonalNumber: true,
      childAddress: true,
      childSchool: true,
      guardianNames: true,
      interpreter: true,
    }).extend({ childName: z.string(), receiver: z.string(), provision: z.string() }),
    failure: refusal("notFound"),
  }),
  make: command({
    input: ConcernReportDetails,
    output: ConcernReport,
    failure: refusal("dateInFuture"),
    whenClosed: alsoWhenClosed,
  }),
  list: query({
    input: z.object({ caseId: CaseId.nullable() }),
    output: z.array(
      z.object({
        concernReportId: ConcernReportId,
        reportedOn: Day,
        provision: z.string(),
        guardiansMayKnow: z.boolean(),
      }),
    ),
  }),
};
