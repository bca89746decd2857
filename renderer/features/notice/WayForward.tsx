import type { CaseId } from "../../../shared/domain/ids.ts";
import { noticeText } from "../../../shared/text/notice.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";

const consent = ["consentMissing", "consentAwaited", "youthMustSign", "consentNotBegun", "consentExpired"];
const supplement = ["agencyNotCovered", "agencyDeclined"];
const meetings = ["meetingDayPassed", "preMeetingNotDecided", "meetingCancelled", "noticeExists", "notFound"];

/** The button that leads to where a refusal can be answered. */
export const WayForward = ({ code, caseId }: { readonly code: string; readonly caseId: CaseId }) => {
  if (consent.includes(code)) return <To path={paths.consent(caseId)} words={noticeText.toConsent} />;
  if (supplement.includes(code)) return <To path={paths.consent(caseId)} words={noticeText.supplement} />;
  if (meetings.includes(code)) return <To path={paths.caseMeetings(caseId)} words={noticeText.toMeetings} />;
  if (code === "contactMissing") return <To path={paths.contacts} words={noticeText.toContacts} />;
  if (code === "profileMissing") return <To path={paths.settings} words={noticeText.toSettings} />;
  return null;
};

const To = ({ path, words }: { readonly path: string; readonly words: string }) => (
  <LinkButton size="small" href={hrefTo(path)}>
    {words}
  </LinkButton>
);
