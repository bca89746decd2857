import type { Handlers } from "../../../shared/contract/define.ts";
import { changedFields } from "../../../shared/domain/changed-fields.ts";
import type { meetingContract } from "../../../shared/contract/meeting.ts";
import { partyBlock } from "../../../shared/domain/consent-parties.ts";
import { agencyBlock, sharingBlock } from "../../../shared/domain/consent-rules.ts";
import { type CaseId, MeetingId, MinutesId } from "../../../shared/domain/ids.ts";
import {
  askedAbout,
  attendanceBlock,
  leaderBlock,
  leavesBeforeArriving,
  meetingDays,
  sameTerms,
  withFittingTimes,
  type Meeting,
  type MeetingPlan,
} from "../../../shared/domain/meeting.ts";
import { emptyMinutes } from "../../../shared/domain/minutes.ts";
import { err, ok } from "../../../shared/result.ts";
import type { Context } from "../../database/access.ts";
import { readConsentFacts } from "../../database/readings/consent.ts";
import { readMeetingRows } from "../../database/readings/meeting-rows.ts";
import {
  readAttendance,
  readMeeting,
  readMeetingChanges,
  readMeetings,
  readMinutesVersions,
  readRiskAssessments,
} from "../../database/readings/meeting.ts";
import { readNotice } from "../../database/readings/notice.ts";
import { readCaseProfile } from "../../database/readings/profile.ts";
import type { Read } from "../../database/session.ts";
import { insertMinutesDraft } from "../../database/writings.ts";
import { insertMeeting, insertMeetingChange, putRiskAssessment, replaceAttendance, updateMeeting } from "./store.ts";

/** Meetings may run past midnight, but not end at the minute they start. */
const endsBeforeItStarts = (plan: MeetingPlan): boolean => plan.endsAt === plan.startsAt;

/** An impartial leader is recorded with what binds her (R12); whether consent covers her agency is asked on the day. */
const leaderNotBound = ({ leader }: MeetingPlan): boolean => leader.kind === "impartial" && leader.bond === null;

/** Whether somebody else than the coordinator or the deputy leads where the municipality has decided against it (R26, table 1.3). */
const leaderNotAllowed = async (read: Read, caseId: CaseId, { leader }: MeetingPlan): Promise<boolean> =>
  leader.kind === "impartial" && (await readCaseProfile(read, caseId))?.profile.meetingLeading === "coordinator";

const changed = (before: Meeting, changes: Partial<Meeting>): Meeting => ({
  ...before,
  ...changes,
  version: before.version + 1,
});

