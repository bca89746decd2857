// How the youth and the guardians find it at a meeting (bedömning, `domain.md` 2.7; upplevelse, R34), followed over meetings.
import { z } from "zod";
import type { FamilyView } from "./closure.ts";
import { Day } from "./day.ts";
import { GuardianId } from "./ids.ts";

/** 1 (not at all) to 5 (wholly); nothing when there was no answer, which nobody owes. */
const OneToFive = z.int().min(1).max(5).nullable();

/** Whether the youth was listened to at the meeting, and whether what is done helps: the questions that the closure asks last. */
export const FamilyRating = z.object({
  youth: z.object({ listened: OneToFive, helps: OneToFive }),
  guardians: z.array(z.object({ guardianId: GuardianId, helps: OneToFive })).max(6),
});
export type FamilyRating = z.infer<typeof FamilyRating>;

/** Nobody has said anything. */
export const noRating: FamilyRating = { youth: { listened: null, helps: null }, guardians: [] };

/** What a guardian has said, if anything. */
export const helpsFor = (rating: FamilyRating, guardianId: GuardianId): number | null =>
  rating.guardians.find((one) => one.guardianId === guardianId)?.helps ?? null;

/** The rating with one guardian's answer as it is now. */
export const withGuardian = (rating: FamilyRating, guardianId: GuardianId, helps: number | null): FamilyRating => ({
  ...rating,
  guardians: [
    ...rating.guardians.filter((one) => one.guardianId !== guardianId),
    ...(helps === null ? [] : [{ guardianId, helps }]),
  ],
});

/** What was said on a day. */
export const RatedDay = z.object({ on: Day, rating: FamilyRating });
export type RatedDay = z.infer<typeof RatedDay>;

/** Whether anybody has said anything. */
export const isRated = ({ youth, guardians }: FamilyRating): boolean =>
  [youth.listened, youth.helps, ...guardians.map(({ helps }) => helps)].some((one) => one !== null);

/** What a closure asked of the family (omdöme), as the last rating. */
export const ratingAtClosure = (
  youthView: FamilyView,
  guardianViews: readonly { readonly guardianId: GuardianId; readonly view: FamilyView }[],
): FamilyRating => ({
  youth: youthView.kind === "answered" ? { listened: youthView.listened, helps: youthView.helped } : noRating.youth,
  guardians: guardianViews.flatMap(({ guardianId, view }) =>
    view.kind === "answered" && view.helped !== null ? [{ guardianId, helps: view.helped }] : [],
  ),
});
