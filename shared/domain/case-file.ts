// A case (ärende): the youth, the guardians and what the case was opened from.
import { z } from "zod";
import { ConcernArea } from "./consultation.ts";
import { Day } from "./day.ts";
import { AgencyId, CaseId, ConsultationId } from "./ids.ts";
import { GuardianDetails, Youth } from "./person.ts";
import { Line, OptionalLine } from "./text-fields.ts";

/** `SSPF-2026-007`: prefix of the profile, year, running number. */
export const CaseNumber = z.string().regex(/^[A-ZÅÄÖ]{1,8}-\d{4}-\d{3,5}$/);

/** What is filled in when a case is opened. The wish to take part (besked) is R17. */
export const CaseOpening = z.object({
  consultationId: ConsultationId,
  number: CaseNumber,
  registryNumber: OptionalLine,
  openedOn: Day,
  wishReceivedOn: Day.nullable(),
  wishReceivedFrom: OptionalLine,
  initiatedByAgencyId: AgencyId.nullable(),
  initiatedByRole: OptionalLine,
  concernAreas: z.array(ConcernArea).max(7),
  youth: Youth,
  guardians: z.array(GuardianDetails).max(6),
});
export type CaseOpening = z.infer<typeof CaseOpening>;

/** A case's header (ärendehuvud). */
export const CaseFile = z.object({
  caseId: CaseId,
  number: CaseNumber,
  registryNumber: OptionalLine,
  openedOn: Day,
  closedOn: Day.nullable(),
  consultationId: ConsultationId,
  wishReceivedOn: Day.nullable(),
  wishReceivedFrom: OptionalLine,
  initiatedByAgencyId: AgencyId.nullable(),
  initiatedByRole: OptionalLine,
  concernAreas: z.array(ConcernArea),
  coordinator: Line,
  version: z.int().positive(),
});
export type CaseFile = z.infer<typeof CaseFile>;

/** The steps of a case, always computed from facts, never stored (`domain.md` 1.1). */
export const CaseStep = z.enum(["consultation", "consent", "preMeeting", "notice", "meeting", "followUp", "closure"]);
export type CaseStep = z.infer<typeof CaseStep>;
