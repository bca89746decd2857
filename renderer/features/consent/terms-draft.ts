// What is being typed about a new version of the consent: it survives a lock, and is gone once the version is kept.
import { z } from "zod";
import { hasEnded } from "../../../shared/domain/agency.ts";
import { ConsentCategory, ConsentTerms, type ConsentVersion } from "../../../shared/domain/consent.ts";
import { categoriesFor, suggestedPeriod, termsBlock } from "../../../shared/domain/consent-terms.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { AgencyId, PersonId } from "../../../shared/domain/ids.ts";
import { consentFormWords } from "../../../shared/text/documents/consent-form.ts";
import { consentText } from "../../../shared/text/consent.ts";
import { type Naming, refusalInWords } from "../../../shared/text/failures.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";

/** The field of the case's drafts that holds it. */
export const termsDraftField = "consent-terms";

export interface TermsValues {
  readonly purpose: string;
  readonly cooperation: string;
  readonly agencyIds: readonly AgencyId[];
  readonly personIds: readonly PersonId[];
  readonly categories: readonly ConsentCategory[];
  readonly from: Day | null;
  readonly to: Day | null;
  readonly collectedByAgencyId: AgencyId | null;
  readonly collectedByRole: string;
  readonly sharesConcern: boolean;
}

const Draft = z.object({
  purpose: z.string(),
  cooperation: z.string(),
  agencyIds: z.array(AgencyId),
  personIds: z.array(PersonId).default([]),
  categories: z.array(ConsentCategory),
  from: z.string().nullable(),
  to: z.string().nullable(),
  collectedByAgencyId: AgencyId.nullable(),
  collectedByRole: z.string(),
  sharesConcern: z.boolean().default(false),
});

const fromDraft = (text: string): TermsValues | undefined => {
  try {
    return Draft.safeParse(JSON.parse(text)).data;
  } catch {
    // A draft of an older version is not worth a broken screen.
    return undefined;
  }
};

/** The same without what is about agencies that are no more: nobody can consent to them (the host refuses it). */
const withoutEnded = (values: TermsValues, { profile }: Pick<CaseFacts, "profile">, today: Day): TermsValues => {
  const ended = profile.agencies.filter((agency) => hasEnded(agency, today)).map(({ agencyId }) => agencyId);
  const { collectedByAgencyId } = values;
  return {
    ...values,
    agencyIds: values.agencyIds.filter((id) => !ended.includes(id)),
    categories: values.categories
      .filter(({ agencyId }) => !ended.includes(agencyId))
      .map((one) => ({ ...one, receivers: one.receivers.filter((id) => !ended.includes(id)) })),
    collectedByAgencyId:
      collectedByAgencyId !== null && ended.includes(collectedByAgencyId) ? null : collectedByAgencyId,
  };
};

/** What the form begins with: the draft; or the version that is changed; or the newest version, to supplement; or the profile. */
export const termsStart = (
  facts: CaseFacts,
  newest: ConsentVersion | undefined,
  changes: ConsentVersion | undefined,
  draft: string | undefined,
  today: Day,
  renews: boolean,
  /** The family has been asked with the blank form: what it said is what is consented to (B5). */
  isFromBlankForm = false,
): TermsValues => {
  const kept = draft === undefined || changes !== undefined ? undefined : fromDraft(draft);
  if (kept !== undefined) return withoutEnded(kept, facts, today);
  if (changes !== undefined) return withoutEnded(changes, facts, today);
  const { profile, caseFile } = facts;
  // A renewal has a period of its own, for all to see; a supplement keeps the day the old one ends on.
  const period = suggestedPeriod(renews ? undefined : newest, profile.consentMonths, today);
  if (newest !== undefined) return withoutEnded({ ...newest, ...period }, facts, today);
  const school = profile.agencies.find((agency) => agency.kind === "school")?.agencyId ?? null;
  // Where the police are always a party they are suggested; where it is judged case by case nobody is (table 1.3).
  const usual = profile.policeTakesPart === "always" ? profile.agencies.filter(({ kind }) => kind === "police") : [];
  const suggested = isFromBlankForm ? profile.agencies : usual;
  const agencyIds = suggested.filter((agency) => !hasEnded(agency, today)).map(({ agencyId }) => agencyId);
  return {
    purpose: isFromBlankForm ? consentFormWords.blank.purpose : "",
    cooperation: isFromBlankForm ? consentFormWords.blank.cooperation : consentText.cooperationDefault,
    agencyIds,
    personIds: [],
    categories: agencyIds.reduce<readonly ConsentCategory[]>(
      (chosen, added) => categoriesFor(profile.agencies, agencyIds, chosen, added),
      [],
    ),
    ...period,
    collectedByAgencyId: { school, initiator: caseFile.initiatedByAgencyId, coordinator: null }[
      profile.consentCollector
    ],
    // A role without an agency is a parent or somebody else who phoned: the coordinator asks, never the family itself.
    collectedByRole:
      profile.consentCollector === "initiator" && caseFile.initiatedByAgencyId !== null ? caseFile.initiatedByRole : "",
    sharesConcern: false,
  };
};

/** The contract's terms, with what the rules say about them at the field it concerns. */
export const termsSchema = (naming: Naming): z.ZodType<ConsentTerms> =>
  ConsentTerms.superRefine((terms, context) => {
    const block = termsBlock(terms);
    if (block === undefined) return;
    const path = block.code === "categoriesMissing" ? ["categories"] : ["to"];
    context.addIssue({ code: "custom", path, message: refusalInWords(block, naming) });
  });

export const termsProblem = (path: string, issue: z.core.$ZodIssue): string => {
  if (issue.code === "custom") return issue.message;
  switch (path) {
    case "purpose":
      return consentText.purposeProblem;
    case "cooperation":
      return issue.code === "too_big" ? consentText.tooLong : consentText.cooperationProblem;
    case "agencyIds":
      return consentText.agenciesProblem;
    case "categories":
      return consentText.categoriesAnyProblem;
    case "from":
    case "to":
      return consentText.periodProblem;
    default:
      return consentText.other;
  }
};
