import type { consentContract } from "../../../shared/contract/consent.ts";
import type { Handlers } from "../../../shared/contract/define.ts";
import { endedAmong } from "../../../shared/domain/case-profile.ts";
import { signerKey, type ConsentAnswer, type ConsentTerms } from "../../../shared/domain/consent.ts";
import { signersOn, termsBlock } from "../../../shared/domain/consent-rules.ts";
import { ConsentId } from "../../../shared/domain/ids.ts";
import { err, ok } from "../../../shared/result.ts";
import type { Context } from "../../database/access.ts";
import { readConsentFacts, type ConsentReading } from "../../database/readings/consent.ts";
import { readCaseProfile, readProfile } from "../../database/readings/profile.ts";
import { caseOfAttachment, findConsent, insertAnswers, insertConsent, insertException, updateTerms } from "./store.ts";

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
    concerns({ table: "consent", id: consentId, caseId: before.caseId });
    return ok({ ...before, ...terms });
  },

  answer: async (given, { read, write, newId, now, today, concerns }) => {
    const version = await findConsent(read, given.consentId);
    const facts = version && (await readConsentFacts(read, version.caseId));
    if (version === undefined || facts === undefined) return err({ code: "notFound" });
    if (given.on > today) return err({ code: "dateInFuture" });
    const signers = signersOn(facts, version.youthSignsFrom, given.on);
    if (!signers.some((signer) => signerKey(signer) === signerKey(given.signer))) return err({ code: "notASigner" });
    const outside = given.answers.find(({ agencyId }) => !version.agencyIds.includes(agencyId));
    if (outside !== undefined) return err({ code: "agencyNotCovered", agencyId: outside.agencyId });
    const unnamed = given.persons.find(({ personId }) => !version.personIds.includes(personId));
    if (unnamed !== undefined) return err({ code: "personNotCovered", personId: unnamed.personId });
    const { attachmentId } = given;
    if (attachmentId !== null && (await caseOfAttachment(read, attachmentId)) !== version.caseId) {
      return err({ code: "notFound" });
    }
    await insertAnswers(write, given, recordedAfter([...facts.answers, ...facts.personAnswers], now), newId);
    concerns({
      table: "consent",
      id: version.consentId,
      caseId: version.caseId,
      detail: answersInCodes([...given.answers, ...given.persons]),
    });
    return ok(null);
  },

  addException: async ({ caseId, exception }, { read, write, newId, today, concerns }) => {
    if ((await readConsentFacts(read, caseId)) === undefined) return err({ code: "notFound" });
    if (exception.decidedOn > today) return err({ code: "dateInFuture" });
    if (exception.kind === "hindered" && exception.until === null) return err({ code: "untilMissing" });
    const id = newId();
    await insertException(write, id, caseId, exception);
    concerns({ table: "consent_exception", id, caseId, detail: { kind: exception.kind } });
    return ok(null);
  },
};

/** Whether the terms name somebody who is not a private person of the case. */
const namesStranger = (terms: ConsentTerms, { persons }: ConsentReading): boolean =>
  terms.personIds.some((personId) => !persons.some((person) => person.personId === personId));

/** When an answer is registered: after all before it, also on a clock that was set back, since the later one counts. */
const recordedAfter = (before: readonly Pick<ConsentAnswer, "recordedAt">[], now: string): string => {
  const last = before
    .map((answer) => answer.recordedAt)
    .toSorted()
    .at(-1);
  return last === undefined || last < now ? now : new Date(Date.parse(last) + 1).toISOString();
};

const answersInCodes = (answers: readonly { readonly answer: string }[]) => ({
  answers: answers.map(({ answer }) => answer),
});
