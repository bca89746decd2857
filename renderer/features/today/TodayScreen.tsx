import { FolderOpen, Plus } from "lucide-react";
import { useState } from "react";
import type { Day } from "../../../shared/domain/day.ts";
import { endOfWeek } from "../../../shared/domain/task.ts";
import { writtenDay } from "../../../shared/text/dates.ts";
import { todayText, watchText } from "../../../shared/text/today.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useNow } from "../../api/useNow.ts";
import { useQuery } from "../../api/useQuery.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { KeyAdvice } from "../../keys/KeyAdvice.tsx";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import type { Tone } from "../../ui/Chip.tsx";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { WithSide } from "../../ui/Layout.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { FirstSteps } from "./FirstSteps.tsx";
import { countsHours, groupTasks, type ShownGroup, shownGroups } from "./group-tasks.ts";
import { MeetingItem } from "./MeetingItem.tsx";
import { TaskCounters } from "./TaskCounters.tsx";
import { TaskGroup } from "./TaskGroup.tsx";
import styles from "./Today.module.css";
import { useTaskActions } from "./useTaskActions.tsx";
import { useWorkGroupDates } from "./useWorkGroupDates.ts";
import { WatchDialog } from "./WatchDialog.tsx";
import { WorkGroupDateItem } from "./WorkGroupDateItem.tsx";

const shownMeetings = 6;

const groupTones: Readonly<Record<ShownGroup, Tone>> = {
  overdue: "bad",
  today: "info",
  week: "neutral",
  waiting: "neutral",
  later: "neutral",
  parked: "neutral",
};

/** Idag: what needs the coordinator's hand. The list is computed from facts; what has been done is no longer on it. */
export const TodayScreen = () => {
  const api = useApi();
  const today = useQuery(api.today.read, null);
  const profile = useQuery(api.profile.read, null);
  const cases = useQuery(api.caseFile.list, null);
  const { actions, dialog, problem } = useTaskActions(today.state === "ready" ? today.value.today : undefined);
  const now = useNow(today.state === "ready" && countsHours(today.value.tasks));
  const workGroupDates = useWorkGroupDates();
  const [isAdding, setIsAdding] = useState(false);

  if (today.state === "loading" || profile.state === "loading" || cases.state === "loading") {
    return (
      <>
        <PageHeader title={todayText.title} />
        <Loading />
      </>
    );
  }
  if (today.state === "failed") {
    return (
      <>
        <PageHeader title={todayText.title} />
        <ErrorInPlace title={todayText.failed} onTryAgain={today.readAgain}>
          {todayText.failedBody}
        </ErrorInPlace>
      </>
    );
  }

  const { today: day, tasks, meetings } = today.value;
  const header = (
    <>
      <PageHeader
        title={todayText.title}
        lead={sentence(writtenDay(day))}
        actions={
          <Button icon={<Plus size={16} aria-hidden />} onPress={() => setIsAdding(true)}>
            {watchText.add}
          </Button>
        }
      />
      <KeyAdvice />
    </>
  );
  const ownCases = cases.state === "ready" ? cases.value : [];
  const dialogs = (
    <>
      {dialog}
      {isAdding && <WatchDialog cases={ownCases} onClose={() => setIsAdding(false)} />}
    </>
  );
  const profileMissing = profile.state === "ready" && profile.value === null;
  const hasCases = cases.state === "ready" && cases.value.length > 0;
  // A watch of one's own or the work group's undertaking is to be done without any case, too.
  if (!hasCases && tasks.length === 0) {
    return (
      <>
        {header}
        <FirstSteps profileMissing={profileMissing} />
        {dialogs}
      </>
    );
  }

  const groups = groupTasks(tasks, day, now);
  const coming = [
    ...meetings
      .filter(({ noticeState }) => noticeState !== "held")
      .map((meeting) => ({
        at: `${meeting.heldOn} ${meeting.startsAt}`,
        item: <MeetingItem key={meeting.meetingId} meeting={meeting} today={day} onGo={actions.onGo} />,
      })),
    ...workGroupDates.map((date) => ({
      at: `${date.on} ${date.startsAt ?? ""}`,
      item: <WorkGroupDateItem key={`${date.workGroupMeetingId}${date.on}`} date={date} today={day} />,
    })),
  ].toSorted((one, other) => one.at.localeCompare(other.at));
  return (
    <>
      {header}
      {profileMissing && <FirstSteps profileMissing />}
      {problem !== undefined && <Band tone="bad" role="alert" title={problem} />}
      <TaskCounters
        groups={groups}
        meetingsThisWeek={ofThisWeek(
          coming.map(({ at }) => at.slice(0, 10)),
          day,
        )}
      />
      <WithSide
        side={
          <Card title={todayText.meetings.title}>
            {coming.length === 0 ? (
              <p className={styles["quiet"]}>{todayText.meetings.none}</p>
            ) : (
              <>
                <ul>{coming.slice(0, shownMeetings).map(({ item }) => item)}</ul>
                <LinkButton href={hrefTo(paths.meetings)} look="quiet" size="small">
                  {todayText.meetings.all}
                </LinkButton>
              </>
            )}
          </Card>
        }
      >
        {shownGroups.map((group) => (
          <TaskGroup
            key={group}
            title={todayText.groups[group]}
            tone={groupTones[group]}
            tasks={groups[group]}
            none={group === "overdue" || group === "today" ? todayText.nothing[group] : undefined}
            today={day}
            now={now}
            actions={actions}
          />
        ))}
        <div>
          <LinkButton href={hrefTo(paths.cases)} look="quiet" icon={<FolderOpen size={16} aria-hidden />}>
            {todayText.allCases}
          </LinkButton>
        </div>
      </WithSide>
      {dialogs}
    </>
  );
};

/** How many meetings are left of the week. */
const ofThisWeek = (days: readonly Day[], today: Day): number => days.filter((day) => day <= endOfWeek(today)).length;

const sentence = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
