import { CheckCheck, UserPlus } from "lucide-react";
import { agenciesOn } from "../../../../shared/domain/agency.ts";
import { mayTakePart } from "../../../../shared/domain/consent-parties.ts";
import type { AttendanceRole } from "../../../../shared/domain/meeting.ts";
import { meetingText } from "../../../../shared/text/meeting.ts";
import { failureInWords } from "../../../api/failure-words.ts";
import { Band } from "../../../ui/Band.tsx";
import { Button } from "../../../ui/Button.tsx";
import { Card } from "../../../ui/Card.tsx";
import { classes } from "../../../ui/classes.ts";
import { Menu } from "../../../ui/Menu.tsx";
import { Select } from "../../../ui/Select.tsx";
import { type AttendanceLine, isUnmarked } from "../room/attendance-lines.ts";
import { useContent, useRoom } from "../room/RoomContext.ts";
import { AttendanceRow } from "./AttendanceRow.tsx";
import styles from "./Sections.module.css";

const css = classes(styles);
const text = meetingText.attendance;

const groupOf = ({ kind }: AttendanceRole): "family" | "agencies" | "others" =>
  kind === "youth" || kind === "guardian" || kind === "person" ? "family" : kind === "agency" ? "agencies" : "others";

const asOne = ({ name, title }: Pick<AttendanceLine, "name" | "title">): string =>
  [name.trim(), title.trim()].filter((part) => part !== "").join(", ");

/** Who is in the room (R12, R30), and who of them takes the notes (R31). */
export const AttendanceSection = () => {
  const { facts, people, keeper, meeting } = useRoom();
  const { noteTaker } = useContent();
  const { profile, consent } = facts;
  // Only those whom everybody has said yes to for the day of the meeting are offered (R18c).
  const persons = facts.persons.filter(
    ({ personId }) =>
      mayTakePart(consent, { kind: "person", personId }, meeting.heldOn) &&
      !people.lines.some(({ role }) => role.kind === "person" && role.personId === personId),
  );
  const here = people.lines.filter(({ presence, name }) => presence !== null && presence !== "absent" && name !== "");
  const names = [...new Set([...here.map(asOne), ...(noteTaker === "" ? [] : [noteTaker])])];
  const group = (name: "family" | "agencies" | "others") => {
    const lines = people.lines.filter((line) => groupOf(line.role) === name);
    if (lines.length === 0) return null;
    return (
      <Card title={text[name]} level={3}>
        <ul className={css("lines")}>
          {lines.map((line) => (
            <AttendanceRow key={line.attendanceId} line={line} />
          ))}
        </ul>
      </Card>
    );
  };
  return (
    <>
      {people.lines.some(isUnmarked) && (
        <div className={css("mark-all")}>
          <p className={css("lead")}>{text.lead}</p>
          <Button icon={<CheckCheck size={16} aria-hidden />} onPress={people.markTheRest}>
            {text.markTheRest}
          </Button>
        </div>
      )}
      {people.failure !== undefined && people.intruder === undefined && (
        <Band tone="bad" role="alert" title={text.notSaved}>
          {failureInWords(people.failure, facts.naming)}
        </Band>
      )}
      {meeting.kind !== "preMeeting" && group("family")}
      {group("agencies")}
      {group("others")}
      <div>
        <Menu
          label={text.addToRoom}
          icon={<UserPlus size={16} aria-hidden />}
          items={[
            ...agenciesOn(profile.agencies, meeting.heldOn).map(({ agencyId, name }) => ({
              id: agencyId,
              label: text.addPerson(name),
              onAction: () => people.add({ kind: "agency", agencyId }),
            })),
            ...persons.map(({ personId, givenName, familyName, relation }) => ({
              id: personId,
              label: text.addPrivatePerson(`${givenName} ${familyName}`, relation),
              onAction: () => people.add({ kind: "person" as const, personId }, `${givenName} ${familyName}`, relation),
            })),
            {
              id: "interpreter",
              label: text.addInterpreter,
              onAction: () => people.add({ kind: "interpreter", confidentialityNoted: false }),
            },
            {
              id: "support",
              label: text.addSupport,
              onAction: () => people.add({ kind: "supportPerson", invitedBy: "" }),
            },
          ]}
        />
      </div>
      <Card>
        {names.length === 0 ? (
          <p>
            <strong>{text.noteTaker}</strong> {text.noteTakerNobody}
          </p>
        ) : (
          <Select
            label={text.noteTaker}
            hint={text.noteTakerHint}
            value={noteTaker === "" ? null : noteTaker}
            options={names.map((name) => ({ id: name, label: name }))}
            onChange={(chosen) => void keeper.keep(() => ({ noteTaker: chosen }))}
          />
        )}
      </Card>
    </>
  );
};
