import type { consentContract } from "../../../shared/contract/consent.ts";
import type { Handlers } from "../../../shared/contract/define.ts";
import { changedFields } from "../../../shared/domain/changed-fields.ts";
import { endedAmong } from "../../../shared/domain/case-profile.ts";
import {
  signerKey,
  type AnswerSubject,
  type ConsentTerms,
  type ConsentVersion,
} from "../../../shared/domain/consent.ts";
import { agenciesEverCovered } from "../../../shared/domain/consent-end.ts";
import { exceptionBlock } from "../../../shared/domain/consent-exception.ts";
import { signersOn } from "../../../shared/domain/consent-rules.ts";
import { termsBlock } from "../../../shared/domain/consent-terms.ts";
import { ageOn } from "../../../shared/domain/day.ts";
import { ConsentId } from "../../../shared/domain/ids.ts";
import { err, ok } from "../../../shared/result.ts";
import type { Context } from "../../database/access.ts";
import { readConsentFacts, type ConsentReading } from "../../database/readings/consent.ts";
import { readCaseProfile, readProfile } from "../../database/readings/profile.ts";
import { followConsent, readConsequences } from "./consequences.ts";
import { correctAnswers, recordedAfter } from "./correct.ts";
import {
  caseOfAttachment,
  findConsent,
  insertAgreement,
  insertAnswers,
  insertConsent,
  insertDecline,
  insertException,
  updateTerms,
} from "./store.ts";
import { readWorkList } from "./work-list.ts";

