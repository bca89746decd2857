// Meetings (möten): what is planned, who was there, and in which roles.
import { z } from "zod";
import type { PartyBlock } from "./consent-parties.ts";
import { addDays, Day, type Days, TimeOfDay } from "./day.ts";
import { AgencyId, AttendanceId, CaseId, GuardianId, MeetingId, PersonId } from "./ids.ts";
import type { Party } from "./party.ts";
import { Line, LongText, OptionalLine, Reason } from "./text-fields.ts";

/** The kinds of meeting; a pre-meeting (förmöte) is the professionals' own. */
export const MeetingKind = z.enum(["preMeeting", "first", "followUp", "closing"]);
export type MeetingKind = z.infer<typeof MeetingKind>;

/** What lets an impartial leader be there (R12): a covered agency is behind, or the person is bound by the secrecy act. */
export const LeaderBond = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("agency"), agencyId: AgencyId }),
  z.object({ kind: z.literal("secrecyAct") }),
]);
export type LeaderBond = z.infer<typeof LeaderBond>;

/**
 * Who leads (R26): the coordinator, the deputy, or an appointed impartial person with the one who appointed. The bond
 * is null where it has not been recorded; the meeting can then not be held with that leader.
 */
export const MeetingLeader = z.discriminatedUnion("kind", [
  z.object({ kind: z.enum(["coordinator", "deputy"]), name: Line }),
  z.object({
    kind: z.literal("impartial"),
    name: Line,
    from: Line,
    appointedBy: Line,
    bond: LeaderBond.nullable().default(null),
  }),
]);
export type MeetingLeader = z.infer<typeof MeetingLeader>;

/** What is decided when a meeting is planned. */
export const MeetingPlan = z.object({
  kind: MeetingKind,
  heldOn: Day,
  startsAt: TimeOfDay,
  endsAt: TimeOfDay,
  place: Line,
  purpose: LongText,
  question: LongText,
  leader: MeetingLeader,
});
export type MeetingPlan = z.infer<typeof MeetingPlan>;

/** When and where a meeting is: what a notice tells, and what makes it outdated when it is changed. */
export const MeetingTerms = MeetingPlan.pick({ heldOn: true, startsAt: true, endsAt: true, place: true });
export type MeetingTerms = z.infer<typeof MeetingTerms>;

/** What of a meeting its papers print of when and where. */
export const termsOf = ({ heldOn, startsAt, endsAt, place }: MeetingTerms): MeetingTerms => ({
  heldOn,
  startsAt,
  endsAt,
  place,
});

/** Whether a notice of the one also tells of the other. */
export const sameTerms = (one: MeetingTerms, other: MeetingTerms): boolean =>
  one.heldOn === other.heldOn &&
  one.startsAt === other.startsAt &&
  one.endsAt === other.endsAt &&
  one.place === other.place;

/** The days on which a meeting is held: two when it runs past midnight. Consent must cover each of them. */
export const meetingDays = ({ heldOn, startsAt, endsAt }: Omit<MeetingTerms, "place">): Days =>
  endsAt < startsAt && endsAt !== "00:00" ? [heldOn, addDays(heldOn, 1)] : [heldOn];

/** Who asked for a meeting to be moved or cancelled (ställas in). `consentLost`: consent no longer carried it. */
export const ChangeAsker = z.enum(["coordinator", "family", "agency", "consentLost", "other"]);
export type ChangeAsker = z.infer<typeof ChangeAsker>;

/** Who asked, and why: what the office remembers, never what a notice tells. */
export const ChangeReason = z.object({ askedBy: ChangeAsker, reason: Reason });
export type ChangeReason = z.infer<typeof ChangeReason>;

/** Information given to youth and guardians before the meeting (R28). */
export const InformationGiven = z.object({
  on: Day,
  by: Line,
  manner: Line,
  language: OptionalLine.default(""),
  interpreter: z.boolean(),
  understanding: OptionalLine,
});
export type InformationGiven = z.infer<typeof InformationGiven>;

/** An agency's short risk assessment (riskbedömning, R21), as it was received before a pre-meeting. */
export const RiskAssessment = z.object({
  agencyId: AgencyId,
  receivedOn: Day,
  concern: z.int().min(0).max(10).nullable(),
});
export type RiskAssessment = z.infer<typeof RiskAssessment>;

/** A meeting (möte). `ordinal` counts meetings with the family: möte 1, uppföljning 1 is the second. */
export const Meeting = MeetingPlan.extend({
  meetingId: MeetingId,
  caseId: CaseId,
  ordinal: z.int().min(0),
  startedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  cancelledOn: Day.nullable(),
  /** Who cancelled and why; nothing for a meeting that was cancelled before this was asked for. */
  cancelled: ChangeReason.nullable(),
  /** What was recorded before the meeting; its minutes begin with it (R28). */
  informed: InformationGiven.nullable(),
  version: z.int().positive(),
});
export type Meeting = z.infer<typeof Meeting>;

