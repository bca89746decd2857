// What stands beside the plan as it is now: how closures left it, and how each agency's concern has moved.
import type { Day } from "../../../shared/domain/day.ts";
import { isRated, noRating, ratingAtClosure, type RatedDay } from "../../../shared/domain/family-rating.ts";
import type { CaseId } from "../../../shared/domain/ids.ts";
import { concernCurves, type PlanClosing, type ToldConcern } from "../../../shared/domain/plan-history.ts";
import type { Read } from "../session.ts";
import { readClosures } from "./closure.ts";
import { readMeetings, readMinutesVersions } from "./meeting.ts";

/** How each time the case was closed left the plan: the last edition of each closure. */
export const readPlanClosings = async (read: Read, caseId: CaseId): Promise<PlanClosing[]> => {
  const newest = new Map((await readClosures(read, caseId)).map((closure) => [closure.period, closure.details]));
  return [...newest.values()].map(({ closedOn, goals, commitments, remainingConcern }) => ({
    on: closedOn,
    goals,
    commitments,
    concern: remainingConcern,
  }));
};

/** The concern that agencies have told at each meeting, earliest first, as the newest version of its minutes says. */
export const readToldConcern = async (read: Read, caseId: CaseId): Promise<readonly ToldConcern[]> => {
  const told: ToldConcern[] = [];
  for (const { meetingId, heldOn } of await readMeetings(read, caseId)) {
    const newest = (await readMinutesVersions(read, meetingId)).at(-1);
    for (const { agencyId, concern } of newest?.content.survey ?? []) {
      if (concern !== null) told.push({ on: heldOn, agencyId, level: concern });
    }
  }
  return told.toSorted((one, other) => one.on.localeCompare(other.on));
};

/** What the family has thought of it at each meeting, and at the closure: one of each day, the closure's last. */
const readRatings = async (read: Read, caseId: CaseId): Promise<RatedDay[]> => {
  const rated = new Map<Day, RatedDay>();
  for (const { meetingId, heldOn: on } of await readMeetings(read, caseId)) {
    const rating = (await readMinutesVersions(read, meetingId)).at(-1)?.content.rating ?? noRating;
    if (isRated(rating)) rated.set(on, { on, rating });
  }
  for (const { details } of await readClosures(read, caseId)) {
    const rating = ratingAtClosure(details.youthView, details.guardianViews);
    if (isRated(rating)) rated.set(details.closedOn, { on: details.closedOn, rating });
  }
  return [...rated.values()].toSorted((one, other) => one.on.localeCompare(other.on));
};

export const readPlanHistory = async (read: Read, caseId: CaseId) => {
  const closings = await readPlanClosings(read, caseId);
  return {
    closings,
    concern: concernCurves(await readToldConcern(read, caseId), closings),
    ratings: await readRatings(read, caseId),
  };
};
