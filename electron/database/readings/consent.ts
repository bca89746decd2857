// All that shared/domain/consent-rules.ts needs to know about a case.
import type { Selectable } from "kysely";
import { AgencyId, CategoryId, PersonId, type CaseId } from "../../../shared/domain/ids.ts";
import {
  AnswerManner,
  AnswerValue,
  ConsentCategory,
  ExceptionKind,
  type ConsentAnswer,
  type ConsentException,
  type ConsentVersion,
  type PersonAnswer,
  type Signer,
} from "../../../shared/domain/consent.ts";
import type { ConsentFacts } from "../../../shared/domain/consent-rules.ts";
import type { Guardian, Youth } from "../../../shared/domain/person.ts";
import type { PrivatePerson } from "../../../shared/domain/private-person.ts";
import { z } from "zod";
import { fromJson } from "../json.ts";
import { inCase } from "../one-or-all.ts";
import type { Read } from "../session.ts";
import type {
  ConsentAnswerTable,
  ConsentCorrectionTable,
  ConsentExceptionTable,
  ConsentTable,
  PersonAnswerTable,
} from "../tables/consent.ts";
import { readAgreementsByCase, readDeclinesByCase } from "./consent-family.ts";
import { readProfile } from "./profile.ts";
import { readGuardiansByCase, readPrivatePersonsByCase, readYouths } from "./people.ts";

const agencyOrNull = AgencyId.nullable();

const signerFromRow = (row: Pick<ConsentAnswerTable, "signer_kind" | "guardian_id">): Signer =>
  row.guardian_id === null ? { kind: "youth" } : { kind: "guardian", guardianId: row.guardian_id };

export const signerToRow = (signer: Signer) => ({
  signer_kind: signer.kind,
  guardian_id: signer.kind === "guardian" ? signer.guardianId : null,
});

export const consentFromRow = (row: Selectable<ConsentTable>): ConsentVersion => ({
  consentId: row.consent_id,
  caseId: row.case_id,
  number: row.number,
  purpose: row.purpose,
  cooperation: row.cooperation,
  agencyIds: fromJson(z.array(AgencyId), row.agency_ids),
  personIds: fromJson(z.array(PersonId), row.person_ids),
  categories: fromJson(z.array(ConsentCategory), row.categories),
  from: row.valid_from,
  to: row.valid_to,
  collectedByAgencyId: agencyOrNull.parse(row.collected_by_agency_id),
  collectedByRole: row.collected_by_role,
  sharesConcern: row.shares_concern === 1,
  createdOn: row.created_on,
  youthSignsFrom: row.youth_signs_from,
});

const categoryOrNull = CategoryId.nullable();

/** That an answer was corrected, where it was. */
type Corrected = { readonly [Column in "reason" | "corrected_on"]: ConsentCorrectionTable[Column] | null };

const answerFromRow = (
  row: Omit<Selectable<PersonAnswerTable>, "person_answer_id" | "person_id"> & Corrected,
): Omit<ConsentAnswer, "answerId" | "agencyId" | "categoryId"> => ({
  consentId: row.consent_id,
  signer: signerFromRow(row),
  answer: AnswerValue.parse(row.answer),
  on: row.answered_on,
  manner: AnswerManner.parse(row.manner),
  receivedBy: row.received_by,
  interpreter: row.interpreter === 1,
  attachmentId: row.attachment_id,
  recordedAt: row.recorded_at,
  corrects: row.corrects,
  correction: row.reason === null || row.corrected_on === null ? null : { reason: row.reason, on: row.corrected_on },
});

const agencyAnswerFromRow = (row: Selectable<ConsentAnswerTable> & Corrected): ConsentAnswer => ({
  ...answerFromRow(row),
  answerId: row.consent_answer_id,
  agencyId: AgencyId.parse(row.agency_id),
  categoryId: categoryOrNull.parse(row.category_id),
});

