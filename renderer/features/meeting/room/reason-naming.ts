// How a written reason names what it is about, from what the meeting's screen knows.
import { AgencyId } from "../../../../shared/domain/ids.ts";
import type { Commitment } from "../../../../shared/domain/plan.ts";
import type { Naming } from "../../../../shared/text/failures.ts";
import type { ReasonNaming } from "../../../../shared/text/written-reason.ts";

export const reasonNaming = (naming: Naming, commitments: readonly Commitment[]): ReasonNaming => ({
  agencyName: (agencyId) => naming.agency(AgencyId.parse(agencyId)),
  commitments,
});
