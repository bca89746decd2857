// The reader of the law table: which provision is printed on a day (`domain.md` 3.3, B8). The table itself is provisions.ts.
import { provisions, type Provision, type ProvisionId } from "./provisions.ts";
import type { Day } from "../domain/day.ts";

/** A provision (lagrum) as it reads on a day, or nothing when it did not exist then. */
export const provisionOn = (id: ProvisionId, day: Day): Provision | undefined =>
  provisions.find(
    (provision) => provision.id === id && provision.from <= day && (provision.to === null || day <= provision.to),
  );

/** The provision's short citation on a day, for example `19 kap. 1 § socialtjänstlagen (2025:400)`. */
export const cite = (id: ProvisionId, day: Day): string => provisionOn(id, day)?.citation ?? "";