/** In which role somebody is in the room. The last four stand outside the consent matrix (R12). */
export const AttendanceRole = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("youth") }),
  z.object({ kind: z.literal("guardian"), guardianId: GuardianId }),
  z.object({ kind: z.literal("agency"), agencyId: AgencyId }),
  z.object({ kind: z.literal("person"), personId: PersonId }),
  z.object({ kind: z.literal("coordinator") }),
  z.object({ kind: z.literal("impartialLeader") }),
  z.object({ kind: z.literal("interpreter"), confidentialityNoted: z.boolean() }),
  z.object({ kind: z.literal("supportPerson"), invitedBy: Line }),
]);
export type AttendanceRole = z.infer<typeof AttendanceRole>;

/** Whether somebody was there for the whole meeting, a part of it, or not at all. */
export const Presence = z.enum(["whole", "part", "absent"]);
export type Presence = z.infer<typeof Presence>;

/** One line of the attendance list (närvaro). */
export const Attendance = z.object({
  attendanceId: AttendanceId,
  role: AttendanceRole,
  name: Line,
  title: OptionalLine,
  presence: Presence,
  /** When somebody who was there for a part came, if not from the start, and when they left. */
  arrivedAt: TimeOfDay.nullable().default(null),
  leftAt: TimeOfDay.nullable().default(null),
});
export type Attendance = z.infer<typeof Attendance>;

/** The agencies that were in the room at all, each once. */
export const agenciesPresent = (attendance: readonly Attendance[]): readonly AgencyId[] => [
  ...new Set(
    attendance.flatMap(({ role, presence }) =>
      role.kind === "agency" && presence !== "absent" ? [role.agencyId] : [],
    ),
  ),
];

/** The party that somebody in the room stands for; nothing for the roles outside the consent matrix (R12). */
export const partyOf = (role: AttendanceRole): Party | undefined =>
  role.kind === "youth" || role.kind === "guardian" || role.kind === "agency" || role.kind === "person"
    ? role
    : undefined;

/** Why an impartial leader may not lead, nor have what the leader gets. */
export type LeaderBlock = PartyBlock | { readonly code: "leaderNotBound" };

/** Why somebody may not be in the room. */
export type RoomBlock = LeaderBlock | { readonly code: "interpreterNotBound" };

/** Why a meeting cannot be led by its leader (R12): an impartial person must be bound, and an agency behind must be covered. */
export const leaderBlock = (
  leader: MeetingLeader,
  blockOf: (party: Party) => PartyBlock | undefined,
): LeaderBlock | undefined => {
  if (leader.kind !== "impartial") return undefined;
  if (leader.bond === null) return { code: "leaderNotBound" };
  return leader.bond.kind === "agency" ? blockOf(leader.bond) : undefined;
};

/** Whether somebody is in the room now: has come, and has not left. */
export const isInRoom = ({ presence, leftAt }: Pick<Attendance, "presence" | "leftAt">): boolean =>
  presence !== "absent" && leftAt === null;

/** Whether the times of somebody who was there for a part do not fit: left before coming. A meeting may run past midnight. */
export const leavesBeforeArriving = (
  { arrivedAt, leftAt }: Pick<Attendance, "arrivedAt" | "leftAt">,
  { startsAt, endsAt }: Pick<Meeting, "startsAt" | "endsAt">,
): boolean => arrivedAt !== null && leftAt !== null && startsAt < endsAt && leftAt <= arrivedAt;

/** Times belong to somebody who was there for a part: a line for the whole meeting, or for nobody, has none. */
export const withFittingTimes = (line: Attendance): Attendance =>
  line.presence === "part" ? line : { ...line, arrivedAt: null, leftAt: null };

/**
 * The lines that consent is asked about. Who stood in the list before and has left since was there lawfully, whatever
 * has been taken back meanwhile: that stays as it was. Everybody else is asked about again, late arrivals too.
 */
export const askedAbout = (attendance: readonly Attendance[], before: readonly Attendance[]): readonly Attendance[] => {
  const asWhom = ({ attendanceId, role }: Attendance): string => `${attendanceId} ${JSON.stringify(role)}`;
  const wasThere = new Set(before.filter(({ presence }) => presence !== "absent").map(asWhom));
  return attendance.filter((line) => isInRoom(line) || !wasThere.has(asWhom(line)));
};

/**
 * Who may not be in the room although marked present (R12): the first party that consent keeps out, somebody as a
 * guardian who does not decide for the youth that day (the youth may bring that person as a support person), an
 * interpreter whose duty of confidentiality has not been noted, or an impartial leader who is not bound.
 */
export const attendanceBlock = (
  attendance: readonly Attendance[],
  leader: MeetingLeader,
  blockOf: (party: Party) => PartyBlock | undefined,
): RoomBlock | undefined => {
  for (const { role, presence } of attendance) {
    if (presence === "absent") continue;
    const party = partyOf(role);
    const block = party === undefined ? outsideMatrixBlock(role, leader, blockOf) : blockOf(party);
    if (block !== undefined) return block;
  }
  return undefined;
};

const outsideMatrixBlock = (
  role: AttendanceRole,
  leader: MeetingLeader,
  blockOf: (party: Party) => PartyBlock | undefined,
): RoomBlock | undefined => {
  if (role.kind === "interpreter") return role.confidentialityNoted ? undefined : { code: "interpreterNotBound" };
  if (role.kind !== "impartialLeader") return undefined;
  return leader.kind === "impartial" ? leaderBlock(leader, blockOf) : { code: "leaderNotBound" };
};
