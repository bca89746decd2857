import { useEffect, useRef } from "react";
import { Check, Circle, CircleDashed, TriangleAlert } from "lucide-react";
import { meetingText } from "../../../../shared/text/meeting.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { classes } from "../../../ui/classes.ts";
import styles from "./Room.module.css";
import { useContent, useRoom } from "./RoomContext.ts";
import { type SectionId, type SectionState, sectionState } from "./sections.ts";

const css = classes(styles);
const size = 16;
/** So much of the agenda is seen around the point that one is at. */
const margin = 64;
const icons: Readonly<Record<SectionState, typeof Check>> = {
  done: Check,
  missing: TriangleAlert,
  empty: Circle,
  optional: CircleDashed,
};

export interface AgendaProps {
  readonly sections: readonly SectionId[];
  readonly current: SectionId;
  /** Those that somebody has been at and left. */
  readonly left: ReadonlySet<SectionId>;
}

/**
 * The agenda of this one meeting, in the order of its minutes, each point with how far it has come. A guest is not told
 * what is missing, so that nothing can be said to be done either.
 */
export const Agenda = ({ sections, current, left }: AgendaProps) => {
  const { meeting, view, goTo, guest } = useRoom();
  const content = useContent();
  const list = useRef<HTMLElement>(null);
  // The keys that change section leave the focus there, and so do not bring the point into sight.
  useEffect(() => {
    const point = list.current?.querySelector<HTMLElement>('[aria-current="step"]');
    if (point === null || point === undefined || list.current === null) return;
    const nav = list.current;
    const [top, bottom] = [point.offsetTop - nav.offsetTop, point.offsetTop - nav.offsetTop + point.offsetHeight];
    if (top < nav.scrollTop + margin) nav.scrollTop = top - margin;
    else if (bottom > nav.scrollTop + nav.clientHeight - margin) nav.scrollTop = bottom - nav.clientHeight + margin;
  }, [current]);
  return (
    <nav ref={list} aria-labelledby="meeting-agenda">
      <h2 id="meeting-agenda">{meetingText.room.agenda}</h2>
      <ol className={css("agenda")}>
        {sections.map((section) => {
          const reached = sectionState(section, meeting.kind, content, view);
          const state = reached === "missing" && !left.has(section) ? "empty" : reached;
          const Icon = icons[state];
          const gaps = section === "review" ? view.gaps.length : 0;
          return (
            <li key={section}>
              <button
                type="button"
                className={css("point")}
                onClick={() => goTo(section)}
                {...(section === current && { "aria-current": "step" as const })}
              >
                {guest === undefined && (
                  <span className={css("mark", state)}>
                    <Icon size={size} aria-hidden />
                  </span>
                )}
                <span className={css("label")}>{minutesText.sections[section]}</span>
                {guest !== undefined ? null : gaps > 0 ? (
                  <span className={css("state")}>{meetingText.room.gaps(gaps)}</span>
                ) : state === "missing" ? (
                  <span className={css("state", state)}>{meetingText.room.states.missing}</span>
                ) : (
                  <span className="visually-hidden">, {meetingText.room.states[state]}</span>
                )}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
};
