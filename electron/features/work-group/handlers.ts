import type { Handlers } from "../../../shared/contract/define.ts";
import { changedFields } from "../../../shared/domain/changed-fields.ts";
import type { workGroupContract } from "../../../shared/contract/work-group.ts";
import { workGroupDraft } from "../../../shared/domain/draft-text.ts";
import { GroupMatterId, WorkGroupMeetingId } from "../../../shared/domain/ids.ts";
import { removalBlock } from "../../../shared/domain/retention.ts";
import {
  type GroupMatter,
  type GroupMatterDetails,
  lastDayOfGroupMatter,
  lastDayOfWorkGroupMeeting,
  tellsOfComingDays,
  type WorkGroupMeeting,
  type WorkGroupMeetingDetails,
  workGroupDates,
} from "../../../shared/domain/work-group.ts";
import { err, ok, type Result } from "../../../shared/result.ts";
import type { CommandContext, Context } from "../../database/access.ts";
import { readProfile } from "../../database/readings/profile.ts";
import { nextNumber } from "../../database/readings/running-number.ts";
import { scanTexts } from "../../database/readings/scan-texts.ts";
import { listSentOfAct } from "../../database/readings/sent.ts";
import {
  actOfWorkGroupMinutes,
  readGroupMatters,
  readWorkGroupMeeting,
  readWorkGroupMeetings,
} from "../../database/readings/work-group.ts";
import { discardDrafts } from "../../database/writings.ts";
import { insertMatter, insertMeeting, updateMatter, updateMeeting } from "./store.ts";

interface Kept {
  readonly version: number;
  readonly removedOn: string | null;
}

/** A record as it was seen, with its texts still there. */
const unchanged = <R extends Kept>(
  found: R | undefined,
  version: number,
): Result<R, { readonly code: "notFound" | "changedMeanwhile" | "removedAlready" }> => {
  if (found === undefined) return err({ code: "notFound" });
  if (found.removedOn !== null) return err({ code: "removedAlready" });
  return found.version === version ? ok(found) : err({ code: "changedMeanwhile" });
};

/** Why a record may not be removed today, or after how many months it may. */
const removable = async <R extends Kept>(
  { read, today }: CommandContext,
  found: R | undefined,
  version: number,
  lastOn: (record: R) => string,
) => {
  const months = (await readProfile(read))?.profile.workGroupMonths;
  if (months === undefined) return err({ code: "profileMissing" } as const);
  const before = unchanged(found, version);
  if (!before.ok) return before;
  const { removedOn } = before.value;
  const block = removalBlock({ lastOn: lastOn(before.value), linkedCaseId: null, removedOn }, months, today);
  return block === undefined ? ok({ before: before.value, months }) : err(block);
};

/** What is kept of a meeting about nobody, and which fields were kept on purpose; or the refusal. */
const checkedMeeting = async (
  details: WorkGroupMeetingDetails,
  keepAnyway: boolean,
  { read, today }: CommandContext,
) => {
  const saved = await readProfile(read);
  if (saved === undefined) return err({ code: "profileMissing" } as const);
  const known = saved.profile.agencies.map(({ agencyId }) => agencyId);
  const named = [...details.agencyIds, ...details.undertakings.map(({ agencyId }) => agencyId)];
  const matter = (await readGroupMatters(read)).find(({ groupMatterId }) => groupMatterId === details.groupMatterId);
  if (!named.every((agencyId) => known.includes(agencyId))) return err({ code: "notFound" } as const);
  if (details.groupMatterId !== null && matter === undefined) return err({ code: "notFound" } as const);
  if (tellsOfComingDays(details, today)) return err({ code: "dateInFuture" } as const);
  const { place, agenda, decisions, undertakings } = details;
  const texts = { place, agenda, decisions, undertakings: undertakings.map(({ what }) => what).join("\n") };
  return scanTexts(read, texts, keepAnyway);
};

const checkedMatter = (details: GroupMatterDetails, keepAnyway: boolean, { read, today }: CommandContext) => {
  const { title, about, outcome, begunOn, endedOn } = details;
  if (begunOn > today || (endedOn ?? today) > today) return Promise.resolve(err({ code: "dateInFuture" } as const));
  return scanTexts(read, { title, about, outcome }, keepAnyway);
};

const findMatter = async ({ read }: CommandContext, groupMatterId: GroupMatterId): Promise<GroupMatter | undefined> =>
  (await readGroupMatters(read)).find((matter) => matter.groupMatterId === groupMatterId);

