import { newestVersion } from "../../../shared/domain/consent-cells.ts";
import { awaitedSigners, type ConsentFacts, currentVersion } from "../../../shared/domain/consent-rules.ts";
import type { ConsentVersion } from "../../../shared/domain/consent.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { consentText } from "../../../shared/text/consent.ts";

const { state } = consentText;

/** Whether a version applies today, in words. */
export const versionState = (facts: ConsentFacts, version: ConsentVersion, today: Day): string => {
  const current = currentVersion(facts, today);
  if (current?.consentId === version.consentId) return state.current(version.from, version.to);
  if (current !== undefined && current.number > version.number) return state.replaced(current.number);
  if (version.to < today) return state.expired(version.to);
  if (awaitedSigners(facts, version, today).length > 0) return state.awaited;
  if (today < version.from) return state.notBegun(version.from);
  return newestVersion(facts)?.consentId === version.consentId ? state.awaited : state.lapsed;
};
