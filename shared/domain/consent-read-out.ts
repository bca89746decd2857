// What is read out of the consent when a meeting begins (R16): what each agency may tell, and to whom of the others.
import { mayReceive } from "./consent-categories.ts";
import { currentVersion, mayAttend, type ConsentFacts } from "./consent-rules.ts";
import type { Day } from "./day.ts";
import type { AgencyId, CategoryId } from "./ids.ts";

export interface ToldCategory {
  readonly categoryId: CategoryId;
  /** Where not all the others may hear it: those who may. Nobody where somebody has said no to it. */
  readonly onlyTo: readonly AgencyId[] | null;
}

export interface ToldByAgency {
  readonly agencyId: AgencyId;
  readonly categories: readonly ToldCategory[];
}

/** The agencies that may take part on a day, in the order of the consent, with what each may tell then. */
export const consentReadOut = (facts: ConsentFacts, day: Day): readonly ToldByAgency[] => {
  const version = currentVersion(facts, day);
  const present = version?.agencyIds.filter((agencyId) => mayAttend(facts, agencyId, day)) ?? [];
  return present.map((agencyId) => {
    const others = present.filter((other) => other !== agencyId);
    const named = version?.categories.filter((one) => one.agencyId === agencyId) ?? [];
    return {
      agencyId,
      categories: named.map(({ categoryId }) => {
        const hears = others.filter((other) => mayReceive(facts, other, { agencyId, categoryId }, day));
        return { categoryId, onlyTo: hears.length === others.length ? null : hears };
      }),
    };
  });
};
