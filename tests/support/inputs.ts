// One input that fits, for every channel that needs the vault. A new channel is missed here by its test.
import { emptyMinutes } from "../../shared/domain/minutes.ts";
import { noProgress } from "../../shared/domain/concern-clock.ts";
import { closureOf } from "./closure.ts";
import { concernReportOf } from "./concern-report.ts";
import { enquiryDetails } from "./enquiry.ts";
import { agencies, guardian, guardianOne, openingOf, profile, termsOne, yesToAll, youth } from "./lou.ts";
import { planOf } from "./lou-meetings.ts";
import { grandmother } from "./private-person.ts";
import { sharedSettings } from "../../shared/domain/profile-file.ts";
import { CaseId, ConsentId, ConsultationId, GuardianId } from "../../shared/domain/ids.ts";

const caseId = CaseId.parse("c");
const consentId = ConsentId.parse("k");
const consultationId = ConsultationId.parse("q");
const signer = guardian(GuardianId.parse("g"));
const meetingId = "m";
const minutesId = "p";
const version = 1;
const goal = {
  title: "Mål",
  area: "",
  indicator: "",
  baseline: null,
  target: null,
  targetOn: null,
  source: { kind: "joint" },
};
const commitment = {
  goalId: "g",
  what: "Något",
  responsible: null,
  responsibleRole: "",
  startsOn: null,
  followUpOn: null,
  frequency: "",
};
const contact = { agencyId: agencies.school, name: "Någon", role: "Kurator", phone: "", email: "", isDeputy: false };
const consultation = {
  heldOn: "2026-03-12",
  manner: "phone",
  fromAgencyId: null,
  fromRole: "Kurator",
  ageSpan: "13-15",
  concernAreas: [],
  question: "",
  doneSoFar: "",
  advice: "",
  outcome: "adviceEnough",
  minutesSpent: null,
};
const youthCopy = { kind: "minutes", minutesId, party: { kind: "youth" } };

