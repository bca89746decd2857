// The only list of what the application can do. Handlers, client, validation and types are derived from it.
import { activityContract } from "./activity.ts";
import { attachmentContract } from "./attachment.ts";
import { backup } from "./backup.ts";
import { caseFileContract } from "./case-file.ts";
import { closureContract } from "./closure.ts";
import { caseSearchContract } from "./case-search.ts";
import { concernReportContract } from "./concern-report.ts";
import { consentContract } from "./consent.ts";
import { consultationContract } from "./consultation.ts";
import { enquiryContract } from "./enquiry.ts";
import { contactContract } from "./contact.ts";
import type { Client, Contract } from "./define.ts";
import { desktopContract } from "./desktop.ts";
import { disclosureContract } from "./disclosure.ts";
import { documentContract } from "./document.ts";
import { draftContract } from "./draft.ts";
import { guestContract } from "./guest.ts";
import { guideContract } from "./guide.ts";
import { logReviewContract } from "./log-review.ts";
import { keys } from "./keys.ts";
import { meetingContract } from "./meeting.ts";
import { minutesContract } from "./minutes.ts";
import { noteContract } from "./note.ts";
import { noticeContract } from "./notice.ts";
import { paper } from "./paper.ts";
import { planContract } from "./plan.ts";
import { privatePersonContract } from "./private-person.ts";
import { profileContract } from "./profile.ts";
import { relationContract } from "./relation.ts";
import { reportContract } from "./report.ts";
import { responsibilityContract } from "./responsibility.ts";
import { supportGapContract } from "./support-gap.ts";
import { todayContract } from "./today.ts";
import { rescue } from "./rescue.ts";
import { restore } from "./restore.ts";
import { vault } from "./vault.ts";
import { vaultCheck } from "./vault-check.ts";
import { watchContract } from "./watch.ts";
import { wordTemplateContract } from "./word-template.ts";
import { workGroupContract } from "./work-group.ts";

/** What is about cases: needs an open vault. */
export const caseContract = {
  activity: activityContract,
  attachment: attachmentContract,
  caseFile: caseFileContract,
  closure: closureContract,
  caseSearch: caseSearchContract,
  concernReport: concernReportContract,
  consent: consentContract,
  consultation: consultationContract,
  enquiry: enquiryContract,
  contact: contactContract,
  disclosure: disclosureContract,
  document: documentContract,
  draft: draftContract,
  guest: guestContract,
  guide: guideContract,
  logReview: logReviewContract,
  meeting: meetingContract,
  minutes: minutesContract,
  note: noteContract,
  notice: noticeContract,
  plan: planContract,
  privatePerson: privatePersonContract,
  profile: profileContract,
  relation: relationContract,
  report: reportContract,
  responsibility: responsibilityContract,
  supportGap: supportGapContract,
  today: todayContract,
  watch: watchContract,
  wordTemplate: wordTemplateContract,
  workGroup: workGroupContract,
} as const satisfies Contract;

/** Everything that the renderer can call. */
export const contract = {
  ...caseContract,
  vault,
  backup,
  vaultCheck,
  keys,
  paper,
  rescue,
  restore,
  desktop: desktopContract,
} as const satisfies Contract;
export type AppContract = typeof contract;
export type AppClient = Client<AppContract>;
