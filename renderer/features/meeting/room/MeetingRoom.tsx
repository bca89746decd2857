import { useEffect, useRef, useState } from "react";
import type { MinutesView } from "../../../../shared/contract/minutes.ts";
import type { Contact } from "../../../../shared/domain/contact.ts";
import type { Attendance, Meeting } from "../../../../shared/domain/meeting.ts";
import type { Notice } from "../../../../shared/domain/notice.ts";
import { meetingText } from "../../../../shared/text/meeting.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { useApi } from "../../../api/ApiProvider.tsx";
import type { RoomFacts } from "./room-facts.ts";
import { useAction } from "../../../frame/actions.ts";
import { useRoomMode, useShared } from "../../../frame/room-mode.ts";
import { classes } from "../../../ui/classes.ts";
import { ConfirmDialog } from "../../../ui/ConfirmDialog.tsx";
import { clearToasts } from "../../../ui/Toasts.tsx";
import { CommitmentDialog } from "../sections/CommitmentDialog.tsx";
import { MoveButton } from "../sections/MoveButton.tsx";
import { Section } from "../sections/Section.tsx";
import { Agenda } from "./Agenda.tsx";
import { expectedLines, startingLines } from "./attendance-lines.ts";
import { HiddenUntilAnswered } from "./HiddenUntilAnswered.tsx";
import { InTheRoom } from "./InTheRoom.tsx";
import { KeepProblem } from "./KeepProblem.tsx";
import styles from "./Room.module.css";
import { type GuestWriting, type Room, RoomContext } from "./RoomContext.ts";
import { RoomFoot } from "./RoomFoot.tsx";
import { RoomHead } from "./RoomHead.tsx";
import { isKeptFromRoom, type SectionId, sectionsOf } from "./sections.ts";
import { useAttendanceLines } from "./useAttendanceLines.ts";
import { useLeftoverDrafts } from "./useLeftoverDrafts.ts";
import { useMinutesKeeper } from "./useMinutesKeeper.ts";

const css = classes(styles);

export interface MeetingRoomProps {
  readonly meeting: Meeting;
  readonly attendance: readonly Attendance[];
  readonly facts: RoomFacts;
  readonly view: MinutesView;
  readonly notice: Notice | null;
  readonly contacts: readonly Contact[];
  readonly guest?: GuestWriting | undefined;
}

/** What only the coordinator does: who may be in the room, concern reports, reading through and establishing. */
const coordinators: readonly SectionId[] = ["attendance", "concernReport", "review"];

