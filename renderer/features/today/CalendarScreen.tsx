import { Plus } from "lucide-react";
import { useState } from "react";
import { calendarText, todayText, watchText } from "../../../shared/text/today.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { both } from "../../api/both.ts";
import { failureInWords } from "../../api/failure-words.ts";
import { useNow } from "../../api/useNow.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { RadioChoice } from "../../ui/RadioChoice.tsx";
import { CalendarGrid } from "./CalendarGrid.tsx";
import { CalendarList } from "./CalendarList.tsx";
import { DoneWatches } from "./DoneWatches.tsx";
import { countsHours, groupTasks } from "./group-tasks.ts";
import { TaskGroup } from "./TaskGroup.tsx";
import { useTaskActions } from "./useTaskActions.tsx";
import { useWorkGroupDates } from "./useWorkGroupDates.ts";
import { WatchDialog } from "./WatchDialog.tsx";

/** Meetings, tasks with a day and the coordinator's own watches; as a list, or as weeks with the same content. */
export const CalendarScreen = () => {
  const api = useApi();
  const answer = both(
    both(useQuery(api.today.read, null), useQuery(api.watch.list, null)),
    useQuery(api.caseFile.list, null),
  );
  const day = answer.state === "ready" ? answer.value[0][0].today : undefined;
  const { actions, dialog, problem } = useTaskActions(day);
  const now = useNow(answer.state === "ready" && countsHours(answer.value[0][0].tasks));
  const [view, setView] = useState<"list" | "grid">("list");
  const workGroupDates = useWorkGroupDates();
  const [isAdding, setIsAdding] = useState(false);
  const add = (
    <Button look="primary" icon={<Plus size={16} aria-hidden />} onPress={() => setIsAdding(true)}>
      {watchText.add}
    </Button>
  );
  const header = <PageHeader title={calendarText.title} lead={calendarText.lead} actions={add} />;
  if (answer.state !== "ready") {
    return (
      <>
        {header}
        {answer.state === "loading" ? (
          <Loading />
        ) : (
          <ErrorInPlace title={failureInWords(answer.failure)} onTryAgain={answer.readAgain} />
        )}
      </>
    );
  }
  const [[{ today, tasks, meetings }, watches], cases] = answer.value;
  const { overdue } = groupTasks(tasks, today, now);
  const dated = tasks.filter(({ dueOn }) => dueOn !== null && dueOn >= today);
  return (
    <>
      {header}
      {problem !== undefined && <Band tone="bad" role="alert" title={problem} />}
      <RadioChoice
        label={calendarText.view}
        layout="row"
        options={[
          { id: "list", label: calendarText.asList },
          { id: "grid", label: calendarText.asCalendar },
        ]}
        value={view}
        onChange={setView}
      />
      <TaskGroup
        title={todayText.groups.overdue}
        tone="bad"
        tasks={overdue}
        today={today}
        now={now}
        actions={actions}
      />
      {view === "list" ? (
        <CalendarList
          tasks={dated}
          meetings={meetings}
          workGroupDates={workGroupDates}
          today={today}
          now={now}
          actions={actions}
        />
      ) : (
        <CalendarGrid tasks={dated} meetings={meetings} workGroupDates={workGroupDates} today={today} />
      )}
      <DoneWatches watches={watches} />
      {dialog}
      {isAdding && <WatchDialog cases={cases} onClose={() => setIsAdding(false)} />}
    </>
  );
};
