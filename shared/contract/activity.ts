// What has happened in a case and where it stands: timeline, situation and the coordinator's checklist.
import { z } from "zod";
import { ChecklistLine, OwnItem } from "../domain/checklist.ts";
import { CaseId, MeetingId } from "../domain/ids.ts";
import { refusal } from "../domain/refusal.ts";
import { Situation } from "../domain/situation.ts";
import { TimelineEntry } from "../domain/timeline.ts";
import { alsoWhenClosed, command, query } from "./define.ts";

const ofCase = z.object({ caseId: CaseId });

export const activityContract = {
  /** What has been done, newest first. */
  timeline: query({ input: ofCase, output: z.array(TimelineEntry), failure: refusal("notFound", "notOpened") }),
  /** Where the case stands right now (B6). */
  situation: query({
    input: ofCase,
    output: Situation,
    failure: refusal("notFound", "notOpened", "profileMissing"),
  }),
  checklist: query({
    input: ofCase,
    output: z.array(ChecklistLine),
    failure: refusal("notFound", "notOpened", "profileMissing"),
  }),
  /** Ticks, or takes the tick from, what no fact can say. */
  tick: command({
    input: z.object({ caseId: CaseId, item: OwnItem, meetingId: MeetingId.nullable(), done: z.boolean() }),
    output: z.null(),
    failure: refusal("notFound"),
    whenClosed: alsoWhenClosed,
  }),
};