/** The meeting while it is held: the agenda is the order of the minutes, and the minutes are whole when it ends. */
export const MeetingRoom = ({ meeting, attendance, facts, view, notice, contacts, guest }: MeetingRoomProps) => {
  const keeper = useMinutesKeeper(view.minutes);
  const people = useAttendanceLines(meeting, facts, () =>
    startingLines(attendance, expectedLines(facts, meeting, notice, contacts)),
  );
  const [current, setCurrent] = useState<SectionId>(guest === undefined ? "attendance" : "consent");
  /** The sections that have been left: only of those is it said that something is missing, as a reminder and no reproach. */
  const [left, setLeft] = useState<ReadonlySet<SectionId>>(new Set());
  const [committing, setCommitting] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { isShownToRoom, showToRoom } = useShownToRoom();
  useRoomMode();
  useShared(isShownToRoom);
  useLeftoverDrafts(view.minutes.minutesId, keeper);

  const all = sectionsOf(meeting.kind, view.carriedOver.length > 0);
  const sections = guest === undefined ? all : all.filter((section) => !coordinators.includes(section));
  const [leaving, setLeaving] = useState(false);
  const at = sections.indexOf(current);
  const goTo = (section: SectionId): void => {
    if (isShownToRoom && isKeptFromRoom(section)) return;
    // What is being typed is kept when its field is left, and a key that changes section leaves no field by itself.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    setLeft(section === "review" ? new Set(sections) : new Set([...left, current]));
    setCurrent(section);
    requestAnimationFrame(() => {
      heading.current?.focus();
      heading.current?.closest("section")?.scrollTo({ top: 0 });
    });
  };
  const [settling, setSettling] = useState(0);
  useEffect(() => {
    if (settling === 0) return undefined;
    // The dialog gives the focus back in the frame after it is gone, if there is anything to give it to.
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
    }, 200);
    return () => clearTimeout(timer);
  }, [settling]);
  const settleFocus = (): void => setSettling((times) => times + 1);
  // From one's own notes the way leads back to the reading through, where they are asked for.
  const before = current === "own" ? "review" : sections[at - 1];
  const after = current === "own" ? undefined : sections[at + 1];
  const step = (by: 1 | -1): void => {
    const section = by === 1 ? after : before;
    if (section !== undefined) goTo(section);
  };
  useAction({ id: "meeting-next", label: meetingText.room.next, shortcut: "Ctrl+PgDn", run: () => step(1) });
  useAction({ id: "meeting-previous", label: meetingText.room.previous, shortcut: "Ctrl+PgUp", run: () => step(-1) });
  const closeCommitment = (): void => {
    setCommitting(false);
    settleFocus();
  };
  const newCommitment = (): void => setCommitting(true);
  useAction({
    id: "meeting-commitment",
    label: meetingText.room.newCommitment,
    shortcut: "Ctrl+Shift+L",
    run: newCommitment,
  });

  // Showing begins at once, with what the room may see; it ends only by a second, deliberate step.
  const share = (isShown: boolean): void => {
    if (guest !== undefined) return;
    if (!isShown) {
      setLeaving(true);
      return;
    }
    clearToasts();
    if (isKeptFromRoom(current)) goTo("attendance");
    showToRoom(true);
  };
  useAction({
    id: "meeting-share",
    label: isShownToRoom ? meetingText.room.endShowing : meetingText.room.show,
    shortcut: "Ctrl+Shift+D",
    run: () => share(!isShownToRoom),
  });

  const room: Room = {
    meeting,
    attendance,
    facts,
    view,
    keeper,
    people,
    goTo,
    settleFocus,
    isShownToRoom,
    showToRoom: share,
    guest,
    newCommitment,
  };
  return (
    <RoomContext value={room}>
      <div className={css("room")}>
        <RoomHead />
        <div className={css("body")}>
          <div className={css("side")}>
            <Agenda
              sections={
                guest === undefined
                  ? [...sections, "own" as const].filter((id) => !isShownToRoom || !isKeptFromRoom(id))
                  : sections
              }
              current={current}
              left={left}
            />
            {guest === undefined && <InTheRoom />}
          </div>
          <section className={css("section")} aria-labelledby="meeting-section">
            <KeepProblem />
            <div className={css("section-head")}>
              <h2 id="meeting-section" ref={heading} tabIndex={-1}>
                {minutesText.sections[current]}
              </h2>
              {guest === undefined && people.intruder === undefined && !isShownToRoom && (
                <MoveButton section={current} />
              )}
            </div>
            <HiddenUntilAnswered>
              <div className={css("content")} key={current}>
                <Section id={current} />
              </div>
            </HiddenUntilAnswered>
            <RoomFoot previous={before} next={after} onStep={step} />
          </section>
        </div>
      </div>
      <ConfirmDialog
        isOpen={leaving}
        onClose={() => setLeaving(false)}
        title={meetingText.room.endShowingTitle}
        confirm={meetingText.room.endShowing}
        onConfirm={() => {
          setLeaving(false);
          showToRoom(false);
        }}
      >
        <p>{meetingText.room.endShowingBody}</p>
      </ConfirmDialog>
      {committing && people.intruder === undefined && <CommitmentDialog onClose={closeCommitment} />}
    </RoomContext>
  );
};

/** Tells main that a meeting is open, so that it does not lock while people talk, and whether the room sees the screen. */
const useShownToRoom = (): Pick<Room, "isShownToRoom" | "showToRoom"> => {
  const { desktop } = useApi();
  const [isShownToRoom, setShown] = useState(false);
  useEffect(() => {
    void desktop.setActivity({ meetingOpen: true });
    return () => {
      void desktop.setActivity({ meetingOpen: false });
    };
  }, [desktop]);
  return {
    isShownToRoom,
    showToRoom: (shownToRoom) => {
      setShown(shownToRoom);
      void desktop.setActivity({ meetingOpen: true, shownToRoom });
    },
  };
};
