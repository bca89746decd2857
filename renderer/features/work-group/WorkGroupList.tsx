import { Handshake, Plus } from "lucide-react";
import { useState } from "react";
import type { GroupMatter } from "../../../shared/domain/work-group.ts";
import { workGroupText as text } from "../../../shared/text/work-group.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { removalColumn } from "../../retention/removal-column.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Stack } from "../../ui/Layout.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { MatterDialog } from "./MatterDialog.tsx";
import { MeetingTable } from "./MeetingTable.tsx";
import { matterRemovalDay, type WorkGroup } from "./work-group.ts";

const words = text.matters;

const stateOf = ({ endedOn, removedOn }: GroupMatter): string => {
  if (removedOn !== null) return words.removed;
  return endedOn === null ? words.ongoing : words.ended(endedOn);
};

const matterColumns = (workGroup: WorkGroup): readonly Column<GroupMatter>[] => [
  { id: "number", heading: words.number, cell: ({ number }) => number, sortBy: ({ number }) => number, width: "fit" },
  { id: "title", heading: words.name, cell: ({ title }) => title, sortBy: ({ title }) => title },
  {
    id: "begunOn",
    heading: words.begunOn,
    cell: ({ begunOn }) => begunOn,
    sortBy: ({ begunOn }) => begunOn,
    width: "fit",
  },
  { id: "state", heading: words.state, cell: stateOf, sortBy: stateOf },
  removalColumn((matter) => matterRemovalDay(matter, workGroup), workGroup.today),
];

/** The work group's log, and the group matters where the municipality works with them. */
export const WorkGroupList = ({ workGroup }: { readonly workGroup: WorkGroup }) => {
  const { meetings, matters, profile } = workGroup;
  const [isBeginning, setIsBeginning] = useState(false);
  const groupLevel = profile?.groupLevel === true;
  const showsMatters = groupLevel || matters.length > 0;
  const register = (
    <LinkButton look="primary" href={hrefTo(paths.newWorkGroupMeeting)} icon={<Plus size={16} aria-hidden />}>
      {text.register}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={text.title}
        lead={showsMatters ? text.leadWithMatters : text.lead}
        actions={
          <>
            {groupLevel && <Button onPress={() => setIsBeginning(true)}>{text.begin}</Button>}
            {register}
          </>
        }
      />
      <Stack>
        {meetings.length === 0 ? (
          <Card>
            <EmptyState title={text.empty.title} icon={<Handshake size={26} aria-hidden />} action={register}>
              {text.empty.body}
            </EmptyState>
          </Card>
        ) : (
          <Card look="flush" title={showsMatters ? text.meetings.title : undefined}>
            <MeetingTable meetings={meetings} workGroup={workGroup} />
          </Card>
        )}
        {showsMatters && (
          <Card look="flush" title={words.title}>
            <Table
              caption={words.caption}
              columns={matterColumns(workGroup)}
              rows={matters}
              rowId={({ groupMatterId }) => groupMatterId}
              href={({ groupMatterId }) => hrefTo(paths.groupMatter(groupMatterId))}
              empty={<EmptyState title={words.none}>{words.noneBody}</EmptyState>}
            />
          </Card>
        )}
      </Stack>
      {isBeginning && <MatterDialog today={workGroup.today} onClose={() => setIsBeginning(false)} />}
    </>
  );
};
