// All migrations, in order. Listed by hand: a new one is a line here, and none is ever taken away.
import type { Migration } from "../migrate.ts";
import * as first from "./0001-first.ts";
import * as closure from "./0002-closure.ts";
import * as concernReportProgress from "./0003-concern-report-progress.ts";
import * as consultation from "./0004-consultation.ts";
import * as privatePersons from "./0005-private-persons.ts";
import * as otherDisclosure from "./0006-other-disclosure.ts";
import * as profileVersions from "./0007-profile-versions.ts";
import * as noticeLife from "./0008-notice-life.ts";
import * as between from "./0009-between.ts";
import * as caseKeeping from "./0010-case-keeping.ts";
import * as consentInFull from "./0011-consent-in-full.ts";
import * as minutesSections from "./0012-minutes-sections.ts";
import * as workGroup from "./0013-work-group.ts";
import * as planHistory from "./0014-plan-history.ts";
import * as halfYearReport from "./0015-half-year-report.ts";
import * as noteWording from "./0016-note-wording.ts";
import * as wordTemplate from "./0017-word-template.ts";
import * as wrapping from "./0018-wrapping.ts";
import * as urgency from "./0019-urgency.ts";
import * as misdelivery from "./0020-misdelivery.ts";
import * as logo from "./0021-logo.ts";

export const migrations: readonly Migration[] = [
  first,
  closure,
  concernReportProgress,
  consultation,
  privatePersons,
  otherDisclosure,
  profileVersions,
  noticeLife,
  between,
  caseKeeping,
  consentInFull,
  minutesSections,
  workGroup,
  planHistory,
  halfYearReport,
  noteWording,
  wordTemplate,
  wrapping,
  urgency,
  misdelivery,
  logo,
];
