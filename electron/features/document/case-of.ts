// Which case a document is about.
import type { Day } from "../../../shared/domain/day.ts";
import type {
  CaseId,
  ConcernReportId,
  ConsentId,
  ConsultationId,
  MeetingId,
  MinutesId,
  ReportPackId,
  WorkGroupMeetingId,
} from "../../../shared/domain/ids.ts";
import { readMeeting, readMinutes } from "../../database/readings/meeting.ts";
import type { Read } from "../../database/session.ts";

/** Which document is to be sent, to whomever may have it. */
export type DocumentSource =
  | { readonly kind: "consentForm"; readonly consentId: ConsentId }
  | { readonly kind: "blankConsentForm"; readonly consultationId: ConsultationId }
  | { readonly kind: "notice" | "cancellation" | "minutesTemplate"; readonly meetingId: MeetingId }
  | { readonly kind: "blankMinutes" | "blankInformation" }
  | { readonly kind: "minutes" | "journalClip"; readonly minutesId: MinutesId }
  | { readonly kind: "concernReport"; readonly concernReportId: ConcernReportId }
  | {
      readonly kind:
        | "withdrawalLetter"
        | "closure"
        | "plan"
        | "planOnOnePage"
        | "information"
        | "disclosureLog"
        | "disclosureExtract"
        | "checklist";
      readonly caseId: CaseId;
    }
  | { readonly kind: "workGroupMinutes"; readonly workGroupMeetingId: WorkGroupMeetingId }
  | { readonly kind: "halfYearReport"; readonly reportPackId: ReportPackId }
  | { readonly kind: "logReport"; readonly from: Day; readonly to: Day };

type SourceWithoutCase = Extract<
  DocumentSource,
  {
    kind:
      | "concernReport"
      | "blankConsentForm"
      | "blankMinutes"
      | "blankInformation"
      | "workGroupMinutes"
      | "halfYearReport"
      | "logReport";
  }
>;

const withoutCase: readonly DocumentSource["kind"][] = [
  "concernReport",
  "blankConsentForm",
  "blankMinutes",
  "blankInformation",
  "workGroupMinutes",
  "halfYearReport",
  "logReport",
];

/** Whether a document may leave without a case whose reading is logged: a concern report, and papers about nobody. */
export const needsNoCase = (source: DocumentSource): source is SourceWithoutCase => withoutCase.includes(source.kind);

/** The case that a document is about; a concern report answers none. */
export const caseOf = async (read: Read, source: DocumentSource): Promise<CaseId | undefined> => {
  switch (source.kind) {
    case "consentForm":
      return (
        await read.selectFrom("consent").select("case_id").where("consent_id", "=", source.consentId).executeTakeFirst()
      )?.case_id;
    case "notice":
    case "cancellation":
    case "minutesTemplate":
      return (await readMeeting(read, source.meetingId))?.caseId;
    case "minutes":
    case "journalClip":
      return (await readMinutes(read, source.minutesId))?.caseId;
    case "withdrawalLetter":
    case "closure":
    case "plan":
    case "disclosureLog":
    case "disclosureExtract":
    case "planOnOnePage":
    case "information":
    case "checklist":
      return source.caseId;
    case "concernReport":
    case "blankConsentForm":
    case "blankMinutes":
    case "blankInformation":
    case "workGroupMinutes":
    case "halfYearReport":
    case "logReport":
      return undefined;
  }
};
