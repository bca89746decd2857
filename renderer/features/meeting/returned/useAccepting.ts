import {
  cardAfter,
  sectionsAfterAll,
  sorted,
  type ReturnedSection,
} from "../../../../shared/domain/returned-minutes.ts";
import { useApi } from "../../../api/ApiProvider.tsx";
import { useCommand } from "../../../api/useCommand.ts";
import { useRoom } from "../room/RoomContext.ts";

const newId = (): string => crypto.randomUUID();

/** Takes a section of a returned file in, as if it had been typed here. False when something of it was not kept. */
export const useAccepting = (): ((section: ReturnedSection) => Promise<boolean>) => {
  const api = useApi();
  const { keeper, meeting } = useRoom();
  const { run: reviewGoal } = useCommand(api.plan.reviewGoal);
  const { run: reviewCommitment } = useCommand(api.plan.reviewCommitment);
  const { meetingId } = meeting;
  return async ({ items }) => {
    const { cards, reviews, sections } = sorted(items.flatMap(({ changes }) => changes));
    const kept: boolean[] = [];
    if (sections.length > 0) kept.push(await keeper.keep((content) => sectionsAfterAll(content, sections, newId)));
    for (const [agencyId, changes] of cards) {
      kept.push(
        await keeper.keepCard(agencyId, (card) => changes.reduce((now, change) => cardAfter(now, change), card)),
      );
    }
    for (const review of reviews) {
      const answer =
        review.kind === "goalReview"
          ? await reviewGoal({ goalId: review.goalId, meetingId, review: review.review })
          : await reviewCommitment({ commitmentId: review.commitmentId, meetingId, review: review.review });
      kept.push(answer.ok);
    }
    return kept.every(Boolean);
  };
};
