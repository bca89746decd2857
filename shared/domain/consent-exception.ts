// What a documented exception from R18 must say to be one: the closed list of `domain.md` §1.
import type { ConsentException } from "./consent.ts";
import type { Day } from "./day.ts";
import type { Youth } from "./person.ts";

/** Why an exception cannot be registered. */
export interface ExceptionBlock {
  readonly code: "dateInFuture" | "untilMissing" | "untilBeforeDecided" | "maturityMissing";
}

/** Nothing when it is complete: why, decided by whom and when; for a hindrance until when; for the youth an assessment. */
export const exceptionBlock = (
  exception: ConsentException,
  maturity: Youth["maturity"],
  today: Day,
): ExceptionBlock | undefined => {
  if (exception.decidedOn > today) return { code: "dateInFuture" };
  if (exception.kind === "hindered" && exception.until === null) return { code: "untilMissing" };
  if (exception.until !== null && exception.until < exception.decidedOn) return { code: "untilBeforeDecided" };
  const assessed = maturity !== null && !maturity.understands && maturity.assessedOn <= exception.decidedOn;
  return exception.kind === "youthNotAsked" && !assessed ? { code: "maturityMissing" } : undefined;
};
