import type { Handlers } from "../../../shared/contract/define.ts";
import type { Task, TaskCase, todayContract } from "../../../shared/contract/today.ts";
import type { CaseId } from "../../../shared/domain/ids.ts";
import { isProtected } from "../../../shared/domain/person.ts";
import { caseTasks } from "../../../shared/domain/tasks/case-tasks.ts";
import { concernReportTasks } from "../../../shared/domain/tasks/concern-report.ts";
import { routineTasks } from "../../../shared/domain/tasks/routine.ts";
import { ok } from "../../../shared/result.ts";
import type { Context } from "../../database/access.ts";
import { readConcernReportRows } from "../../database/readings/concern-report.ts";
import { readMeetingRows } from "../../database/readings/meeting-rows.ts";
import { readProfile, readProfileByCase } from "../../database/readings/profile.ts";
import { readTaskFactsByCase, type TaskReading } from "../../database/readings/task-facts.ts";

const aboutCase = (caseId: CaseId, { number, consent: { youth } }: TaskReading): TaskCase => ({
  caseId,
  caseNumber: number,
  name: `${youth.givenName} ${youth.familyName}`,
  isProtected: isProtected(youth.protectedIdentity),
});

export const todayHandlers: Handlers<{ today: typeof todayContract }, Context>["today"] = {
  read: async (_, { read, today }) => {
    const profiles = await readProfileByCase(read);
    const cases = await readTaskFactsByCase(read);
    const tasks = [...cases].flatMap(([caseId, facts]): Task[] => {
      const profile = profiles.get(caseId)?.profile;
      // Without a profile there are no cases to read.
      return profile === undefined
        ? []
        : caseTasks(facts, profile, today).map((found) => ({ ...found, about: aboutCase(caseId, facts) }));
    });
    const reports = (await readConcernReportRows(read)).flatMap((report): Task[] => {
      // A report that the guardians must not know of names nobody on a screen that may be seen by others (B3).
      const caseId = report.guardiansMayKnow ? report.caseId : null;
      const facts = caseId === null ? undefined : cases.get(caseId);
      const about = caseId === null || facts === undefined ? null : aboutCase(caseId, facts);
      return concernReportTasks(report.wait).map((found) => ({ ...found, about }));
    });
    const meetings = (await readMeetingRows(read, today)).filter((meeting) => meeting.heldOn >= today);
    const office = (await readProfile(read))?.profile;
    const ofOffice =
      office === undefined ? [] : routineTasks(office, today).map((found): Task => ({ ...found, about: null }));
    return ok({ today, tasks: [...tasks, ...reports, ...ofOffice], meetings });
  },
};
