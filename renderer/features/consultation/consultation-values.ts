// What the form holds while it is being filled in: a choice not made yet is null. No field for who it is about (R6).
import { z } from "zod";
import {
  AgeSpan,
  ConcernArea,
  type Consultation,
  ConsultationManner,
  ConsultationOutcome,
} from "../../../shared/domain/consultation.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { AgencyId } from "../../../shared/domain/ids.ts";
import { consultationText } from "../../../shared/text/consultation.ts";
import { noUrgency, urgencyProblems, UrgencyValues, urgencyValues } from "../../urgency/urgency-values.ts";

/** Somebody of none of the municipality's agencies, which the contract has as null: a choice of its own here. */
export const otherAgency = "other";

/** All but the running texts, as it is kept in a draft. */
const Choices = z.object({
  heldOn: z.string().nullable(),
  manner: ConsultationManner.nullable(),
  fromAgencyId: z.union([z.literal(otherAgency), AgencyId]).nullable(),
  fromRole: z.string(),
  ageSpan: AgeSpan.nullable(),
  concernAreas: z.array(ConcernArea),
  outcome: ConsultationOutcome.nullable(),
  minutesSpent: z.number().nullable(),
  urgency: UrgencyValues,
});

export const longFields = ["question", "doneSoFar", "advice"] as const;
export type LongField = (typeof longFields)[number];

export type ConsultationValues = z.infer<typeof Choices> & Record<LongField, string>;

export const emptyValues = (today: Day): ConsultationValues => ({
  heldOn: today,
  manner: null,
  fromAgencyId: null,
  fromRole: "",
  ageSpan: null,
  concernAreas: [],
  question: "",
  doneSoFar: "",
  advice: "",
  outcome: null,
  minutesSpent: null,
  urgency: noUrgency,
});

export const valuesOf = (known: Consultation): ConsultationValues => ({
  heldOn: known.heldOn,
  manner: known.manner,
  fromAgencyId: known.fromAgencyId ?? otherAgency,
  fromRole: known.fromRole,
  ageSpan: known.ageSpan,
  concernAreas: known.concernAreas,
  question: known.question,
  doneSoFar: known.doneSoFar,
  advice: known.advice,
  outcome: known.outcome,
  minutesSpent: known.minutesSpent,
  urgency: urgencyValues(known.urgency),
});

/** As the contract reads it: nobody chosen yet is missing, and not the same as none of the agencies. */
export const detailsFrom = ({ fromAgencyId, ...values }: ConsultationValues): unknown => ({
  ...values,
  fromAgencyId: fromAgencyId === otherAgency ? null : (fromAgencyId ?? undefined),
});

export const choicesText = (values: ConsultationValues): string => JSON.stringify(Choices.parse(values));

/** A draft is ours, but it may be from another version of the program. */
export const choicesFrom = (text: string): z.infer<typeof Choices> | undefined => {
  try {
    const read = Choices.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
};

const words: Readonly<Record<string, string>> = { ...consultationText.fieldErrors, ...urgencyProblems };

/** What to do about a field; the call's own words when the field is not one of the form's. */
export const fieldProblem = (field: string): string => words[field] ?? consultationText.fieldErrors.fromRole;
