import { sql } from "kysely";

/** Whether the case has been opened again since a meeting: then what the meeting agreed about the end no longer stands. */
export const reopenedSince = sql<1 | 0>`EXISTS (SELECT 1 FROM reopening
  WHERE reopening.case_id = meeting.case_id AND reopening.recorded_at > meeting.started_at)`.as("reopened_since");
