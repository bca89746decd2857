// What is asked about every person in a case.
import { z } from "zod";
import { Day } from "./day.ts";
import { CaseId, GuardianId } from "./ids.ts";
import { Line, OptionalLine } from "./text-fields.ts";

/** Protected identity (skyddade personuppgifter). The answer is required; `unknown` is treated as protected. */
export const ProtectedIdentity = z.enum(["none", "secrecyMark", "protectedRegistration", "fictitious", "unknown"]);
export type ProtectedIdentity = z.infer<typeof ProtectedIdentity>;

/** Whether the person's address, telephone, school and workplace must be masked. Everything but a plain no is a yes. */
export const isProtected = (answer: ProtectedIdentity): boolean => answer !== "none";

/** How a person wants to be reached (kontaktväg). */
export const ContactChannel = z.enum(["phone", "letter", "email", "digitalMail", "inPerson"]);
export type ContactChannel = z.infer<typeof ContactChannel>;

/** How a person is reached, and with which help. */
export const Reach = z.object({
  channel: ContactChannel,
  emailAllowed: z.boolean(),
  phone: OptionalLine,
  email: OptionalLine,
  address: OptionalLine,
  /** Asked for since a workplace tells where somebody is (3.8); a file from before says nothing. */
  workplace: OptionalLine.default(""),
  language: OptionalLine,
  interpreter: z.boolean(),
});
export type Reach = z.infer<typeof Reach>;

const reach = { ...Reach.shape, protectedIdentity: ProtectedIdentity };

/** The assessment of the youth's maturity (mognadsbedömning), OSL 12:3. */
export const Maturity = z.object({ assessedBy: Line, assessedOn: Day, understands: z.boolean(), reason: OptionalLine });
export type Maturity = z.infer<typeof Maturity>;

/** What statistics are told of the youth's gender (kön i statistiken); `notStated` is an answer, asked and declined. */
export const StatisticsGender = z.enum(["girl", "boy", "other", "notStated"]);
export type StatisticsGender = z.infer<typeof StatisticsGender>;

/** The youth (den unge) of a case. The birth date decides age; the personal number may be missing. */
export const Youth = z.object({
  givenName: Line,
  familyName: Line,
  pronoun: OptionalLine,
  personalNumber: z.string().max(20).nullable(),
  birthDate: Day,
  school: OptionalLine,
  grade: OptionalLine,
  /** Nothing where it has not been asked. Only ever counted. */
  statisticsGender: StatisticsGender.nullable().default(null),
  maturity: Maturity.nullable(),
  ...reach,
});
export type Youth = z.infer<typeof Youth>;

/** Custody (vårdnad): joint, sole, or none for a parent who is known but does not decide. */
export const Custody = z.enum(["joint", "sole", "none"]);
export type Custody = z.infer<typeof Custody>;

/** What is filled in about a guardian. Custody may begin and end during a case. */
export const GuardianDetails = z.object({
  givenName: Line,
  familyName: Line,
  custody: Custody,
  custodyFrom: Day.nullable(),
  custodyUntil: Day.nullable(),
  ...reach,
});
export type GuardianDetails = z.infer<typeof GuardianDetails>;

/** A guardian (vårdnadshavare); `number` is 1 for V1, 2 for V2, given in the order of registration and never reused. */
export const Guardian = GuardianDetails.extend({
  guardianId: GuardianId,
  caseId: CaseId,
  number: z.int().positive(),
  version: z.int().positive(),
});
export type Guardian = z.infer<typeof Guardian>;

/** Whether a guardian has custody on a day. */
export const hasCustody = (guardian: Pick<Guardian, "custody" | "custodyFrom" | "custodyUntil">, day: Day): boolean =>
  guardian.custody !== "none" &&
  (guardian.custodyFrom === null || guardian.custodyFrom <= day) &&
  (guardian.custodyUntil === null || day <= guardian.custodyUntil);

/** The channels that may be offered for a person (T20): e-mail only where it was allowed. */
export const offeredChannels = (person: { readonly emailAllowed: boolean }): readonly ContactChannel[] =>
  ContactChannel.options.filter((channel) => channel !== "email" || person.emailAllowed);
