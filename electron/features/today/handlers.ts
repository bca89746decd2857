import type { Handlers } from "../../../shared/contract/define.ts";
import type { Task, todayContract } from "../../../shared/contract/today.ts";
import { isProtected } from "../../../shared/domain/person.ts";
import { ok } from "../../../shared/result.ts";
import type { Context } from "../../database/access.ts";
import { readCaseFacts } from "../../database/readings/case-facts.ts";
import { readMeetingRows } from "../../database/readings/meeting-rows.ts";
import { readPlan } from "../../database/readings/plan.ts";
import { readProfile } from "../../database/readings/profile.ts";
import { tasksOf } from "./tasks.ts";

export const todayHandlers: Handlers<{ today: typeof todayContract }, Context>["today"] = {
  read: async (_, { read, today }) => {
    const profile = (await readProfile(read))?.profile;
    const tasks: Task[] = [];
    const cases = await read.selectFrom("case_file").select(["case_id", "number"]).orderBy("number").execute();
    for (const { case_id: caseId, number } of cases) {
      const facts = await readCaseFacts(read, caseId);
      if (facts === undefined || profile === undefined) continue;
      const { commitments } = await readPlan(read, caseId);
      const { youth } = facts.consent;
      const about = {
        caseId,
        caseNumber: number,
        name: `${youth.givenName} ${youth.familyName}`,
        isProtected: isProtected(youth.protectedIdentity),
      };
      tasks.push(...tasksOf(facts, commitments, profile, today).map((found) => ({ ...about, ...found })));
    }
    const meetings = (await readMeetingRows(read)).filter((meeting) => meeting.heldOn >= today);
    return ok({ today, tasks, meetings });
  },
};
