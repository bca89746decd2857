// What has been done in one case, read from the rows that each part of the process leaves.
import { AnswerValue, ExceptionKind, type Signer } from "../../../shared/domain/consent.ts";
import type { OwnItem } from "../../../shared/domain/checklist.ts";
import type { CaseId, MeetingId } from "../../../shared/domain/ids.ts";
import { MeetingKind } from "../../../shared/domain/meeting.ts";
import { NoteKind, NoteManner, NoteSource, NoteWith } from "../../../shared/domain/note.ts";
import type { TimelineEntry } from "../../../shared/domain/timeline.ts";
import { fromJson } from "../../database/json.ts";
import type { Read, Write } from "../../database/session.ts";

type Entries = Promise<readonly TimelineEntry[]>;

const signerOf = (row: {
  readonly signer_kind: string;
  readonly guardian_id: Extract<Signer, { kind: "guardian" }>["guardianId"] | null;
}): Signer => (row.guardian_id === null ? { kind: "youth" } : { kind: "guardian", guardianId: row.guardian_id });

const header = async (read: Read, caseId: CaseId): Entries => {
  const rows = await read.selectFrom("case_file").selectAll().where("case_id", "=", caseId).execute();
  return rows.flatMap(({ opened_on, closed_on, coordinator }): readonly TimelineEntry[] => [
    { what: "caseOpened", on: opened_on, by: coordinator },
    ...(closed_on === null ? [] : [{ what: "caseClosed" as const, on: closed_on }]),
  ]);
};

const consents = async (read: Read, caseId: CaseId): Entries =>
  (await read.selectFrom("consent").select(["number", "created_on"]).where("case_id", "=", caseId).execute()).map(
    ({ number, created_on }) => ({ what: "consentMade", on: created_on, version: number }),
  );

/** What one signer answered at one time is one line, however many agencies it was about. */
const answers = async (read: Read, caseId: CaseId): Entries => {
  const rows = await read
    .selectFrom("consent_answer")
    .innerJoin("consent", "consent.consent_id", "consent_answer.consent_id")
    .select(["consent.number", "signer_kind", "guardian_id", "answer", "answered_on", "recorded_at"])
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("consent.case_id", "=", caseId)
    .groupBy(["consent.number", "signer_kind", "guardian_id", "answer", "answered_on", "recorded_at"])
    .execute();
  const given = Map.groupBy(rows, (row) =>
    [row.number, row.signer_kind, row.guardian_id, row.answered_on, row.recorded_at].join("|"),
  );
  return [...given.values()].flatMap((group): readonly TimelineEntry[] => {
    const [first] = group;
    if (first === undefined) return [];
    return [
      {
        what: "consentAnswered",
        on: first.answered_on,
        version: first.number,
        signer: signerOf(first),
        answers: group.map(({ answer, count }) => ({ answer: AnswerValue.parse(answer), count })),
      },
    ];
  });
};

const exceptions = async (read: Read, caseId: CaseId): Entries =>
  (await read.selectFrom("consent_exception").selectAll().where("case_id", "=", caseId).execute()).map((row) => ({
    what: "exceptionMade",
    on: row.decided_on,
    signer: signerOf(row),
    kind: ExceptionKind.parse(row.kind),
    by: row.decided_by,
  }));

const meetings = async (read: Read, caseId: CaseId): Entries => {
  const rows = await read
    .selectFrom("meeting")
    .leftJoin("notice", "notice.meeting_id", "meeting.meeting_id")
    .select(["meeting.meeting_id", "kind", "ordinal", "held_on", "started_at", "cancelled_on", "notice.sent_on"])
    .where("case_id", "=", caseId)
    .execute();
  return rows.flatMap((row): readonly TimelineEntry[] => {
    const meeting = {
      meetingId: row.meeting_id,
      kind: MeetingKind.parse(row.kind),
      ordinal: row.ordinal,
      heldOn: row.held_on,
    };
    return [
      ...(row.sent_on === null ? [] : [{ what: "noticeSent" as const, on: row.sent_on, meeting }]),
      ...(row.started_at === null ? [] : [{ what: "meetingHeld" as const, on: row.held_on, meeting }]),
      ...(row.cancelled_on === null ? [] : [{ what: "meetingCancelled" as const, on: row.cancelled_on, meeting }]),
    ];
  });
};

