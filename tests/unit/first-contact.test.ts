import { describe, expect, it } from "vitest";
import { CaseId, ConsultationId, EnquiryId } from "../../shared/domain/ids.ts";
import { taskPath } from "../../renderer/frame/task-path.ts";
import { type FirstContacts, firstContactTasks } from "../../shared/domain/tasks/first-contact.ts";

describe("what comes before a case", () => {
  const usual = { contactedOn: "2026-03-12", urgency: { level: "usual" as const } };
  const consultationId = ConsultationId.parse("k1");
  const enquiryId = EnquiryId.parse("i1");
  const standing = {
    consultationId,
    decision: null,
    consentAsked: null,
    linkedCaseId: null,
    removedOn: null,
    ...usual,
  };
  const decided = { ...standing, decision: { goOn: true } };
  const yes = { answer: "yes" as const };
  const tasksOf = (consultations: FirstContacts["consultations"], enquiries: FirstContacts["enquiries"] = []) =>
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
    const enquiry = { enquiryId, outcome: { kind: "start" as const }, linkedCaseId: null, removedOn: null, ...usual };
    expect(tasksOf([], [enquiry, { ...enquiry, outcome: { kind: "advice" } }])).toEqual([["enquiriesToOpen", 1]]);
    expect(tasksOf([], [{ ...enquiry, linkedCaseId: CaseId.parse("c1") }])).toEqual([]);
  });

  it("is a decision the same day or within a week when a contact is urgent, due with the first of them", () => {
    const now = { ...standing, urgency: { level: "now" as const } };
    const soon = { ...standing, urgency: { level: "soon" as const } };
    const dueOf = (...consultations: FirstContacts["consultations"]) =>
      firstContactTasks({ consultations, enquiries: [] }).map(({ kind, dueOn, count }) => [kind, dueOn, count]);
    expect(dueOf(now)).toEqual([["consultationsUrgent", "2026-03-12", 1]]);
    expect(dueOf(soon)).toEqual([["consultationsUrgent", "2026-03-19", 1]]);
    expect(dueOf(soon, now, standing)).toEqual([["consultationsUrgent", "2026-03-12", 2]]);
    expect(dueOf({ ...now, consentAsked: yes })).toEqual([["consultationsUrgent", "2026-03-12", 1]]);
    expect(dueOf({ ...now, consentAsked: { answer: "no" } }, { ...now, removedOn: "2026-03-01" })).toEqual([]);
    expect(dueOf({ ...now, decision: { goOn: false } })).toEqual([]);
    expect(dueOf({ ...now, decision: { goOn: true } })).toEqual([["consultationsToAsk", null, 1]]);
  });

  it("is an outcome of an urgent identified contact, until there is one", () => {
    const enquiry = {
      enquiryId,
      ...usual,
      outcome: null,
      linkedCaseId: null,
      removedOn: null,
      urgency: { level: "soon" as const },
    };
    expect(firstContactTasks({ consultations: [], enquiries: [enquiry] })).toMatchObject([
      { kind: "enquiriesUrgent", dueOn: "2026-03-19", count: 1 },
    ]);
    expect(tasksOf([], [{ ...enquiry, outcome: { kind: "advice" } }])).toEqual([]);
  });

  it("leads to the contact itself when there is only one, and to the list when there are more", () => {
    const enquiry = { enquiryId, outcome: { kind: "start" as const }, linkedCaseId: null, removedOn: null, ...usual };
    const pathsOf = (...facts: Parameters<typeof tasksOf>) =>
      firstContactTasks({ consultations: facts[0], enquiries: facts[1] ?? [] }).map((task) => taskPath(task, null));
    expect(pathsOf([decided], [enquiry])).toEqual([
      "/konsultationer?konsultation=k1",
      "/identifierade-kontakter?kontakt=i1",
    ]);
    const more = { ...decided, consultationId: ConsultationId.parse("k2") };
    expect(pathsOf([decided, more], [enquiry, { ...enquiry, enquiryId: EnquiryId.parse("i2") }])).toEqual([
      "/konsultationer",
      "/identifierade-kontakter",
    ]);
    // Each kind by itself: one to ask about and one to open are two tasks with a contact each.
    expect(pathsOf([decided, { ...more, consentAsked: yes }])).toEqual([
      "/konsultationer?konsultation=k1",
      "/konsultationer?konsultation=k2",
    ]);
  });
});
