import type { Task } from "../../../shared/contract/today.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { taskDay } from "../../../shared/text/dates.ts";
import { taskText, todayText } from "../../../shared/text/today.ts";
import { Card } from "../../ui/Card.tsx";
import { Chip, type Tone, ToneIcon } from "../../ui/Chip.tsx";
import { classes } from "../../ui/classes.ts";
import { CaseLink, type GoToCase } from "./CaseLink.tsx";
import { taskPath } from "./task-path.ts";
import styles from "./Today.module.css";

const css = classes(styles);

export interface TaskGroupProps {
  readonly title: string;
  readonly tone: Tone;
  readonly tasks: readonly Task[];
  /** Said when there is nothing, without celebrating. */
  readonly none: string;
  readonly today: Day;
  readonly onGo: GoToCase;
}

export const TaskGroup = ({ title, tone, tasks, none, today, onGo }: TaskGroupProps) => (
  <Card
    look="flush"
    title={
      <>
        {title}
        {tasks.length > 0 && <span className={css("count")}> {tasks.length}</span>}
      </>
    }
  >
    {tasks.length === 0 ? (
      <p className={css("none")}>{none}</p>
    ) : (
      <ul>
        {tasks.map((task) => (
          <li key={`${task.kind}${task.caseId}${task.meetingId ?? ""}`} className={css("task")}>
            <span className={css("sign")}>
              <ToneIcon tone={tone} />
            </span>
            <div className={css("words")}>
              <CaseLink caseId={task.caseId} path={taskPath(task)} onGo={onGo}>
                {taskText[task.kind](task.count)}
                <span className="visually-hidden">, {task.caseNumber}</span>
              </CaseLink>
              <span className={css("about")}>
                <span className="digits">
                  {task.caseNumber} · {task.name}
                </span>
                {task.isProtected && <Chip tone="protected">{todayText.protectedMark}</Chip>}
              </span>
            </div>
            <span className={css("due", tone === "bad" && "late")}>{dueInWords(task.dueOn, today)}</span>
          </li>
        ))}
      </ul>
    )}
  </Card>
);

const dueInWords = (dueOn: Day | null, today: Day): string => {
  if (dueOn === null) return todayText.now;
  return dueOn < today ? todayText.since(taskDay(dueOn, today)) : todayText.due(taskDay(dueOn, today));
};
