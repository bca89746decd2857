// Why a copy of a document cannot leave, in one list for looking at it, comparing it, checking it and sending it.
import type { z } from "zod";
import { consentCodes, refusal } from "../domain/refusal.ts";

/** Why a recipient may not have a copy today. */
export const CopyRefusal = refusal(
  "notFound",
  "notOpened",
  "profileMissing",
  "notASigner",
  "agencyEnded",
  "notSummoned",
  "meetingCancelled",
  "meetingDayPassed",
  "preMeetingNotDecided",
  "familyNotSummoned",
  "contactMissing",
  "contactEnded",
  "leaderNotBound",
  "leaderNotAppointed",
  "meetingNotCancelled",
  "minutesNotEstablished",
  "minutesReplaced",
  "minutesLocked",
  "guardianWithoutCustody",
  "consultationRemoved",
  "removedAlready",
  "meetingNotToday",
  "decidedNotToStart",
  "familyDeclined",
  "personGetsNoMinutes",
  "personHasNoCommitment",
  "planMissing",
  "youthHasNotAgreed",
  "nothingWithdrawn",
  "caseNotClosed",
  "noticeLostGround",
  "copyNotChecked",
  "protectedInCopy",
  "placeNotChecked",
  ...consentCodes,
);
export type CopyRefusal = z.infer<typeof CopyRefusal>;
