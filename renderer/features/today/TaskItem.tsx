import { CalendarClock, Check, Pencil, Undo2 } from "lucide-react";
import type { Task } from "../../../shared/contract/today.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { isPastDue } from "../../../shared/domain/task.ts";
import { taskDay, taskMoment } from "../../../shared/text/dates.ts";
import { parkingText, todayText, watchText } from "../../../shared/text/today.ts";
import { hrefTo } from "../../frame/paths.ts";
import { Chip, type Tone, ToneIcon } from "../../ui/Chip.tsx";
import { classes } from "../../ui/classes.ts";
import { Menu } from "../../ui/Menu.tsx";
import { CaseLink, type GoToCase } from "./CaseLink.tsx";
import { taskPath } from "../../frame/task-path.ts";
import { taskWords } from "./task-words.ts";
import styles from "./Today.module.css";

const css = classes(styles);

export interface TaskActions {
  readonly onGo: GoToCase;
  readonly onPutOff: (task: Task) => void;
  readonly onComplete: (task: Task) => void;
  readonly onWake: (task: Task) => void;
  readonly onChange: (task: Task) => void;
}

export interface TaskItemProps extends TaskActions {
  readonly task: Task;
  readonly tone: Tone;
  readonly today: Day;
  /** What the clock shows; only what is due at a time of day asks. */
  readonly now: Date | undefined;
}

/** One thing to do: what, about whom, by when, and the way to put it aside. */
export const TaskItem = ({ task, tone, today, now, ...actions }: TaskItemProps) => (
  <li className={css("task")}>
    <span className={css("sign")}>
      <ToneIcon tone={tone} />
    </span>
    <div className={css("words")}>
      <What task={task} onGo={actions.onGo} />
      {task.parking !== null && (
        <span className={css("parked")}>
          {task.parking.wakeOn > today
            ? parkingText.asleep(taskDay(task.parking.wakeOn, today), task.parking.comment)
            : parkingText.awake(taskDay(task.parking.wakeOn, today), task.parking.comment)}
        </span>
      )}
    </div>
    <span className={css("due", tone === "bad" && "late")}>{dueInWords(task, today, now)}</span>
    <TaskMenu task={task} today={today} {...actions} />
  </li>
);

const What = ({ task, onGo }: { readonly task: Task; readonly onGo: GoToCase }) => {
  const words = taskWords(task);
  const { about } = task;
  if (about === null) {
    return task.watch === null ? (
      <a className={css("link")} href={hrefTo(taskPath(task, null))}>
        {words}
      </a>
    ) : (
      <span className={css("own")}>{words}</span>
    );
  }
  return (
    <>
      <CaseLink caseId={about.caseId} path={taskPath(task, about.caseId)} onGo={onGo}>
        {words}
        <span className="visually-hidden">, {about.caseNumber}</span>
      </CaseLink>
      <span className={css("about")}>
        <span className="digits">
          {about.caseNumber} · {about.name}
        </span>
        {about.isProtected && <Chip tone="protected">{todayText.protectedMark}</Chip>}
      </span>
    </>
  );
};

const TaskMenu = ({
  task,
  today,
  onPutOff,
  onComplete,
  onWake,
  onChange,
}: Omit<TaskItemProps, "tone" | "now" | "onGo">) => {
  const sleeps = task.parking !== null && task.parking.wakeOn > today;
  return (
    <Menu
      label={todayText.more(taskWords(task))}
      compact
      items={[
        ...(task.watch === null
          ? []
          : [
              {
                id: "complete",
                label: watchText.complete,
                icon: <Check size={16} aria-hidden />,
                onAction: () => onComplete(task),
              },
              {
                id: "change",
                label: watchText.change,
                icon: <Pencil size={16} aria-hidden />,
                onAction: () => onChange(task),
              },
            ]),
        sleeps
          ? {
              id: "wake",
              label: parkingText.wake,
              icon: <Undo2 size={16} aria-hidden />,
              onAction: () => onWake(task),
            }
          : {
              id: "putOff",
              label: task.watch === null ? parkingText.park : watchText.postpone,
              icon: <CalendarClock size={16} aria-hidden />,
              onAction: () => onPutOff(task),
            },
      ]}
    />
  );
};

const dueInWords = (task: Task, today: Day, now: Date | undefined): string => {
  const { dueOn, dueAt } = task;
  if (dueOn === null) return todayText.now;
  const when = taskMoment({ dueOn, dueAt }, today);
  return isPastDue(task, today, now) ? todayText.since(when) : todayText.due(when);
};
