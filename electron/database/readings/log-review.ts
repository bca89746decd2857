// The log as its review reads it (loggranskning): case numbers and codes, never a person. The instants are UTC; the days of
// a period are days in Stockholm.
import { sql } from "kysely";
import { z } from "zod";
import type { WayIn } from "../../../shared/contract/case-file.ts";
import type { LogReview } from "../../../shared/contract/log-review.ts";
import { addDays, type Day } from "../../../shared/domain/day.ts";
import { findPatterns, isReading, type ReviewedLine } from "../../../shared/domain/log-review.ts";
import type { Read } from "../session.ts";

const readLines = async (read: Read, from: Day, to: Day) =>
  read
    .selectFrom("audit")
    .leftJoin("case_file", (join) =>
      join.on(sql`json_extract(audit.detail, '$.caseId')`, "=", sql.ref("case_file.case_id")),
    )
    .select(["audit.seq", "audit.ts_utc", "audit.actor_slot", "audit.action", "audit.detail"])
    .select(["case_file.number", "case_file.closed_on"])
    // A day more on both sides, which the reader of the days cuts off.
    .where("audit.ts_utc", ">=", addDays(from, -1))
    .where("audit.ts_utc", "<", addDays(to, 2))
    .orderBy("audit.seq")
    .execute();

const readEnd = async (read: Read) => {
  const row = await read.selectFrom("audit").select(["seq", "h"]).orderBy("seq", "desc").limit(1).executeTakeFirst();
  return { sequence: row?.seq ?? 0, hash: row?.h ?? "" };
};

/** What the review reads of a line's detail. A line of an older version may lack any of it. */
const Detail = z.object({
  at: z.string().catch(""),
  code: z.string().catch(""),
  with: z.string().catch(""),
  who: z.string().catch(""),
  what: z.string().catch(""),
  to: z.enum(["file", "paper", "text"]).catch("file"),
  codes: z.array(z.string()).catch([]),
  kinds: z.array(z.string()).catch([]),
  sha256: z.array(z.string()).catch([]),
});

const detailOf = (json: string | null) => Detail.parse(json === null ? {} : JSON.parse(json));

const stockholm = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Stockholm",
  dateStyle: "short",
  timeStyle: "short",
});

/** "2026-03-12 08:05" there and then. */
const whenOf = (at: string) => {
  const [day = "", time = ""] = stockholm.format(new Date(at)).split(" ");
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return { day, minute: hours * 60 + minutes, weekday: ((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7) + 1 };
};

interface Line extends ReviewedLine {
  readonly wayIn: WayIn;
  readonly detail: z.output<typeof Detail>;
}

const lineOf = (row: Awaited<ReturnType<typeof readLines>>[number], wayIn: WayIn): Line => {
  const detail = detailOf(row.detail);
  // A refused try is written when the vault is opened at last; when it was made stands in its detail.
  const at = row.action === "vault.unlockRefused" && detail.at !== "" ? detail.at : row.ts_utc;
  const when = whenOf(at);
  return {
    ...when,
    sequence: row.seq,
    at,
    by: wayIn,
    wayIn,
    action: row.action,
    caseNumber: row.number,
    isClosed: row.closed_on !== null && row.closed_on < when.day,
    recipients: detail.codes,
    withRecoveryKey: row.action === "vault.unlock" && detail.with === "recoveryKey",
    detail,
  };
};

const openedOf = (lines: readonly Line[]) => {
  const changes = Map.groupBy(
    lines.filter(({ action }) => !isReading(action)),
    ({ caseNumber }) => caseNumber,
  );
  const opened = lines.filter(({ action }) => action === "caseFile.open");
  return [...Map.groupBy(opened, ({ caseNumber, wayIn }) => `${caseNumber ?? ""}|${wayIn}`).values()].flatMap((run) => {
    const [first] = run;
    const last = run.at(-1);
    if (first === undefined || last === undefined || first.caseNumber === null) return [];
    const { caseNumber, wayIn } = first;
    const worked = changes.get(caseNumber)?.length ?? 0;
    return [{ caseNumber, by: wayIn, times: run.length, changes: worked, first: first.at, last: last.at }];
  });
};

/** The review of a period, both days included. */
export const readLogReview = async (
  read: Read,
  { from, to }: { readonly from: Day; readonly to: Day },
  wayIn: (slotId: string) => WayIn,
): Promise<LogReview> => {
  const lines = (await readLines(read, from, to))
    .map((row) => lineOf(row, wayIn(row.actor_slot)))
    .filter(({ day }) => day >= from && day <= to);
  const of = (...actions: readonly string[]) => lines.filter(({ action }) => actions.includes(action));
  return {
    lines: lines.length,
    unlocked: [...Map.groupBy(of("vault.unlock", "vault.create"), ({ wayIn: by }) => by)].map(([by, run]) => ({
      by,
      times: run.length,
    })),
    opened: openedOf(lines).toSorted((one, other) => (one.last < other.last ? 1 : -1)),
    sent: of("document.dispatch")
      .map(({ sequence, at, caseNumber, detail: { kinds, codes, to: where, sha256 } }) => ({
        ...{ sequence, at, caseNumber, kinds, sha256 },
        recipients: codes,
        to: where,
      }))
      .toReversed(),
    printed: of("private.tellPrinted")
      .map(({ sequence, at, caseNumber, detail: { codes } }) => ({ sequence, at, caseNumber, recipients: codes }))
      .toReversed(),
    unmasked: of("caseFile.reveal")
      .map(({ sequence, at, caseNumber, detail: { who, what } }) => ({ sequence, at, caseNumber, who, what }))
      .toReversed(),
    refused: of("vault.unlockRefused", "vault.confirmRefused")
      .map(({ sequence, at, detail: { code } }) => ({ sequence, at, code: code === "" ? "wrongPassphrase" : code }))
      .toReversed(),
    finds: findPatterns(lines),
    end: await readEnd(read),
  };
};
