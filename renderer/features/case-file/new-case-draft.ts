// What is being typed about a new case, as the text that a draft keeps: it survives a lock, and is gone once the case is open.
import { z } from "zod";
import { CaseOpening, OpeningGround } from "../../../shared/domain/case-file.ts";
import { ConcernArea } from "../../../shared/domain/consultation.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { AgencyId, CaseId } from "../../../shared/domain/ids.ts";
import { ContactChannel, Custody, ProtectedIdentity, StatisticsGender } from "../../../shared/domain/person.ts";
import type { OpeningSource } from "./opening-source.ts";
import {
  type GuardianValues,
  noGuardian,
  noYouth,
  readableYouth,
  type YouthValues,
  youthFrom,
} from "./person-values.ts";

/** All drafts of new cases; each consultation or identified contact is a field of it. */
export const draftRecord = "new-case";

export interface OpeningValues extends Pick<CaseOpening, "consultationId" | "enquiryId"> {
  readonly ground: OpeningGround | null;
  readonly number: string;
  readonly registryNumber: string;
  readonly openedOn: Day | null;
  readonly wishReceivedOn: Day | null;
  readonly wishReceivedFrom: string;
  readonly initiatedByAgencyId: AgencyId | null;
  readonly initiatedByRole: string;
  readonly concernAreas: readonly ConcernArea[];
  readonly youth: YouthValues;
  readonly guardians: readonly GuardianValues[];
  readonly targetGroupReason: string;
  readonly otherThan: readonly CaseId[];
}

const person = {
  givenName: z.string(),
  familyName: z.string(),
  protectedIdentity: ProtectedIdentity.nullable(),
  channel: ContactChannel.nullable(),
  emailAllowed: z.boolean(),
  phone: z.string(),
  email: z.string(),
  address: z.string(),
  workplace: z.string().default(""),
  language: z.string(),
  interpreter: z.boolean(),
};

/** A draft is read as what it may hold: half-typed text, and choices not made. */
const Draft = z.object({
  ground: OpeningGround.nullable().default(null),
  number: z.string(),
  registryNumber: z.string(),
  openedOn: z.string().nullable(),
  wishReceivedOn: z.string().nullable(),
  wishReceivedFrom: z.string(),
  initiatedByAgencyId: AgencyId.nullable(),
  initiatedByRole: z.string(),
  concernAreas: z.array(ConcernArea),
  youth: z.object({
    ...person,
    pronoun: z.string(),
    personalNumber: z.string(),
    birthDate: z.string().nullable(),
    school: z.string(),
    grade: z.string(),
    statisticsGender: StatisticsGender.nullable().default(null),
    maturity: z.object({
      choice: z.enum(["none", "yes", "no"]),
      assessedBy: z.string(),
      assessedOn: z.string().nullable(),
      reason: z.string(),
    }),
  }),
  guardians: z.array(
    z.object({
      ...person,
      custody: Custody.nullable(),
      custodyFrom: z.string().nullable(),
      custodyUntil: z.string().nullable(),
    }),
  ),
  targetGroupReason: z.string().default(""),
  otherThan: z.array(CaseId).default([]),
});

const readDraft = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // A draft of an older version is not worth a broken screen.
    return undefined;
  }
};

/** What the form begins with: the draft, or what it is opened from and the number series say. */
export const openingFromDraft = (
  draft: string | undefined,
  source: OpeningSource,
  number: string,
  today: Day,
): OpeningValues => {
  const { consultationId, enquiryId, copied } = source;
  const kept = draft === undefined ? undefined : Draft.safeParse(readDraft(draft));
  if (kept?.success) return { ...kept.data, consultationId, enquiryId };
  return {
    consultationId,
    enquiryId,
    ground: enquiryId === null ? null : "enquiry",
    number,
    registryNumber: "",
    openedOn: today,
    wishReceivedOn: copied.wishReceivedOn,
    wishReceivedFrom: "",
    initiatedByAgencyId: copied.agencyId,
    initiatedByRole: copied.role,
    concernAreas: copied.concernAreas,
    youth: { ...noYouth, ...copied.youth },
    guardians: [{ ...noGuardian, ...copied.guardian }],
    targetGroupReason: "",
    otherThan: [],
  };
};

/** The contract's own schema, with a personal number that can be read. */
export const openingSchema = (today: Day): z.ZodType<CaseOpening> =>
  CaseOpening.extend({ youth: readableYouth(today) });

export const openingFrom = (values: OpeningValues, today: Day): unknown => ({
  ...values,
  youth: youthFrom(values.youth, today),
});
