// Consent (samtycke): versions, dated answers, exceptions. What they allow is computed: shared/domain/consent-rules.ts.
import { z } from "zod";
import {
  AnswerManner,
  AnswerSubject,
  AnswerValue,
  ConsentAnswer,
  ConsentDecline,
  ConsentException,
  ConsentTerms,
  ConsentVersion,
  GuardianAgreement,
  PersonAnswer,
  Signer,
  subjectKey,
} from "../domain/consent.ts";
import { Day } from "../domain/day.ts";
import { ConsentWork } from "../domain/consent-state.ts";
import { SentDocument } from "../domain/disclosure.ts";
import {
  AgencyId,
  AttachmentId,
  CaseId,
  CategoryId,
  ConsentAnswerId,
  ConsentId,
  GuardianId,
  MeetingId,
  PersonId,
} from "../domain/ids.ts";
import { MeetingKind } from "../domain/meeting.ts";
import { Guardian, Youth } from "../domain/person.ts";
import { PrivatePerson } from "../domain/private-person.ts";
import { refusal } from "../domain/refusal.ts";
import { OptionalLine, Reason } from "../domain/text-fields.ts";
import { alsoWhenClosed, command, query } from "./define.ts";

/** All that `consent-rules.ts` needs about a case, and whom it is about. */
export const ConsentFactsView = z.object({
  youth: Youth.pick({ birthDate: true, maturity: true }),
  guardians: z.array(
    Guardian.pick({ guardianId: true, number: true, custody: true, custodyFrom: true, custodyUntil: true }),
  ),
  versions: z.array(ConsentVersion),
  answers: z.array(ConsentAnswer),
  personAnswers: z.array(PersonAnswer),
  /** The private persons of the case, whom a version may name (R18c). */
  persons: z.array(PrivatePerson),
  exceptions: z.array(ConsentException),
  /** Agencies that are no more, from a day. */
  ended: z.array(z.object({ agencyId: AgencyId, on: Day })).optional(),
  declines: z.array(ConsentDecline),
  agreements: z.array(GuardianAgreement),
});

const Answered = z.object({ answers: z.array(z.unknown()), persons: z.array(z.unknown()) });

/** The answers of one signer, as one form or one call gives them. */
export const AnswersGiven = z
  .object({
    consentId: ConsentId,
    signer: Signer,
    answers: z
      .array(AnswerSubject.extend({ answer: AnswerValue }))
      .max(200)
      .refine((answers) => new Set(answers.map(subjectKey)).size === answers.length),
    /** The answers about private persons, by name (R18c). */
    persons: z
      .array(z.object({ personId: PersonId, answer: AnswerValue }))
      .max(20)
      .refine((answers) => new Set(answers.map(({ personId }) => personId)).size === answers.length)
      .default([]),
    on: Day,
    manner: AnswerManner,
    receivedBy: OptionalLine,
    interpreter: z.boolean(),
    attachmentId: AttachmentId.nullable(),
  })
  .refine(({ answers, persons }) => answers.length + persons.length > 0, {
    path: ["answers"],
    // Said together with what else is missing, not after it.
    when: ({ value }) => Answered.safeParse(value).success,
  });
export type AnswersGiven = z.infer<typeof AnswersGiven>;

/** What wrongly registered answers should have said; nothing when they should not have been registered at all. */
const AnswerInstead = ConsentAnswer.pick({ answer: true, on: true, manner: true, receivedBy: true, interpreter: true });

/** What follows when consent is taken back (följder av återkallelsen). Nothing is erased. */
export const WithdrawalConsequences = z.object({
  /** Whether nothing may be shared on consent any more. */
  whole: z.boolean(),
  on: Day,
  ended: z.array(z.object({ agencyId: AgencyId, categoryId: CategoryId.nullable(), on: Day })),
  /** Private persons who could take part by name, and no longer may (R18c). */
  persons: z.array(z.object({ personId: PersonId, on: Day })),
  /** Notices to coming meetings that lost their ground: one that was not sent is cancelled, one that was is to be changed. */
  notices: z.array(
    z.object({
      meetingId: MeetingId,
      kind: MeetingKind,
      ordinal: z.int(),
      heldOn: Day,
      lostOn: Day,
      sent: z.boolean(),
    }),
  ),
  /** What left on consent, and who therefore has it still. */
  holders: z.array(SentDocument),
});
export type WithdrawalConsequences = z.infer<typeof WithdrawalConsequences>;

