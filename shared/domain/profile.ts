// The municipality's profile (kommunprofil): what differs between municipalities, `domain.md` table 1.3.
import { z } from "zod";
import { Agency, canBeToldApart } from "./agency.ts";
import { Line, OptionalLine } from "./text-fields.ts";

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

/** The municipality's profile (kommunprofil). Ages are whole years, first and last included. */
export const Profile = z
  .object({
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
    casePrefix: z.string().regex(/^[A-ZÅÄÖ]{1,8}$/),
    coordinator: Coordinator,
    deputy: OptionalLine,
    agencies: z.array(Agency).min(1).max(30),
  })
  .refine((profile) => profile.ageFrom <= profile.ageTo, { path: ["ageTo"] })
  .refine((profile) => canBeToldApart(profile.agencies), { path: ["agencies"] });
export type Profile = z.infer<typeof Profile>;

/** Whether an age lies outside the target group (R1). A warning, never a stop (T6). */
export const outsideTargetGroup = (profile: Profile, age: number): boolean =>
  age < profile.ageFrom || age > profile.ageTo;
