// Every kind of document as a plan to lay out, from the same invented case: what the tests of all kinds go through.
import { cancellationDocument } from "../../electron/documents/cancellation.ts";
import type { ClosureData } from "../../electron/documents/closure-data.ts";
import { checklistDocument } from "../../electron/documents/checklist.ts";
import { closureDocument } from "../../electron/documents/closure.ts";
import { concernReportDocument } from "../../electron/documents/concern-report.ts";
import { consentFormDocument } from "../../electron/documents/consent-form.ts";
import { consentSheetDocument } from "../../electron/documents/consent-sheet.ts";
import { informationDocument } from "../../electron/documents/information.ts";
import { leaderPackageDocument } from "../../electron/documents/leader-package.ts";
import { meetingInformationDocument } from "../../electron/documents/meeting-information.ts";
import { minutesTemplateDocument } from "../../electron/documents/minutes-template.ts";
import { minutesDocument } from "../../electron/documents/minutes.ts";
import { noticeDocument } from "../../electron/documents/notice.ts";
import { fitOnOnePage } from "../../electron/documents/plan-on-one-page.ts";
import { planDocument } from "../../electron/documents/plan.ts";
import { preparationDocument } from "../../electron/documents/preparation.ts";
import { withdrawalLetterDocument } from "../../electron/documents/withdrawal-letter.ts";
import { workGroupMinutesDocument } from "../../electron/documents/work-group-minutes.ts";
import {
  louCancellation,
  louChecklist,
  louInformation,
  louLeaderPackage,
  louMeetingInformation,
  louMinutesTemplate,
  louPlanOnOnePage,
  louPreparation,
} from "./lou-papers.ts";
import {
  louConcernReport,
  louAgencyNotice,
  louGuardianNotice,
  louMinutes,
  louPlan,
  louYouthNotice,
} from "./lou-meeting.ts";
import { exampleReport } from "./report.ts";
import { letterTo } from "./letter.ts";
import { disclosureExtractDocument } from "../../electron/documents/disclosure-extract.ts";
import { disclosureLogDocument } from "../../electron/documents/disclosure-log.ts";
import { journalClipDocument } from "../../electron/documents/journal-clip.ts";
import { logReportDocument } from "../../electron/documents/log-report.ts";
import { exampleDisclosureLog, exampleLogReport, louExtract, louJournalClip } from "./registers.ts";
import { halfYearReportDocument } from "../../electron/documents/half-year-report.ts";
import { renderDocument, type DocumentPlan } from "../../electron/documents/render-document.ts";
import { louConsentForm, louConsentSheet, louHead, testFonts } from "./lou.ts";

const workGroupMinutes = {
  heldOn: "2026-03-12",
  startsAt: "13:00",
  place: "Biblioteket",
  matter: "Oro kring torget på kvällarna",
  agencies: ["Skola", "Polis"],
  agenda: "Hur det ser ut vid torget.",
  decisions: "Fritid håller öppet längre på fredagar.",
  undertakings: [
    { agency: "Skola", what: "Informerar föräldrarådet", byOn: "2026-03-20", doneOn: null },
    { agency: "Polis", what: "Är på plats på fredagar", byOn: null, doneOn: "2026-03-13" },
  ],
  nextOn: "2026-04-09",
};

const closing = (audience: ClosureData["audience"], to: string): ClosureData => ({
  head: louHead(to),
  audience,
  youthName: "Lou Exempelsson",
  closedOn: "2026-10-15",
  reason: "goalsReached",
  goals: [{ title: "Lou är i skolan", outcome: "Uppnått. Frånvaro i procent: 12" }],
  goingOn: [{ who: "Fritid", what: "Musikstudion på torsdagar" }],
  concern: [{ who: "Skola", level: 2 }],
});

const onePage = await fitOnOnePage(louPlanOnOnePage, async (plan) => (await renderDocument(plan, testFonts())).pages);

