import { FolderOpen } from "lucide-react";
import type { TaskGroup as TaskGroupName } from "../../../shared/domain/task.ts";
import { writtenDay } from "../../../shared/text/dates.ts";
import { todayText } from "../../../shared/text/today.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useGoToCase } from "../../api/useGoToCase.ts";
import { useQuery } from "../../api/useQuery.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { Band } from "../../ui/Band.tsx";
import { Card } from "../../ui/Card.tsx";
import type { Tone } from "../../ui/Chip.tsx";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { WithSide } from "../../ui/Layout.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { FirstSteps } from "./FirstSteps.tsx";
import { groupTasks, shownGroups } from "./group-tasks.ts";
import { MeetingItem } from "./MeetingItem.tsx";
import { TaskGroup } from "./TaskGroup.tsx";
import styles from "./Today.module.css";

const shownMeetings = 6;

const groupTones: Readonly<Record<TaskGroupName, Tone>> = {
  overdue: "bad",
  today: "info",
  week: "neutral",
  waiting: "neutral",
  later: "neutral",
};

/** Idag: what needs the coordinator's hand. The list is computed from facts; what has been done is no longer on it. */
export const TodayScreen = () => {
  const api = useApi();
  const today = useQuery(api.today.read, null);
  const profile = useQuery(api.profile.read, null);
  const cases = useQuery(api.caseFile.list, null);
  const { goToCase, problem } = useGoToCase();

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
  const header = <PageHeader title={todayText.title} lead={sentence(writtenDay(day))} />;
  const profileMissing = profile.state === "ready" && profile.value === null;
  const hasCases = cases.state === "ready" && cases.value.length > 0;
  if (!hasCases) {
    return (
      <>
        {header}
        <FirstSteps profileMissing={profileMissing} />
      </>
    );
  }

  const groups = groupTasks(tasks, day);
  return (
    <>
      {header}
      {profileMissing && <FirstSteps profileMissing />}
      {problem !== undefined && <Band tone="bad" role="alert" title={problem} />}
      <WithSide
        side={
          <Card title={todayText.meetings.title}>
            {meetings.length === 0 ? (
              <p className={styles["quiet"]}>{todayText.meetings.none}</p>
            ) : (
              <>
                <ul>
                  {meetings.slice(0, shownMeetings).map((meeting) => (
                    <MeetingItem key={meeting.meetingId} meeting={meeting} today={day} onGo={goToCase} />
                  ))}
                </ul>
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
            onGo={goToCase}
          />
        ))}
        <div>
          <LinkButton href={hrefTo(paths.cases)} look="quiet" icon={<FolderOpen size={16} aria-hidden />}>
            {todayText.allCases}
          </LinkButton>
        </div>
      </WithSide>
    </>
  );
};

const sentence = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
