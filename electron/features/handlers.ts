// Every handler of what is about cases, and of what main alone may ask for.
import type { Handlers } from "../../shared/contract/define.ts";
import type { caseContract } from "../../shared/contract/index.ts";
import { ok } from "../../shared/result.ts";
import type { Context } from "../database/access.ts";
import { exportFolderSetting } from "../database/readings/setting.ts";
import { putSetting } from "../database/writings.ts";
import type { privateCaseContract } from "../ipc/private-contract.ts";
import { activityHandlers } from "./activity/handlers.ts";
import { addAttachment } from "./attachment/add-attachment.ts";
import { attachmentHandlers } from "./attachment/handlers.ts";
import { caseFileHandlers } from "./case-file/handlers.ts";
import { closureHandlers } from "./closure/handlers.ts";
import { caseSearchHandlers } from "./case-search/handlers.ts";
import { concernReportHandlers } from "./concern-report/handlers.ts";
import { consentHandlers } from "./consent/handlers.ts";
import { consultationHandlers } from "./consultation/handlers.ts";
import { contactHandlers } from "./contact/handlers.ts";
import { enquiryHandlers } from "./enquiry/handlers.ts";
import { disclosureHandlers } from "./disclosure/handlers.ts";
import { documentHandlers } from "./document/handlers.ts";
import { tellPrinted } from "./document/tell-printed.ts";
import { draftHandlers } from "./draft/handlers.ts";
import { guestHandlers } from "./guest/handlers.ts";
import { guideHandlers } from "./guide/handlers.ts";
import { logReviewHandlers } from "./log-review/handlers.ts";
import { meetingHandlers } from "./meeting/handlers.ts";
import { minutesHandlers } from "./minutes/handlers.ts";
import { noteHandlers } from "./note/handlers.ts";
import { noticeHandlers } from "./notice/handlers.ts";
import { planHandlers } from "./plan/handlers.ts";
import { privatePersonHandlers } from "./private-person/handlers.ts";
import { readLogoFile, readProfileFile, writeProfileFile } from "./profile/private-handlers.ts";
import { profileHandlers } from "./profile/handlers.ts";
import { relationHandlers } from "./relation/handlers.ts";
import { mergeReportFiles } from "./report/merge-files.ts";
import { reportHandlers } from "./report/handlers.ts";
import { responsibilityHandlers } from "./responsibility/handlers.ts";
import { supportGapHandlers } from "./support-gap/handlers.ts";
import { todayHandlers } from "./today/handlers.ts";
import { watchHandlers } from "./watch/handlers.ts";
import { wordTemplateHandlers } from "./word-template/handlers.ts";
import { readWordTemplate, writeWordTemplate } from "./word-template/private-handlers.ts";
import { workGroupHandlers } from "./work-group/handlers.ts";

export const caseHandlers: Handlers<typeof caseContract, Context> = {
  activity: activityHandlers,
  attachment: attachmentHandlers,
  caseFile: caseFileHandlers,
  closure: closureHandlers,
  caseSearch: caseSearchHandlers,
  concernReport: concernReportHandlers,
  consent: consentHandlers,
  consultation: consultationHandlers,
  contact: contactHandlers,
  disclosure: disclosureHandlers,
  document: documentHandlers,
  enquiry: enquiryHandlers,
  draft: draftHandlers,
  guest: guestHandlers,
  guide: guideHandlers,
  logReview: logReviewHandlers,
  meeting: meetingHandlers,
  minutes: minutesHandlers,
  note: noteHandlers,
  notice: noticeHandlers,
  plan: planHandlers,
  privatePerson: privatePersonHandlers,
  profile: profileHandlers,
  relation: relationHandlers,
  report: reportHandlers,
  responsibility: responsibilityHandlers,
  supportGap: supportGapHandlers,
  today: todayHandlers,
  watch: watchHandlers,
  wordTemplate: wordTemplateHandlers,
  workGroup: workGroupHandlers,
};

export const privateCaseHandlers: Handlers<{ private: typeof privateCaseContract }, Context>["private"] = {
  addAttachment,
  readLogoFile,
  readProfileFile,
  writeProfileFile,
  mergeReportFiles,
  readWordTemplate,
  writeWordTemplate,
  tellPrinted,
  useExportFolder: async ({ path }, { write, concerns }) => {
    await putSetting(write, exportFolderSetting, path);
    concerns({ table: "setting", id: exportFolderSetting });
    return ok(null);
  },
};
