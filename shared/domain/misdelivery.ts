// A copy that went to the wrong recipient (felsänt). What was found out and done is logged and never changed: a correction, and the
// assessment once it is made, is a new event that names the one it takes the place of. The copy itself is left as it is.
import { z } from "zod";
import { Day, TimeOfDay } from "./day.ts";
import type { SentDocument } from "./disclosure.ts";
import { CaseId, DocumentId, MisdeliveryId } from "./ids.ts";
import { hoursAfter, isLater, type Moment } from "./moment.ts";
import { Line, LongText, Reason } from "./text-fields.ts";

/** What was done when it was found out. `toldConcerned`: where the risk is high, whomever it tells of (GDPR art. 34). */
export const MisdeliveryMeasure = z.enum([
  "askedToDelete",
  "askedToReturn",
  "toldDataProtectionOfficer",
  "toldFamily",
  "toldConcerned",
]);
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
  cameTo: Line,
  foundOn: Day,
  foundAt: TimeOfDay,
  assessment: MisdeliveryAssessment,
  measures: z.array(MisdeliveryMeasure),
  done: LongText,
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

/** A copy that an event is about, and the event that it takes the place of, if any. */
export type AlsoWrong = Pick<Misdelivery, "documentId" | "corrects">;

/** What may have lain in the same envelope as a copy: others to the same recipient on the same day, of which nothing is known yet. */
export const sameEnvelope = (
  copy: SentDocument,
  documents: readonly SentDocument[],
  events: readonly Misdelivery[],
): readonly AlsoWrong[] =>
  documents
    .filter(
      ({ documentId, recipientCode, disclosedOn }) =>
        documentId !== copy.documentId &&
        recipientCode === copy.recipientCode &&
        disclosedOn === copy.disclosedOn &&
        !events.some((event) => event.documentId === documentId),
    )
    .map(({ documentId }) => ({ documentId, corrects: null }));

/** The other events that stand and tell exactly the same as one: the copies of one envelope, to be taken further together. */
export const sameIncident = (event: Misdelivery, events: readonly Misdelivery[]): readonly AlsoWrong[] => {
  const told = (one: Misdelivery): string => JSON.stringify(MisdeliveryDetails.parse(one));
  return standing(events)
    .filter(({ misdeliveryId }) => misdeliveryId !== event.misdeliveryId)
    .filter((one) => told(one) === told(event))
    .map(({ documentId, misdeliveryId }) => ({ documentId, corrects: misdeliveryId }));
};

/** GDPR art. 33: the hours in which it is notified, unless it is unlikely to bring any risk. */
const notifyWithin = 72;

/** When the 72 hours of GDPR art. 33 end, counted from when it was found out. Nights and weekends count. */
export const notifyBy = ({ foundOn, foundAt }: Pick<Misdelivery, "foundOn" | "foundAt">): Moment =>
  hoursAfter({ on: foundOn, at: foundAt }, notifyWithin);

/** Why it cannot be registered: what is told must have happened, and in order. */
export const misdeliveryBlock = (
  { foundOn, foundAt, assessment }: MisdeliveryDetails,
  disclosedOn: Day,
  now: Moment,
): MisdeliveryBlock | undefined => {
  const notifiedOn = assessment.outcome === "notified" ? assessment.on : undefined;
  if (foundOn > now.on || (notifiedOn ?? now.on) > now.on) return { code: "dateInFuture" };
  if (isLater({ on: foundOn, at: foundAt }, now)) return { code: "timeInFuture" };
  if (foundOn < disclosedOn) return { code: "foundBeforeSent", sentOn: disclosedOn };
  return (notifiedOn ?? foundOn) < foundOn ? { code: "notifiedBeforeFound", foundOn } : undefined;
};

type MisdeliveryBlock =
  | { readonly code: "dateInFuture" | "timeInFuture" }
  | { readonly code: "foundBeforeSent"; readonly sentOn: Day }
  | { readonly code: "notifiedBeforeFound"; readonly foundOn: Day };
