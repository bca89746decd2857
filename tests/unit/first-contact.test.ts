import { describe, expect, it } from "vitest";
import type { ConsultationStanding } from "../../shared/domain/consultation.ts";
import type { EnquiryStanding } from "../../shared/domain/enquiry.ts";
import { CaseId } from "../../shared/domain/ids.ts";
import { firstContactTasks } from "../../shared/domain/tasks/first-contact.ts";

describe("what comes before a case", () => {
  const standing = { decision: null, consentAsked: null, linkedCaseId: null, removedOn: null };
  const decided = { ...standing, decision: { goOn: true } };
  const yes = { answer: "yes" as const };
  const tasksOf = (consultations: readonly ConsultationStanding[], enquiries: readonly EnquiryStanding[] = []) =>
    firstContactTasks({ consultations, enquiries }).map(({ kind, count }) => [kind, count]);

  it("is a decision, the family's answer or the case, and nothing once it is there (R7)", () => {
    expect(tasksOf([standing])).toEqual([]);
    expect(tasksOf([{ ...standing, consentAsked: yes }])).toEqual([["consultationsToDecide", 1]]);
    expect(tasksOf([decided, { ...decided, consentAsked: { answer: "awaited" } }])).toEqual([
      ["consultationsToAsk", 2],
    ]);
    expect(tasksOf([{ ...decided, consentAsked: yes }])).toEqual([["consultationsToOpen", 1]]);
    const caseId = CaseId.parse("c1");
    expect(tasksOf([{ ...decided, consentAsked: yes, linkedCaseId: caseId }])).toEqual([]);
    expect(tasksOf([{ ...decided, consentAsked: { answer: "no" } }])).toEqual([]);
    expect(tasksOf([{ ...decided, removedOn: "2026-03-01" }])).toEqual([]);
    expect(tasksOf([{ ...standing, decision: { goOn: false }, consentAsked: yes }])).toEqual([]);
  });

  it("is the case of an identified contact that is to start (2.2)", () => {
    const enquiry = { outcome: { kind: "start" as const }, linkedCaseId: null, removedOn: null };
    expect(tasksOf([], [enquiry, { ...enquiry, outcome: { kind: "advice" } }])).toEqual([["enquiriesToOpen", 1]]);
    expect(tasksOf([], [{ ...enquiry, linkedCaseId: CaseId.parse("c1") }])).toEqual([]);
  });
});
