// From a request to a planned copy, or why its recipient may not have it today. The one gate of everything that leaves.
// A kind of document is one file, plan-<kind>.ts, and a line here.
import type { DocumentRequest } from "../../../shared/contract/document.ts";
import type { CopyContext, Planned } from "./copy.ts";
import { planBlankConsentForm } from "./plan-blank-consent-form.ts";
import { planCancellation } from "./plan-cancellation.ts";
import { planConcernReport } from "./plan-concern-report.ts";
import { planConsentForm } from "./plan-consent-form.ts";
import { planLeaderPackage } from "./plan-leader-package.ts";
import { planMeetingInformation } from "./plan-meeting-information.ts";
import { planMinutes } from "./plan-minutes.ts";
import { planNotice } from "./plan-notice.ts";
import { planPreparation } from "./plan-preparation.ts";

/** A planned copy, or the refusal. */
export const planCopy = (request: DocumentRequest, context: CopyContext): Promise<Planned> => {
  switch (request.kind) {
    case "consentForm":
      return planConsentForm(request, context);
    case "blankConsentForm":
      return planBlankConsentForm(request, context);
    case "notice":
      return planNotice(request, context);
    case "preparation":
      return planPreparation(request, context);
    case "meetingInformation":
      return planMeetingInformation(request, context);
    case "leaderPackage":
      return planLeaderPackage(request, context);
    case "cancellation":
      return planCancellation(request, context);
    case "minutes":
      return planMinutes(request, context);
    case "concernReport":
      return planConcernReport(request.concernReportId, context);
  }
};