export const inputs: Readonly<Record<string, unknown>> = {
  "attachment.listForCase": { caseId },
  "attachment.read": { attachmentId: "a" },
  "caseFile.list": null,
  "caseFile.nextNumber": null,
  "caseFile.register": openingOf(consultationId),
  "caseFile.open": { caseId },
  "caseFile.read": { caseId },
  "caseFile.linkConsultation": { caseId, version, consultationId },
  "caseFile.changeYouth": { caseId, version, youth },
  "caseFile.addGuardian": { caseId, guardian: guardianOne },
  "caseFile.changeGuardian": { guardianId: "g", version, guardian: guardianOne },
  "caseFile.log": { caseId },
  "closure.read": { caseId },
  "closure.close": { caseId, version, details: closureOf() },
  "closure.correct": { caseId, version, details: closureOf(), reason: "Skäl" },
  "closure.reopen": { caseId, version, reopenedOn: "2026-03-01", decidedBy: "Kaj", reason: "Skäl" },
  "concernReport.prefill": { caseId: null },
  "concernReport.make": concernReportOf({ reportedOn: "2026-03-01" }),
  "concernReport.list": { caseId: null },
  "concernReport.read": { concernReportId: "o" },
  "concernReport.track": { concernReportId: "o", version: 0, progress: noProgress },
  "consent.listForCase": { caseId },
  "consent.create": { caseId, terms: termsOne },
  "consent.change": { consentId, terms: termsOne },
  "consent.answer": yesToAll(consentId, termsOne, signer, "2026-03-01"),
  "consent.addException": {
    caseId,
    exception: { signer, kind: "hindered", reason: "Skäl", decidedBy: "Kaj", decidedOn: "2026-03-01", until: null },
  },
  "consultation.list": null,
  "consultation.read": { consultationId },
  "consultation.register": consultation,
  "consultation.change": { consultationId, version, details: consultation },
  "consultation.decide": {
    consultationId,
    version,
    decision: { goOn: true, decidedOn: "2026-03-01", decidedBy: "Kaj", reason: "Skäl" },
  },
  "consultation.recordConsentAsked": {
    consultationId,
    version,
    consentAsked: { askedOn: "2026-03-01", askedByRole: "Kurator", answer: "awaited", answeredOn: null },
  },
  "consultation.remove": { consultationId, version },
  "enquiry.list": null,
  "enquiry.register": enquiryDetails(),
  "enquiry.open": { enquiryId: "i" },
  "enquiry.read": { enquiryId: "i" },
  "enquiry.change": { enquiryId: "i", version, details: enquiryDetails() },
  "enquiry.conclude": {
    enquiryId: "i",
    version,
    outcome: { kind: "advice", decidedOn: "2026-03-01", decidedBy: "Kaj", reason: "" },
  },
  "enquiry.remove": { enquiryId: "i", version },
  "contact.list": null,
  "contact.add": contact,
  "contact.change": { contactId: "x", version, details: contact },
  "contact.confirm": { contactId: "x", version },
  "contact.end": { contactId: "x", version },
  "disclosure.listForCase": { caseId },
  "disclosure.register": {
    caseId,
    details: {
      what: "Något",
      to: "Polismyndigheten",
      toFunction: "",
      disclosedOn: "2026-03-01",
      channel: "phone",
      tests: { ground: "other", provision: "En lag" },
      reasons: "Skäl",
      decidedBy: "Kaj",
    },
  },
  "document.recipients": { kind: "minutes", minutesId },
  "document.preview": youthCopy,
  "document.check": { minutesId, party: { kind: "guardian", guardianId: "g" } },
  "document.dispatch": { copies: [{ request: youthCopy, channel: "letter" }], to: "paper" },
  "document.listForCase": { caseId },
  "document.listForConsultation": { consultationId },
  "document.readSent": { documentId: "d" },
  "document.folder": null,
  "draft.list": { record: "r" },
  "draft.keep": { record: "r", field: "f", text: "t" },
  "draft.discard": { record: "r", field: null },
  "meeting.listAll": null,
  "meeting.listForCase": { caseId },
  "meeting.read": { meetingId },
  "meeting.plan": { caseId, plan: planOf("first", "2026-04-09") },
  "meeting.change": { meetingId, version, plan: planOf("first", "2026-04-09") },
  "meeting.cancel": { meetingId, version, because: { askedBy: "coordinator", reason: "Skäl" } },
  "meeting.readBefore": { meetingId },
  "meeting.inform": {
    meetingId,
    version,
    informed: { on: "2026-03-01", by: "Kaj", manner: "Samtal", interpreter: false, understanding: "" },
  },
  "meeting.receiveAssessment": {
    meetingId,
    assessment: { agencyId: agencies.school, receivedOn: "2026-03-01", concern: 5 },
  },
  "meeting.start": { meetingId },
  "meeting.setAttendance": { meetingId, attendance: [] },
  "minutes.read": { meetingId },
  "minutes.keep": { minutesId, version, sections: { sharedView: emptyMinutes.sharedView } },
  "minutes.keepSurveyCard": {
    minutesId,
    version,
    card: { agencyId: agencies.school, entries: [], concern: null, nothingToReport: true },
  },
  "minutes.move": {
    minutesId,
    version,
    move: { from: { kind: "text", name: "sharedView" }, paragraphs: [0], to: { kind: "parked" } },
  },
  "minutes.establish": { minutesId, version },
  "minutes.correct": { minutesId, reason: "Skäl" },
  "notice.read": { meetingId },
  "notice.create": { meetingId, recipients: [{ party: { kind: "youth" }, contactId: null }], replyBy: null },
  "notice.reply": {
    meetingId,
    party: { kind: "youth" },
    reply: { answer: { kind: "coming", attendees: [] }, on: "2026-03-01", manner: "phone" },
  },
  "plan.read": { caseId },
  "plan.addGoal": { meetingId, details: goal },
  "plan.changeGoal": { goalId: "g", version, meetingId, details: goal },
  "plan.removeGoal": { goalId: "g", version, meetingId },
  "plan.addCommitment": { meetingId, details: commitment },
  "plan.changeCommitment": { commitmentId: "c", version, meetingId, details: commitment },
  "plan.removeCommitment": { commitmentId: "c", version, meetingId },
  "plan.reviewGoal": { goalId: "g", meetingId, review: { value: 1, assessment: "reached", note: "" } },
  "plan.reviewCommitment": { commitmentId: "c", meetingId, review: { status: "done", result: "" } },
  "privatePerson.add": { caseId, person: grandmother },
  "privatePerson.change": { personId: "g", version, person: grandmother },
  "guide.read": null,
  "guide.answer": { question: 1, answer: "Socialnämnden", by: "Jurist", on: "2026-03-01" },
  "guide.check": { provision: "duty-to-report 2025-07-01", by: "Jurist", on: "2026-03-01" },
  "profile.read": null,
  "profile.ofCase": { caseId },
  "profile.olderCases": null,
  "profile.takeOver": { settings: sharedSettings(profile), version: 0 },
  "profile.moveCase": { caseId, version: 1 },
  "profile.save": { profile, version: 0 },
  "profile.switchGround": { ground: "10:2", isOn: true, version, decidedBy: "Jo", decidedOn: "2026-03-01" },
  "today.read": null,
};
