// What the municipality must take a stand on (`domain.md` section 7), and its own checks of provisions.
import { z } from "zod";
import { provisions, type Provision } from "../law/provisions.ts";
import { Day } from "./day.ts";
import { Line, Reason } from "./text-fields.ts";

/** The number of a question in `domain.md` section 7. */
export const GuideQuestion = z.int().min(1).max(13);
export type GuideQuestion = z.infer<typeof GuideQuestion>;

/** Every question, in order. */
export const guideQuestions: readonly GuideQuestion[] = Array.from({ length: 13 }, (_, index) => index + 1);

/** What the municipality has answered, who did and when. */
export const GuideAnswer = z.object({ question: GuideQuestion, answer: Reason, by: Line, on: Day });
export type GuideAnswer = z.infer<typeof GuideAnswer>;

/** A provision in one of its wordings, as one string. */
export const provisionKey = ({ id, from }: Pick<Provision, "id" | "from">): string => `${id} ${from}`;

/** The municipality's own check of a provision (granskning): by whom and when. */
export const OwnCheck = z.object({
  provision: z.string().refine((key) => provisions.some((provision) => provisionKey(provision) === key)),
  by: Line,
  on: Day,
});
export type OwnCheck = z.infer<typeof OwnCheck>;

/** The questions that nobody has answered yet. */
export const unanswered = (answers: readonly Pick<GuideAnswer, "question">[]): readonly GuideQuestion[] =>
  guideQuestions.filter((question) => !answers.some((answer) => answer.question === question));