const personAnswerFromRow = (row: Selectable<PersonAnswerTable> & Corrected): PersonAnswer => ({
  ...answerFromRow(row),
  answerId: row.person_answer_id,
  personId: row.person_id,
});

const exceptionFromRow = (row: Selectable<ConsentExceptionTable>): ConsentException => ({
  signer: signerFromRow(row),
  kind: ExceptionKind.parse(row.kind),
  reason: row.reason,
  decidedBy: row.decided_by,
  decidedOn: row.decided_on,
  until: row.valid_until,
});

/** The facts of one case with the people themselves, or nothing when there is no such case. */
export interface ConsentReading extends ConsentFacts {
  readonly youth: Youth;
  readonly guardians: readonly Guardian[];
  readonly persons: readonly PrivatePerson[];
}

/** The consent of one case, or of every case. See: [Note: A bounded number of statements] */
export const readConsentByCase = async (read: Read, only?: CaseId): Promise<ReadonlyMap<CaseId, ConsentReading>> => {
  const youths = await readYouths(read, only);
  const guardians = await readGuardiansByCase(read, only);
  const persons = await readPrivatePersonsByCase(read, only);
  const versions = await read
    .selectFrom("consent")
    .selectAll()
    .where((where) => inCase(where, "case_id", only))
    .orderBy("number")
    .execute();
  const answers = await read
    .selectFrom("consent_answer")
    .innerJoin("consent", "consent.consent_id", "consent_answer.consent_id")
    .leftJoin("consent_correction", "consent_correction.answer_id", "consent_answer.consent_answer_id")
    .selectAll("consent_answer")
    .select(["consent.case_id", "consent_correction.reason", "consent_correction.corrected_on"])
    .where((where) => inCase(where, "consent.case_id", only))
    .orderBy("recorded_at")
    .execute();
  const personAnswers = await read
    .selectFrom("person_answer")
    .innerJoin("consent", "consent.consent_id", "person_answer.consent_id")
    .leftJoin("consent_correction", "consent_correction.answer_id", "person_answer.person_answer_id")
    .selectAll("person_answer")
    .select(["consent.case_id", "consent_correction.reason", "consent_correction.corrected_on"])
    .where((where) => inCase(where, "consent.case_id", only))
    .orderBy("recorded_at")
    .execute();
  const exceptions = await read
    .selectFrom("consent_exception")
    .selectAll()
    .where((where) => inCase(where, "case_id", only))
    .execute();
  const office = await readProfile(read);
  const ended = (office?.profile.agencies ?? []).flatMap((agency) =>
    agency.ended === undefined ? [] : [{ agencyId: agency.agencyId, on: agency.ended.on }],
  );
  const declines = await readDeclinesByCase(read, only);
  const agreements = await readAgreementsByCase(read, only);
  const versionsOf = Map.groupBy(versions, (row) => row.case_id);
  const answersOf = Map.groupBy(answers, (row) => row.case_id);
  const personAnswersOf = Map.groupBy(personAnswers, (row) => row.case_id);
  const exceptionsOf = Map.groupBy(exceptions, (row) => row.case_id);
  return new Map(
    [...youths].map(([caseId, { youth }]) => [
      caseId,
      {
        youth,
        guardians: guardians.get(caseId) ?? [],
        persons: persons.get(caseId) ?? [],
        versions: (versionsOf.get(caseId) ?? []).map(consentFromRow),
        answers: (answersOf.get(caseId) ?? []).map(agencyAnswerFromRow),
        personAnswers: (personAnswersOf.get(caseId) ?? []).map(personAnswerFromRow),
        exceptions: (exceptionsOf.get(caseId) ?? []).map(exceptionFromRow),
        ended,
        declines: declines.get(caseId) ?? [],
        agreements: agreements.get(caseId) ?? [],
      },
    ]),
  );
};

export const readConsentFacts = async (read: Read, caseId: CaseId): Promise<ConsentReading | undefined> =>
  (await readConsentByCase(read, caseId)).get(caseId);
