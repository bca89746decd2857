// What the forms hold while they are being filled in: a choice not made yet is null. No field for a person (R5, R49).
import { z } from "zod";
import { showsNobody, workGroupDraft } from "../../../shared/domain/draft-text.ts";
import { Day, TimeOfDay } from "../../../shared/domain/day.ts";
import { AgencyId, GroupMatterId } from "../../../shared/domain/ids.ts";
import type { GroupMatter, WorkGroupMeeting } from "../../../shared/domain/work-group.ts";
import { workGroupText } from "../../../shared/text/work-group.ts";
import type { FormDraft } from "../../api/useFormDraft.ts";

const UndertakingValues = z.object({
  agencyId: AgencyId.nullable(),
  what: z.string(),
  byOn: Day.nullable(),
  doneOn: Day.nullable(),
});

const MeetingValues = z.object({
  heldOn: Day.nullable(),
  startsAt: TimeOfDay.nullable(),
  place: z.string(),
  groupMatterId: GroupMatterId.nullable(),
  agencyIds: z.array(AgencyId),
  agenda: z.string(),
  decisions: z.string(),
  undertakings: z.array(UndertakingValues),
  nextOn: Day.nullable(),
});
export type MeetingValues = z.infer<typeof MeetingValues>;

export const emptyUndertaking: z.infer<typeof UndertakingValues> = {
  agencyId: null,
  what: "",
  byOn: null,
  doneOn: null,
};

export const emptyMeeting = (groupMatterId: GroupMatterId | null): MeetingValues => ({
  heldOn: null,
  startsAt: null,
  place: "",
  groupMatterId,
  agencyIds: [],
  agenda: "",
  decisions: "",
  undertakings: [],
  nextOn: null,
});

/** What a meeting holds that can be changed. */
export const detailsOfMeeting = ({
  heldOn,
  startsAt,
  place,
  groupMatterId,
  agencyIds,
  agenda,
  decisions,
  undertakings,
  nextOn,
}: WorkGroupMeeting) => ({
  heldOn,
  startsAt,
  place,
  groupMatterId,
  agencyIds,
  agenda,
  decisions,
  undertakings,
  nextOn,
});

export const meetingDraft = (id: string): FormDraft<MeetingValues> => ({
  record: workGroupDraft.meeting(id),
  field: "meeting",
  values: MeetingValues,
  mayBeKept: (text) => showsNobody("meeting", text),
});

const { errors } = workGroupText;
const meetingWords: Readonly<Record<string, string>> = errors;

/** What to do about a field, told by the last part of its path. */
export const meetingProblem = (path: string): string => meetingWords[path.split(".").at(-1) ?? ""] ?? errors.text;

const MatterValues = z.object({
  title: z.string(),
  begunOn: Day.nullable(),
  about: z.string(),
  outcome: z.string(),
  endedOn: Day.nullable(),
});
export type MatterValues = z.infer<typeof MatterValues>;

export const emptyMatter = (today: Day): MatterValues => ({
  title: "",
  begunOn: today,
  about: "",
  outcome: "",
  endedOn: null,
});

/** What a group matter holds that can be changed. */
export const detailsOfMatter = ({ title, begunOn, about, outcome, endedOn }: GroupMatter) => ({
  title,
  begunOn,
  about,
  outcome,
  endedOn,
});

export const matterDraft = (id: string): FormDraft<MatterValues> => ({
  record: workGroupDraft.matter(id),
  field: "matter",
  values: MatterValues,
  mayBeKept: (text) => showsNobody("matter", text),
});
