import type { consultationContract } from "../../../shared/contract/consultation.ts";
import type { Handlers } from "../../../shared/contract/define.ts";
import { changedFields } from "../../../shared/domain/changed-fields.ts";
import {
  consultationState,
  lastDayOfConsultation,
  type Consultation,
  type ConsultationDetails,
} from "../../../shared/domain/consultation.ts";
import { consultationDraft } from "../../../shared/domain/draft-text.ts";
import { ConsultationId } from "../../../shared/domain/ids.ts";
import { removalBlock } from "../../../shared/domain/retention.ts";
import { urgencyOf, urgencyReason, urgentFirst } from "../../../shared/domain/urgency.ts";
import { err, ok, type Result } from "../../../shared/result.ts";
import type { Context } from "../../database/access.ts";
import { readProfile } from "../../database/readings/profile.ts";
import { nextNumber } from "../../database/readings/running-number.ts";
import { scanTexts } from "../../database/readings/scan-texts.ts";
import type { Read } from "../../database/session.ts";
import { discardDrafts } from "../../database/writings.ts";
import { findConsultation, insertConsultation, listConsultations, updateConsultation } from "./store.ts";

const textsOf = ({ fromRole, question, doneSoFar, advice, urgency }: ConsultationDetails) => ({
  fromRole,
  question,
  doneSoFar,
  advice,
  urgencyReason: urgencyReason(urgency),
});

interface Known {
  readonly consultationId: ConsultationId;
  readonly version: number;
}

/** The consultation as it was seen, with its text still there. */
const findUnchanged = async (
  read: Read,
  { consultationId, version }: Known,
): Promise<Result<Consultation, { readonly code: "notFound" | "changedMeanwhile" | "consultationRemoved" }>> => {
  const found = await findConsultation(read, consultationId);
  if (found === undefined) return err({ code: "notFound" });
  if (found.removedOn !== null) return err({ code: "consultationRemoved" });
  return found.version === version ? ok(found) : err({ code: "changedMeanwhile" });
};

export const consultationHandlers: Handlers<{ consultation: typeof consultationContract }, Context>["consultation"] = {
  list: async (_, { read }) =>
    ok(urgentFirst(await listConsultations(read), (one) => consultationState(one) === "undecided")),

  read: async ({ consultationId }, { read }) => {
    const consultation = await findConsultation(read, consultationId);
    return consultation === undefined ? err({ code: "notFound" }) : ok(consultation);
  },

  register: async ({ keepAnyway, ...details }, { read, write, newId, today, concerns }) => {
    if (details.heldOn > today) return err({ code: "dateInFuture" });
    const scanned = await scanTexts(read, textsOf(details), keepAnyway);
    if (!scanned.ok) return scanned;
    const consultation: Consultation = {
      ...details,
      consultationId: ConsultationId.parse(newId()),
      number: await nextNumber(read, "consultation", details.heldOn),
      decision: null,
      consentAsked: null,
      linkedCaseId: null,
      removedOn: null,
      version: 1,
    };
    await insertConsultation(write, consultation);
    concerns({ table: "consultation", id: consultation.consultationId, detail: scanned.value });
    return ok(consultation);
  },

  change: async ({ details, keepAnyway, ...known }, { read, write, today, concerns }) => {
    const before = await findUnchanged(read, known);
    if (!before.ok) return before;
    if (details.heldOn > today) return err({ code: "dateInFuture" });
    const scanned = await scanTexts(read, textsOf(details), keepAnyway);
    if (!scanned.ok) return scanned;
    const consultation = { ...before.value, ...details, version: known.version + 1 };
    await updateConsultation(write, consultation);
    const fields = changedFields(before.value, details);
    concerns({ table: "consultation", id: known.consultationId, detail: { fields, ...scanned.value } });
    return ok(consultation);
  },

  decide: async ({ decision, keepAnyway, ...known }, { read, write, today, concerns }) => {
    const found = await findConsultation(read, known.consultationId);
    if (found !== undefined && found.decision !== null) return err({ code: "alreadyDecided" });
    const before = await findUnchanged(read, known);
    if (!before.ok) return before;
    if (decision.decidedOn > today) return err({ code: "dateInFuture" });
    const { decidedBy, reason } = decision;
    const scanned = await scanTexts(read, { decidedBy, reason }, keepAnyway);
    if (!scanned.ok) return scanned;
    const consultation = { ...before.value, decision, version: known.version + 1 };
    await updateConsultation(write, consultation);
    concerns({
      table: "consultation",
      id: known.consultationId,
      detail: { goOn: decision.goOn, ...scanned.value },
    });
    return ok(consultation);
  },

  recordConsentAsked: async ({ consentAsked, keepAnyway, ...known }, { read, write, today, concerns }) => {
    const before = await findUnchanged(read, known);
    if (!before.ok) return before;
    // From then on the case's own consent says what the family has answered.
    if (before.value.linkedCaseId !== null) return err({ code: "consultationAlreadyLinked" });
    const { askedOn, answeredOn, askedByRole, answer } = consentAsked;
    if (askedOn > today || (answeredOn ?? today) > today) return err({ code: "dateInFuture" });
    const scanned = await scanTexts(read, { askedByRole }, keepAnyway);
    if (!scanned.ok) return scanned;
    const consultation = { ...before.value, consentAsked, version: known.version + 1 };
    await updateConsultation(write, consultation);
    concerns({ table: "consultation", id: known.consultationId, detail: { answer, ...scanned.value } });
    return ok(consultation);
  },

  remove: async ({ consultationId, version }, { read, write, today, concerns }) => {
    const before = await findConsultation(read, consultationId);
    if (before === undefined) return err({ code: "notFound" });
    const months = (await readProfile(read))?.profile.consultationMonths;
    if (months === undefined) return err({ code: "profileMissing" });
    const block = removalBlock({ ...before, lastOn: lastDayOfConsultation(before) }, months, today);
    if (block !== undefined) return err(block);
    if (before.version !== version) return err({ code: "changedMeanwhile" });
    const consultation = { ...withoutTexts(before), removedOn: today, version: version + 1 };
    await updateConsultation(write, consultation);
    for (const record of Object.values(consultationDraft)) await discardDrafts(write, record(consultationId));
    concerns({ table: "consultation", id: consultationId, detail: { months } });
    return ok(consultation);
  },
};

/** Number, days and codes stay: statistics count them, and they show nobody. */
const withoutTexts = (consultation: Consultation): Consultation => ({
  ...consultation,
  fromRole: "",
  question: "",
  doneSoFar: "",
  advice: "",
  urgency: urgencyOf(consultation.urgency.level, ""),
  decision: consultation.decision && { ...consultation.decision, decidedBy: "", reason: "" },
  consentAsked: consultation.consentAsked && { ...consultation.consentAsked, askedByRole: "" },
});
