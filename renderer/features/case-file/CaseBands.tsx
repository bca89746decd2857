// What is special about a case, as bands on every view of it: states, never steps.
import type { ConcernReportRow } from "../../../shared/contract/concern-report.ts";
import { consentEnd, familyDeclinedOn } from "../../../shared/domain/consent-end.ts";
import { currentVersion } from "../../../shared/domain/consent-rules.ts";
import { expiryReminder } from "../../../shared/domain/consent-state.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { isProtected } from "../../../shared/domain/person.ts";
import { caseFileText } from "../../../shared/text/case-file.ts";
import { comingText, consequencesText, declineText } from "../../../shared/text/consent-follow.ts";
import { peopleText } from "../../../shared/text/people.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { useQuery } from "../../api/useQuery.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { Band } from "../../ui/Band.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";

const list = new Intl.ListFormat("sv", { type: "conjunction" });

/** Skyddade personuppgifter: across the whole width, on every view of the case. */
const Protected = ({ facts }: { readonly facts: CaseFacts }) => {
  const people = [
    { ...facts.youth, words: peopleText.youth.toLowerCase() },
    ...facts.guardians.map((one) => ({ ...one, words: peopleText.guardian(one.number).toLowerCase() })),
    ...facts.persons.map((one) => ({ ...one, words: `${one.givenName} ${one.familyName}` })),
  ].filter((person) => isProtected(person.protectedIdentity));
  const who = list.format(people.map((person) => person.words));
  const unknown = people.every((person) => person.protectedIdentity === "unknown");
  return (
    <Band tone="protected" title={peopleText.protectedBand} role="note">
      {unknown ? peopleText.protectedUnknownBody(who) : peopleText.protectedBandBody(who)}
    </Band>
  );
};

/** Återkallat: what it locks, and what it never touches. Whole, for some agencies, or for some of what they tell. */
const Withdrawn = ({ facts, today }: { readonly facts: CaseFacts; readonly today: Day }) => {
  const end = consentEnd(facts.consent, today);
  if (end === undefined) return null;
  const names = end.ended.map(({ agencyId, categoryId }) => {
    const agency = facts.profile.agencies.find((one) => one.agencyId === agencyId);
    const category = agency?.categories.find((one) => one.categoryId === categoryId);
    return caseFileText.withdrawn.subject(facts.naming.agency(agencyId), category?.name);
  });
  return (
    <Band
      tone="bad"
      role="note"
      title={caseFileText.withdrawn.title(names)}
      actions={
        <LinkButton size="small" href={hrefTo(paths.consequences(facts.caseFile.caseId))}>
          {consequencesText.open}
        </LinkButton>
      }
    >
      {end.ended.length > 0 && end.ended.every(({ categoryId }) => categoryId !== null)
        ? caseFileText.withdrawn.categoryBody(end.on)
        : caseFileText.withdrawn.body(end.on)}
    </Band>
  );
};

/** Löper ut: from 30 days before the end. Closing the case cancels it (T15). */
const Expiring = ({ facts, today }: { readonly facts: CaseFacts; readonly today: Day }) => {
  const current = currentVersion(facts.consent, today);
  if (facts.caseFile.closedOn !== null) return null;
  if (current === undefined || expiryReminder(current.to, today) === undefined) return null;
  return (
    <Band
      tone="warn"
      role="note"
      title={comingText.expiring(current.to)}
      actions={
        <LinkButton size="small" href={hrefTo(paths.consent(facts.caseFile.caseId))}>
          {caseFileText.withdrawn.action}
        </LinkButton>
      }
    />
  );
};

/** Familjen tackade nej: nothing leaves but the letter to the family itself. */
const Declined = ({ facts, today }: { readonly facts: CaseFacts; readonly today: Day }) => {
  const on = familyDeclinedOn(facts.consent, today);
  return on === undefined ? null : (
    <Band
      tone="info"
      role="note"
      title={declineText.band(on)}
      actions={
        <LinkButton size="small" href={hrefTo(paths.consent(facts.caseFile.caseId))}>
          {caseFileText.withdrawn.action}
        </LinkButton>
      }
    />
  );
};

/** Orosanmälan gjord: the latest. One that the guardians must not know of is told on no screen they may see (B3). */
const Reported = ({ facts }: { readonly facts: CaseFacts }) => {
  const api = useApi();
  const { caseId } = facts.caseFile;
  const reports = useQuery(api.concernReport.list, { caseId });
  const on = reports.state === "ready" ? latestTold(reports.value) : undefined;
  return on === undefined ? null : (
    <Band
      tone="info"
      role="note"
      title={caseFileText.reported.title(on)}
      actions={
        <LinkButton size="small" href={hrefTo(paths.concernReportAbout(caseId))}>
          {caseFileText.reported.action}
        </LinkButton>
      }
    />
  );
};

const latestTold = (reports: readonly ConcernReportRow[]): Day | undefined =>
  reports
    .flatMap(({ guardiansMayKnow, reportedOn }) => (guardiansMayKnow ? [reportedOn] : []))
    .toSorted()
    .at(-1);

export const CaseBands = { Protected, Withdrawn, Expiring, Declined, Reported } as const;
