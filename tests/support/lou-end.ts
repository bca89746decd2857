// Lou's case after its last follow-up on 27 August, all minutes established: what closing begins from.
import { bupCovered, followUpThree, followUpTwo, heldFollowUp } from "./lou-follow-ups.ts";
import type { Lou } from "./lou.ts";
import type { Office } from "./office.ts";

/** 15 October: after the follow-ups of 11 June and 27 August only A1, A7 and A10 are open. */
export const readyToClose = async (): Promise<{ office: Office; lou: Lou }> => {
  const { office, lou, plan } = await bupCovered();
  const second = await heldFollowUp(office, lou, plan, followUpTwo);
  await heldFollowUp(office, lou, second.plan, followUpThree);
  office.setDay("2026-10-15");
  return { office, lou };
};
