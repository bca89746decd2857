import { type ReactNode, useState } from "react";
import type { Task } from "../../../shared/contract/today.ts";
import type { Day } from "../../../shared/domain/day.ts";
import type { WatchId } from "../../../shared/domain/ids.ts";
import { parkingText, watchText } from "../../../shared/text/today.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { undoable } from "../../api/undoable.ts";
import { useCommand } from "../../api/useCommand.ts";
import { useGoToCase } from "../../api/useGoToCase.ts";
import { useQuery } from "../../api/useQuery.ts";
import { PutOffDialog } from "./PutOffDialog.tsx";
import type { TaskActions } from "./TaskItem.tsx";
import { WatchDialog } from "./WatchDialog.tsx";

/** What can be done with a task on any list, with the dialog that is open and why the last was refused. */
export const useTaskActions = (
  today: Day | undefined,
): { readonly actions: TaskActions; readonly dialog: ReactNode; readonly problem: string | undefined } => {
  const api = useApi();
  const { goToCase, problem } = useGoToCase();
  const complete = useCommand(api.watch.complete);
  const reopen = useCommand(api.watch.reopen);
  const wake = useCommand(api.today.wake);
  const park = useCommand(api.today.park);
  const [puttingOff, setPuttingOff] = useState<Task>();
  const [changing, setChanging] = useState<WatchId>();
  const watches = useQuery(api.watch.list, null, { enabled: changing !== undefined });
  const known = watches.state === "ready" ? watches.value.find(({ watchId }) => watchId === changing) : undefined;
  const finish = async ({ watch }: Task): Promise<void> => {
    if (watch === null) return;
    const { watchId, version } = watch;
    const answer = await complete.run({ watchId, version });
    if (answer.ok) undoable(watchText.completed, () => reopen.run({ watchId, version: version + 1 }));
  };
  const rouse = async ({ parking, kind, dueOn, meetingId, count, about }: Task): Promise<void> => {
    if (parking === null) return;
    const { parkingId, wakeOn, comment } = parking;
    if (!(await wake.run({ parkingId })).ok) return;
    const task = { kind, dueOn, meetingId, count, caseId: about?.caseId ?? null };
    undoable(parkingText.woken, () => park.run({ task, wakeOn, comment }));
  };
  const failure = complete.failure ?? reopen.failure ?? wake.failure;
  return {
    actions: {
      onGo: goToCase,
      onPutOff: setPuttingOff,
      onComplete: (task) => void finish(task),
      onWake: (task) => void rouse(task),
      onChange: ({ watch }) => setChanging(watch?.watchId),
    },
    dialog: (
      <>
        {puttingOff !== undefined && today !== undefined && (
          <PutOffDialog task={puttingOff} today={today} onClose={() => setPuttingOff(undefined)} />
        )}
        {changing !== undefined && known !== undefined && (
          <WatchDialog cases={[]} known={known} onClose={() => setChanging(undefined)} />
        )}
      </>
    ),
    problem: problem ?? (failure === undefined ? undefined : failureInWords(failure)),
  };
};
