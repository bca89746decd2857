// Consent that is missing, awaited, running out or empty (R10, R18, R19).
import { familyDeclinedOn } from "../consent-end.ts";
import { consentOn, currentVersion, mayAttend } from "../consent-rules.ts";
import { expiryReminder } from "../consent-state.ts";
import type { Day } from "../day.ts";
import { foundTask, type TaskFacts, type TaskRule } from "../task.ts";

/** Whether any agency may take part today: without one no meeting can be held. */
export const someMayAttend = (facts: Pick<TaskFacts, "consent">, today: Day): boolean =>
  currentVersion(facts.consent, today)?.agencyIds.some((agencyId) => mayAttend(facts.consent, agencyId, today)) ??
  false;

export const consentTasks: TaskRule = (facts, _profile, today) => {
  if (familyDeclinedOn(facts.consent, today) !== undefined) return [foundTask("familyDeclined", null)];
  const current = currentVersion(facts.consent, today);
  if (current !== undefined) {
    if (!someMayAttend(facts, today)) return [foundTask("nobodyMayAttend", null)];
    const remindOn = expiryReminder(current.to, today);
    return remindOn === undefined ? [] : [foundTask("consentExpiring", remindOn)];
  }
  const consent = consentOn(facts.consent, today);
  if (consent.ok) return [];
  switch (consent.block.code) {
    case "consentExpired":
      return [foundTask("consentExpired", consent.block.to)];
    case "consentMissing":
      return [foundTask("consentMissing", null)];
    case "consentAwaited":
      return [foundTask("consentAwaited", null, { count: consent.block.signers.length })];
    case "youthMustSign":
      return [foundTask("consentAwaited", null)];
    case "consentNotBegun":
    case "consentDeclined":
      return [];
  }
};
