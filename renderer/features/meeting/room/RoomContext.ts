// What every section of the meeting needs: the meeting, what has been written, and how to keep more.
import { createContext, useContext, useSyncExternalStore } from "react";
import type { MinutesView } from "../../../../shared/contract/minutes.ts";
import type { Attendance, Meeting } from "../../../../shared/domain/meeting.ts";
import type { MinutesContent } from "../../../../shared/domain/minutes.ts";
import type { CaseFacts } from "../../../api/useCaseFacts.ts";
import type { MinutesKeeper } from "./minutes-keeper.ts";
import type { AttendanceLines } from "./useAttendanceLines.ts";
import type { SectionId } from "./sections.ts";

export interface Room {
  readonly meeting: Meeting;
  readonly attendance: readonly Attendance[];
  readonly facts: CaseFacts;
  readonly view: MinutesView;
  readonly keeper: MinutesKeeper;
  /** The list as it is being filled in; `attendance` is what has been kept. */
  readonly people: AttendanceLines;
  readonly goTo: (section: SectionId) => void;
  /** Leads the focus to the section's heading when what had it is gone, as after a dialog that a key opened. */
  readonly settleFocus: () => void;
  /** The coordinator has said that the room sees the screen. */
  readonly isShownToRoom: boolean;
  readonly showToRoom: (shown: boolean) => void;
  /** Opens the dialog for a new commitment, wherever in the meeting one is. */
  readonly newCommitment: () => void;
}

export const RoomContext = createContext<Room | null>(null);

export const useRoom = (): Room => {
  const room = useContext(RoomContext);
  if (room === null) throw new Error("No RoomContext above this component");
  return room;
};

/** What is written, changes on their way included. */
export const useContent = (): MinutesContent => {
  const { keeper } = useRoom();
  return useSyncExternalStore(keeper.subscribe, keeper.state).content;
};
