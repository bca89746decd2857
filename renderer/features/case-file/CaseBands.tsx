// What is special about a case, as bands on every view of it: states, never steps.
import { newestVersion, refusals } from "../../../shared/domain/consent-cells.ts";
import { currentVersion } from "../../../shared/domain/consent-rules.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { isProtected } from "../../../shared/domain/person.ts";
import { caseFileText } from "../../../shared/text/case-file.ts";
import { signerInWords } from "../../../shared/text/failures.ts";
import { peopleText } from "../../../shared/text/people.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { Band } from "../../ui/Band.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";

const list = new Intl.ListFormat("sv", { type: "conjunction" });

/** Skyddade personuppgifter: across the whole width, on every view of the case. */
const Protected = ({ facts }: { readonly facts: CaseFacts }) => {
  const people = [
    { ...facts.youth, words: peopleText.youth.toLowerCase() },
    ...facts.guardians.map((one) => ({ ...one, words: peopleText.guardian(one.number).toLowerCase() })),
  ].filter((person) => isProtected(person.protectedIdentity));
  const who = list.format(people.map((person) => person.words));
  const unknown = people.every((person) => person.protectedIdentity === "unknown");
  return (
    <Band tone="protected" title={peopleText.protectedBand} role="note">
      {unknown ? peopleText.protectedUnknownBody(who) : peopleText.protectedBandBody(who)}
    </Band>
  );
};

/** Återkallat: what it locks, and what it never touches. */
const Withdrawn = ({ facts, today }: { readonly facts: CaseFacts; readonly today: Day }) => {
  const version = currentVersion(facts.consent, today) ?? newestVersion(facts.consent);
  if (version === undefined) return null;
  const withdrawn = refusals(facts.consent, version, today).filter((one) => one.answer === "withdrawn");
  const last = withdrawn
    .map((one) => one.on)
    .toSorted()
    .at(-1);
  if (last === undefined) return null;
  const agencies = [...new Set(withdrawn.map((one) => facts.naming.agency(one.agencyId)))];
  const who = [...new Set(withdrawn.map((one) => signerInWords(one.signer, facts.naming)))];
  return (
    <Band
      tone="bad"
      role="note"
      title={caseFileText.withdrawn.title(agencies)}
      actions={
        <LinkButton size="small" href={hrefTo(paths.consent(facts.caseFile.caseId))}>
          {caseFileText.withdrawn.action}
        </LinkButton>
      }
    >
      {caseFileText.withdrawn.body(who, last)}
    </Band>
  );
};

export const CaseBands = { Protected, Withdrawn } as const;
