// The attendance list while it is being filled in: who is expected, and what is still to be marked.
import type { Contact } from "../../../../shared/domain/contact.ts";
import { mayTakePart } from "../../../../shared/domain/consent-parties.ts";
import { mayAttend } from "../../../../shared/domain/consent-rules.ts";
import { AttendanceId } from "../../../../shared/domain/ids.ts";
import type { Attendance, AttendanceRole, Meeting, Presence } from "../../../../shared/domain/meeting.ts";
import type { Notice } from "../../../../shared/domain/notice.ts";
import { replyOf } from "../../../../shared/domain/notice-state.ts";
import { meetingText } from "../../../../shared/text/meeting.ts";
import type { Naming } from "../../../../shared/text/failures.ts";
import type { RoomFacts } from "./room-facts.ts";

/** A line of the list; nobody is marked before somebody has looked. */
export interface AttendanceLine extends Omit<Attendance, "presence"> {
  readonly presence: Presence | null;
}

/** A role as one string: several people may be there for the same agency. */
export const roleKey = (role: AttendanceRole): string => {
  switch (role.kind) {
    case "agency":
      return `agency:${role.agencyId}`;
    case "guardian":
      return `guardian:${role.guardianId}`;
    case "person":
      return `person:${role.personId}`;
    default:
      return role.kind;
  }
};

/** A role in words: "Skola", "Vårdnadshavare 1", "Tolk". */
export const roleInWords = (role: AttendanceRole, naming: Naming): string => {
  switch (role.kind) {
    case "agency":
      return naming.agency(role.agencyId);
    case "guardian":
      return meetingText.guardian(naming.guardianNumber(role.guardianId));
    case "person":
      return meetingText.privatePerson;
    default:
      return meetingText.roles[role.kind];
  }
};

/** The role of a line of this meeting: the deputy who leads stands in the coordinator's role, beside the coordinator. */
export const lineRoleInWords = ({ role, name }: AttendanceLine, { leader }: Meeting, naming: Naming): string =>
  role.kind === "coordinator" && leader.kind === "deputy" && name === leader.name
    ? meetingText.deputyRole
    : roleInWords(role, naming);

/** A new line that nobody has marked. */
export const newLine = (role: AttendanceRole, name = "", title = ""): AttendanceLine => ({
  attendanceId: AttendanceId.parse(crypto.randomUUID()),
  role,
  name,
  title,
  presence: null,
  arrivedAt: null,
  leftAt: null,
});

const expectedAgencies = (
  facts: RoomFacts,
  meeting: Meeting,
  notice: Notice | null,
  contacts: readonly Contact[],
): readonly AttendanceLine[] => {
  if (notice === null) {
    return facts.profile.agencies
      .filter(({ agencyId }) => mayAttend(facts.consent, agencyId, meeting.heldOn))
      .map(({ agencyId }) => {
        const ordinary = contacts.find((one) => one.agencyId === agencyId && !one.isDeputy && one.endedOn === null);
        return newLine({ kind: "agency", agencyId }, ordinary?.name, ordinary?.role);
      });
  }
  return notice.recipients.flatMap(({ party, contactId }) => {
    if (party.kind !== "agency") return [];
    const role = { kind: "agency" as const, agencyId: party.agencyId };
    const contact = contacts.find((one) => one.contactId === contactId);
    const answer = replyOf(notice, party)?.answer;
    // The addressee decides who comes (R24): whom the reply named, or nobody.
    if (answer?.kind === "coming") return answer.attendees.map(({ name, role: title }) => newLine(role, name, title));
    const line = newLine(role, contact?.name, contact?.role);
    return [answer === undefined ? line : { ...line, presence: "absent" }];
  });
};