/** One case in the list of consents (arbetslista för samtycken): neutral, without anything about the case itself. */
export const ConsentRow = z.object({
  caseId: CaseId,
  number: z.string(),
  name: z.string(),
  isProtected: z.boolean(),
  work: ConsentWork,
});
export type ConsentRow = z.infer<typeof ConsentRow>;

export const consentContract = {
  listForCase: query({
    input: z.object({ caseId: CaseId }),
    output: ConsentFactsView,
    failure: refusal("notFound", "notOpened"),
  }),
  /** A new version: the first, a supplement or a narrowing. It applies when complete; until then the old one does. */
  create: command({
    input: z.object({ caseId: CaseId, terms: ConsentTerms }),
    output: ConsentVersion,
    failure: refusal(
      "notFound",
      "profileMissing",
      "periodEndsBeforeItBegins",
      "periodTooLong",
      "categoriesMissing",
      "agencyEnded",
    ),
  }),
  /** Changes a version that nobody has answered yet. */
  change: command({
    input: z.object({ consentId: ConsentId, terms: ConsentTerms }),
    output: ConsentVersion,
    failure: refusal(
      "notFound",
      "profileMissing",
      "answersExist",
      "periodEndsBeforeItBegins",
      "periodTooLong",
      "categoriesMissing",
      "agencyEnded",
    ),
  }),
  /** Registers dated answers, a withdrawal (återkallelse) included. Nothing is overwritten: the latest date counts. */
  answer: command({
    // A no or a withdrawal is never too late.
    whenClosed: ({ answers, persons }) => [...answers, ...persons].every(({ answer }) => answer !== "yes"),
    input: AnswersGiven,
    output: z.object({ consequences: WithdrawalConsequences.nullable() }),
    failure: refusal("notFound", "notASigner", "agencyNotCovered", "personNotCovered", "dateInFuture"),
  }),
  /** Rätta: wrongly registered answers stop counting, with a reason, and may be replaced. They stay in the history. */
  correct: command({
    // To a no or a withdrawal it is never too late.
    whenClosed: ({ instead }) => instead !== null && instead.answer !== "yes",
    input: z.object({
      caseId: CaseId,
      answerIds: z.array(ConsentAnswerId).min(1).max(200),
      reason: Reason,
      instead: AnswerInstead.nullable(),
    }),
    output: z.object({ consequences: WithdrawalConsequences.nullable() }),
    failure: refusal("notFound", "notASigner", "alreadyCorrected", "notTogether", "dateInFuture"),
  }),
  addException: command({
    input: z.object({ caseId: CaseId, exception: ConsentException }),
    output: z.null(),
    failure: refusal("notFound", "dateInFuture", "untilMissing", "untilBeforeDecided", "maturityMissing"),
  }),
  /** The family says no before anything has been shared (samtycke nekat). */
  decline: command({
    // A no is never too late.
    whenClosed: alsoWhenClosed,
    input: ConsentDecline.omit({ afterVersion: true }).extend({ caseId: CaseId }),
    output: z.null(),
    failure: refusal("notFound", "dateInFuture", "consentWasGiven"),
  }),
  /** What a youth who is 18 says about a former guardian taking part and getting documents (R18b). Can be taken back. */
  agreeToGuardian: command({
    // What is sent when a case ends goes to whom the youth wants, so either answer still counts then.
    whenClosed: alsoWhenClosed,
    input: GuardianAgreement.omit({ recordedAt: true }).extend({ caseId: CaseId, guardianId: GuardianId }),
    output: z.null(),
    failure: refusal("notFound", "dateInFuture", "youthNotAdult"),
  }),
  /** What has been taken back and what follows; nothing when nothing has. */
  consequences: query({
    input: z.object({ caseId: CaseId }),
    output: WithdrawalConsequences.nullable(),
    failure: refusal("notFound", "notOpened"),
  }),
  /** Every open case with how its consent stands (Samtycken). */
  workList: query({ input: z.null(), output: z.array(ConsentRow) }),
};
