import type { z } from "zod";
import { AnswersGiven } from "../../../shared/contract/consent.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { consentText } from "../../../shared/text/consent.ts";

/** Answers as the contract has them, none from a day that has not come. */
export const notAfter = (today: Day): z.ZodType<AnswersGiven> =>
  AnswersGiven.refine((given) => given.on <= today, { path: ["on"], message: consentText.onFuture });

/** For `refine`: what somebody has said is not from a day that has not come. */
export const notAfterToday = (
  today: Day,
): [(given: { readonly on: Day }) => boolean, { path: string[]; message: string }] => [
  (given: { readonly on: Day }) => given.on <= today,
  { path: ["on"], message: consentText.onFuture },
];

/** What is wrong with a field of an answer or a withdrawal. */
export const answerProblem = (path: string, issue: z.core.$ZodIssue): string => {
  const field = path.split(".")[0];
  switch (field) {
    case "signer":
      return consentText.whoProblem;
    case "answers":
      return consentText.answersProblem;
    case "on":
      return issue.code === "custom" ? issue.message : consentText.onProblem;
    case "manner":
      return consentText.mannerProblem;
    case "receivedBy":
      return consentText.tooLong;
    default:
      return consentText.other;
  }
};
