import type { Handlers } from "../../../shared/contract/define.ts";
import type { Task, TaskCase, todayContract } from "../../../shared/contract/today.ts";
import type { CaseId } from "../../../shared/domain/ids.ts";
import { isProtected } from "../../../shared/domain/person.ts";
import { caseTasks } from "../../../shared/domain/tasks/case-tasks.ts";
import { ok } from "../../../shared/result.ts";
import type { Context } from "../../database/access.ts";
import { readMeetingRows } from "../../database/readings/meeting-rows.ts";
import { readProfile } from "../../database/readings/profile.ts";
import { readTaskFactsByCase, type TaskReading } from "../../database/readings/task-facts.ts";

const aboutCase = (caseId: CaseId, { number, consent: { youth } }: TaskReading): TaskCase => ({
  caseId,
  caseNumber: number,
  name: `${youth.givenName} ${youth.familyName}`,
  isProtected: isProtected(youth.protectedIdentity),
});

export const todayHandlers: Handlers<{ today: typeof todayContract }, Context>["today"] = {
  read: async (_, { read, today }) => {
    const profile = (await readProfile(read))?.profile;
    const everyCase = profile === undefined ? [] : [...(await readTaskFactsByCase(read))];
    const tasks = everyCase.flatMap(([caseId, facts]): Task[] =>
      // Without a profile there are no cases to read.
      profile === undefined
        ? []
        : caseTasks(facts, profile, today).map((found) => ({ ...found, about: aboutCase(caseId, facts) })),
    );
    const meetings = (await readMeetingRows(read)).filter((meeting) => meeting.heldOn >= today);
    return ok({ today, tasks, meetings });
  },
};
