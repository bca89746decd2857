import { useState } from "react";
import { agencyBlock, type AgencyBlock } from "../../../../shared/domain/consent-rules.ts";
import type { AgencyId, AttendanceId } from "../../../../shared/domain/ids.ts";
import { agenciesPresent, type AttendanceRole, type Meeting } from "../../../../shared/domain/meeting.ts";
import { useApi } from "../../../api/ApiProvider.tsx";
import type { Failure } from "../../../api/failure-words.ts";
import type { CaseFacts } from "../../../api/useCaseFacts.ts";
import { useCommand } from "../../../api/useCommand.ts";
import { type AttendanceLine, markedLines, newLine } from "./attendance-lines.ts";

export interface AttendanceLines {
  readonly lines: readonly AttendanceLine[];
  /** Shows the change; `save` keeps it. */
  readonly change: (attendanceId: AttendanceId, change: Partial<AttendanceLine>) => void;
  /** Shows the change and keeps the list. */
  readonly changeAndSave: (attendanceId: AttendanceId, change: Partial<AttendanceLine>) => void;
  readonly save: () => void;
  readonly add: (role: AttendanceRole) => void;
  readonly remove: (attendanceId: AttendanceId) => void;
  /** Everybody of the agency has left the room. */
  readonly hasLeft: (agencyId: AgencyId) => void;
  /** The first agency in the room that consent keeps out, and why (R12). */
  readonly intruder: { readonly agencyId: AgencyId; readonly block: AgencyBlock } | undefined;
  readonly failure: Failure | undefined;
}

/** The attendance list of a meeting; the whole list is kept at every change, and refused as a whole (R12). */
export const useAttendanceLines = (
  meeting: Meeting,
  facts: CaseFacts,
  start: () => readonly AttendanceLine[],
): AttendanceLines => {
  const api = useApi();
  const setAttendance = useCommand(api.meeting.setAttendance);
  const [lines, setLines] = useState(start);

  const keep = (next: readonly AttendanceLine[]): void => {
    setLines(next);
    void setAttendance.run({ meetingId: meeting.meetingId, attendance: [...markedLines(next)] });
  };
  const changed = (attendanceId: AttendanceId, change: Partial<AttendanceLine>): readonly AttendanceLine[] =>
    lines.map((line) => (line.attendanceId === attendanceId ? { ...line, ...change } : line));

  const present = lines.flatMap((line) => (line.presence === null ? [] : [{ ...line, presence: line.presence }]));
  const [intruder] = agenciesPresent(present).flatMap((agencyId) => {
    const block = agencyBlock(facts.consent, agencyId, meeting.heldOn);
    return block === undefined ? [] : [{ agencyId, block }];
  });
  return {
    lines,
    change: (attendanceId, change) => setLines(changed(attendanceId, change)),
    changeAndSave: (attendanceId, change) => keep(changed(attendanceId, change)),
    save: () => keep(lines),
    add: (role) => setLines([...lines, newLine(role)]),
    remove: (attendanceId) => keep(lines.filter((line) => line.attendanceId !== attendanceId)),
    hasLeft: (agencyId) =>
      keep(
        lines.map((line) =>
          line.role.kind === "agency" && line.role.agencyId === agencyId && line.presence !== null
            ? { ...line, presence: "absent" }
            : line,
        ),
      ),
    intruder,
    failure: setAttendance.failure,
  };
};