/** Everybody who can be expected at the meeting: the notice's parties, and the roles outside the consent matrix (R12). */
export const expectedLines = (
  facts: RoomFacts,
  meeting: Meeting,
  notice: Notice | null,
  contacts: readonly Contact[],
): readonly AttendanceLine[] => {
  const { youth, guardians, profile } = facts;
  const summoned = (kind: "youth" | "guardian", guardianId?: string): boolean =>
    notice === null ||
    notice.recipients.some(
      ({ party }) => party.kind === kind && (party.kind !== "guardian" || party.guardianId === guardianId),
    );
  const family =
    meeting.kind === "preMeeting"
      ? []
      : [
          ...(summoned("youth") ? [newLine({ kind: "youth" }, `${youth.givenName} ${youth.familyName}`)] : []),
          ...guardians
            .filter(({ guardianId }) => summoned("guardian", guardianId))
            .map(({ guardianId, givenName, familyName }) =>
              newLine({ kind: "guardian", guardianId }, `${givenName} ${familyName}`),
            ),
        ];
  // By name, and only those whom everybody has said yes to for that day (R18c).
  const others =
    meeting.kind === "preMeeting"
      ? []
      : facts.persons
          .filter(({ personId }) => mayTakePart(facts.consent, { kind: "person", personId }, meeting.heldOn))
          .filter(
            ({ personId }) =>
              notice === null ||
              notice.recipients.some(({ party }) => party.kind === "person" && party.personId === personId),
          )
          .map(({ personId, givenName, familyName, relation }) =>
            newLine({ kind: "person", personId }, `${givenName} ${familyName}`, relation),
          );
  const needsInterpreter = family.length > 0 && [youth, ...guardians].some((person) => person.interpreter);
  return [
    ...family,
    ...others,
    ...expectedAgencies(facts, meeting, notice, contacts),
    newLine({ kind: "coordinator" }, profile.coordinator.name, profile.coordinator.title),
    ...(meeting.leader.kind === "deputy"
      ? [newLine({ kind: "coordinator" }, meeting.leader.name, meetingText.deputyTitle)]
      : []),
    ...(meeting.leader.kind === "impartial"
      ? [newLine({ kind: "impartialLeader" }, meeting.leader.name, meeting.leader.from)]
      : []),
    ...(needsInterpreter ? [newLine({ kind: "interpreter", confidentialityNoted: false })] : []),
  ];
};

/** What is already marked, and after it whom else to expect. */
export const startingLines = (
  attendance: readonly Attendance[],
  expected: readonly AttendanceLine[],
): readonly AttendanceLine[] => {
  const marked = new Set(attendance.map(({ role }) => roleKey(role)));
  const names = new Set(attendance.map(({ name }) => name));
  // A deputy who leads stands beside the coordinator, in the same role: there the name tells who is left to mark.
  const bothLead = expected.filter(({ role }) => role.kind === "coordinator").length > 1;
  return [
    ...attendance,
    ...expected.filter(({ role, name }) =>
      bothLead && role.kind === "coordinator" ? !names.has(name) : !marked.has(roleKey(role)),
    ),
  ];
};

/** Why a marked line cannot be kept yet, if it cannot. An interpreter is let in when the duty of confidentiality is noted (R12). */
export const lineProblem = ({
  role,
  name,
  presence,
}: AttendanceLine): "name" | "invitedBy" | "confidentiality" | undefined => {
  if (presence === null) return undefined;
  if (name.trim() === "") return "name";
  if (role.kind === "interpreter" && presence !== "absent" && !role.confidentialityNoted) return "confidentiality";
  return role.kind === "supportPerson" && role.invitedBy.trim() === "" ? "invitedBy" : undefined;
};

/** Somebody who has a name, and of whom nobody has said whether they are here. */
export const isUnmarked = ({ presence, name }: AttendanceLine): boolean => presence === null && name.trim() !== "";

export const isKeepable = (line: AttendanceLine): boolean => line.presence !== null && lineProblem(line) === undefined;

/** The lines that can be kept: marked and whole. */
export const markedLines = (lines: readonly AttendanceLine[]): readonly Attendance[] =>
  lines.flatMap((line) =>
    line.presence === null || lineProblem(line) !== undefined ? [] : [{ ...line, presence: line.presence }],
  );
