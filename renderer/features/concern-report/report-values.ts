// What the form holds, from where it begins and what is kept as a draft.
import { z } from "zod";
import type { ConcernReport, ConcernReportDetails } from "../../../shared/domain/concern-report.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { concernReportText as text, type Danger } from "../../../shared/text/concern-report.ts";

/** Why guardians may or may not be told: nothing is chosen beforehand. */
export const Telling = z.enum(["danger", "otherReason", "unknown", "mayKnow"]);
export type Telling = z.infer<typeof Telling>;

const Dangers = z.array(z.enum(["violence", "sexualAbuse", "honour"]));

/** Like the contract's details, with the first question as it is asked. */
export const ReportValues = z.object({
  telling: Telling.nullable(),
  dangers: Dangers,
  because: z.string(),
  reportedOn: z.string().nullable(),
  receiver: z.string(),
  childInformed: z.boolean(),
  guardiansInformed: z.boolean(),
  childName: z.string(),
  childPersonalNumber: z.string(),
  childAddress: z.string(),
  childSchool: z.string(),
  includesProtected: z.boolean(),
  guardianNames: z.string(),
  interpreter: z.string(),
  observed: z.string(),
  heardFrom: z.string(),
  reason: z.string(),
  ownWords: z.string(),
  knownSupport: z.string(),
  feedbackRequested: z.boolean(),
  relation: z.string(),
  whyNow: z.string(),
  mostWorrying: z.string(),
  duration: z.string(),
  effect: z.string(),
  heardFromWhom: z.string(),
  earlierConcern: z.string(),
  siblings: z.string(),
  childContact: z.string(),
  reporterName: z.string(),
  reporterTitle: z.string(),
  reporterOrganisation: z.string(),
  reporterPhone: z.string(),
});
export type ReportValues = z.infer<typeof ReportValues>;

/** The fields that are long to write: each is a draft of its own, the others are one together. */
export const longFields = ["because", "observed", "heardFrom", "reason", "ownWords", "knownSupport"] as const;

/** Every field of running text. */
export type TextField =
  (typeof longFields)[number] | "whyNow" | "mostWorrying" | "duration" | "effect" | "heardFromWhom" | "earlierConcern";

type Prefill = Pick<
  ReportValues,
  | "receiver"
  | "childName"
  | "childPersonalNumber"
  | "childAddress"
  | "childContact"
  | "childSchool"
  | "guardianNames"
  | "interpreter"
  | "reporterName"
  | "reporterTitle"
  | "reporterOrganisation"
  | "reporterPhone"
>;

const nothingKnown: Prefill = {
  receiver: "",
  childName: "",
  childPersonalNumber: "",
  childAddress: "",
  childContact: "",
  childSchool: "",
  guardianNames: "",
  interpreter: "",
  reporterName: "",
  reporterTitle: "",
  reporterOrganisation: "",
  reporterPhone: "",
};

/** The form from the start. */
export const startingValues = (today: Day, known: Prefill | undefined): ReportValues => ({
  ...nothingKnown,
  ...known,
  includesProtected: false,
  telling: null,
  dangers: [],
  because: "",
  reportedOn: today,
  childInformed: false,
  guardiansInformed: false,
  siblings: "",
  relation: "",
  whyNow: "",
  mostWorrying: "",
  duration: "",
  effect: "",
  heardFromWhom: "",
  earlierConcern: "",
  observed: "",
  heardFrom: "",
  reason: "",
  ownWords: "",
  knownSupport: "",
  feedbackRequested: true,
});

const Short = ReportValues.omit({
  because: true,
  observed: true,
  heardFrom: true,
  reason: true,
  ownWords: true,
  knownSupport: true,
}).partial();

/** All but the long texts, as one draft. */
export const shortText = (values: ReportValues): string => JSON.stringify(Short.parse(values));

export const shortFrom = (draft: string): Partial<ReportValues> => {
  try {
    const { data } = Short.safeParse(JSON.parse(draft));
    // An absent key of a partial schema reads as absent: nothing is overwritten with undefined.
    return Object.fromEntries(Object.entries(data ?? {}).filter(([, value]) => value !== undefined));
  } catch {
    // A draft that is not ours to read counts as none.
    return {};
  }
};

/** The reason why they may not know: what is suspected, then what was written. */
export const becauseOf = (dangers: readonly Danger[], because: string): string =>
  [text.suspicionOf(dangers), because.trim()].filter((part) => part !== "").join(" ");

const reasonNotToTell = (telling: Telling | null, dangers: readonly Danger[], because: string): string => {
  switch (telling) {
    case "danger":
      return becauseOf(dangers, because);
    case "otherReason":
      return because.trim();
    case "unknown":
      return [text.notKnownYet, because.trim()].filter((part) => part !== "").join(" ");
    case "mayKnow":
    case null:
      return "";
  }
};

/** A sibling's report begins from one that has been made: everything but the child, and what is said of that child alone. */
export const siblingValues = (today: Day, made: ConcernReport): ReportValues => ({
  ...startingValues(today, undefined),
  telling: made.guardiansMayKnow ? "mayKnow" : "otherReason",
  because: made.guardiansMayNotKnowBecause,
  receiver: made.receiver,
  childAddress: made.childAddress,
  includesProtected: made.includesProtected,
  guardianNames: made.guardianNames,
  siblings: made.childName,
  interpreter: made.interpreter,
  reporterName: made.reporterName === "" ? made.reporter : made.reporterName,
  reporterTitle: made.reporterTitle,
  reporterOrganisation: made.reporterOrganisation,
  reporterPhone: made.reporterPhone,
  reason: made.reason,
  whyNow: made.whyNow,
  observed: made.observed,
  heardFrom: made.heardFrom,
  heardFromWhom: made.heardFromWhom,
  duration: made.duration,
  knownSupport: made.knownSupport,
  feedbackRequested: made.feedbackRequested,
});

/** What the contract's schema reads out of the form. Where somebody is found is told only by choice, when anybody is protected. */
export const detailsOf = (
  values: ReportValues,
  caseId: ConcernReportDetails["caseId"],
  isProtected: boolean,
): Record<keyof ConcernReportDetails, unknown> => {
  const { telling, dangers, because, ...rest } = values;
  return {
    ...rest,
    ...(isProtected && !values.includesProtected && { childAddress: "", childContact: "", childSchool: "" }),
    caseId,
    guardiansMayKnow: telling === null ? null : telling === "mayKnow",
    guardiansInformed: telling === "mayKnow" && values.guardiansInformed,
    guardiansMayNotKnowBecause: reasonNotToTell(telling, dangers, because),
  };
};

const errors: Readonly<Record<string, string>> = text.errors;

export const reportProblem = (path: string, issue: z.core.$ZodIssue): string =>
  issue.code === "too_big" ? text.errors.tooLong : (errors[path] ?? text.errors.tooLong);
