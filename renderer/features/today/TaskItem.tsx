import type { Task } from "../../../shared/contract/today.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { taskDay } from "../../../shared/text/dates.ts";
import { taskText, todayText } from "../../../shared/text/today.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { Chip, type Tone, ToneIcon } from "../../ui/Chip.tsx";
import { classes } from "../../ui/classes.ts";
import { CaseLink, type GoToCase } from "./CaseLink.tsx";
import { taskPath } from "./task-path.ts";
import styles from "./Today.module.css";

const css = classes(styles);

export interface TaskItemProps {
  readonly task: Task;
  readonly tone: Tone;
  readonly today: Day;
  readonly onGo: GoToCase;
}

/** One thing to do: what, about whom, and by when. */
export const TaskItem = ({ task, tone, today, onGo }: TaskItemProps) => {
  const words = taskText[task.kind](task.count);
  return (
    <li className={css("task")}>
      <span className={css("sign")}>
        <ToneIcon tone={tone} />
      </span>
      <div className={css("words")}>
        {task.about === null ? (
          <a href={hrefTo(task.kind === "routineRevision" ? paths.settings : paths.concernReport)}>{words}</a>
        ) : (
          <>
            <CaseLink caseId={task.about.caseId} path={taskPath(task, task.about.caseId)} onGo={onGo}>
              {words}
              <span className="visually-hidden">, {task.about.caseNumber}</span>
            </CaseLink>
            <span className={css("about")}>
              <span className="digits">
                {task.about.caseNumber} · {task.about.name}
              </span>
              {task.about.isProtected && <Chip tone="protected">{todayText.protectedMark}</Chip>}
            </span>
          </>
        )}
      </div>
      <span className={css("due", tone === "bad" && "late")}>{dueInWords(task.dueOn, today)}</span>
    </li>
  );
};

const dueInWords = (dueOn: Day | null, today: Day): string => {
  if (dueOn === null) return todayText.now;
  return dueOn < today ? todayText.since(taskDay(dueOn, today)) : todayText.due(taskDay(dueOn, today));
};
