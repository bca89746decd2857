// Consent (samtycke): versions, dated answers, exceptions. What they allow is computed: shared/domain/consent-rules.ts.
import { z } from "zod";
import {
  AnswerManner,
  AnswerValue,
  ConsentAnswer,
  ConsentException,
  ConsentTerms,
  ConsentVersion,
  PersonAnswer,
  Signer,
} from "../domain/consent.ts";
import { Day } from "../domain/day.ts";
import { AgencyId, AttachmentId, CaseId, ConsentId, PersonId } from "../domain/ids.ts";
import { Guardian, Youth } from "../domain/person.ts";
import { PrivatePerson } from "../domain/private-person.ts";
import { refusal } from "../domain/refusal.ts";
import { OptionalLine } from "../domain/text-fields.ts";
import { command, query } from "./define.ts";

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
});

const Answered = z.object({ answers: z.array(z.unknown()), persons: z.array(z.unknown()) });

/** The answers of one signer, as one form or one call gives them. */
export const AnswersGiven = z
  .object({
    consentId: ConsentId,
    signer: Signer,
    answers: z.array(z.object({ agencyId: AgencyId, answer: AnswerValue })).max(30),
    /** The answers about private persons, by name (R18c). */
    persons: z
      .array(z.object({ personId: PersonId, answer: AnswerValue }))
      .max(20)
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
    output: z.null(),
    failure: refusal("notFound", "notASigner", "agencyNotCovered", "personNotCovered", "dateInFuture"),
  }),
  addException: command({
    input: z.object({ caseId: CaseId, exception: ConsentException }),
    output: z.null(),
    failure: refusal("notFound", "dateInFuture", "untilMissing"),
  }),
};
