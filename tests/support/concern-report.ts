// A concern report about an invented child.
import type { ConcernReportDetails } from "../../shared/domain/concern-report.ts";

export const concernReportOf = (changes: Partial<ConcernReportDetails> = {}): ConcernReportDetails => ({
  caseId: null,
  reportedOn: "2026-03-16",
  receiver: "Socialtjänsten, mottagningen",
  guardiansMayKnow: true,
  guardiansMayNotKnowBecause: "",
  childInformed: true,
  childName: "Lou Exempelsson",
  childPersonalNumber: "20120309-2398",
  childAddress: "",
  childSchool: "Exempelskolan",
  guardianNames: "Kim Exempelsson, Robin Exempelsson",
  interpreter: "arabiska",
  observed: "Lou var ute sent två kvällar.",
  heardFrom: "",
  reason: "Oro för att Lou far illa.",
  ownWords: "",
  knownSupport: "",
  feedbackRequested: true,
  ...changes,
});
