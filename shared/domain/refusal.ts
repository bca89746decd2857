// Every way in which the host says no about a case: a code and the facts that the words need. The words: shared/text/failures.ts.
import { z } from "zod";
import { ConcernSubject } from "./closure.ts";
import { AnswerValue, Signer } from "./consent.ts";
import { Day } from "./day.ts";
import { IdentityKind } from "./identity-scan.ts";
import { Exposure } from "./exposure.ts";
import { AgencyId, PersonId } from "./ids.ts";
import { MinutesGap } from "./minutes-rules.ts";
import { GroundTest } from "./other-disclosure.ts";
import { SwitchedGround } from "./profile.ts";
import { TemplateProblem } from "./word-template.ts";

const only = <const Code extends string>(code: Code) => z.object({ code: z.literal(code) });

const refusals = {
  notFound: only("notFound"),
  /** Somebody saved the same record in between; nothing was overwritten. */
  changedMeanwhile: only("changedMeanwhile"),
  /** The case has not been opened in this session, so its reading would not be logged. */
  notOpened: only("notOpened"),
  caseNotClosed: only("caseNotClosed"),
  /** The same for an identified contact. */
  contactNotOpened: only("contactNotOpened"),
  profileMissing: only("profileMissing"),

  periodNotOver: z.object({ code: z.literal("periodNotOver"), to: Day }),
  /** A part of the period, or a longer one, has been told: both together would give small numbers away (R47). */
  periodTold: only("periodTold"),
  halfYearMissing: only("halfYearMissing"),
  replacementReasonMissing: only("replacementReasonMissing"),
  supportGapStands: z.object({ code: z.literal("supportGapStands"), noticedOn: Day }),
  filledBeforeNoticed: z.object({ code: z.literal("filledBeforeNoticed"), noticedOn: Day }),

  closedBeforeOpened: z.object({ code: z.literal("closedBeforeOpened"), openedOn: Day }),
  reopenedBeforeClosed: z.object({ code: z.literal("reopenedBeforeClosed"), closedOn: Day }),
  /** The first minutes of a meeting are still a draft: nothing could be followed up in them any more. */
  minutesUnfinished: z.object({ code: z.literal("minutesUnfinished"), heldOn: Day }),
  ageLimitNotReached: z.object({ code: z.literal("ageLimitNotReached"), age: z.int(), limit: z.int() }),
  goalNotAssessed: z.object({ code: z.literal("goalNotAssessed"), number: z.int() }),
  commitmentNotSettled: z.object({ code: z.literal("commitmentNotSettled"), number: z.int() }),
  remainingConcernMissing: z.object({ code: z.literal("remainingConcernMissing"), subject: ConcernSubject }),
  /** R44: concern above the municipality's limit, or a case closed because concern remains. */
  concernReportNeeded: z.object({
    code: z.literal("concernReportNeeded"),
    because: z.enum(["level", "reason", "always"]),
    limit: z.int(),
  }),

  decisionMissing: only("decisionMissing"),
  decidedNotToStart: only("decidedNotToStart"),
  alreadyDecided: only("alreadyDecided"),
  consultationAlreadyLinked: only("consultationAlreadyLinked"),
  /** A text about nobody shows somebody (R6). Which field and what kind, never what it said. */
  identityInText: z.object({ code: z.literal("identityInText"), field: z.string(), kind: IdentityKind }),
  /** Capitals or classes that may show somebody: kept only with `keepAnyway` (T1). */
  namesPossible: z.object({ code: z.literal("namesPossible"), fields: z.array(z.string()).min(1) }),
  consultationRemoved: only("consultationRemoved"),
  familyDeclined: only("familyDeclined"),
  enquiryUndecided: only("enquiryUndecided"),
  enquiryNotToStart: only("enquiryNotToStart"),
  enquiryAlreadyLinked: only("enquiryAlreadyLinked"),
  openingGroundMissing: only("openingGroundMissing"),
  /** The case has a consultation already. */
  caseHasConsultation: only("caseHasConsultation"),
  linkGroundMissing: only("linkGroundMissing"),
  removedAlready: only("removedAlready"),
  ledToCase: only("ledToCase"),
  keptUntil: z.object({ code: z.literal("keptUntil"), until: Day }),
  caseNumberTaken: only("caseNumberTaken"),
  relatesToItself: only("relatesToItself"),
  alreadyRelated: only("alreadyRelated"),
  birthDateInFuture: only("birthDateInFuture"),
  dateInFuture: only("dateInFuture"),
  daysOutOfOrder: only("daysOutOfOrder"),
  agencyInUse: only("agencyInUse"),
  categoryInUse: only("categoryInUse"),
  successorMissing: only("successorMissing"),
  /** The agency is no more: nothing can be consented to about it. */
  agencyEnded: z.object({ code: z.literal("agencyEnded"), agencyId: AgencyId }),

  periodEndsBeforeItBegins: only("periodEndsBeforeItBegins"),
  periodTooLong: z.object({ code: z.literal("periodTooLong"), months: z.int() }),
  categoriesMissing: z.object({ code: z.literal("categoriesMissing"), agencyId: AgencyId }),
  answersExist: only("answersExist"),
  notASigner: only("notASigner"),
  untilMissing: only("untilMissing"),

  /** It has been corrected before: the later one is what counts. */
  alreadyCorrected: only("alreadyCorrected"),
  /** What is corrected together must be one person's answers in one case. */
  notTogether: only("notTogether"),
  maturityMissing: only("maturityMissing"),
  untilBeforeDecided: only("untilBeforeDecided"),
  /** Something has been shared on the consent, so that it is taken back, not declined. */
  consentWasGiven: only("consentWasGiven"),
  consentDeclined: z.object({ code: z.literal("consentDeclined"), on: Day }),
  youthNotAdult: only("youthNotAdult"),
  youthHasNotAgreed: only("youthHasNotAgreed"),
  nothingWithdrawn: only("nothingWithdrawn"),
  noticeLostGround: z.object({ code: z.literal("noticeLostGround"), on: Day }),

  consentMissing: only("consentMissing"),
  consentAwaited: z.object({ code: z.literal("consentAwaited"), signers: z.array(Signer) }),
  youthMustSign: only("youthMustSign"),
  consentNotBegun: z.object({ code: z.literal("consentNotBegun"), from: Day }),
  consentExpired: z.object({ code: z.literal("consentExpired"), to: Day }),
  agencyNotCovered: z.object({ code: z.literal("agencyNotCovered"), agencyId: AgencyId }),
  agencyDeclined: z.object({
    code: z.literal("agencyDeclined"),
    agencyId: AgencyId,
    signer: Signer,
    answer: AnswerValue.exclude(["yes"]),
    on: Day,
  }),
  guardianWithoutCustody: only("guardianWithoutCustody"),
  /** Private persons (R18c): not named or not answered for, or declined; never given the minutes. */
  personNotCovered: z.object({ code: z.literal("personNotCovered"), personId: PersonId }),
  personDeclined: z.object({
    code: z.literal("personDeclined"),
    personId: PersonId,
    signer: Signer,
    answer: AnswerValue.exclude(["yes"]),
    on: Day,
  }),
  personGetsNoMinutes: only("personGetsNoMinutes"),
  /** A private person gets what that person has taken on, and nothing else of the plan (R18c). */
  personHasNoCommitment: only("personHasNoCommitment"),
  /** No minutes that stand hold a plan yet. */
  planMissing: only("planMissing"),
  /** Somebody has answered about the person by that name. */
  personAnswered: only("personAnswered"),
  /** Roles outside the consent matrix that lack what lets them be there (R12). */
  interpreterNotBound: only("interpreterNotBound"),
  leaderNotBound: only("leaderNotBound"),

  preMeetingNotDecided: only("preMeetingNotDecided"),
  /** The family is not called: the agencies meet alone in this municipality. */
  familyNotSummoned: only("familyNotSummoned"),
  /** Meetings are always led by the coordinator here. */
  leaderNotAllowed: only("leaderNotAllowed"),
  meetingDayPassed: z.object({ code: z.literal("meetingDayPassed"), heldOn: Day }),
  meetingNotToday: z.object({ code: z.literal("meetingNotToday"), heldOn: Day }),
  meetingCancelled: only("meetingCancelled"),
  meetingNotStarted: only("meetingNotStarted"),
  meetingStarted: only("meetingStarted"),
  endsBeforeItStarts: only("endsBeforeItStarts"),
  leavesBeforeArriving: only("leavesBeforeArriving"),
  notSummoned: only("notSummoned"),
  /** Somebody who has got the notice would be left out of it. */
  noticeExists: only("noticeExists"),
  noticeNotSent: only("noticeNotSent"),
  /** The meeting has been changed since the party got its notice. */
  noticeOutdated: only("noticeOutdated"),
  repliedBeforeSent: z.object({ code: z.literal("repliedBeforeSent"), sentOn: Day }),
  attendeeMissing: only("attendeeMissing"),
  changeReasonMissing: only("changeReasonMissing"),
  meetingNotCancelled: only("meetingNotCancelled"),
  /** What is recorded before a meeting is written in its minutes once it has begun. */
  meetingUnderWay: only("meetingUnderWay"),
  onlyBeforePreMeeting: only("onlyBeforePreMeeting"),
  contactEnded: z.object({ code: z.literal("contactEnded"), agencyId: AgencyId }),
  leaderNotAppointed: only("leaderNotAppointed"),
  contactMissing: z.object({ code: z.literal("contactMissing"), agencyId: AgencyId }),

  minutesLocked: only("minutesLocked"),
  minutesNotEstablished: only("minutesNotEstablished"),
  /** A correction has been established: the older text is not sent any more. */
  minutesReplaced: only("minutesReplaced"),
  minutesIncomplete: z.object({ code: z.literal("minutesIncomplete"), gaps: z.array(MinutesGap).min(1) }),
  textTooLong: only("textTooLong"),
  /** Minutes that were written elsewhere: no Word file that can be read, one that would run, one of no meeting or of another. */
  minutesFileUnknown: only("minutesFileUnknown"),
  minutesFileMacros: only("minutesFileMacros"),
  minutesFileUnmarked: only("minutesFileUnmarked"),
  minutesFileOtherMeeting: only("minutesFileOtherMeeting"),
  /** Something in the case is hidden from the guardians, and the coordinator has not checked this guardian's copy (B3). */
  copyNotChecked: only("copyNotChecked"),
  /** A copy would tell somebody else where a person with a protected identity is found (3.8): whose, and in which parts. */
  protectedInCopy: Exposure.extend({ code: z.literal("protectedInCopy") }),
  /** Nobody has answered that the meeting's place reveals nobody with a protected identity. */
  placeNotChecked: only("placeNotChecked"),
  goalHasCommitments: only("goalHasCommitments"),
  madeAtEarlierMeeting: only("madeAtEarlierMeeting"),

  /** Disclosures on other grounds than consent: the lawyer's switch, the day, and the ground's own tests. */
  groundSwitchedOff: z.object({ code: z.literal("groundSwitchedOff"), ground: SwitchedGround }),
  groundNotInForce: z.object({ code: z.literal("groundNotInForce"), on: Day }),
  groundTestNotMet: z.object({ code: z.literal("groundTestNotMet"), test: GroundTest }),
  /** A copy cannot be found to have gone wrong before it left, nor be notified before it was found. */
  foundBeforeSent: z.object({ code: z.literal("foundBeforeSent"), sentOn: Day }),
  notifiedBeforeFound: z.object({ code: z.literal("notifiedBeforeFound"), foundOn: Day }),
  timeInFuture: only("timeInFuture"),
  /** A task whose hours the law counts is not put aside past them. */
  deadlineOfLaw: z.object({ code: z.literal("deadlineOfLaw"), dueOn: Day }),
  categoryUnknown: only("categoryUnknown"),
  /** Written in an earlier session: it is struck through with a reason, never taken away. */
  noteFromEarlier: only("noteFromEarlier"),
  noteStruck: only("noteStruck"),
  dayNotAhead: only("dayNotAhead"),
  /** The municipality has not switched the group level on (R5). */
  groupLevelOff: only("groupLevelOff"),

  folderNotChosen: only("folderNotChosen"),
  folderGone: only("folderGone"),
  folderReadOnly: only("folderReadOnly"),
  diskFull: only("diskFull"),
  fileExists: only("fileExists"),
  pathTooLong: only("pathTooLong"),
  emailNotAllowed: only("emailNotAllowed"),
  formatNotMade: only("formatNotMade"),
  letterHasNoAddress: only("letterHasNoAddress"),

  profileFileTooLarge: only("profileFileTooLarge"),
  profileFileUnknown: only("profileFileUnknown"),
  profileFileNewer: only("profileFileNewer"),
  profileFileDamaged: only("profileFileDamaged"),
  /** The file's agencies and our own cannot stand beside each other. */
  profileFileClashes: only("profileFileClashes"),
  profileFileShowsSomebody: only("profileFileShowsSomebody"),
  profileFileNotWritten: only("profileFileNotWritten"),

  /** A file that cannot be the municipality's logo, and why. */
  logoTooLarge: only("logoTooLarge"),
  logoTypeUnknown: only("logoTypeUnknown"),
  logoDamaged: only("logoDamaged"),
  logoAnimated: only("logoAnimated"),
  logoTooManyPixels: z.object({ code: z.literal("logoTooManyPixels"), width: z.int(), height: z.int() }),
  logoTooSmall: only("logoTooSmall"),
  /** All of it is white, as the logo for dark grounds is. */
  logoNotSeen: only("logoNotSeen"),

  /** The municipality's own Word templates: no Word file that can be read, one that would run, or one that cannot be used as it is. */
  wordTemplateUnknown: only("wordTemplateUnknown"),
  wordTemplateMacros: only("wordTemplateMacros"),
  wordTemplateProblems: z.object({
    code: z.literal("wordTemplateProblems"),
    problems: z.array(TemplateProblem).min(1),
  }),
  wordTemplateNotWritten: only("wordTemplateNotWritten"),
  validFromPassed: only("validFromPassed"),

  fileTooLarge: z.object({ code: z.literal("fileTooLarge"), megabytes: z.int() }),
  fileTypeUnknown: only("fileTypeUnknown"),
  fileEmpty: only("fileEmpty"),
  fileUnreadable: only("fileUnreadable"),
} as const;

