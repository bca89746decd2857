// The work group's meetings (R49) and group matters (R5). About nobody: every text is looked through as a consultation's is.
import { z } from "zod";
import { SentDocument } from "../domain/disclosure.ts";
import { GroupMatterId, WorkGroupMeetingId } from "../domain/ids.ts";
import { refusal, scannedTextCodes } from "../domain/refusal.ts";
import {
  GroupMatter,
  GroupMatterDetails,
  WorkGroupDate,
  WorkGroupMeeting,
  WorkGroupMeetingDetails,
} from "../domain/work-group.ts";
import { command, query } from "./define.ts";

const KnownMeeting = z.object({ workGroupMeetingId: WorkGroupMeetingId, version: z.int() });
const KnownMatter = z.object({ groupMatterId: GroupMatterId, version: z.int() });

/** Keeps what may be a name on purpose (spara ändå); logged. Never helps against what is refused. */
const keepAnyway = z.boolean().default(false);

const meetingCodes = ["notFound", "profileMissing", "dateInFuture", ...scannedTextCodes] as const;
const changeCodes = ["notFound", "changedMeanwhile", "removedAlready"] as const;
const removalCodes = [
  "notFound",
  "changedMeanwhile",
  "profileMissing",
  "removedAlready",
  "ledToCase",
  "keptUntil",
] as const;

export const workGroupContract = {
  /** Every meeting and group matter, newest first: about nobody, so that reading them needs no opening. */
  list: query({
    input: z.null(),
    output: z.object({ meetings: z.array(WorkGroupMeeting), matters: z.array(GroupMatter) }),
  }),
  /** The days ahead on which the work group meets. */
  dates: query({ input: z.null(), output: z.array(WorkGroupDate) }),
  registerMeeting: command({
    input: z.object({ details: WorkGroupMeetingDetails, keepAnyway }),
    output: WorkGroupMeeting,
    failure: refusal(...meetingCodes),
  }),
  changeMeeting: command({
    input: KnownMeeting.extend({ details: WorkGroupMeetingDetails, keepAnyway }),
    output: WorkGroupMeeting,
    failure: refusal("changedMeanwhile", "removedAlready", ...meetingCodes),
  }),
  /** Takes away every text when the retention period is over. */
  removeMeeting: command({ input: KnownMeeting, output: WorkGroupMeeting, failure: refusal(...removalCodes) }),
  /** Begins a group matter, where the municipality has switched the group level on (R5). */
  beginMatter: command({
    input: z.object({ details: GroupMatterDetails, keepAnyway }),
    output: GroupMatter,
    failure: refusal("groupLevelOff", "profileMissing", "dateInFuture", ...scannedTextCodes),
  }),
  changeMatter: command({
    input: KnownMatter.extend({ details: GroupMatterDetails, keepAnyway }),
    output: GroupMatter,
    failure: refusal("dateInFuture", ...changeCodes, ...scannedTextCodes),
  }),
  removeMatter: command({ input: KnownMatter, output: GroupMatter, failure: refusal(...removalCodes) }),
  /** Which copies of a meeting's minutes have left, newest first. */
  listSent: query({ input: z.object({ workGroupMeetingId: WorkGroupMeetingId }), output: z.array(SentDocument) }),
};
