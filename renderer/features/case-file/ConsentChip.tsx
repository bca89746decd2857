import { newestVersion } from "../../../shared/domain/consent-cells.ts";
import { type ConsentFacts, consentOn, mayAttend } from "../../../shared/domain/consent-rules.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { caseFileText } from "../../../shared/text/case-file.ts";
import { Chip } from "../../ui/Chip.tsx";

const words = caseFileText.consentChip;

/** In one glance: how many of the consent's agencies may take part today, or why none may. */
export const ConsentChip = ({ facts, today }: { readonly facts: ConsentFacts; readonly today: Day }) => {
  const consent = consentOn(facts, today);
  if (consent.ok) {
    const { agencyIds } = consent.version;
    const some = agencyIds.filter((agencyId) => mayAttend(facts, agencyId, today)).length;
    const tone = some === agencyIds.length ? "ok" : some === 0 ? "bad" : "warn";
    return <Chip tone={tone}>{words.mayAttend(some, agencyIds.length)}</Chip>;
  }
  switch (consent.block.code) {
    case "consentDeclined":
      return <Chip tone="neutral">{words.declined}</Chip>;
    case "consentExpired":
      return <Chip tone="bad">{words.expired}</Chip>;
    case "consentAwaited":
    case "youthMustSign":
      return <Chip tone="info">{words.awaited}</Chip>;
    case "consentNotBegun":
      return <Chip tone="info">{words.notBegun}</Chip>;
    case "consentMissing":
      return newestVersion(facts) === undefined ? (
        <Chip tone="neutral">{words.none}</Chip>
      ) : (
        <Chip tone="bad">{words.lapsed}</Chip>
      );
  }
};
