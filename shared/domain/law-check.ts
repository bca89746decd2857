// Whether a provision must be checked by the municipality's lawyer before it is leaned on (`domain.md` 3.3).
import type { Provision } from "../law/provisions.ts";
import { addMonths, type Day } from "./day.ts";

/** How a row of the law table says that it was read from something else than the official text. */
const unofficial = /inofficiell/iu;

/** Why a provision (lagrum) needs checking: no lawyer has confirmed it, or the last check is more than twelve months old. */
export const legalCheckNeeded = (
  provision: Pick<Provision, "checkedBy" | "checkedOn">,
  today: Day,
  /** The municipality's own latest check, which counts before the table's. */
  own?: { readonly on: Day },
): "unconfirmed" | "old" | undefined => {
  if (own !== undefined) return addMonths(own.on, 12) < today ? "old" : undefined;
  if (unofficial.test(provision.checkedBy)) return "unconfirmed";
  return addMonths(provision.checkedOn, 12) < today ? "old" : undefined;
};
