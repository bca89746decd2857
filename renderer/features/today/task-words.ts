import type { Task } from "../../../shared/contract/today.ts";
import { taskText } from "../../../shared/text/today.ts";

/** A task in words: a watch has its own. */
export const taskWords = ({ kind, count, watch }: Pick<Task, "kind" | "count" | "watch">): string =>
  watch?.title ?? taskText[kind](count);

/** A task as one string, as a key. */
export const taskKey = ({ kind, about, meetingId, dueOn, watch }: Task): string =>
  `${kind}${about?.caseId ?? ""}${meetingId ?? ""}${dueOn ?? ""}${watch?.watchId ?? ""}`;
