// Undo in a case (ui.md §5.4): after each ordinary change the message has the way back, with the values from before.
import type { ReactNode } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { type CaseFacts, useCaseFacts } from "../../renderer/api/useCaseFacts.ts";
import { GuardianDialog, YouthDialog } from "../../renderer/features/case-file/PersonDialog.tsx";
import { PrivatePersonDialog } from "../../renderer/features/case-file/PrivatePersonDialog.tsx";
import { RelatedCard } from "../../renderer/features/case-file/RelatedCard.tsx";
import { AssessmentsCard } from "../../renderer/features/meeting/AssessmentsCard.tsx";
import { MeetingDialog } from "../../renderer/features/meeting/MeetingDialog.tsx";
import { type Room, RoomContext } from "../../renderer/features/meeting/room/RoomContext.ts";
import { CommitmentDialog } from "../../renderer/features/meeting/sections/CommitmentDialog.tsx";
import { GoalCard } from "../../renderer/features/meeting/sections/GoalCard.tsx";
import { GoalDialog } from "../../renderer/features/meeting/sections/GoalDialog.tsx";
import { InformedCard } from "../../renderer/features/notice/InformedCard.tsx";
import { NoteDialog } from "../../renderer/note/NoteDialog.tsx";
import { clearToasts, Toasts } from "../../renderer/ui/Toasts.tsx";
import { CaseId, CommitmentId, GoalId, NoteId, PersonId, RelationId } from "../../shared/domain/ids.ts";
import { emptyMinutes } from "../../shared/domain/minutes.ts";
import type { Note } from "../../shared/domain/note.ts";
import type { Commitment, Goal } from "../../shared/domain/plan.ts";
import { ok } from "../../shared/result.ts";
import {
  answersOf,
  caseAnswers,
  caseId,
  guardianOne,
  guardians,
  guardianTwo,
  school,
  versionOne,
  youth,
} from "../support/example-case.ts";
import { meeting as example, minutesView } from "../support/example-meeting.ts";
import { grandmother } from "../support/private-person.ts";
import type { Answers } from "../support/fake-bridge.ts";
import { renderPart } from "../support/render-part.tsx";
import { changeAndUndo, type UndoneChange } from "../support/undo.ts";
import { undoable } from "../support/ways-back.ts";

const today = "2026-03-20";
const nothing = (): void => undefined;
const meeting = { ...example, caseId, heldOn: "2026-03-26" };
const { meetingId } = meeting;
const personId = PersonId.parse("pp1");
const person = { ...grandmother, personId, caseId, number: 1, version: 1 };
const assessment = { agencyId: school, receivedOn: "2026-03-18", concern: 4 };
const informed = {
  on: "2026-03-19",
  by: "Kaj",
  manner: "Telefon",
  language: "",
  interpreter: false,
  understanding: "",
};
const note: Note = {
  noteId: NoteId.parse("n1"),
  caseId,
  details: {
    kind: "event",
    happenedOn: "2026-03-18",
    with: null,
    manner: null,
    text: "Sågs vid torget",
    commitmentId: null,
    meetingId: null,
    source: null,
  },
  registeredAt: "2026-03-18T11:00:00.000Z",
  registeredBy: "Kaj",
  struck: null,
  earlier: [],
  canBeUndone: false,
  version: 1,
};
const goal: Goal = {
  goalId: GoalId.parse("g1"),
  caseId,
  number: 1,
  meetingId,
  title: "Till skolan",
  area: "",
  indicator: "",
  baseline: null,
  target: null,
  targetOn: null,
  source: { kind: "joint" },
  reviews: [],
  changes: [],
  version: 1,
};
const commitment: Commitment = {
  commitmentId: CommitmentId.parse("a1"),
  caseId,
  number: 1,
  meetingId,
  goalId: goal.goalId,
  what: "Ringer varje morgon",
  responsible: { kind: "agency", agencyId: school },
  responsibleRole: "",
  startsOn: null,
  followUpOn: null,
  frequency: "",
  reviews: [],
  changes: [],
  version: 1,
};
const related = {
  relationId: RelationId.parse("r1"),
  caseId: CaseId.parse("c2"),
  number: "SSPF-2026-008",
  name: "Nova Exempelsson",
  kind: "sibling" as const,
  note: "",
  linkedOn: "2026-03-18",
};

const signed = caseAnswers({
  versions: [versionOne],
  answers: [guardianOne, guardianTwo].flatMap((signer) => answersOf(signer, "yes", "2026-03-17")),
});
const answers: Answers = {
  ...signed,
  caseFile: { ...signed.caseFile, changeYouth: () => ok(null), changeGuardian: () => ok(null) },
  privatePerson: { change: () => ok(null) },
  meeting: {
    ...signed.meeting,
    change: () => ok({ ...meeting, version: 2 }),
    inform: () => ok({ ...meeting, version: 2 }),
    receiveAssessment: () => ok(null),
    readBefore: () => ok({ assessments: [assessment], changes: [] }),
  },
  notice: { read: () => ok(null) },
  note: { add: () => ok({ noteId: note.noteId, version: 1 }), change: () => ok(null), undo: () => ok(null) },
  plan: {
    read: () => ok({ goals: [goal], commitments: [commitment], concern: [], closings: [], ratings: [] }),
    addGoal: () => ok({ goalId: goal.goalId }),
    changeGoal: () => ok(null),
    removeGoal: () => ok(null),
    addCommitment: () => ok({ commitmentId: commitment.commitmentId }),
    changeCommitment: () => ok(null),
    removeCommitment: () => ok(null),
  },
  relation: {
    listForCase: () => ok([related]),
    link: () => ok({ relationId: related.relationId }),
    unlink: () => ok(null),
  },
};

