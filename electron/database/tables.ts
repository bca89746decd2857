// Every table of the vault, by its name. What the migrations make; schema.sql shows it.
import type { BaseTables } from "./base.ts";
import type {
  CaseProfileTable,
  ProfileTable,
  ProfileVersionTable,
  ContactTable,
  ConsultationTable,
  EnquiryTable,
  GroupMatterTable,
  WorkGroupMeetingTable,
} from "./tables/office.ts";
import type {
  CaseFileTable,
  YouthTable,
  GuardianTable,
  PrivatePersonTable,
  AttachmentTable,
  AttachmentChunkTable,
} from "./tables/case.ts";
import type { ClosureTable, ReopeningTable } from "./tables/closure.ts";
import type { CaseRelationTable, CaseResponsibilityTable, TargetGroupOverrideTable } from "./tables/case-keeping.ts";
import type {
  ConsentTable,
  ConsentAnswerTable,
  ConsentCorrectionTable,
  ConsentDeclineTable,
  ConsentExceptionTable,
  GuardianAgreementTable,
  PersonAnswerTable,
} from "./tables/consent.ts";
import type {
  MeetingTable,
  MeetingChangeTable,
  AttendanceTable,
  RiskAssessmentTable,
  NoticeTable,
  NoticeRecipientTable,
  NoticeSendingTable,
  NoticeReplyTable,
  MinutesTable,
  CopyCheckTable,
  GoalTable,
  GoalBeforeTable,
  GoalReviewTable,
  CommitmentTable,
  CommitmentBeforeTable,
  CommitmentReviewTable,
} from "./tables/meeting.ts";
import type {
  ChecklistTickTable,
  NoteTable,
  NoteWordingTable,
  TaskParkingTable,
  WatchTable,
} from "./tables/between.ts";
import type {
  ConcernReportProgressTable,
  ConcernReportTable,
  DocumentTable,
  DraftTable,
  MisdeliveryTable,
  OtherDisclosureTable,
  SettingTable,
} from "./tables/document.ts";
import type { LogoTable } from "./tables/logo.ts";
import type { ReportPackTable, SupportGapTable } from "./tables/report.ts";
import type { WordTemplateTable } from "./tables/word-template.ts";

export interface Tables extends BaseTables {
  readonly profile: ProfileTable;
  readonly profile_version: ProfileVersionTable;
  readonly case_profile: CaseProfileTable;
  readonly contact: ContactTable;
  readonly consultation: ConsultationTable;
  readonly enquiry: EnquiryTable;
  readonly group_matter: GroupMatterTable;
  readonly work_group_meeting: WorkGroupMeetingTable;
  readonly case_file: CaseFileTable;
  readonly youth: YouthTable;
  readonly guardian: GuardianTable;
  readonly private_person: PrivatePersonTable;
  readonly case_responsibility: CaseResponsibilityTable;
  readonly case_relation: CaseRelationTable;
  readonly target_group_override: TargetGroupOverrideTable;
  readonly attachment: AttachmentTable;
  readonly attachment_chunk: AttachmentChunkTable;
  readonly closure: ClosureTable;
  readonly reopening: ReopeningTable;
  readonly consent: ConsentTable;
  readonly consent_answer: ConsentAnswerTable;
  readonly consent_correction: ConsentCorrectionTable;
  readonly consent_decline: ConsentDeclineTable;
  readonly consent_exception: ConsentExceptionTable;
  readonly person_answer: PersonAnswerTable;
  readonly guardian_agreement: GuardianAgreementTable;
  readonly meeting: MeetingTable;
  readonly meeting_change: MeetingChangeTable;
  readonly risk_assessment: RiskAssessmentTable;
  readonly attendance: AttendanceTable;
  readonly notice: NoticeTable;
  readonly notice_recipient: NoticeRecipientTable;
  readonly notice_sending: NoticeSendingTable;
  readonly notice_reply: NoticeReplyTable;
  readonly minutes: MinutesTable;
  readonly copy_check: CopyCheckTable;
  readonly goal: GoalTable;
  readonly goal_before: GoalBeforeTable;
  readonly goal_review: GoalReviewTable;
  readonly commitment: CommitmentTable;
  readonly commitment_before: CommitmentBeforeTable;
  readonly commitment_review: CommitmentReviewTable;
  readonly concern_report: ConcernReportTable;
  readonly concern_report_progress: ConcernReportProgressTable;
  readonly document: DocumentTable;
  readonly other_disclosure: OtherDisclosureTable;
  readonly misdelivery: MisdeliveryTable;
  readonly draft: DraftTable;
  readonly setting: SettingTable;
  readonly note: NoteTable;
  readonly note_wording: NoteWordingTable;
  readonly watch: WatchTable;
  readonly task_parking: TaskParkingTable;
  readonly checklist_tick: ChecklistTickTable;
  readonly support_gap: SupportGapTable;
  readonly report_pack: ReportPackTable;
  readonly word_template: WordTemplateTable;
  readonly logo: LogoTable;
}
