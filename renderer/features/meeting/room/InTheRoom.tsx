import { Ban, CircleCheck, User } from "lucide-react";
import { mayAttend } from "../../../../shared/domain/consent-rules.ts";
import { isInRoom } from "../../../../shared/domain/meeting.ts";
import { meetingText } from "../../../../shared/text/meeting.ts";
import { classes } from "../../../ui/classes.ts";
import { type AttendanceLine, lineRoleInWords } from "./attendance-lines.ts";
import styles from "./Room.module.css";
import { useRoom } from "./RoomContext.ts";

const css = classes(styles);

/** Who is in the room now, and for agencies whether consent lets them be. */
export const InTheRoom = () => {
  const { people, facts, meeting } = useRoom();
  const isKeptOut = ({ role }: AttendanceLine): boolean =>
    role.kind === "agency" && !mayAttend(facts.consent, role.agencyId, meeting.heldOn);
  const here = people.lines
    .filter(({ presence, leftAt }) => presence !== null && isInRoom({ presence, leftAt }))
    .toSorted((one, other) => Number(isKeptOut(other)) - Number(isKeptOut(one)));
  return (
    <section aria-labelledby="meeting-people">
      <h2 id="meeting-people">{meetingText.room.inRoom}</h2>
      {here.length === 0 ? (
        <p className={css("none")}>{meetingText.room.nobodyYet}</p>
      ) : (
        <ul className={css("people")}>
          {here.map((line) => (
            <PersonHere key={line.attendanceId} line={line} />
          ))}
        </ul>
      )}
    </section>
  );
};

const PersonHere = ({ line }: { readonly line: AttendanceLine }) => {
  const { facts, meeting } = useRoom();
  const { role } = line;
  const who = lineRoleInWords(line, meeting, facts.naming);
  const may = role.kind === "agency" ? mayAttend(facts.consent, role.agencyId, meeting.heldOn) : undefined;
  const Icon = may === undefined ? User : may ? CircleCheck : Ban;
  const said = may === undefined ? "" : may ? meetingText.start.mayAttend : meetingText.start.mayNot;
  return (
    <li className={css("person", may === true && "may", may === false && "not")}>
      <Icon size={16} aria-hidden />
      <span>
        {line.name === "" ? who : line.name}
        <span className={css("who")}>
          {who}
          {said !== "" && <>, {said.toLowerCase()}</>}
          {line.presence === "part" && <>, {meetingText.presences.part.toLowerCase()}</>}
        </span>
      </span>
    </li>
  );
};
