// Identified contacts (identifierade kontakter): somebody tells who it is about.
import { z } from "zod";
import { Day } from "../domain/day.ts";
import { Enquiry, EnquiryDetails, EnquiryOutcome } from "../domain/enquiry.ts";
import { EnquiryId } from "../domain/ids.ts";
import { refusal } from "../domain/refusal.ts";
import { UrgencyLevel } from "../domain/urgency.ts";
import { command, query } from "./define.ts";

const Known = z.object({ enquiryId: EnquiryId, version: z.int() });

/** A row of the list: nothing of whom it is about, since a list is read without being logged. */
export const EnquiryRow = Enquiry.pick({
  enquiryId: true,
  number: true,
  contactedOn: true,
  sender: true,
  outcome: true,
  linkedCaseId: true,
  removedOn: true,
  version: true,
}).extend({
  /** The last day on which anything happened in it: its retention counts from there. */
  lastOn: Day,
  /** Without its reason, which may name somebody. */
  urgency: z.object({ level: UrgencyLevel }),
  outcome: Enquiry.shape.outcome.unwrap().pick({ kind: true, decidedOn: true }).nullable(),
});
export type EnquiryRow = z.infer<typeof EnquiryRow>;

export const enquiryContract = {
  /** All identified contacts, without names: the urgent undecided first, then the newest. */
  list: query({ input: z.null(), output: z.array(EnquiryRow) }),
  register: command({ input: EnquiryDetails, output: Enquiry, failure: refusal("dateInFuture", "birthDateInFuture") }),
  /** Opens what is written about a person: writes the access entry (`domain.md` 3.5) and lets this session read it. */
  open: command({ input: z.object({ enquiryId: EnquiryId }), output: z.null(), failure: refusal("notFound") }),
  read: query({
    input: z.object({ enquiryId: EnquiryId }),
    output: Enquiry,
    failure: refusal("notFound", "contactNotOpened"),
  }),
  change: command({
    input: Known.extend({ details: EnquiryDetails }),
    output: Enquiry,
    failure: refusal("notFound", "changedMeanwhile", "consultationRemoved", "dateInFuture", "birthDateInFuture"),
  }),
  /** The dated outcome (R7). A decision to start, or not to, stands. */
  conclude: command({
    input: Known.extend({ outcome: EnquiryOutcome }),
    output: Enquiry,
    failure: refusal("notFound", "changedMeanwhile", "consultationRemoved", "alreadyDecided", "dateInFuture"),
  }),
  /** Takes away names and texts when the retention period is over; number, days and codes stay for statistics. */
  remove: command({
    input: Known,
    output: z.null(),
    failure: refusal("notFound", "changedMeanwhile", "profileMissing", "removedAlready", "ledToCase", "keptUntil"),
  }),
};
