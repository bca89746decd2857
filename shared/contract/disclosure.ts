// Disclosures outside consent (utlämnande på annan grund): logged acts. Nothing is sent by them.
import { z } from "zod";
import { CaseId, DocumentId, MisdeliveryId, OtherDisclosureId } from "../domain/ids.ts";
import { Misdelivery, MisdeliveryDetails } from "../domain/misdelivery.ts";
import { OtherDisclosure, OtherDisclosureDetails } from "../domain/other-disclosure.ts";
import { refusal } from "../domain/refusal.ts";
import { alsoWhenClosed, command, query } from "./define.ts";

export const disclosureContract = {
  /** What has been disclosed in a case on other grounds than consent, newest first. */
  listForCase: query({
    input: z.object({ caseId: CaseId }),
    output: z.array(OtherDisclosure),
    failure: refusal("notOpened"),
  }),
  /** Logs a disclosure that has been made. It stands; a mistake is corrected by a new one that names it. */
  register: command({
    input: z.object({
      caseId: CaseId,
      details: OtherDisclosureDetails,
      corrects: OtherDisclosureId.nullable().default(null),
    }),
    output: OtherDisclosure,
    failure: refusal(
      "notFound",
      "profileMissing",
      "dateInFuture",
      "groundSwitchedOff",
      "groundNotInForce",
      "groundTestNotMet",
    ),
    whenClosed: alsoWhenClosed,
  }),
  /** The copies of a case that went to somebody else than they were meant for, newest first. */
  listMisdeliveries: query({
    input: z.object({ caseId: CaseId }),
    output: z.array(Misdelivery).readonly(),
    failure: refusal("notOpened"),
  }),
  /**
   * Logs that a copy went wrong. It stands; a correction, and the assessment, is a new event that names it. `also` are other
   * copies of the case in the same envelope: an event each, all of them or none.
   */
  registerMisdelivery: command({
    input: z.object({
      documentId: DocumentId,
      details: MisdeliveryDetails,
      corrects: MisdeliveryId.nullable().default(null),
      also: z
        .array(z.object({ documentId: DocumentId, corrects: MisdeliveryId.nullable() }))
        .max(50)
        .default([]),
    }),
    output: Misdelivery,
    failure: refusal(
      "notOpened",
      "notFound",
      "changedMeanwhile",
      "dateInFuture",
      "timeInFuture",
      "foundBeforeSent",
      "notifiedBeforeFound",
    ),
    whenClosed: alsoWhenClosed,
  }),
};
