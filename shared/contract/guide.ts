// The questions that the municipality must take a stand on, and its own checks of provisions.
import { z } from "zod";
import { GuideAnswer, OwnCheck } from "../domain/guide.ts";
import { refusal } from "../domain/refusal.ts";
import { command, query } from "./define.ts";

export const guideContract = {
  read: query({ input: z.null(), output: z.object({ answers: z.array(GuideAnswer), checks: z.array(OwnCheck) }) }),
  /** Answers a question, or answers it anew: the latest answer counts. */
  answer: command({ input: GuideAnswer, output: z.null(), failure: refusal("dateInFuture") }),
  /** That the municipality has checked a provision itself. Holds for twelve months. */
  check: command({ input: OwnCheck, output: z.null(), failure: refusal("dateInFuture") }),
};
