// Every kind of fact that asks for something in a case, in the order of the process. See: [Note: A kind of task]
import type { Day } from "../day.ts";
import type { Profile } from "../profile.ts";
import type { FoundTask, TaskFacts, TaskRule } from "../task.ts";
import { assessmentTasks } from "./assessment.ts";
import { commitmentTasks } from "./commitment.ts";
import { comingTasks } from "./consent-coming.ts";
import { consentTasks } from "./consent.ts";
import { contactTasks } from "./contact.ts";
import { durationTasks } from "./duration.ts";
import { endLetterTasks } from "./end-letters.ts";
import { meetingTasks } from "./meeting.ts";
import { minutesTasks } from "./minutes.ts";
import { misdeliveryTasks } from "./misdelivery.ts";
import { noticeTasks } from "./notice.ts";
import { preparationTasks } from "./preparation.ts";
import { stillTasks } from "./still.ts";

const rules: readonly TaskRule[] = [
  consentTasks,
  comingTasks,
  noticeTasks,
  preparationTasks,
  assessmentTasks,
  minutesTasks,
  meetingTasks,
  commitmentTasks,
  contactTasks,
  durationTasks,
  stillTasks,
];

/** What a case asks for on a day; a closed one only that a copy that went wrong is assessed, and that those concerned are told. */
export const caseTasks = (facts: TaskFacts, profile: Profile, today: Day): readonly FoundTask[] => [
  ...misdeliveryTasks(facts),
  ...endLetterTasks(facts, profile, today),
  ...(facts.closedOn === null ? rules.flatMap((rule) => rule(facts, profile, today)) : []),
];