export const meetingHandlers: Handlers<{ meeting: typeof meetingContract }, Context>["meeting"] = {
  listAll: async (_, { read, today }) => ok(await readMeetingRows(read, today)),

  listForCase: async ({ caseId }, { read, isOpened }) =>
    isOpened(caseId) ? ok([...(await readMeetings(read, caseId))]) : err({ code: "notOpened" }),

  read: async ({ meetingId }, { read, isOpened }) => {
    const meeting = await readMeeting(read, meetingId);
    if (meeting === undefined) return err({ code: "notFound" });
    if (!isOpened(meeting.caseId)) return err({ code: "notOpened" });
    return ok({ meeting, attendance: await readAttendance(read, meetingId) });
  },

  readBefore: async ({ meetingId }, { read, isOpened }) => {
    const meeting = await readMeeting(read, meetingId);
    if (meeting === undefined) return err({ code: "notFound" });
    if (!isOpened(meeting.caseId)) return err({ code: "notOpened" });
    return ok({
      assessments: await readRiskAssessments(read, meetingId),
      changes: await readMeetingChanges(read, meetingId),
    });
  },

  plan: async ({ caseId, plan }, { read, write, newId, concerns }) => {
    if ((await readConsentFacts(read, caseId)) === undefined) return err({ code: "notFound" });
    if (endsBeforeItStarts(plan)) return err({ code: "endsBeforeItStarts" });
    if (leaderNotBound(plan)) return err({ code: "leaderNotBound" });
    if (await leaderNotAllowed(read, caseId, plan)) return err({ code: "leaderNotAllowed" });
    const others = (await readMeetings(read, caseId)).filter((other) => other.cancelledOn === null);
    const withFamily = others.filter((other) => other.kind !== "preMeeting").length;
    const meeting: Meeting = {
      ...plan,
      meetingId: MeetingId.parse(newId()),
      caseId,
      ordinal: plan.kind === "preMeeting" ? 0 : withFamily + 1,
      startedAt: null,
      endedAt: null,
      cancelledOn: null,
      cancelled: null,
      informed: null,
      version: 1,
    };
    await insertMeeting(write, meeting);
    concerns({ table: "meeting", id: meeting.meetingId, caseId });
    return ok(meeting);
  },

  change: async ({ meetingId, version, plan, because }, { read, write, newId, today, concerns }) => {
    const before = await readMeeting(read, meetingId);
    if (before === undefined) return err({ code: "notFound" });
    if (before.version !== version) return err({ code: "changedMeanwhile" });
    if (before.cancelledOn !== null) return err({ code: "meetingCancelled" });
    if (endsBeforeItStarts(plan)) return err({ code: "endsBeforeItStarts" });
    if (leaderNotBound(plan)) return err({ code: "leaderNotBound" });
    // Who was chosen before the rule came stays chosen.
    if (before.leader.kind !== "impartial" && (await leaderNotAllowed(read, before.caseId, plan))) {
      return err({ code: "leaderNotAllowed" });
    }
    // The day of a meeting that has begun decides who may have its minutes: it is a fact by then.
    const moved = plan.heldOn !== before.heldOn || plan.kind !== before.kind;
    if (before.startedAt !== null && moved) return err({ code: "meetingStarted" });
    const newest = (await readMinutesVersions(read, meetingId)).at(-1);
    if (newest !== undefined && newest.state !== "draft") return err({ code: "minutesLocked" });
    const sent = (await readNotice(read, meetingId))?.sendings.at(-1);
    if (sent !== undefined && !sameTerms(before, plan)) {
      if (because === null) return err({ code: "changeReasonMissing" });
      await insertMeetingChange(write, { id: newId(), before, on: today, because });
    }
    const meeting = changed(before, plan);
    await updateMeeting(write, meeting);
    const fields = changedFields(before, plan);
    concerns({ table: "meeting", id: meetingId, caseId: meeting.caseId, detail: { fields } });
    return ok(meeting);
  },

  cancel: async ({ meetingId, version, because }, { read, write, today, concerns }) => {
    const before = await readMeeting(read, meetingId);
    if (before === undefined) return err({ code: "notFound" });
    if (before.version !== version) return err({ code: "changedMeanwhile" });
    if (before.cancelledOn !== null) return err({ code: "meetingCancelled" });
    const written = await readMinutesVersions(read, meetingId);
    if (written.some((minutes) => minutes.state !== "draft")) return err({ code: "minutesLocked" });
    const meeting = changed(before, { cancelledOn: today, cancelled: because });
    await updateMeeting(write, meeting);
    concerns({ table: "meeting", id: meetingId, caseId: meeting.caseId, detail: { askedBy: because.askedBy } });
    return ok(meeting);
  },

  inform: async ({ meetingId, version, informed }, { read, write, today, concerns }) => {
    const before = await readMeeting(read, meetingId);
    if (before === undefined) return err({ code: "notFound" });
    if (before.version !== version) return err({ code: "changedMeanwhile" });
    if (before.cancelledOn !== null) return err({ code: "meetingCancelled" });
    if (before.startedAt !== null) return err({ code: "meetingUnderWay" });
    if (informed.on > today) return err({ code: "dateInFuture" });
    const meeting = changed(before, { informed });
    await updateMeeting(write, meeting);
    concerns({ table: "meeting", id: meetingId, caseId: meeting.caseId });
    return ok(meeting);
  },

  receiveAssessment: async ({ meetingId, assessment }, { read, write, today, concerns }) => {
    const meeting = await readMeeting(read, meetingId);
    const facts = meeting && (await readConsentFacts(read, meeting.caseId));
    if (meeting === undefined || facts === undefined) return err({ code: "notFound" });
    if (meeting.cancelledOn !== null) return err({ code: "meetingCancelled" });
    if (meeting.kind !== "preMeeting") return err({ code: "onlyBeforePreMeeting" });
    if (meeting.startedAt !== null) return err({ code: "meetingUnderWay" });
    if (assessment.receivedOn > today) return err({ code: "dateInFuture" });
    // An agency that consent keeps out shall not have told anything of the youth.
    const block = agencyBlock(facts, assessment.agencyId, today);
    if (block !== undefined) return err(block);
    await putRiskAssessment(write, meetingId, assessment);
    concerns({ table: "meeting", id: meetingId, caseId: meeting.caseId });
    return ok(null);
  },

  start: async ({ meetingId }, { read, write, newId, now, today, concerns }) => {
    const meeting = await readMeeting(read, meetingId);
    const facts = meeting && (await readConsentFacts(read, meeting.caseId));
    if (meeting === undefined || facts === undefined) return err({ code: "notFound" });
    if (meeting.cancelledOn !== null) return err({ code: "meetingCancelled" });
    concerns({ table: "meeting", id: meetingId, caseId: meeting.caseId });
    if (meeting.startedAt !== null) return ok(meeting);
    if (!meetingDays(meeting).includes(today)) return err({ code: "meetingNotToday", heldOn: meeting.heldOn });
    const block = sharingBlock(facts, today) ?? leaderBlock(meeting.leader, (party) => partyBlock(facts, party, today));
    if (block !== undefined) return err(block);
    const started = changed(meeting, { startedAt: now });
    await updateMeeting(write, started);
    await insertMinutesDraft(write, {
      minutesId: MinutesId.parse(newId()),
      meetingId,
      number: 1,
      correctionReason: "",
      content: { ...emptyMinutes, informed: meeting.informed },
    });
    return ok(started);
  },

  setAttendance: async ({ meetingId, attendance }, { read, write, concerns }) => {
    const meeting = await readMeeting(read, meetingId);
    const facts = meeting && (await readConsentFacts(read, meeting.caseId));
    if (meeting === undefined || facts === undefined) return err({ code: "notFound" });
    if (meeting.startedAt === null) return err({ code: "meetingNotStarted" });
    if ((await readMinutesVersions(read, meetingId)).at(-1)?.state !== "draft") return err({ code: "minutesLocked" });
    if (attendance.some((line) => leavesBeforeArriving(line, meeting))) return err({ code: "leavesBeforeArriving" });
    const asked = askedAbout(attendance, await readAttendance(read, meetingId));
    const block = attendanceBlock(asked, meeting.leader, (party) => partyBlock(facts, party, meeting.heldOn));
    if (block !== undefined) return err(block);
    await replaceAttendance(write, meetingId, attendance.map(withFittingTimes));
    concerns({ table: "meeting", id: meetingId, caseId: meeting.caseId, detail: { lines: attendance.length } });
    return ok(null);
  },
};
