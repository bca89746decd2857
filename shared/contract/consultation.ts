// Consultations (konsultationer), without identity.
import { z } from "zod";
import { Consultation, ConsultationDetails, StartDecision } from "../domain/consultation.ts";
import { ConsultationId } from "../domain/ids.ts";
import { refusal } from "../domain/refusal.ts";
import { command, query } from "./define.ts";

const Known = z.object({ consultationId: ConsultationId, version: z.int() });

export const consultationContract = {
  /** All consultations, newest first. */
  list: query({ input: z.null(), output: z.array(Consultation) }),
  read: query({
    input: z.object({ consultationId: ConsultationId }),
    output: Consultation,
    failure: refusal("notFound"),
  }),
  register: command({ input: ConsultationDetails, output: Consultation, failure: refusal("dateInFuture") }),
  change: command({
    input: Known.extend({ details: ConsultationDetails }),
    output: Consultation,
    failure: refusal("notFound", "changedMeanwhile", "dateInFuture"),
  }),
  /** The dated decision whether to go on (R7). It stands. */
  decide: command({
    input: Known.extend({ decision: StartDecision }),
    output: Consultation,
    failure: refusal("notFound", "changedMeanwhile", "alreadyDecided", "dateInFuture"),
  }),
};
