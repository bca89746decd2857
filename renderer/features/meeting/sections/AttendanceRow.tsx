import { X } from "lucide-react";
import { Presence } from "../../../../shared/domain/meeting.ts";
import { meetingText } from "../../../../shared/text/meeting.ts";
import { IconButton } from "../../../ui/Button.tsx";
import { Checkbox } from "../../../ui/Checkbox.tsx";
import { classes } from "../../../ui/classes.ts";
import { RadioChoice } from "../../../ui/RadioChoice.tsx";
import { TimeField } from "../../../ui/TimeField.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { type AttendanceLine, lineProblem, lineRoleInWords } from "../room/attendance-lines.ts";
import { useRoom } from "../room/RoomContext.ts";
import styles from "./Sections.module.css";

const css = classes(styles);
const text = meetingText.attendance;

/** One person: in which role, who, and whether they are here. */
export const AttendanceRow = ({ line }: { readonly line: AttendanceLine }) => {
  const { people, facts, meeting } = useRoom();
  const { attendanceId, role, name, title, presence } = line;
  const who = lineRoleInWords(line, meeting, facts.naming);
  const problem = lineProblem(line);
  const keepWhenMarked = (): void => {
    if (presence !== null) people.save();
  };
  return (
    <li className={css("line")}>
      <span className={css("role")}>{who}</span>
      <TextField
        label={`${text.name}, ${who}`}
        hideLabel
        placeholder={text.name}
        value={name}
        maxLength={200}
        onChange={(typed) => people.change(attendanceId, { name: typed })}
        onBlur={keepWhenMarked}
      />
      <TextField
        label={`${text.title}, ${who}`}
        hideLabel
        placeholder={text.title}
        value={title}
        maxLength={200}
        onChange={(typed) => people.change(attendanceId, { title: typed })}
        onBlur={keepWhenMarked}
      />
      <RadioChoice
        label={text.presenceOf(name === "" ? who : name)}
        hideLabel
        layout="row"
        value={presence}
        options={Presence.options.map((id) => ({ id, label: meetingText.presences[id] }))}
        onChange={(chosen) => people.changeAndSave(attendanceId, { presence: chosen })}
      />
      <IconButton
        label={`${text.remove}: ${name === "" ? who : name}`}
        icon={<X size={16} aria-hidden />}
        onPress={() => people.remove(attendanceId)}
      />
      {(presence === "part" ||
        role.kind === "interpreter" ||
        role.kind === "supportPerson" ||
        problem !== undefined) && (
        <div className={css("wide")}>
          {presence === "part" && (
            <>
              <TimeField
                label={text.arrivedAt}
                optional
                value={line.arrivedAt}
                onChange={(arrivedAt) => people.changeAndSave(attendanceId, { arrivedAt })}
              />
              <TimeField
                label={text.leftAt}
                optional
                value={line.leftAt}
                onChange={(leftAt) => people.changeAndSave(attendanceId, { leftAt })}
              />
            </>
          )}
          {role.kind === "interpreter" && (
            <Checkbox
              value={role.confidentialityNoted}
              onChange={(confidentialityNoted) =>
                people.changeAndSave(attendanceId, { role: { ...role, confidentialityNoted } })
              }
            >
              {text.confidentiality}
            </Checkbox>
          )}
          {role.kind === "supportPerson" && (
            <TextField
              label={text.invitedBy}
              value={role.invitedBy}
              maxLength={200}
              onChange={(invitedBy) => people.change(attendanceId, { role: { ...role, invitedBy } })}
              onBlur={keepWhenMarked}
            />
          )}
          {problem !== undefined && (
            <span className={css("problem")} role="status">
              {text.problems[problem]}
            </span>
          )}
        </div>
      )}
    </li>
  );
};