const WithFacts = ({ children }: { readonly children: (facts: CaseFacts) => ReactNode }) => {
  const facts = useCaseFacts(caseId);
  return facts.state === "ready" ? children(facts.value) : null;
};

/** What a dialog of the meeting asks its room for. */
const InRoom = ({ facts, children }: { readonly facts: CaseFacts; readonly children: ReactNode }) => {
  const state = { content: emptyMinutes, version: 1, failure: undefined };
  const keeper = { state: () => state, subscribe: () => nothing };
  const view = { ...minutesView, goals: [goal], commitments: [commitment] };
  // The dialogs ask for no more of the room than this.
  const room = { meeting, facts, view, keeper } as unknown as Room;
  return <RoomContext value={room}>{children}</RoomContext>;
};

interface Case extends UndoneChange {
  readonly part: (facts: CaseFacts) => ReactNode;
}
const [guardian] = guardians;

const changes: readonly Case[] = [
  {
    command: "caseFile.changeYouth",
    part: (facts) => <YouthDialog facts={facts} today={today} onClose={nothing} />,
    press: [/Spara ändringen/],
    back: ["caseFile.changeYouth", { caseId, version: 2, youth }],
  },
  {
    command: "caseFile.changeGuardian",
    part: (facts) => <GuardianDialog facts={facts} guardian={guardian} onClose={nothing} />,
    press: [/Spara ändringen/],
    back: ["caseFile.changeGuardian", { guardianId: "v1", version: 2, guardian: { givenName: "Kim" } }],
  },
  {
    command: "privatePerson.change",
    part: (facts) => <PrivatePersonDialog facts={facts} today={today} person={person} onClose={nothing} />,
    press: [/Spara ändringen/],
    back: ["privatePerson.change", { personId, version: 2, person: { givenName: "Gun" } }],
  },
  {
    command: "meeting.change",
    part: (facts) => (
      <MeetingDialog facts={facts} meetings={[meeting]} today={today} meeting={meeting} onClose={nothing} />
    ),
    press: [/Spara ändringen/],
    back: ["meeting.change", { meetingId, version: 2, plan: { heldOn: "2026-03-26", place: "Familjens hus" } }],
  },
  {
    command: "meeting.inform",
    part: (facts) => <InformedCard facts={facts} meeting={{ ...meeting, informed }} today={today} />,
    press: [/^Ändra/, /Registrera informationen/],
    back: ["meeting.inform", { meetingId, version: 2, informed }],
  },
  {
    command: "meeting.receiveAssessment",
    part: (facts) => <AssessmentsCard facts={facts} meeting={{ ...meeting, kind: "preMeeting" }} today={today} />,
    press: [/^Ändra/, /Registrera riskbedömningen/],
    back: ["meeting.receiveAssessment", { meetingId, assessment }],
  },
  {
    command: "note.change",
    part: (facts) => <NoteDialog facts={facts} today={today} known={note} onClose={nothing} />,
    press: [/Spara anteckningen/],
    back: ["note.change", { noteId: "n1", version: 2, details: { text: "Sågs vid torget" } }],
  },
  {
    command: "plan.changeGoal",
    part: (facts) => (
      <InRoom facts={facts}>
        <GoalDialog goal={goal} onClose={nothing} />
      </InRoom>
    ),
    press: [/Spara målet/],
    back: ["plan.changeGoal", { goalId: "g1", version: 2, meetingId, details: { title: "Till skolan" } }],
  },
  {
    command: "plan.removeGoal",
    part: (facts) => (
      <InRoom facts={facts}>
        <GoalCard goal={goal} onChange={nothing} />
      </InRoom>
    ),
    press: [/^M1: /, "Ta bort målet"],
    back: ["plan.addGoal", { meetingId, details: { title: "Till skolan" } }],
  },
  {
    command: "plan.changeCommitment",
    part: (facts) => (
      <InRoom facts={facts}>
        <CommitmentDialog commitment={commitment} onClose={nothing} />
      </InRoom>
    ),
    press: [/Spara åtagandet/],
    back: ["plan.changeCommitment", { commitmentId: "a1", version: 2, details: { what: "Ringer varje morgon" } }],
  },
  {
    command: "plan.removeCommitment",
    part: (facts) => (
      <InRoom facts={facts}>
        <GoalCard goal={goal} onChange={nothing} />
      </InRoom>
    ),
    press: [/^A1: /, "Ta bort åtagandet"],
    back: ["plan.addCommitment", { meetingId, details: { what: "Ringer varje morgon" } }],
  },
  {
    command: "relation.unlink",
    part: () => <RelatedCard caseId={caseId} />,
    press: [/Ta bort kopplingen till SSPF-2026-008/],
    back: ["relation.link", { caseId, otherCaseId: "c2", details: { kind: "sibling", note: "" } }],
  },
];

afterEach(clearToasts);

describe("An ordinary change in a case is taken back with the values from before", () => {
  it.each(changes)("$command", async (change) => {
    await changeAndUndo(
      renderPart(
        <>
          <WithFacts>{change.part}</WithFacts>
          <Toasts />
        </>,
        answers,
      ),
      change,
    );
  });

  it("is so for every one: those that are made in two steps are tested below or where they are written", () => {
    const ofCase = /^(?:caseFile|privatePerson|meeting|note|plan|relation)\./;
    const here = [...changes.map(({ command }) => command), "note.add", "relation.link"];
    expect(here.toSorted()).toEqual(undoable.filter((command) => ofCase.test(command)).toSorted());
  });
});
