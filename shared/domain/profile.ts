// The municipality's profile (kommunprofil): what differs between municipalities, `domain.md` table 1.3.
import { z } from "zod";
import { Agency, canBeToldApart, Category } from "./agency.ts";
import { Day } from "./day.ts";
import { OwnFamilyTexts } from "./family-texts.ts";
import { Logo } from "./logo.ts";
import { Terms, usualTerms } from "./terms.ts";
import { Line, OptionalLine } from "./text-fields.ts";
import { UsualCommitments } from "./usual-commitments.ts";

/** The two presets, named by their idea: with a pre-meeting of professionals, or with a consultation only. */
export const ProcessModel = z.enum(["preMeeting", "consultation"]);
export type ProcessModel = z.infer<typeof ProcessModel>;

/** What the host authority (värdnämnd) is: it decides which secrecy provision is printed. */
export const HostKind = z.enum(["socialWelfare", "education", "municipalBoard", "other"]);
export type HostKind = z.infer<typeof HostKind>;

/** Who collects the consent (R13). */
export const ConsentCollector = z.enum(["school", "initiator", "coordinator"]);
export type ConsentCollector = z.infer<typeof ConsentCollector>;

/** The coordinator, as printed on documents (R8). */
export const Coordinator = z.object({ name: Line, title: Line, phone: OptionalLine, email: OptionalLine });
export type Coordinator = z.infer<typeof Coordinator>;

/** Legal grounds beside consent that are off until the municipality's lawyer has switched them on (`domain.md` 3.3). */
export const SwitchedGround = z.enum(["10:2", "10:15a", "10:18a"]);
export type SwitchedGround = z.infer<typeof SwitchedGround>;

/** That a legal ground was switched on, by whom and when. */
export const GroundSwitchedOn = z.object({ ground: SwitchedGround, decidedBy: Line, decidedOn: Day });
export type GroundSwitchedOn = z.infer<typeof GroundSwitchedOn>;

/** Who decides whether SSPF is to begin (R7): the pre-meeting of professionals, or the coordinator. */
export const StartDecider = z.enum(["preMeeting", "coordinator"]);
export type StartDecider = z.infer<typeof StartDecider>;

/** Whether the police are always a party, or judged case by case. */
export const PoliceTakesPart = z.enum(["always", "caseByCase"]);
export type PoliceTakesPart = z.infer<typeof PoliceTakesPart>;

/** Who leads meetings: always the coordinator, or also an appointed impartial person. */
export const MeetingLeading = z.enum(["coordinator", "coordinatorOrImpartial"]);
export type MeetingLeading = z.infer<typeof MeetingLeading>;

/** What a case ends with when concern remains, beside R44: the coordinator reports, or it is judged each time. */
export const RemainingConcern = z.enum(["coordinatorReports", "judged"]);
export type RemainingConcern = z.infer<typeof RemainingConcern>;

/** How often the steering group is told figures. */
export const Reporting = z.enum(["none", "halfYearly", "yearly"]);
export type Reporting = z.infer<typeof Reporting>;

/** The municipality's adopted routine (R48). Printed on documents; its revision is reminded of. */
export const Routine = z.object({
  registryNumber: OptionalLine,
  owner: OptionalLine,
  decidedOn: Day.nullable(),
  reviseOn: Day.nullable(),
});
export type Routine = z.infer<typeof Routine>;

/** A routine that nothing has been said about. */
export const noRoutine: Routine = { registryNumber: "", owner: "", decidedOn: null, reviseOn: null };

