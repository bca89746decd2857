import { useEffect, useRef, useState } from "react";
import { agencyBlock, type AgencyBlock } from "../../../../shared/domain/consent-rules.ts";
import type { AgencyId, AttendanceId } from "../../../../shared/domain/ids.ts";
import { agenciesPresent, type AttendanceRole, isInRoom, type Meeting } from "../../../../shared/domain/meeting.ts";
import { timeOf } from "../../../../shared/text/dates.ts";
import { useApi } from "../../../api/ApiProvider.tsx";
import { now } from "../../../api/clock.ts";
import type { Failure } from "../../../api/failure-words.ts";
import type { RoomFacts } from "./room-facts.ts";
import { useCommand } from "../../../api/useCommand.ts";
import { useDraft } from "../../../api/useDraft.ts";
import { attendanceField, attendanceRecord, readLines, withDrafted, writeLines } from "./attendance-draft.ts";
import { type AttendanceLine, isKeepable, isUnmarked, markedLines, newLine } from "./attendance-lines.ts";

const isHere = ({ presence }: AttendanceLine): boolean => presence === "whole" || presence === "part";

/** Somebody who was here lawfully was so until now; who should not have come was never here. */
const leaving = (wasHere: boolean): Pick<AttendanceLine, "presence" | "leftAt"> =>
  wasHere ? { presence: "part", leftAt: timeOf(now()) } : { presence: "absent", leftAt: null };

export interface AttendanceLines {
  readonly lines: readonly AttendanceLine[];
  /** Shows the change; `save` keeps it. */
  readonly change: (attendanceId: AttendanceId, change: Partial<AttendanceLine>) => void;
  /** Shows the change and keeps the list. */
  readonly changeAndSave: (attendanceId: AttendanceId, change: Partial<AttendanceLine>) => void;
  readonly save: () => void;
  readonly add: (role: AttendanceRole, name?: string, title?: string) => void;
  readonly remove: (attendanceId: AttendanceId) => void;
  /** Everybody who is named and not marked is here for the whole meeting. */
  readonly markTheRest: () => void;
  /** Everybody of the agency has left the room. */
  readonly hasLeft: (agencyId: AgencyId) => void;
  /** The first agency in the room that consent keeps out, and why (R12). */
  readonly intruder: { readonly agencyId: AgencyId; readonly block: AgencyBlock } | undefined;
  readonly failure: Failure | undefined;
}

/**
 * The attendance list of a meeting; the whole list is kept at every change, and refused as a whole (R12). What is not
 * kept, as a name without a mark, is a draft. The draft must have been read before: it is what the list starts with.
 */
export const useAttendanceLines = (
  meeting: Meeting,
  facts: RoomFacts,
  start: () => readonly AttendanceLine[],
): AttendanceLines => {
  const api = useApi();
  const { meetingId } = meeting;
  const setAttendance = useCommand(api.meeting.setAttendance);
  const draft = useDraft(attendanceRecord(meetingId), attendanceField);
  const [{ lines: first, drafted }] = useState(() => ({ lines: start(), drafted: readLines(draft.text) }));
  const [lines, setLines] = useState(() => withDrafted(first, drafted));
  const newest = useRef(lines);
  /** The lines that nobody has touched since they were suggested or kept. */
  const settled = useRef<readonly AttendanceLine[]>(first);

  const draftTheRest = (): void => {
    const unkept = newest.current.filter((line) => !settled.current.includes(line));
    if (unkept.length === 0) void draft.discard();
    else draft.setText(writeLines(unkept));
  };
  const show = (next: readonly AttendanceLine[]): void => {
    newest.current = next;
    setLines(next);
    draftTheRest();
  };
  /** Those who have been kept as being here: when they leave, they were here until then. */
  const wasHere = useRef(new Set(first.filter(isHere).map(({ attendanceId }) => attendanceId)));
  const keep = async (next: readonly AttendanceLine[]): Promise<void> => {
    show(next);
    const answer = await setAttendance.run({ meetingId, attendance: [...markedLines(next)] });
    if (!answer.ok) return;
    wasHere.current = new Set(next.filter(isHere).map(({ attendanceId }) => attendanceId));
    settled.current = [...settled.current, ...next.filter(isKeepable)];
    draftTheRest();
  };
  useEffect(() => {
    if (drafted.some(isKeepable)) void keep(newest.current);
    // Once: what was typed in full before a lock is kept as leaving its field would have done.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const changed = (attendanceId: AttendanceId, change: Partial<AttendanceLine>): readonly AttendanceLine[] =>
    lines.map((line) => (line.attendanceId === attendanceId ? { ...line, ...change } : line));

  const present = lines.flatMap((line) => (line.presence === null ? [] : [{ ...line, presence: line.presence }]));
  const [intruder] = agenciesPresent(present.filter(isInRoom)).flatMap((agencyId) => {
    const block = agencyBlock(facts.consent, agencyId, meeting.heldOn);
    return block === undefined ? [] : [{ agencyId, block }];
  });
  return {
    lines,
    change: (attendanceId, change) => show(changed(attendanceId, change)),
    changeAndSave: (attendanceId, change) => void keep(changed(attendanceId, change)),
    save: () => void keep(lines),
    add: (role, name, title) => show([...lines, newLine(role, name, title)]),
    remove: (attendanceId) => void keep(lines.filter((line) => line.attendanceId !== attendanceId)),
    markTheRest: () =>
      void keep(lines.map((line) => (isUnmarked(line) ? { ...line, presence: "whole" as const } : line))),
    hasLeft: (agencyId) =>
      void keep(
        lines.map((line) =>
          line.role.kind === "agency" &&
          line.role.agencyId === agencyId &&
          line.presence !== null &&
          isInRoom({ ...line, presence: line.presence })
            ? { ...line, ...leaving(wasHere.current.has(line.attendanceId)) }
            : line,
        ),
      ),
    intruder,
    failure: setAttendance.failure,
  };
};
