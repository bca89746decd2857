// Cases (ärenden): register, open, read and the neutral list.
import { z } from "zod";
import { CaseFile, CaseNumber, CaseOpening, CaseStep, TargetGroupOverride } from "../domain/case-file.ts";
import { StepState } from "../domain/case-missing.ts";
import { Day } from "../domain/day.ts";
import { CaseId, ConsultationId, GuardianId, PersonId } from "../domain/ids.ts";
import { Guardian, GuardianDetails, Youth } from "../domain/person.ts";
import { SlotRole } from "../domain/key-slots.ts";
import { refusal } from "../domain/refusal.ts";
import { whereaboutFields } from "../domain/whereabouts.ts";
import { alsoWhenClosed, command, query } from "./define.ts";

/** A row of the case list: neutral columns only, never what the concern is about (T18). */
export const CaseRow = z.object({
  caseId: CaseId,
  number: CaseNumber,
  name: z.string(),
  isProtected: z.boolean(),
  step: CaseStep,
  /** How many of the current consent's agencies may take part today; nothing while no consent is complete. */
  mayAttend: z.object({ count: z.int(), of: z.int() }).nullable(),
  consentUntil: Day.nullable(),
  nextMeetingOn: Day.nullable(),
  openedOn: Day,
  closedOn: Day.nullable(),
});
export type CaseRow = z.infer<typeof CaseRow>;

/** Somebody whose hidden values can be shown. */
export const Revealed = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("youth") }),
  z.object({ kind: z.literal("guardian"), guardianId: GuardianId }),
  z.object({ kind: z.literal("person"), personId: PersonId }),
]);
export type Revealed = z.infer<typeof Revealed>;

/** Which value is shown; `everything` when the person's details are opened to be changed. */
export const RevealedValue = z.enum([...whereaboutFields, "personalNumber", "everything"]);
export type RevealedValue = z.infer<typeof RevealedValue>;

/** All of a case's header. */
export const CaseView = z.object({
  caseFile: CaseFile,
  youth: Youth,
  youthVersion: z.int(),
  guardians: z.array(Guardian),
  /** Empty when the case came from an identified contact and no consultation is tied to it. */
  consultationNumber: z.string(),
  /** The identified contact that it was opened from, or empty. */
  enquiryNumber: z.string(),
  targetGroupOverride: TargetGroupOverride.nullable(),
});
export type CaseView = z.infer<typeof CaseView>;

/** With whose way in (väg in) the vault was open. */
export const WayIn = z.enum([...SlotRole.options, "unknown"]);
export type WayIn = z.infer<typeof WayIn>;

/** Who changed or read what, newest first; never what was written. */
export const LogEntry = z.object({
  sequence: z.int(),
  at: z.string(),
  /** With whose way in the vault was open. */
  actor: WayIn,
  action: z.string(),
  entityType: z.string().nullable(),
  /** Who wrote as a guest, "Bo Mentor, Skola"; nothing for what the coordinator did. */
  writtenBy: z.string().nullable(),
});
export type LogEntry = z.infer<typeof LogEntry>;

export const caseFileContract = {
  list: query({ input: z.null(), output: z.array(CaseRow) }),
  /** Where an opened case stands, step by step, and what each step lacks: computed, never stored. */
  steps: query({
    input: z.object({ caseId: CaseId }),
    output: z.array(StepState),
    failure: refusal("notFound", "notOpened"),
  }),
  /** The number that the next case would get. */
  nextNumber: query({ input: z.null(), output: CaseNumber, failure: refusal("profileMissing") }),
  register: command({
    input: CaseOpening,
    output: z.object({ caseId: CaseId }),
    failure: refusal(
      "profileMissing",
      "notFound",
      "decisionMissing",
      "decidedNotToStart",
      "consultationAlreadyLinked",
      "consultationRemoved",
      "familyDeclined",
      "enquiryUndecided",
      "enquiryNotToStart",
      "enquiryAlreadyLinked",
      "contactNotOpened",
      "openingGroundMissing",
      "caseNumberTaken",
      "birthDateInFuture",
      "dateInFuture",
    ),
  }),
  /** Opens a person's file: writes the access entry (`domain.md` 3.5) and lets this session read the case. */
  open: command({
    input: z.object({ caseId: CaseId }),
    output: z.null(),
    failure: refusal("notFound"),
    whenClosed: alsoWhenClosed,
  }),
  read: query({
    input: z.object({ caseId: CaseId }),
    output: CaseView,
    failure: refusal("notFound", "notOpened"),
  }),
  /** A hidden value is about to be shown on the screen (visa): logged, with whose it is and what. */
  reveal: command({
    input: z.object({ caseId: CaseId, who: Revealed, what: RevealedValue }),
    output: z.null(),
    failure: refusal("notOpened"),
    whenClosed: alsoWhenClosed,
  }),
  /** Ties a consultation to a case that exists: deliberate, on a recorded ground only, logged (R9). */
  linkConsultation: command({
    input: z.object({ caseId: CaseId, version: z.int(), consultationId: ConsultationId }),
    output: z.null(),
    failure: refusal(
      "notFound",
      "notOpened",
      "changedMeanwhile",
      "caseHasConsultation",
      "consultationAlreadyLinked",
      "consultationRemoved",
      "familyDeclined",
      "linkGroundMissing",
    ),
  }),
  /** Goes on when the case is closed: protected identity, or an address that is not to be shown, may have to be marked then too. */
  changeYouth: command({
    input: z.object({ caseId: CaseId, version: z.int(), youth: Youth }),
    output: z.null(),
    failure: refusal("notFound", "changedMeanwhile", "birthDateInFuture"),
    whenClosed: alsoWhenClosed,
  }),
  addGuardian: command({
    input: z.object({ caseId: CaseId, guardian: GuardianDetails }),
    output: z.object({ guardianId: GuardianId }),
    failure: refusal("notFound"),
  }),
  changeGuardian: command({
    input: z.object({ guardianId: GuardianId, version: z.int(), guardian: GuardianDetails }),
    output: z.null(),
    failure: refusal("notFound", "changedMeanwhile"),
    whenClosed: alsoWhenClosed,
  }),
  log: query({
    input: z.object({ caseId: CaseId }),
    output: z.array(LogEntry),
    failure: refusal("notOpened"),
  }),
};