const settings = z.object({
  municipality: Line,
  county: Line,
  hostAuthority: Line,
  hostKind: HostKind,
  model: ProcessModel,
  ageFrom: z.int().min(0).max(25),
  ageTo: z.int().min(0).max(25),
  consentCollector: ConsentCollector,
  youthSignsFrom: z.int().min(12).max(18),
  consentMonths: z.int().min(1).max(12),
  minutesWithinDays: z.int().min(0).max(60),
  followUpWeeks: z.int().min(1).max(52),
  noticeDays: z.int().min(0).max(60),
  /** How often the coordinator keeps contact with the family (R41). */
  contactEveryWeeks: z.int().min(1).max(26).default(4),
  /** After how many days without anything done a case is said to lie still. */
  stillAfterDays: z.int().min(7).max(365).default(30),
  /** How long a case is expected to take (R42), in months; nothing where the municipality has no such guide. */
  durationMonths: z
    .object({ from: z.int().min(1).max(36), to: z.int().min(1).max(36) })
    .nullable()
    .default(null),
  /** Remaining concern (0–10) above this asks for a concern report or a written reason when a case is closed (R44). */
  concernLimit: z.int().min(0).max(10).default(3),
  /** How long a consultation without identity, or a contact that led to no case, is kept. */
  consultationMonths: z.int().min(1).max(60).default(24),
  /** Group matters may be registered (R5). Off unless the municipality has decided on it. */
  groupLevel: z.boolean().default(false),
  /** How long a meeting of the work group, or a group matter, is kept after it was last touched. */
  workGroupMonths: z.int().min(1).max(120).default(24),
  /** The coordinator talks the situation over with the family before the first meeting (kartläggande samtal). */
  surveyTalk: z.boolean().default(false),
  /** The family is there when the agencies meet; otherwise it is told afterwards. */
  familyPresent: z.boolean().default(true),
  startDecidedBy: StartDecider.default("coordinator"),
  policeTakesPart: PoliceTakesPart.default("always"),
  meetingLeading: MeetingLeading.default("coordinatorOrImpartial"),
  remainingConcern: RemainingConcern.default("judged"),
  reporting: Reporting.default("none"),
  /** In statistics a number below this is not shown. */
  smallCells: z.int().min(3).max(20).default(5),
  routine: Routine.default(noRoutine),
  /** The number that whoever is worried calls (R8), printed on documents. */
  designatedNumber: OptionalLine.default(""),
  terms: Terms.default(usualTerms),
  /** What the municipality has written itself to the family, in the place of our texts. */
  familyTexts: OwnFamilyTexts.default({}),
  /** What stands at the top of page one of every document; our own mark where there is none. */
  logo: Logo.nullable().default(null),
  groundsSwitchedOn: z.array(GroundSwitchedOn).max(3).default([]),
  casePrefix: z.string().regex(/^[A-ZÅÄÖ]{1,8}$/),
  coordinator: Coordinator,
  deputy: OptionalLine,
  agencies: z.array(Agency).min(1).max(30),
  /** What is offered when a commitment is written. */
  usualCommitments: UsualCommitments.default([]),
});

/** What an open case keeps as it was decided under, however the profile changes: never the office's own details. */
export const CaseRules = settings.pick({
  model: true,
  ageFrom: true,
  ageTo: true,
  consentCollector: true,
  youthSignsFrom: true,
  consentMonths: true,
  durationMonths: true,
  surveyTalk: true,
  familyPresent: true,
  startDecidedBy: true,
  policeTakesPart: true,
  meetingLeading: true,
  remainingConcern: true,
  concernLimit: true,
});
export type CaseRules = z.infer<typeof CaseRules>;

/** What decides which steps a case goes through, and who is called to its meetings. */
export type ProcessRules = Pick<CaseRules, "model" | "startDecidedBy" | "familyPresent" | "surveyTalk">;

/** Whether it is the pre-meeting (förmötet) that decides to start (R7). Without a pre-meeting it is always the coordinator. */
export const preMeetingDecides = ({ model, startDecidedBy }: Pick<CaseRules, "model" | "startDecidedBy">): boolean =>
  model === "preMeeting" && startDecidedBy === "preMeeting";

/** What a municipality says about itself, and what its own lawyer and committee have decided: never in a file to others. */
const ofOneMunicipality = {
  municipality: true,
  county: true,
  hostAuthority: true,
  hostKind: true,
  coordinator: true,
  deputy: true,
  designatedNumber: true,
  routine: true,
  familyTexts: true,
  logo: true,
  groundsSwitchedOn: true,
} as const;

/** How a municipality works, as a file may carry it to another: no names, numbers or addresses of anybody. */
export const SharedSettings = z.strictObject({
  ...settings.omit(ofOneMunicipality).shape,
  agencies: z
    .array(
      Agency.omit({ ended: true, functionalAddress: true })
        .extend({ categories: z.array(Category.strict()).max(30) })
        .strict(),
    )
    .min(1)
    .max(30),
});
export type SharedSettings = z.infer<typeof SharedSettings>;

/** The municipality's profile (kommunprofil). Ages are whole years, first and last included. */
export const Profile = settings
  .refine((profile) => profile.ageFrom <= profile.ageTo, { path: ["ageTo"] })
  .refine(({ durationMonths }) => durationMonths === null || durationMonths.from <= durationMonths.to, {
    path: ["durationMonths", "to"],
  })
  .refine((profile) => canBeToldApart(profile.agencies), { path: ["agencies"] });
export type Profile = z.infer<typeof Profile>;

/** Whether an age lies outside the target group (R1). A warning, never a stop (T6). */
export const outsideTargetGroup = (profile: Profile, age: number): boolean =>
  age < profile.ageFrom || age > profile.ageTo;
