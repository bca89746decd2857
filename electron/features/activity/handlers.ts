import type { activityContract } from "../../../shared/contract/activity.ts";
import type { Handlers } from "../../../shared/contract/define.ts";
import type { CaseId } from "../../../shared/domain/ids.ts";
import { situationOf } from "../../../shared/domain/situation.ts";
import { err, ok } from "../../../shared/result.ts";
import type { Context, QueryContext } from "../../database/access.ts";
import { caseExists } from "../../database/readings/case-exists.ts";
import { readChecklist } from "../../database/readings/checklist.ts";
import { readConcernReportRows } from "../../database/readings/concern-report.ts";
import { readMeeting } from "../../database/readings/meeting.ts";
import { readCaseProfile } from "../../database/readings/profile.ts";
import { readTaskFactsByCase } from "../../database/readings/task-facts.ts";
import { readOpenWatches } from "../../database/readings/watch.ts";
import { putTick, readTimeline } from "./store.ts";

/** The facts of an opened case with the profile they are judged by, or why they cannot be read. */
const factsOf = async ({ read, isOpened }: QueryContext, caseId: CaseId) => {
  if (!isOpened(caseId)) return err({ code: "notOpened" as const });
  const profile = (await readCaseProfile(read, caseId))?.profile;
  if (profile === undefined) return err({ code: "profileMissing" as const });
  const facts = (await readTaskFactsByCase(read, caseId)).get(caseId);
  return facts === undefined ? err({ code: "notFound" as const }) : ok({ facts, profile });
};

export const activityHandlers: Handlers<{ activity: typeof activityContract }, Context>["activity"] = {
  timeline: async ({ caseId }, { read, isOpened }) => {
    if (!isOpened(caseId)) return err({ code: "notOpened" });
    const timeline = await readTimeline(read, caseId);
    return timeline.length === 0 ? err({ code: "notFound" }) : ok(timeline);
  },

  situation: async ({ caseId }, context) => {
    const found = await factsOf(context, caseId);
    if (!found.ok) return found;
    const { facts, profile } = found.value;
    const waits = (await readConcernReportRows(context.read))
      .filter((report) => report.caseId === caseId && report.guardiansMayKnow)
      .map(({ wait }) => wait);
    const watches = (await readOpenWatches(context.read, caseId)).map((row) => ({
      watchId: row.watch_id,
      title: row.title,
      dueOn: row.due_on,
    }));
    return ok(situationOf(facts, waits, watches, profile, context));
  },

  checklist: async ({ caseId }, context) => {
    const found = await factsOf(context, caseId);
    if (!found.ok) return found;
    return ok([...(await readChecklist(context.read, caseId, found.value, context.today))]);
  },

  tick: async ({ caseId, item, meetingId, done }, { read, write, today, concerns }) => {
    if (!(await caseExists(read, caseId))) return err({ code: "notFound" });
    if (meetingId !== null && (await readMeeting(read, meetingId))?.caseId !== caseId) {
      return err({ code: "notFound" });
    }
    await putTick(write, { caseId, item, meetingId }, done ? today : null);
    concerns({ table: "checklist_tick", id: caseId, caseId, detail: { item, done } });
    return ok(null);
  },
};
