// Whether a provision must be checked by the municipality's lawyer before it is leaned on (`domain.md` 3.3).
import type { Provision } from "../law/provisions.ts";
import { addMonths, type Day } from "./day.ts";

/** How a row of the law table says that it was read from something else than the official text. */
const unofficial = /inofficiell/iu;

/** A provision (lagrum) that no lawyer has confirmed, or that was confirmed more than twelve months ago. */
export const needsLegalCheck = (provision: Pick<Provision, "checkedBy" | "checkedOn">, today: Day): boolean =>
  unofficial.test(provision.checkedBy) || addMonths(provision.checkedOn, 12) < today;