const minutes = async (read: Read, caseId: CaseId): Entries => {
  const rows = await read
    .selectFrom("minutes")
    .innerJoin("meeting", "meeting.meeting_id", "minutes.meeting_id")
    .select(["minutes.meeting_id", "kind", "ordinal", "held_on", "number", "established_on", "established_by"])
    .where("case_id", "=", caseId)
    .execute();
  return rows.flatMap((row): readonly TimelineEntry[] => {
    if (row.established_on === null) return [];
    const kind = MeetingKind.parse(row.kind);
    const meeting = { meetingId: row.meeting_id, kind, ordinal: row.ordinal, heldOn: row.held_on };
    const by = row.established_by;
    return [{ what: "minutesEstablished", on: row.established_on, meeting, number: row.number, by }];
  });
};

/** Copies of one act that left the same day are one line. See: [Note: Concern reports are not in the timeline] */
const dispatches = async (read: Read, caseId: CaseId): Entries => {
  const rows = await read
    .selectFrom("document")
    .select(["act", "kind", "recipient_label", "disclosed_on", "disclosed_by"])
    .where("case_id", "=", caseId)
    .where("kind", "!=", "concernReport")
    .execute();
  return [...Map.groupBy(rows, (row) => `${row.act}|${row.disclosed_on}`).values()].flatMap(
    (group): readonly TimelineEntry[] => {
      const [first] = group;
      if (first === undefined) return [];
      const recipients = [...new Set(group.map((row) => row.recipient_label))];
      return [{ what: "dispatched", on: first.disclosed_on, kind: first.kind, recipients, by: first.disclosed_by }];
    },
  );
};

/** That it was found out, or taken further, never to whom the copy came. */
const misdeliveries = async (read: Read, caseId: CaseId): Entries =>
  (
    await read
      .selectFrom("misdelivery")
      .innerJoin("document", "document.document_id", "misdelivery.document_id")
      .select(["document.kind", "document.number", "found_on", "registered_on", "corrects"])
      .where("misdelivery.case_id", "=", caseId)
      .where("document.kind", "!=", "concernReport")
      .execute()
  ).map((row) => ({
    what: "misdelivered",
    on: row.corrects === null ? row.found_on : row.registered_on,
    kind: row.kind,
    number: row.number,
    isCorrection: row.corrects !== null,
  }));

const notes = async (read: Read, caseId: CaseId): Entries =>
  (await read.selectFrom("note").selectAll().where("case_id", "=", caseId).execute()).map((row) => ({
    what: "noted",
    on: row.happened_on,
    kind: NoteKind.parse(row.kind),
    with: row.party === null ? null : fromJson(NoteWith, row.party),
    manner: row.manner === null ? null : NoteManner.parse(row.manner),
    source: row.source === null ? null : fromJson(NoteSource, row.source),
    isStruck: row.struck_at !== null,
    by: row.registered_by,
  }));

/**
 * [Note: Concern reports are not in the timeline]
 * The overview may lie open in a room: that a concern report was made, or left, stands in the log only (B3).
 */
const parts = [header, consents, answers, exceptions, meetings, minutes, dispatches, misdeliveries, notes];

/** Newest first. What happened the same day stands in the reverse order of the process. */
export const readTimeline = async (read: Read, caseId: CaseId): Promise<TimelineEntry[]> => {
  const found: TimelineEntry[] = [];
  for (const part of parts) found.push(...(await part(read, caseId)));
  return found.toReversed().toSorted((one, other) => other.on.localeCompare(one.on));
};

export const putTick = async (
  write: Write,
  tick: { readonly caseId: CaseId; readonly item: OwnItem; readonly meetingId: MeetingId | null },
  on: string | null,
): Promise<void> => {
  const key = { case_id: tick.caseId, item: tick.item, meeting_id: tick.meetingId ?? "" };
  await write
    .deleteFrom("checklist_tick")
    .where("case_id", "=", key.case_id)
    .where("item", "=", key.item)
    .where("meeting_id", "=", key.meeting_id)
    .execute();
  if (on !== null)
    await write
      .insertInto("checklist_tick")
      .values({ ...key, ticked_on: on })
      .execute();
};