export type RefusalCode = keyof typeof refusals;
type RefusalOf<Code extends RefusalCode> = z.infer<(typeof refusals)[Code]>;
/** Any refusal about a case. */
export type Refusal = RefusalOf<RefusalCode>;

/** The refusals that one channel declares. */
export const refusal = <const Code extends RefusalCode>(...codes: readonly [Code, ...Code[]]) => {
  const [first, ...rest] = codes.map((code) => refusals[code]);
  // The union's members are exactly those of the named codes; the walk over the names loses that.
  return z.union([first, ...rest] as never) as unknown as z.ZodType<RefusalOf<Code>, RefusalOf<Code>>;
};

/** What consent can answer for a case, for channels that depend on it. */
export const consentCodes = [
  "consentMissing",
  "consentDeclined",
  "consentAwaited",
  "youthMustSign",
  "consentNotBegun",
  "consentExpired",
  "agencyNotCovered",
  "agencyDeclined",
  "personNotCovered",
  "personDeclined",
] as const satisfies readonly RefusalCode[];

/** What the host says about free text that must show nobody. */
export const scannedTextCodes = ["identityInText", "namesPossible"] as const satisfies readonly RefusalCode[];

/** What can go wrong when files are written to the folder that the user chose. */
export const folderCodes = [
  "folderNotChosen",
  "folderGone",
  "folderReadOnly",
  "diskFull",
  "fileExists",
  "pathTooLong",
] as const satisfies readonly RefusalCode[];
