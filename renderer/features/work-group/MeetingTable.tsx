import type { WorkGroupMeeting } from "../../../shared/domain/work-group.ts";
import { workGroupText } from "../../../shared/text/work-group.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { removalColumn } from "../../retention/removal-column.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { agencyName, leftToDo, matterName, meetingRemovalDay, type WorkGroup } from "./work-group.ts";

const text = workGroupText.meetings;

const columnsOf = (workGroup: WorkGroup): readonly Column<WorkGroupMeeting>[] => [
  { id: "number", heading: text.number, cell: ({ number }) => number, sortBy: ({ number }) => number, width: "fit" },
  { id: "heldOn", heading: text.heldOn, cell: ({ heldOn }) => heldOn, sortBy: ({ heldOn }) => heldOn, width: "fit" },
  {
    id: "matter",
    heading: text.matter,
    cell: ({ groupMatterId }) => matterName(workGroup, groupMatterId),
    sortBy: ({ groupMatterId }) => matterName(workGroup, groupMatterId),
  },
  {
    id: "agencies",
    heading: text.agencies,
    cell: ({ agencyIds }) => agencyIds.map((agencyId) => agencyName(workGroup, agencyId)).join(", "),
  },
  {
    id: "left",
    heading: text.left,
    cell: (meeting) => leftToDo(meeting),
    sortBy: (meeting) => leftToDo(meeting),
    align: "end",
    width: "fit",
  },
  removalColumn((meeting) => meetingRemovalDay(meeting, workGroup), workGroup.today),
];

/** What is told already where the meetings of one group matter are listed. */
const ofTheWhole = ["matter", "removal"];

export interface MeetingTableProps {
  /** The meetings are all of one group matter, which the page is about. */
  readonly ofOneMatter?: boolean;
  readonly meetings: readonly WorkGroupMeeting[];
  readonly workGroup: WorkGroup;
}

export const MeetingTable = ({ meetings, workGroup, ofOneMatter = false }: MeetingTableProps) => (
  <Table
    caption={text.caption}
    columns={columnsOf(workGroup).filter(({ id }) => !ofOneMatter || !ofTheWhole.includes(id))}
    rows={meetings}
    rowId={({ workGroupMeetingId }) => workGroupMeetingId}
    href={({ workGroupMeetingId }) => hrefTo(paths.workGroupMeeting(workGroupMeetingId))}
  />
);
