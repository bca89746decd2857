// Consent that is missing, awaited, running out or empty (R10, R18, R19).
import { familyDeclinedOn } from "../consent-end.ts";
import { newestVersion } from "../consent-cells.ts";
import { awaitedSigners, consentOn, type ConsentFacts, currentVersion, mayAttend } from "../consent-rules.ts";
import { expiryReminder } from "../consent-state.ts";
import type { Day } from "../day.ts";
import { foundTask, type TaskFacts, type TaskRule } from "../task.ts";

/** Whether any agency may take part today: without one no meeting can be held. */
export const someMayAttend = (facts: Pick<TaskFacts, "consent">, today: Day): boolean =>
  currentVersion(facts.consent, today)?.agencyIds.some((agencyId) => mayAttend(facts.consent, agencyId, today)) ??
  false;

/** How many have not answered a newer version, while the older one applies. */
const newerAwaited = (consent: ConsentFacts, current: number, today: Day): number => {
  const newest = newestVersion(consent);
  if (newest === undefined || newest.number <= current || newest.to < today) return 0;
  return awaitedSigners(consent, newest, today).length;
};

export const consentTasks: TaskRule = (facts, _profile, today) => {
  if (familyDeclinedOn(facts.consent, today) !== undefined) return [foundTask("familyDeclined", null)];
  const current = currentVersion(facts.consent, today);
  if (current !== undefined) {
    if (!someMayAttend(facts, today)) return [foundTask("nobodyMayAttend", null)];
    const remindOn = expiryReminder(current.to, today);
    const awaited = newerAwaited(facts.consent, current.number, today);
    return [
      ...(remindOn === undefined ? [] : [foundTask("consentExpiring", remindOn)]),
      ...(awaited === 0 ? [] : [foundTask("consentAwaited", null, { count: awaited })]),
    ];
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
