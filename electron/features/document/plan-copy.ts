// From a request to a planned copy, or why its recipient may not have it today. The one gate of everything that leaves.
// A kind of document is one file, plan-<kind>.ts, and a line here.
import type { DocumentRequest } from "../../../shared/contract/document.ts";
import { familyDeclinedOn } from "../../../shared/domain/consent-end.ts";
import { err } from "../../../shared/result.ts";
import { readConsentFacts } from "../../database/readings/consent.ts";
import type { CopyContext, Planned, PlannedCopy } from "./copy.ts";
import { readExposure } from "./exposure-gate.ts";
import { planBlankConsentForm } from "./plan-blank-consent-form.ts";
import { planBlankMinutes } from "./plan-blank-minutes.ts";
import { planCancellation } from "./plan-cancellation.ts";
import { planChecklist } from "./plan-checklist.ts";
import { planClosure } from "./plan-closure.ts";
import { planConcernReport } from "./plan-concern-report.ts";
import { planConsentForm } from "./plan-consent-form.ts";
import { planDisclosureExtract } from "./plan-disclosure-extract.ts";
import { planDisclosureLog } from "./plan-disclosure-log.ts";
import { planJournalClip } from "./plan-journal-clip.ts";
import { planBlankInformation, planInformation } from "./plan-information.ts";
import { planLeaderPackage } from "./plan-leader-package.ts";
import { planLogReport } from "./plan-log-report.ts";
import { planMeetingInformation } from "./plan-meeting-information.ts";
import { planMinutesTemplate } from "./plan-minutes-template.ts";
import { planMinutes } from "./plan-minutes.ts";
import { planNotice } from "./plan-notice.ts";
import { planPlanOnOnePage } from "./plan-plan-on-one-page.ts";
import { planPlan } from "./plan-plan.ts";
import { planPreparation } from "./plan-preparation.ts";
import { planWithdrawalLetter } from "./plan-withdrawal-letter.ts";
import { planHalfYearReport } from "./plan-half-year-report.ts";
import { planWorkGroupMinutes } from "./plan-work-group-minutes.ts";

/** What a family that has said no still may get, and what nothing ever blocks: everything else would be a trace of the no. */
const leavesAfterNo: Readonly<Record<DocumentRequest["kind"], boolean>> = {
  consentForm: false,
  // About nobody, before there is a case.
  blankConsentForm: true,
  notice: false,
  preparation: false,
  meetingInformation: false,
  leaderPackage: false,
  cancellation: false,
  minutesTemplate: false,
  // About nobody.
  blankMinutes: true,
  minutes: false,
  concernReport: true,
  withdrawalLetter: true,
  closure: false,
  // About nobody, and about no case.
  workGroupMinutes: true,
  halfYearReport: true,
  plan: false,
  // Both stay within the authority.
  disclosureLog: true,
  logReport: true,
  // Asked for by the family itself.
  disclosureExtract: true,
  journalClip: false,
  planOnOnePage: false,
  information: false,
  checklist: false,
  // About nobody.
  blankInformation: true,
};

/**
 * A family's no from the outset (samtycke nekat) closes the gate for all but the letter to itself and a concern report.
 * What tells where somebody with a protected identity is found is in nobody else's copy.
 */
const blockOf = async (copy: PlannedCopy, { read, today }: CopyContext) => {
  const facts = copy.caseId === null ? undefined : await readConsentFacts(read, copy.caseId);
  if (copy.caseId === null || facts === undefined) return undefined;
  const on = leavesAfterNo[copy.kind] ? undefined : familyDeclinedOn(facts, today);
  if (on !== undefined) return { code: "consentDeclined" as const, on };
  const exposure = await readExposure(copy, copy.caseId, facts, read);
  return exposure === undefined ? undefined : { code: "protectedInCopy" as const, ...exposure };
};

/** A planned copy, or the refusal. */
export const planCopy = async (request: DocumentRequest, context: CopyContext): Promise<Planned> => {
  const planned = await planOf(request, context);
  if (!planned.ok) return planned;
  const block = await blockOf(planned.value, context);
  return block === undefined ? planned : err(block);
};

const planOf = (request: DocumentRequest, context: CopyContext): Promise<Planned> => {
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
    case "minutesTemplate":
      return planMinutesTemplate(request, context);
    case "blankMinutes":
      return planBlankMinutes(request, context);
    case "minutes":
      return planMinutes(request, context);
    case "concernReport":
      return planConcernReport(request.concernReportId, context);
    case "closure":
      return planClosure(request, context);
    case "withdrawalLetter":
      return planWithdrawalLetter(request, context);
    case "workGroupMinutes":
      return planWorkGroupMinutes(request, context);
    case "halfYearReport":
      return planHalfYearReport(request, context);
    case "plan":
      return planPlan(request, context);
    case "disclosureLog":
      return planDisclosureLog(request, context);
    case "disclosureExtract":
      return planDisclosureExtract(request, context);
    case "logReport":
      return planLogReport(request, context);
    case "journalClip":
      return planJournalClip(request, context);
    case "planOnOnePage":
      return planPlanOnOnePage(request, context);
    case "checklist":
      return planChecklist(request, context);
    case "information":
      return planInformation(request, context);
    case "blankInformation":
      return planBlankInformation(request, context);
  }
};
