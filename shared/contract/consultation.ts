// Consultations (konsultationer), without identity.
import { z } from "zod";
import { ConsentAsked, Consultation, ConsultationDetails, StartDecision } from "../domain/consultation.ts";
import { ConsultationId } from "../domain/ids.ts";
import { refusal, scannedTextCodes as textCodes } from "../domain/refusal.ts";
import { command, query } from "./define.ts";

const Known = z.object({ consultationId: ConsultationId, version: z.int() });

/** Keeps what may be a name on purpose (spara ändå); logged. Never helps against what is refused. */
const keeping = { keepAnyway: z.boolean().default(false) };

export const consultationContract = {
  /** All consultations: the urgent undecided first, then the newest. */
  list: query({ input: z.null(), output: z.array(Consultation) }),
  read: query({
    input: z.object({ consultationId: ConsultationId }),
    output: Consultation,
    failure: refusal("notFound"),
  }),
  register: command({
    input: ConsultationDetails.extend(keeping),
    output: Consultation,
    failure: refusal("dateInFuture", ...textCodes),
  }),
  change: command({
    input: Known.extend({ details: ConsultationDetails, ...keeping }),
    output: Consultation,
    failure: refusal("notFound", "changedMeanwhile", "consultationRemoved", "dateInFuture", ...textCodes),
  }),
  /** The dated decision whether to go on (R7). It stands. */
  decide: command({
    input: Known.extend({ decision: StartDecision, ...keeping }),
    output: Consultation,
    failure: refusal(
      "notFound",
      "changedMeanwhile",
      "alreadyDecided",
      "consultationRemoved",
      "dateInFuture",
      ...textCodes,
    ),
  }),
  /** That the family was asked for consent, and what it answered; a later answer is a new entry in the log. */
  recordConsentAsked: command({
    input: Known.extend({ consentAsked: ConsentAsked, ...keeping }),
    output: Consultation,
    failure: refusal(
      "notFound",
      "changedMeanwhile",
      "consultationAlreadyLinked",
      "consultationRemoved",
      "dateInFuture",
      ...textCodes,
    ),
  }),
  /** Takes away every text when the retention period is over; number, days and codes stay for statistics. */
  remove: command({
    input: Known,
    output: Consultation,
    failure: refusal("notFound", "changedMeanwhile", "profileMissing", "removedAlready", "ledToCase", "keptUntil"),
  }),
};
