import type { Day } from "../../../shared/domain/day.ts";
import type { CaseId } from "../../../shared/domain/ids.ts";
import type { Situation } from "../../../shared/domain/situation.ts";
import type { FoundTask } from "../../../shared/domain/task.ts";
import { taskDay, taskMoment } from "../../../shared/text/dates.ts";
import { meetingTitle } from "../../../shared/text/meeting.ts";
import { responsibleInWords } from "../../../shared/text/plan.ts";
import { situationText } from "../../../shared/text/timeline.ts";
import { taskText } from "../../../shared/text/today.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { useQuery } from "../../api/useQuery.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { taskPath } from "../../frame/task-path.ts";
import { Card } from "../../ui/Card.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { DefinitionList } from "../../ui/DefinitionList.tsx";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";

/** Where the case stands right now (B6): what somebody who takes over must know first. */
export const SituationCard = ({ facts, today }: { readonly facts: CaseFacts; readonly today: Day }) => {
  const { caseId } = facts.caseFile;
  const answer = useQuery(useApi().activity.situation, { caseId });
  if (answer.state === "loading") return null;
  if (answer.state === "failed") return <ErrorInPlace title={situationText.failed} onTryAgain={answer.readAgain} />;
  const { nextMeeting, openCommitments, consentUntil, lastContactOn } = answer.value;
  const { overdue, todo } = toDo(answer.value, caseId, today);
  const day = (on: Day | null, otherwise: string): string => (on === null ? otherwise : taskDay(on, today));
  return (
    <Card title={situationText.title}>
      <DefinitionList
        facts={[
          {
            term: situationText.overdue,
            value:
              overdue.length === 0 ? (
                situationText.nothingOverdue
              ) : (
                <ul>
                  {overdue.map(({ key, words, path }) => (
                    <li key={key}>
                      <Chip tone="bad">{path === null ? words : <a href={hrefTo(path)}>{words}</a>}</Chip>
                    </li>
                  ))}
                </ul>
              ),
          },
          {
            term: situationText.todo,
            value:
              todo.length === 0 ? (
                situationText.nothingToDo
              ) : (
                <ul>
                  {todo.map(({ key, words, dueOn, dueAt, path }) => (
                    <li key={key}>
                      {path === null ? words : <a href={hrefTo(path)}>{words}</a>}
                      {dueOn !== null && `, ${taskMoment({ dueOn, dueAt }, today)}`}
                    </li>
                  ))}
                </ul>
              ),
          },
          {
            term: situationText.nextMeeting,
            value:
              nextMeeting === null ? (
                situationText.noMeeting
              ) : (
                <a href={hrefTo(paths.meeting(nextMeeting.meetingId))}>
                  {meetingTitle(nextMeeting)}, {taskDay(nextMeeting.heldOn, today)}
                </a>
              ),
          },
          { term: situationText.consent, value: day(consentUntil, situationText.noConsent) },
          { term: situationText.contact, value: day(lastContactOn, situationText.noContact) },
          {
            term: situationText.commitments,
            value:
              openCommitments.length === 0 ? (
                situationText.noCommitments
              ) : (
                <ul>
                  {openCommitments.map(({ commitmentId, number, what, responsible, followUpOn }) => (
                    <li key={commitmentId}>
                      A{number} {what} ({responsibleInWords(responsible, facts.naming)}),{" "}
                      {followUpOn === null
                        ? situationText.noFollowUp
                        : situationText.followUp(taskDay(followUpOn, today))}
                    </li>
                  ))}
                </ul>
              ),
          },
        ]}
      />
    </Card>
  );
};

interface ToDo {
  readonly key: string;
  readonly words: string;
  readonly dueOn: Day | null;
  readonly dueAt?: string | undefined;
  /** Where it is done; a note of one's own is done here. */
  readonly path: string | null;
}

const ofTask = ({ kind, meetingId, dueOn, dueAt, count }: FoundTask, caseId: CaseId): ToDo => ({
  key: `${kind}${meetingId ?? ""}${dueOn ?? ""}`,
  words: taskText[kind](count),
  dueOn,
  dueAt,
  path: taskPath({ kind, meetingId }, caseId),
});

/** What the facts ask for and what the coordinator has noted: late or not, as Idag counts it. */
const toDo = ({ overdue, tasks, watches }: Situation, caseId: CaseId, today: Day) => {
  const named = (task: FoundTask): ToDo => ofTask(task, caseId);
  const own = watches.map(({ watchId, title, dueOn }): ToDo => ({ key: watchId, words: title, dueOn, path: null }));
  const isLate = ({ dueOn }: ToDo): boolean => dueOn !== null && dueOn < today;
  return {
    overdue: [...overdue.map(named), ...own.filter(isLate)],
    todo: [...tasks.map(named), ...own.filter((watch) => !isLate(watch))],
  };
};
