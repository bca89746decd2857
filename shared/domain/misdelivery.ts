// A copy that went to the wrong recipient (felsänt). What was found out and done is logged and never changed: a correction, and the
// assessment once it is made, is a new event that names the one it takes the place of. The copy itself is left as it is.
import { z } from "zod";
import { addDays, Day } from "./day.ts";
import { CaseId, DocumentId, MisdeliveryId } from "./ids.ts";
import { Line, LongText, Reason } from "./text-fields.ts";

/** What was done when it was found out. */
export const MisdeliveryMeasure = z.enum(["askedToDelete", "askedToReturn", "toldFamily", "toldDataProtectionOfficer"]);
export type MisdeliveryMeasure = z.infer<typeof MisdeliveryMeasure>;

/** Whether it is to be notified to the supervisory authority (GDPR art. 33). */
export const MisdeliveryAssessment = z.discriminatedUnion("outcome", [
  z.object({ outcome: z.literal("pending") }),
  z.object({ outcome: z.literal("notified"), on: Day }),
  z.object({ outcome: z.literal("notNeeded"), because: Reason }),
]);
export type MisdeliveryAssessment = z.infer<typeof MisdeliveryAssessment>;

/** What is filled in about a copy that went wrong. */
export const MisdeliveryDetails = z.object({
  foundOn: Day,
  cameTo: Line,
  measures: z.array(MisdeliveryMeasure),
  done: LongText,
  assessment: MisdeliveryAssessment,
});
export type MisdeliveryDetails = z.infer<typeof MisdeliveryDetails>;

/** A copy that went wrong as it was logged. `number` is its running number in the case. */
export const Misdelivery = MisdeliveryDetails.extend({
  misdeliveryId: MisdeliveryId,
  caseId: CaseId,
  documentId: DocumentId,
  number: z.int().positive(),
  registeredOn: Day,
  corrects: MisdeliveryId.nullable(),
});
export type Misdelivery = z.infer<typeof Misdelivery>;

/** The events that no later one has taken the place of. */
export const standing = (events: readonly Misdelivery[]): readonly Misdelivery[] =>
  events.filter(({ misdeliveryId }) => !events.some(({ corrects }) => corrects === misdeliveryId));

/** The last day of the 72 hours that GDPR art. 33 gives from when it was found out. */
export const notifyBy = (foundOn: Day): Day => addDays(foundOn, 3);

/** Why it cannot be registered: what is told must have happened, and in order. */
export const misdeliveryBlock = (
  { foundOn, assessment }: MisdeliveryDetails,
  disclosedOn: Day,
  today: Day,
): { readonly code: "dateInFuture" } | { readonly code: "foundBeforeSent"; readonly sentOn: Day } | undefined => {
  if (foundOn > today) return { code: "dateInFuture" };
  if (assessment.outcome === "notified" && assessment.on > today) return { code: "dateInFuture" };
  return foundOn < disclosedOn ? { code: "foundBeforeSent", sentOn: disclosedOn } : undefined;
};