/** Every kind of document to every kind of reader. `to` is what the first line of page one says after "Till:". */
export const kinds: readonly {
  readonly name: string;
  readonly to: string;
  readonly document: DocumentPlan;
}[] = [
  {
    name: "samtyckesblankett",
    to: "Robin Exempelsson",
    document: consentFormDocument(louConsentForm),
  },
  {
    name: "samtyckesblad",
    to: "Skola",
    document: consentSheetDocument({ ...louConsentSheet, head: louHead("Skola") }),
  },
  {
    name: "kallelse till verksamhet",
    to: "Fritid, Mika Fritidsledare",
    document: noticeDocument(louAgencyNotice),
  },
  {
    name: "kallelse till vårdnadshavare",
    to: "Robin Exempelsson",
    document: noticeDocument(louGuardianNotice),
  },
  {
    name: "kallelse till ungdomen",
    to: "Lou Exempelsson",
    document: noticeDocument(louYouthNotice),
  },
  {
    name: "förberedelseblad",
    to: "Skola, Bo Mentor",
    document: preparationDocument(louPreparation),
  },
  {
    name: "så går ett möte till, till vårdnadshavare",
    to: "Robin Exempelsson",
    document: meetingInformationDocument(louMeetingInformation.guardian),
  },
  {
    name: "så går ett möte till, till ungdomen",
    to: "Lou Exempelsson",
    document: meetingInformationDocument(louMeetingInformation.youth),
  },
  {
    name: "underlag till mötesledaren",
    to: "Ola Opartisk, Kommunledningskontoret",
    document: leaderPackageDocument(louLeaderPackage),
  },
  {
    name: "besked om inställt möte",
    to: "Robin Exempelsson",
    document: cancellationDocument(louCancellation),
  },
  {
    name: "uppföljningsmall",
    to: "Skola",
    document: minutesTemplateDocument(louMinutesTemplate),
  },
  { name: "protokoll", to: "Skola", document: minutesDocument(louMinutes) },
  { name: "plan", to: "BUP", document: planDocument(louPlan) },
  {
    name: "plan till familjen",
    to: "Lou Exempelsson",
    document: planDocument({ ...louPlan, head: louHead("Lou Exempelsson"), audience: "family", isLate: false }),
  },
  {
    name: "det som en privatperson har tagit på sig",
    to: "Gun Exempelsson",
    document: planDocument({
      ...louPlan,
      head: louHead("Gun Exempelsson"),
      audience: "person",
      goals: [],
      own: louPlan.goals.flatMap(({ commitments }) => commitments.slice(0, 1)),
      reservation: "Det stannar mellan oss.",
    }),
  },
  {
    name: "information om SSPF till vårdnadshavare",
    to: "Robin Exempelsson",
    document: informationDocument(louInformation.guardian),
  },
  {
    name: "information om SSPF till ungdomen",
    to: "Lou Exempelsson",
    document: informationDocument(louInformation.youth),
  },
  { name: "planen på en sida", to: "Lou Exempelsson", document: onePage },
  {
    name: "checklista",
    to: "koordinatorn, eget exemplar",
    document: checklistDocument(louChecklist),
  },
  {
    name: "orosanmälan",
    to: "Socialtjänsten i Exempelkommun, mottagningen",
    document: concernReportDocument(louConcernReport),
  },
  {
    name: "brev om återkallat samtycke till verksamhet",
    to: "Skola",
    document: withdrawalLetterDocument(letterTo("agency", "Skola")),
  },
  {
    name: "brev om återkallat samtycke till familjen",
    to: "Robin Exempelsson",
    document: withdrawalLetterDocument(letterTo("guardian", "Robin Exempelsson")),
  },
  {
    name: "avslut till verksamhet",
    to: "Skola",
    document: closureDocument(closing("agency", "Skola")),
  },
  {
    name: "avslut till ungdomen",
    to: "Lou Exempelsson",
    document: closureDocument(closing("youth", "Lou Exempelsson")),
  },
  {
    name: "minnesanteckningar från arbetsgruppen",
    to: "Skola",
    document: workGroupMinutesDocument({ ...workGroupMinutes, head: louHead("Skola") }),
  },
  {
    name: "rapport till styrgruppen",
    to: "Styrgruppen",
    document: halfYearReportDocument(exampleReport),
  },
  { name: "utlämnandelogg", to: "Ärendets akt", document: disclosureLogDocument(exampleDisclosureLog) },
  {
    name: "utdrag till ungdomen om vem som har fått uppgifter",
    to: "Lou Exempelsson",
    document: disclosureExtractDocument({ ...louExtract, reader: "youth", head: louHead("Lou Exempelsson") }),
  },
  {
    name: "utdrag till vårdnadshavare om vem som har fått uppgifter",
    to: "Robin Exempelsson",
    document: disclosureExtractDocument({ ...louExtract, reader: "guardian", head: louHead("Robin Exempelsson") }),
  },
  { name: "loggrapport", to: "Den som granskar loggen", document: logReportDocument(exampleLogReport) },
  { name: "journalklipp", to: "Skola", document: journalClipDocument(louJournalClip) },
];
