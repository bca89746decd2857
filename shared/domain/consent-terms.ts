// What a new version of a consent begins with. Everything here is a suggestion that the coordinator can change.
import type { Agency } from "./agency.ts";
import type { ConsentCategory, ConsentTerms } from "./consent.ts";
import { addMonths, type Day } from "./day.ts";
import type { AgencyId } from "./ids.ts";

/** Which of the chosen agencies a category goes to unless something else is chosen: all but its own; leisure gets no test results and nothing from the police (`domain.md` 5.1). */
export const suggestedReceivers = (
  source: Agency,
  categoryName: string,
  chosen: readonly Agency[],
): readonly AgencyId[] => {
  const sensitive = source.kind === "police" || /test/i.test(categoryName);
  return chosen
    .filter((agency) => agency.agencyId !== source.agencyId)
    .filter((agency) => !(sensitive && agency.kind === "leisure"))
    .map((agency) => agency.agencyId);
};

/** All categories of an agency, to the suggested receivers. */
const suggestedCategories = (source: Agency, chosen: readonly Agency[]): readonly ConsentCategory[] =>
  source.categories.map(({ categoryId, name }) => ({
    agencyId: source.agencyId,
    categoryId,
    receivers: [...suggestedReceivers(source, name, chosen)],
  }));

/** The categories after an agency has been added or removed: what was chosen for the others stays. */
export const categoriesFor = (
  agencies: readonly Agency[],
  chosen: readonly AgencyId[],
  before: readonly ConsentCategory[],
  added: AgencyId | undefined,
): readonly ConsentCategory[] => {
  const parties = agencies.filter((agency) => chosen.includes(agency.agencyId));
  const nameOf = (one: ConsentCategory): string =>
    agencies
      .find((agency) => agency.agencyId === one.agencyId)
      ?.categories.find((category) => category.categoryId === one.categoryId)?.name ?? "";
  const kept = before
    .filter((one) => chosen.includes(one.agencyId))
    .map((one) => {
      const receivers = one.receivers.filter((receiver) => chosen.includes(receiver));
      const source = parties.find((agency) => agency.agencyId === one.agencyId);
      const gains =
        added !== undefined && source !== undefined && suggestedReceivers(source, nameOf(one), parties).includes(added);
      return { ...one, receivers: gains && !receivers.includes(added) ? [...receivers, added] : receivers };
    });
  const newcomer = parties.find((agency) => agency.agencyId === added);
  return newcomer === undefined ? kept : [...kept, ...suggestedCategories(newcomer, parties)];
};

/** The period of a new version: from today; a supplement keeps the day the old one ends on, for it never silently prolongs it. */
export const suggestedPeriod = (
  before: Pick<ConsentTerms, "to"> | undefined,
  months: number,
  today: Day,
): { readonly from: Day; readonly to: Day } => ({
  from: today,
  to: before !== undefined && before.to >= today ? before.to : addMonths(today, months),
});

/** Why terms cannot become a consent: R19 demands a period with an end, and categories for every agency. */
export type TermsBlock =
  | { readonly code: "periodEndsBeforeItBegins" }
  | { readonly code: "periodTooLong"; readonly months: number }
  | { readonly code: "categoriesMissing"; readonly agencyId: AgencyId };

/** The longest period that any municipality may choose, in months (`domain.md` 7.4). */
const longestPeriod = 12;

/** Why terms cannot become a consent, or nothing when they can (R19). */
export const termsBlock = (terms: ConsentTerms): TermsBlock | undefined => {
  if (terms.to < terms.from) return { code: "periodEndsBeforeItBegins" };
  if (terms.to > addMonths(terms.from, longestPeriod)) return { code: "periodTooLong", months: longestPeriod };
  const bare = terms.agencyIds.find((agencyId) => !terms.categories.some((category) => category.agencyId === agencyId));
  return bare === undefined ? undefined : { code: "categoriesMissing", agencyId: bare };
};