export const consentHandlers: Handlers<{ consent: typeof consentContract }, Context>["consent"] = {
  listForCase: async ({ caseId }, { read, isOpened }) => {
    if (!isOpened(caseId)) return err({ code: "notOpened" });
    const facts = await readConsentFacts(read, caseId);
    if (facts === undefined) return err({ code: "notFound" });
    return ok({
      youth: facts.youth,
      guardians: [...facts.guardians],
      versions: [...facts.versions],
      answers: [...facts.answers],
      personAnswers: [...facts.personAnswers],
      persons: [...facts.persons],
      exceptions: [...facts.exceptions],
      ended: [...(facts.ended ?? [])],
      declines: [...facts.declines],
      agreements: [...facts.agreements],
    });
  },

  create: async ({ caseId, terms }, { read, write, newId, today, concerns }) => {
    if ((await readProfile(read)) === undefined) return err({ code: "profileMissing" });
    const facts = await readConsentFacts(read, caseId);
    const saved = await readCaseProfile(read, caseId);
    if (facts === undefined || saved === undefined) return err({ code: "notFound" });
    const ended = endedAmong(saved.profile.agencies, terms.agencyIds, today);
    if (ended !== undefined) return err({ code: "agencyEnded", agencyId: ended });
    if (namesStranger(terms, facts)) return err({ code: "notFound" });
    const block = termsBlock(terms);
    if (block !== undefined) return err(block);
    const version = {
      ...terms,
      consentId: ConsentId.parse(newId()),
      caseId,
      number: facts.versions.length + 1,
      createdOn: today,
      youthSignsFrom: saved.profile.youthSignsFrom,
    };
    await insertConsent(write, version, saved.newest.version);
    concerns({ table: "consent", id: version.consentId, caseId, detail: { version: version.number } });
    return ok(version);
  },

  change: async ({ consentId, terms }, { read, write, today, concerns }) => {
    const before = await findConsent(read, consentId);
    if (before === undefined) return err({ code: "notFound" });
    const facts = await readConsentFacts(read, before.caseId);
    if (facts === undefined) return err({ code: "notFound" });
    const { agencies } = (await readCaseProfile(read, before.caseId))?.profile ?? { agencies: [] };
    const ended = endedAmong(agencies, terms.agencyIds, today);
    if (ended !== undefined) return err({ code: "agencyEnded", agencyId: ended });
    const answered = [...facts.answers, ...facts.personAnswers].some((answer) => answer.consentId === consentId);
    if (answered) return err({ code: "answersExist" });
    if (namesStranger(terms, facts)) return err({ code: "notFound" });
    const block = termsBlock(terms);
    if (block !== undefined) return err(block);
    await updateTerms(write, consentId, terms);
    const fields = changedFields(before, terms);
    concerns({ table: "consent", id: consentId, caseId: before.caseId, detail: { fields } });
    return ok({ ...before, ...terms });
  },

  answer: async (given, context) => {
    const { read, write, newId, now, today, concerns } = context;
    const version = await findConsent(read, given.consentId);
    const facts = version && (await readConsentFacts(read, version.caseId));
    if (version === undefined || facts === undefined) return err({ code: "notFound" });
    if (given.on > today) return err({ code: "dateInFuture" });
    const signers = signersOn(facts, version.youthSignsFrom, given.on);
    if (!signers.some((signer) => signerKey(signer) === signerKey(given.signer))) return err({ code: "notASigner" });
    const outside = given.answers.find((about) => !isNamed(version, about));
    if (outside !== undefined) return err({ code: "agencyNotCovered", agencyId: outside.agencyId });
    const unnamed = given.persons.find(({ personId }) => !version.personIds.includes(personId));
    if (unnamed !== undefined) return err({ code: "personNotCovered", personId: unnamed.personId });
    const { attachmentId } = given;
    if (attachmentId !== null && (await caseOfAttachment(read, attachmentId)) !== version.caseId) {
      return err({ code: "notFound" });
    }
    const answers = given.answers.map((answer) => ({ ...answer, corrects: null }));
    const persons = given.persons.map((answer) => ({ ...answer, corrects: null }));
    const recordedAt = recordedAfter([...facts.answers, ...facts.personAnswers], now);
    await insertAnswers(write, { ...given, answers, persons }, recordedAt, newId);
    concerns({
      table: "consent",
      id: version.consentId,
      caseId: version.caseId,
      detail: answersInCodes([...given.answers, ...given.persons]),
    });
    return ok({ consequences: await followConsent(context, version.caseId) });
  },

  correct: async (correction, context) => correctAnswers(correction, context),

  addException: async ({ caseId, exception }, context) => {
    const { read, write, newId, today, concerns } = context;
    const facts = await readConsentFacts(read, caseId);
    if (facts === undefined) return err({ code: "notFound" });
    const block = exceptionBlock(exception, facts.youth.maturity, today);
    if (block !== undefined) return err(block);
    const id = newId();
    await insertException(write, id, caseId, exception);
    // A narrower version may apply from now on: what it no longer covers loses its ground as by an answer.
    await followConsent(context, caseId);
    concerns({ table: "consent_exception", id, caseId, detail: { kind: exception.kind } });
    return ok(null);
  },

  decline: async ({ caseId, ...given }, context) => {
    const { read, write, newId, today, concerns } = context;
    const facts = await readConsentFacts(read, caseId);
    if (facts === undefined) return err({ code: "notFound" });
    if (given.on > today) return err({ code: "dateInFuture" });
    if (agenciesEverCovered(facts, today).length > 0) return err({ code: "consentWasGiven" });
    const id = newId();
    await insertDecline(write, id, caseId, { ...given, afterVersion: facts.versions.length });
    await followConsent(context, caseId);
    concerns({ table: "consent_decline", id, caseId });
    return ok(null);
  },

  agreeToGuardian: async ({ caseId, ...given }, context) => {
    const { read, write, newId, now, today, concerns } = context;
    const facts = await readConsentFacts(read, caseId);
    if (!facts?.guardians.some(({ guardianId }) => guardianId === given.guardianId)) return err({ code: "notFound" });
    if (given.on > today) return err({ code: "dateInFuture" });
    if (ageOn(facts.youth.birthDate, given.on) < 18) return err({ code: "youthNotAdult" });
    const id = newId();
    await insertAgreement(write, id, caseId, { ...given, recordedAt: recordedAfter(facts.agreements, now) });
    await followConsent(context, caseId);
    concerns({ table: "guardian_agreement", id, caseId, detail: { agrees: given.agrees } });
    return ok(null);
  },

  consequences: async ({ caseId }, { read, today, isOpened }) => {
    if (!isOpened(caseId)) return err({ code: "notOpened" });
    if ((await readConsentFacts(read, caseId)) === undefined) return err({ code: "notFound" });
    return ok(await readConsequences(read, caseId, today));
  },

  workList: async (_, { read, today }) => ok(await readWorkList(read, today)),
};

/** Whether the terms name somebody who is not a private person of the case. */
const namesStranger = (terms: ConsentTerms, { persons }: ConsentReading): boolean =>
  terms.personIds.some((personId) => !persons.some((person) => person.personId === personId));

/** Whether a version names an agency, or one of the categories that it may tell. */
const isNamed = (version: ConsentVersion, { agencyId, categoryId }: AnswerSubject): boolean =>
  version.agencyIds.includes(agencyId) &&
  (categoryId === null ||
    version.categories.some((category) => category.agencyId === agencyId && category.categoryId === categoryId));

const answersInCodes = (answers: readonly { readonly answer: string }[]) => ({
  answers: answers.map(({ answer }) => answer),
});
