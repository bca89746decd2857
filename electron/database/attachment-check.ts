// Compares what is kept of an attachment with the SHA-256 from when it was added. Its pieces have no row digests.
import { createHash } from "node:crypto";
import { type QueryExecutorProvider, sql } from "kysely";

/** None in a file whose schema has no attachments. */
export const attachmentIds = async (read: QueryExecutorProvider): Promise<readonly string[]> => {
  const { rows: tables } = await sql`SELECT 1 FROM sqlite_schema WHERE name = 'attachment_chunk'`.execute(read);
  if (tables.length === 0) return [];
  const { rows } = await sql<{ id: string }>`SELECT attachment_id AS id FROM attachment ORDER BY id`.execute(read);
  return rows.map(({ id }) => id);
};

/** One that is gone meanwhile is no fault. */
export const checkAttachment = async (read: QueryExecutorProvider, id: string): Promise<boolean> => {
  const { rows } = await sql<{ sha256: string }>`SELECT sha256 FROM attachment WHERE attachment_id = ${id}`.execute(
    read,
  );
  const { rows: pieces } = await sql<{ bytes: Uint8Array }>`
    SELECT bytes FROM attachment_chunk WHERE attachment_id = ${id} ORDER BY position`.execute(read);
  const hash = createHash("sha256");
  for (const { bytes } of pieces) hash.update(bytes);
  return rows[0] === undefined || hash.digest("hex") === rows[0].sha256;
};
