// What a notice lives through: sendings, replies, changes of the meeting, who cancelled it, what was recorded before it.
import { type Kysely, sql } from "kysely";

const statements = [
  `ALTER TABLE meeting ADD COLUMN cancelled TEXT`,
  `ALTER TABLE meeting ADD COLUMN informed TEXT`,
  `ALTER TABLE notice ADD COLUMN details TEXT NOT NULL DEFAULT '{}'`,
  `CREATE TABLE notice_sending(
    document_id TEXT PRIMARY KEY REFERENCES document(document_id),
    meeting_id TEXT NOT NULL REFERENCES meeting(meeting_id),
    party TEXT NOT NULL,
    contact_id TEXT REFERENCES contact(contact_id),
    edition INTEGER NOT NULL,
    held_on TEXT NOT NULL,
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    place TEXT NOT NULL,
    sent_on TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX notice_sending__meeting_id ON notice_sending(meeting_id)`,
  `CREATE TABLE notice_reply(
    notice_reply_id TEXT PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting(meeting_id),
    position INTEGER NOT NULL,
    party TEXT NOT NULL,
    edition INTEGER NOT NULL,
    answer TEXT NOT NULL,
    replied_on TEXT NOT NULL,
    manner TEXT NOT NULL,
    UNIQUE (meeting_id, position)
  ) STRICT`,
  `CREATE TABLE meeting_change(
    meeting_change_id TEXT PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting(meeting_id),
    changed_on TEXT NOT NULL,
    because TEXT NOT NULL,
    held_on TEXT NOT NULL,
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    place TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX meeting_change__meeting_id ON meeting_change(meeting_id)`,
  `CREATE TABLE risk_assessment(
    meeting_id TEXT NOT NULL REFERENCES meeting(meeting_id),
    agency_id TEXT NOT NULL,
    received_on TEXT NOT NULL,
    concern INTEGER CHECK (concern BETWEEN 0 AND 10),
    PRIMARY KEY (meeting_id, agency_id)
  ) STRICT`,
  // Notices that were sent before this was kept: a meeting could not be changed then, so it still tells what they told.
  `INSERT INTO notice_sending
    SELECT document_id, document.meeting_id,
      CASE
        WHEN recipient_key LIKE 'agency:%' THEN '{"kind":"agency","agencyId":"' || substr(recipient_key, 8) || '"}'
        WHEN recipient_key LIKE 'guardian:%' THEN '{"kind":"guardian","guardianId":"' || substr(recipient_key, 10) || '"}'
        WHEN recipient_key LIKE 'person:%' THEN '{"kind":"person","personId":"' || substr(recipient_key, 8) || '"}'
        ELSE '{"kind":"youth"}'
      END,
      NULL, 1, held_on, starts_at, ends_at, place, disclosed_on
    FROM document JOIN meeting ON meeting.meeting_id = document.meeting_id
    WHERE document.kind = 'notice'`,
];

export const name = "0008-notice-life";

export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};