export const workGroupHandlers: Handlers<{ workGroup: typeof workGroupContract }, Context>["workGroup"] = {
  list: async (_, { read }) =>
    ok({ meetings: await readWorkGroupMeetings(read), matters: await readGroupMatters(read) }),

  dates: async (_, { read, today }) => ok([...workGroupDates(await readWorkGroupMeetings(read), today)]),

  registerMeeting: async ({ details, keepAnyway }, context) => {
    const checked = await checkedMeeting(details, keepAnyway, context);
    if (!checked.ok) return checked;
    const meeting: WorkGroupMeeting = {
      ...details,
      workGroupMeetingId: WorkGroupMeetingId.parse(context.newId()),
      number: await nextNumber(context.read, "work_group_meeting", details.heldOn),
      removedOn: null,
      version: 1,
    };
    await insertMeeting(context.write, meeting);
    context.concerns({ table: "work_group_meeting", id: meeting.workGroupMeetingId, detail: checked.value });
    return ok(meeting);
  },

  changeMeeting: async ({ workGroupMeetingId, version, details, keepAnyway }, context) => {
    const before = unchanged(await readWorkGroupMeeting(context.read, workGroupMeetingId), version);
    if (!before.ok) return before;
    const checked = await checkedMeeting(details, keepAnyway, context);
    if (!checked.ok) return checked;
    const meeting = { ...before.value, ...details, version: version + 1 };
    await updateMeeting(context.write, meeting);
    const fields = changedFields(before.value, details);
    context.concerns({ table: "work_group_meeting", id: workGroupMeetingId, detail: { fields, ...checked.value } });
    return ok(meeting);
  },

  removeMeeting: async ({ workGroupMeetingId, version }, context) => {
    const found = await readWorkGroupMeeting(context.read, workGroupMeetingId);
    const may = await removable(context, found, version, lastDayOfWorkGroupMeeting);
    if (!may.ok) return may;
    const meeting: WorkGroupMeeting = {
      ...may.value.before,
      place: "",
      agenda: "",
      decisions: "",
      undertakings: [],
      removedOn: context.today,
      version: version + 1,
    };
    await updateMeeting(context.write, meeting);
    await discardDrafts(context.write, workGroupDraft.meeting(workGroupMeetingId));
    context.concerns({ table: "work_group_meeting", id: workGroupMeetingId, detail: { months: may.value.months } });
    return ok(meeting);
  },

  beginMatter: async ({ details, keepAnyway }, context) => {
    const saved = await readProfile(context.read);
    if (saved === undefined) return err({ code: "profileMissing" });
    if (!saved.profile.groupLevel) return err({ code: "groupLevelOff" });
    const checked = await checkedMatter(details, keepAnyway, context);
    if (!checked.ok) return checked;
    const matter: GroupMatter = {
      ...details,
      groupMatterId: GroupMatterId.parse(context.newId()),
      number: await nextNumber(context.read, "group_matter", details.begunOn),
      removedOn: null,
      version: 1,
    };
    await insertMatter(context.write, matter);
    context.concerns({ table: "group_matter", id: matter.groupMatterId, detail: checked.value });
    return ok(matter);
  },

  changeMatter: async ({ groupMatterId, version, details, keepAnyway }, context) => {
    const before = unchanged(await findMatter(context, groupMatterId), version);
    if (!before.ok) return before;
    const checked = await checkedMatter(details, keepAnyway, context);
    if (!checked.ok) return checked;
    const matter = { ...before.value, ...details, version: version + 1 };
    await updateMatter(context.write, matter);
    const fields = changedFields(before.value, details);
    context.concerns({ table: "group_matter", id: groupMatterId, detail: { fields, ...checked.value } });
    return ok(matter);
  },

  removeMatter: async ({ groupMatterId, version }, context) => {
    const meetings = await readWorkGroupMeetings(context.read);
    const may = await removable(context, await findMatter(context, groupMatterId), version, (matter) =>
      lastDayOfGroupMatter(matter, meetings),
    );
    if (!may.ok) return may;
    const matter: GroupMatter = {
      ...may.value.before,
      title: "",
      about: "",
      outcome: "",
      removedOn: context.today,
      version: version + 1,
    };
    await updateMatter(context.write, matter);
    await discardDrafts(context.write, workGroupDraft.matter(groupMatterId));
    context.concerns({ table: "group_matter", id: groupMatterId, detail: { months: may.value.months } });
    return ok(matter);
  },

  listSent: async ({ workGroupMeetingId }, { read }) =>
    ok(await listSentOfAct(read, actOfWorkGroupMinutes(workGroupMeetingId))),
};
