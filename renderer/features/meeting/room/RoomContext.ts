// What every section of the meeting needs: the meeting, what has been written, and how to keep more.
import { createContext, useContext, useSyncExternalStore } from "react";
import type { MinutesView } from "../../../../shared/contract/minutes.ts";
import type { Attendance, Meeting } from "../../../../shared/domain/meeting.ts";
import type { MinutesContent } from "../../../../shared/domain/minutes.ts";
import type { RoomFacts } from "./room-facts.ts";
import type { MinutesKeeper } from "./minutes-keeper.ts";
import type { AttendanceLines } from "./useAttendanceLines.ts";
import type { SectionId } from "./sections.ts";

export interface Room {
  readonly meeting: Meeting;
  readonly attendance: readonly Attendance[];
  readonly facts: RoomFacts;
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
  /** A note-taker writes in guest mode: what is the coordinator's is not here, and nothing leads elsewhere. */
  readonly guest: GuestWriting | undefined;
  /** Opens the dialog for a new commitment, wherever in the meeting one is. */
  readonly newCommitment: () => void;
}

/** How the room is, for a guest. */
export interface GuestWriting {
  /** "Bo Mentor, Skola" */
  readonly writtenBy: string;
  /** Asks for the coordinator's passphrase; `to` says where the coordinator wants to go. */
  readonly leave: (to: "meeting" | "concernReport") => void;
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
