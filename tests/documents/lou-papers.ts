// The papers that go along with the notice to Lou's first meeting, as data for documents.
import type { CancellationData } from "../../electron/documents/cancellation.ts";
import type { InformationData } from "../../electron/documents/information-data.ts";
import type { PlanOnOnePageData } from "../../electron/documents/plan-on-one-page.ts";
import type { ChecklistData } from "../../electron/documents/checklist.ts";
import type { LeaderPackageData } from "../../electron/documents/leader-package.ts";
import type { MeetingInformationData } from "../../electron/documents/meeting-information.ts";
import type { MinutesTemplateData } from "../../electron/documents/minutes-template-data.ts";
import type { PreparationData } from "../../electron/documents/preparation.ts";
import { AgencyId, CategoryId, CommitmentId, GoalId } from "../../shared/domain/ids.ts";
import { provisionOn } from "../../shared/law/law.ts";
import { legalLimits } from "../../shared/text/document-words.ts";
import { meetingInformationWords } from "../../shared/text/documents/meeting-information.ts";
import { templateInWords, templateWords } from "../../shared/text/documents/minutes-template.ts";
import { informationWords } from "../../shared/text/documents/information.ts";
import { louAgencyNotice, louPlan } from "./lou-meeting.ts";
import { louConsentSheet, louHead } from "./lou.ts";

const { meeting } = louAgencyNotice;

export const louPreparation: PreparationData = {
  head: louHead("Skola, Bo Mentor", { documentNumber: "3A" }),
  youthName: "Lou Exempelsson",
  label: "Uppföljning 1",
  meeting,
  question: meeting.question,
  categories: ["Närvaro", "Anpassningar"],
  commitments: [
    { code: "A1", what: "Extra stöd för ökad närvaro, veckosamtal", followUpOn: "2026-05-21" },
    { code: "A2", what: "Extra anpassningar i skolmiljön", followUpOn: null },
  ],
};

const informed = { documentNumber: "3B", secrecyMark: null };

export const louMeetingInformation: Readonly<Record<"guardian" | "youth", MeetingInformationData>> = {
  guardian: {
    head: louHead("Robin Exempelsson", informed),
    audience: "guardian",
    meeting,
    legalLimits: legalLimits(provisionOn("duty-to-report", meeting.heldOn)),
  },
  youth: {
    head: louHead("Lou Exempelsson", informed),
    audience: "youth",
    meeting,
    legalLimits: meetingInformationWords.youth.limits,
  },
};

export const louInformation: Readonly<Record<"guardian" | "youth", InformationData>> = {
  guardian: { ...louMeetingInformation.guardian, reader: "guardian" },
  youth: { ...louMeetingInformation.youth, reader: "youth", legalLimits: informationWords.limits },
};

export const louPlanOnOnePage: PlanOnOnePageData = {
  head: louHead("Lou Exempelsson", { issuedOn: "2026-04-10" }),
  decidedOn: "2026-04-09",
  goals: louPlan.goals.map(({ title, commitments }) => ({
    title,
    commitments: commitments.map(({ what, responsible, followUpOn }) => ({
      what,
      who: responsible,
      until: followUpOn,
    })),
  })),
  nextOn: "2026-05-21",
};

const line = { on: null, count: null, meetingId: null } as const;

export const louChecklist: ChecklistData = {
  head: louHead("koordinatorn, eget exemplar"),
  lines: [
    { ...line, item: "consent", part: "before", state: "done", on: "2026-11-18" },
    { ...line, item: "roomBooked", part: "before", state: "open" },
    { ...line, item: "interpreterBooked", part: "before", state: "notApplicable" },
    { ...line, item: "sharedView", part: "during", state: "open" },
    { ...line, item: "commitmentsInTime", part: "ongoing", state: "open", count: 2 },
  ],
};

export const louLeaderPackage: LeaderPackageData = {
  head: louHead("Ola Opartisk, Kommunledningskontoret", { documentNumber: "3C" }),
  youthName: "Lou Exempelsson",
  label: "Uppföljning 1",
  meets: "withFamily",
  meeting,
  purpose: meeting.purpose,
  question: meeting.question,
  summoned: ["Skola", "Socialtjänst", "Polis", "Fritid", "Vårdnadshavare 1", "Vårdnadshavare 2"],
  interpreterLanguage: "arabiska",
  practical: "Det finns hiss.",
  consentSheet: louConsentSheet,
  commitments: [
    { code: "A1", what: "Extra stöd för ökad närvaro", responsible: "Skola", followUpOn: "2026-05-21" },
    { code: "A7", what: "Hålla kontakt med föräldrarna", responsible: "Polis", followUpOn: null },
  ],
};

export const louCancellation: CancellationData = {
  head: louHead("Robin Exempelsson", { documentNumber: "4", secrecyMark: null }),
  audience: "family",
  meeting,
};

const school = AgencyId.parse("skola");

export const louMinutesTemplate: MinutesTemplateData = {
  head: louHead("Skola", { documentNumber: "4" }),
  title: templateWords.title(true),
  subtitle: templateWords.subtitle("Uppföljning 1", "torsdag 21 maj 2026"),
  lead: templateWords.lead,
  about: [[templateWords.about, "Lou Exempelsson"]],
  sections: templateInWords({
    kind: "followUp",
    agencies: [
      {
        agencyId: school,
        name: "Skola",
        categories: [{ categoryId: CategoryId.parse("skola-narvaro"), name: "Närvaro" }],
      },
    ],
    goals: [{ goalId: GoalId.parse("m1"), code: "M1", title: "Lou är i skolan" }],
    open: [
      {
        commitmentId: CommitmentId.parse("a1"),
        code: "A1",
        what: "Extra stöd för ökad närvaro, veckosamtal",
        responsible: "Skola",
      },
    ],
    parties: [{ party: { kind: "agency", agencyId: school }, label: "Skola" }],
    summoned: ["Skola", "Den unge"],
  }),
  handling: templateWords.handling("Ada Samordnare", "010-000 00 01"),
};
