import { useState } from "react";
import type { Task } from "../../../shared/contract/today.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { todayText } from "../../../shared/text/today.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import type { Tone } from "../../ui/Chip.tsx";
import { classes } from "../../ui/classes.ts";
import { type TaskActions, TaskItem } from "./TaskItem.tsx";
import { taskKey } from "./task-words.ts";
import styles from "./Today.module.css";

const css = classes(styles);

/** More than this at once is a wall. The rest is one press away. */
const shownAtFirst = 6;

export interface TaskGroupProps {
  readonly title: string;
  readonly tone: Tone;
  readonly tasks: readonly Task[];
  /** Said when there is nothing, without celebrating. Without it an empty group is not shown. */
  readonly none?: string | undefined;
  readonly today: Day;
  readonly now: Date | undefined;
  readonly actions: TaskActions;
}

export const TaskGroup = ({ title, tone, tasks, none, today, now, actions }: TaskGroupProps) => {
  const [isWhole, setIsWhole] = useState(false);
  if (tasks.length === 0 && none === undefined) return null;
  const shown = isWhole ? tasks : tasks.slice(0, shownAtFirst);
  return (
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
          {shown.map((task) => (
            <TaskItem key={taskKey(task)} task={task} tone={tone} today={today} now={now} {...actions} />
          ))}
        </ul>
      )}
      {tasks.length > shownAtFirst && (
        <div className={css("more")}>
          <Button look="quiet" size="small" expanded={isWhole} onPress={() => setIsWhole(!isWhole)}>
            {isWhole ? todayText.showFewer : todayText.showAll(tasks.length)}
          </Button>
        </div>
      )}
    </Card>
  );
};
