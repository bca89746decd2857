import { z } from "zod";
import type { WayIn } from "../../../shared/contract/case-file.ts";
import type { Handlers } from "../../../shared/contract/define.ts";
import type { logReviewContract } from "../../../shared/contract/log-review.ts";
import { findPatterns, isReading, type ReviewedLine } from "../../../shared/domain/log-review.ts";
import { err, ok } from "../../../shared/result.ts";
import type { Context } from "../../database/access.ts";
import { hashAt, readEnd, readLines } from "./store.ts";

/** What the review reads of a line's detail. A line of an older version may lack any of it. */
const Detail = z.object({
  at: z.string().catch(""),
  code: z.string().catch(""),
  with: z.string().catch(""),
  who: z.string().catch(""),
  what: z.string().catch(""),
  to: z.enum(["file", "paper"]).catch("file"),
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

export const logReviewHandlers: Handlers<{ logReview: typeof logReviewContract }, Context>["logReview"] = {
  read: async ({ from, to }, { read, wayIn }) => {
    const lines = (await readLines(read, from, to))
      .map((row) => lineOf(row, wayIn(row.actor_slot)))
      .filter(({ day }) => day >= from && day <= to);
    const of = (...actions: readonly string[]) => lines.filter(({ action }) => actions.includes(action));
    return ok({
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
      unmasked: of("caseFile.reveal")
        .map(({ sequence, at, caseNumber, detail: { who, what } }) => ({ sequence, at, caseNumber, who, what }))
        .toReversed(),
      refused: of("vault.unlockRefused", "vault.confirmRefused")
        .map(({ sequence, at, detail: { code } }) => ({ sequence, at, code: code === "" ? "wrongPassphrase" : code }))
        .toReversed(),
      finds: findPatterns(lines),
      end: await readEnd(read),
    });
  },

  verify: async ({ earlier }, { read, verifyLog }) => {
    const whole = await verifyLog();
    if (!whole.ok) return err({ code: "chainBroken", sequence: whole.error.seq });
    const end = { sequence: whole.value.seq, hash: whole.value.hash };
    if (earlier === null) return ok({ end, earlier: "notAsked" });
    const hash = await hashAt(read, earlier.sequence);
    if (hash === undefined) return ok({ end, earlier: "missing" });
    return ok({ end, earlier: hash === earlier.hash ? "found" : "differs" });
  },
};
