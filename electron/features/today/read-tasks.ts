// All that is to be done on a day: what the facts ask for, in every case and in the office, and the coordinator's own watches.
import type { Task, TaskCase } from "../../../shared/contract/today.ts";
import { backupWarnings } from "../../../shared/domain/backup-warning.ts";
import type { Day } from "../../../shared/domain/day.ts";
import type { CaseId } from "../../../shared/domain/ids.ts";
import { parkingOf } from "../../../shared/domain/parking.ts";
import type { Profile } from "../../../shared/domain/profile.ts";
import { isProtected } from "../../../shared/domain/person.ts";
import { type FoundTask, foundTask } from "../../../shared/domain/task.ts";
import { caseTasks } from "../../../shared/domain/tasks/case-tasks.ts";
import { concernReportTasks } from "../../../shared/domain/tasks/concern-report.ts";
import { officeTasks } from "../../../shared/domain/tasks/office-tasks.ts";
import { reportTasks } from "../../../shared/domain/tasks/report.ts";
import { retentionTasks } from "../../../shared/domain/tasks/retention.ts";
import { routineTasks } from "../../../shared/domain/tasks/routine.ts";
import { workGroupTasks } from "../../../shared/domain/tasks/work-group.ts";
import { readBackupFacts } from "../../database/readings/backup.ts";
import { readConcernReportRows } from "../../database/readings/concern-report.ts";
import { readProfile, readProfileByCase } from "../../database/readings/profile.ts";
import { readKeptConsultations, readKeptEnquiries } from "../../database/readings/retention.ts";
import { readTaskFactsByCase, type TaskReading } from "../../database/readings/task-facts.ts";
import { readWorkGroupMeetings } from "../../database/readings/work-group.ts";
import type { Read } from "../../database/session.ts";
import { readContactsConfirmedOn, readOpenWatches, readParkings } from "./store.ts";

const aboutCase = (caseId: CaseId, { number, consent: { youth } }: TaskReading): TaskCase => ({
  caseId,
  caseNumber: number,
  name: `${youth.givenName} ${youth.familyName}`,
  isProtected: isProtected(youth.protectedIdentity),
});

/** What the municipality's own settings ask for: the routine, the report, and what has been kept its time. */
const tasksOfProfile = async (read: Read, office: Profile, today: Day): Promise<readonly FoundTask[]> => [
  ...routineTasks(office, today),
  ...reportTasks(office, today),
  ...retentionTasks(
    {
      consultations: await readKeptConsultations(read),
      enquiries: await readKeptEnquiries(read),
      months: office.consultationMonths,
    },
    today,
  ),
];

export const readTasks = async (read: Read, today: Day): Promise<Task[]> => {
  const profiles = await readProfileByCase(read);
  const parkings = await readParkings(read);
  const everyCase = await readTaskFactsByCase(read);
  const task = (found: FoundTask, about: TaskCase | null, watch: Task["watch"] = null): Task => ({
    ...found,
    about,
    watch,
    parking: parkingOf(parkings, found, about?.caseId ?? null) ?? null,
  });
  const ofCases = [...everyCase].flatMap(([caseId, facts]) => {
    const about = aboutCase(caseId, facts);
    const profile = profiles.get(caseId)?.profile;
    // Without a profile there are no cases to read.
    return profile === undefined ? [] : caseTasks(facts, profile, today).map((found) => task(found, about));
  });
  const office = (await readProfile(read))?.profile;
  const contactsConfirmedOn = await readContactsConfirmedOn(read);
  const ofProfile = office === undefined ? [] : await tasksOfProfile(read, office, today);
  const undertakings = (await readWorkGroupMeetings(read)).flatMap((meeting) => meeting.undertakings);
  const backups = await readBackupFacts(read);
  const ofBackups = backups === undefined ? [] : backupWarnings(backups, today).map((kind) => foundTask(kind, null));
  const ofOffice = [
    ...ofBackups,
    ...ofProfile,
    ...officeTasks({ contactsConfirmedOn }, today),
    ...workGroupTasks(undertakings),
  ].map((found) => task(found, null));
  const watches = (await readOpenWatches(read)).map(({ watch_id, case_id, title, due_on, version }) => {
    const facts = case_id === null ? undefined : everyCase.get(case_id);
    const about = case_id === null || facts === undefined ? null : aboutCase(case_id, facts);
    return task(foundTask("watch", due_on), about, { watchId: watch_id, title, version });
  });
  const ofReports = (await readConcernReportRows(read)).flatMap((report) => {
    // A report that the guardians must not know of names nobody on a screen that may be seen by others (B3).
    const caseId = report.guardiansMayKnow ? report.caseId : null;
    const facts = caseId === null ? undefined : everyCase.get(caseId);
    const about = caseId === null || facts === undefined ? null : aboutCase(caseId, facts);
    return concernReportTasks(report.wait).map((found) => task(found, about));
  });
  return [...ofCases, ...ofReports, ...ofOffice, ...watches];
};
