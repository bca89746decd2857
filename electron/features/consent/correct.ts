// Rätta: a wrongly registered answer stops counting, with a reason, and another may stand in its place. Nothing is erased.
import type { consentContract } from "../../../shared/contract/consent.ts";
import type { Handler } from "../../../shared/contract/define.ts";
import { signersOn } from "../../../shared/domain/consent-rules.ts";
import { signerKey } from "../../../shared/domain/consent.ts";
import { err, ok } from "../../../shared/result.ts";
import type { Context } from "../../database/access.ts";
import { readConsentFacts } from "../../database/readings/consent.ts";
import { followConsent } from "./consequences.ts";
import { findConsent, insertAnswers, insertCorrection } from "./store.ts";

/** When something is registered: after all before it, also on a clock that was set back, since the later one counts. */
export const recordedAfter = (before: readonly { readonly recordedAt: string }[], now: string): string => {
  const last = before
    .map((one) => one.recordedAt)
    .toSorted()
    .at(-1);
  return last === undefined || last < now ? now : new Date(Date.parse(last) + 1).toISOString();
};

/** All or nothing: a refusal undoes the transaction, what has been struck included. */
export const correctAnswers: Handler<typeof consentContract.correct, Context> = async (
  { caseId, answerIds, reason, instead },
  context,
) => {
  const { read, write, newId, now, today, concerns } = context;
  const facts = await readConsentFacts(read, caseId);
  if (facts === undefined) return err({ code: "notFound" });
  const answers = facts.answers.filter((answer) => answerIds.includes(answer.answerId));
  const persons = facts.personAnswers.filter((answer) => answerIds.includes(answer.answerId));
  const wrong = [...answers, ...persons];
  const [first] = wrong;
  if (first === undefined || wrong.length < new Set(answerIds).size) return err({ code: "notFound" });
  if (wrong.some((answer) => answer.correction !== null)) return err({ code: "alreadyCorrected" });
  const together = wrong.every(
    (answer) => answer.consentId === first.consentId && signerKey(answer.signer) === signerKey(first.signer),
  );
  if (!together) return err({ code: "notTogether" });
  for (const { answerId } of wrong) await insertCorrection(write, answerId, reason, today);
  if (instead !== null) {
    const version = await findConsent(read, first.consentId);
    if (version === undefined) return err({ code: "notFound" });
    if (instead.on > today) return err({ code: "dateInFuture" });
    const signers = signersOn(facts, version.youthSignsFrom, instead.on);
    if (!signers.some((signer) => signerKey(signer) === signerKey(first.signer))) return err({ code: "notASigner" });
    const { answer, ...how } = instead;
    await insertAnswers(
      write,
      {
        consentId: first.consentId,
        signer: first.signer,
        attachmentId: first.attachmentId,
        ...how,
        answers: answers.map(({ agencyId, categoryId, answerId }) => ({
          agencyId,
          categoryId,
          answer,
          corrects: answerId,
        })),
        persons: persons.map(({ personId, answerId }) => ({ personId, answer, corrects: answerId })),
      },
      recordedAfter([...facts.answers, ...facts.personAnswers], now),
      newId,
    );
  }
  concerns({
    table: "consent_correction",
    id: first.answerId,
    caseId,
    detail: { from: wrong.map((one) => one.answer), to: instead?.answer ?? "none" },
  });
  return ok({ consequences: await followConsent(context, caseId) });
};
