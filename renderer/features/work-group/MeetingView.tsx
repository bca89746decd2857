import { ArrowLeft, Pencil } from "lucide-react";
import type { WorkGroupMeeting } from "../../../shared/domain/work-group.ts";
import { workGroupText } from "../../../shared/text/work-group.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useCommand } from "../../api/useCommand.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { RemovalCard } from "../../retention/RemovalCard.tsx";
import { Card } from "../../ui/Card.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { DefinitionList } from "../../ui/DefinitionList.tsx";
import { WithSide } from "../../ui/Layout.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { SendMinutes } from "./SendMinutes.tsx";
import { UndertakingsCard } from "./UndertakingsCard.tsx";
import { agencyName, matterName, meetingRemovalDay, type WorkGroup } from "./work-group.ts";
import { Written } from "./Written.tsx";

const text = workGroupText.view;
const { form } = workGroupText;

const timeOf = ({ heldOn, startsAt }: WorkGroupMeeting): string =>
  startsAt === null ? heldOn : `${heldOn} ${startsAt}`;

export const MeetingView = ({
  meeting,
  workGroup,
}: {
  readonly meeting: WorkGroupMeeting;
  readonly workGroup: WorkGroup;
}) => {
  const api = useApi();
  const remove = useCommand(api.workGroup.removeMeeting);
  const { workGroupMeetingId, version, number, removedOn, heldOn, groupMatterId } = meeting;
  const { today } = workGroup;
  const isKept = removedOn === null;
  const matter = matterName(workGroup, groupMatterId);
  return (
    <>
      <PageHeader
        title={text.title(number)}
        marks={
          isKept ? (
            heldOn > today && <Chip tone="info">{text.planned}</Chip>
          ) : (
            <Chip tone="neutral">{text.removed}</Chip>
          )
        }
        actions={
          <>
            <LinkButton href={hrefTo(paths.workGroup)} look="quiet" icon={<ArrowLeft size={16} aria-hidden />}>
              {workGroupText.back}
            </LinkButton>
            {isKept && (
              <LinkButton
                href={hrefTo(`${paths.workGroupMeeting(workGroupMeetingId)}&visa=andra`)}
                icon={<Pencil size={16} aria-hidden />}
              >
                {text.change}
              </LinkButton>
            )}
          </>
        }
      />
      <WithSide
        side={
          <>
            {isKept && <SendMinutes meeting={meeting} today={today} />}
            <RemovalCard
              words={workGroupText.removal}
              number={number}
              day={meetingRemovalDay(meeting, workGroup)}
              removedOn={removedOn}
              today={today}
              remove={() => remove.run({ workGroupMeetingId, version })}
              pending={remove.pending}
              failure={remove.failure}
            />
          </>
        }
      >
        <Card title={text.facts}>
          <DefinitionList
            facts={[
              { term: form.heldOn, value: timeOf(meeting) },
              ...(isKept ? [{ term: form.place, value: meeting.place }] : []),
              {
                term: form.matter,
                value:
                  groupMatterId === null ? matter : <a href={hrefTo(paths.groupMatter(groupMatterId))}>{matter}</a>,
              },
              {
                term: workGroupText.meetings.agencies,
                value: meeting.agencyIds.map((agencyId) => agencyName(workGroup, agencyId)).join(", "),
              },
              { term: text.next, value: meeting.nextOn ?? text.noNext },
            ]}
          />
        </Card>
        {isKept && (
          <Card title={text.texts}>
            <Written title={form.agenda} words={meeting.agenda} />
            <Written title={form.decisions} words={meeting.decisions} />
          </Card>
        )}
        {isKept && <UndertakingsCard meeting={meeting} workGroup={workGroup} />}
      </WithSide>
    </>
  );
};
