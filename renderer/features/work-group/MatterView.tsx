import { ArrowLeft, Pencil, Plus } from "lucide-react";
import { useState } from "react";
import type { GroupMatter } from "../../../shared/domain/work-group.ts";
import { workGroupText } from "../../../shared/text/work-group.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useCommand } from "../../api/useCommand.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { RemovalCard } from "../../retention/RemovalCard.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { WithSide } from "../../ui/Layout.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { MatterDialog } from "./MatterDialog.tsx";
import { MeetingTable } from "./MeetingTable.tsx";
import { matterRemovalDay, type WorkGroup } from "./work-group.ts";
import { Written } from "./Written.tsx";
import styles from "./WorkGroup.module.css";

const text = workGroupText.matterView;
const { matters: words } = workGroupText;

export const MatterView = ({ matter, workGroup }: { readonly matter: GroupMatter; readonly workGroup: WorkGroup }) => {
  const api = useApi();
  const remove = useCommand(api.workGroup.removeMatter);
  const [isChanging, setIsChanging] = useState(false);
  const { groupMatterId, version, number, title, removedOn, endedOn } = matter;
  const isKept = removedOn === null;
  const meetings = workGroup.meetings.filter((meeting) => meeting.groupMatterId === groupMatterId);
  return (
    <>
      <PageHeader
        title={title === "" ? text.title(number) : title}
        lead={`${text.title(number)} · ${words.begunOn} ${matter.begunOn}`}
        marks={
          <Chip tone={isKept && endedOn === null ? "info" : "neutral"}>
            {isKept ? (endedOn === null ? words.ongoing : words.ended(endedOn)) : words.removed}
          </Chip>
        }
        actions={
          <>
            <LinkButton href={hrefTo(paths.workGroup)} look="quiet" icon={<ArrowLeft size={16} aria-hidden />}>
              {workGroupText.back}
            </LinkButton>
            {isKept && (
              <Button icon={<Pencil size={16} aria-hidden />} onPress={() => setIsChanging(true)}>
                {text.change}
              </Button>
            )}
          </>
        }
      />
      <WithSide
        side={
          <RemovalCard
            words={workGroupText.removal}
            number={number}
            day={matterRemovalDay(matter, workGroup)}
            removedOn={removedOn}
            today={workGroup.today}
            remove={() => remove.run({ groupMatterId, version })}
            pending={remove.pending}
            failure={remove.failure}
          />
        }
      >
        {isKept && (
          <Card title={text.facts}>
            <Written title={text.about} words={matter.about} />
            <Written title={text.outcome} words={matter.outcome} />
          </Card>
        )}
        <Card
          look={meetings.length === 0 ? "normal" : "flush"}
          title={text.meetings}
          actions={
            isKept &&
            endedOn === null && (
              <LinkButton
                href={hrefTo(paths.newMeetingOfMatter(groupMatterId))}
                size="small"
                icon={<Plus size={16} aria-hidden />}
              >
                {text.plan}
              </LinkButton>
            )
          }
        >
          {meetings.length === 0 ? (
            <p className={styles["quiet"]}>{text.noMeetings}</p>
          ) : (
            <MeetingTable meetings={meetings} workGroup={workGroup} ofOneMatter />
          )}
        </Card>
      </WithSide>
      {isChanging && <MatterDialog matter={matter} today={workGroup.today} onClose={() => setIsChanging(false)} />}
    </>
  );
};
