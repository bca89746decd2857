import type { Handlers } from "../../../shared/contract/define.ts";
import type { minutesContract } from "../../../shared/contract/minutes.ts";
import { currentVersion, mayAttend } from "../../../shared/domain/consent-rules.ts";
import { AgencyId, MinutesId } from "../../../shared/domain/ids.ts";
import type { Meeting } from "../../../shared/domain/meeting.ts";
import { MinutesContent, type Minutes } from "../../../shared/domain/minutes.ts";
import { moveText, type MoveTo } from "../../../shared/domain/minutes-move.ts";
import { placeOf } from "../../../shared/domain/minutes-text-name.ts";
import { entrySpeaks, withCard } from "../../../shared/domain/minutes-texts.ts";
import { minutesGaps } from "../../../shared/domain/minutes-rules.ts";
import { err, ok } from "../../../shared/result.ts";
import type { Context } from "../../database/access.ts";
import { readConsentFacts } from "../../database/readings/consent.ts";
import { readMeeting, readMinutes } from "../../database/readings/meeting.ts";
import { readMinutesRecord } from "../../database/readings/minutes-record.ts";
import { readProfile } from "../../database/readings/profile.ts";
import type { Read } from "../../database/session.ts";
import { insertMinutesDraft, markMeetingEnded } from "../../database/writings.ts";
import { readReturned } from "./returned/read-returned.ts";
import { discardDraftOf, establishMinutes, updateContent } from "./store.ts";
import { readMinutesFacts, readMinutesView } from "./view.ts";

type Writable =
  | { readonly ok: true; readonly value: { readonly minutes: Minutes; readonly meeting: Meeting } }
  | { readonly ok: false; readonly error: { readonly code: "notFound" | "changedMeanwhile" | "minutesLocked" } };

/** Minutes that can still be written in, as the writer last saw them. */
const writable = async (
  read: Read,
  known: { readonly minutesId: MinutesId; readonly version: number },
): Promise<Writable> => {
  const minutes = await readMinutes(read, known.minutesId);
  const meeting = minutes && (await readMeeting(read, minutes.meetingId));
  if (minutes === undefined || meeting === undefined) return err({ code: "notFound" });
  if (minutes.state !== "draft") return err({ code: "minutesLocked" });
  return minutes.version === known.version ? ok({ minutes, meeting }) : err({ code: "changedMeanwhile" });
};

/** Whether an agency may tell something in a category at a meeting: only what consent names that day is written (R11). */
const coveredAt = async (read: Read, meeting: Meeting) => {
  const facts = await readConsentFacts(read, meeting.caseId);
  return (agencyId: AgencyId, categoryId: string): boolean =>
    facts !== undefined &&
    mayAttend(facts, agencyId, meeting.heldOn) &&
    (currentVersion(facts, meeting.heldOn)?.categories ?? []).some(
      (one) => one.agencyId === agencyId && one.categoryId === categoryId,
    );
};

/** The agency under whose category text would come that consent does not name that day. */
const uncoveredTarget = async (read: Read, meeting: Meeting, to: MoveTo): Promise<AgencyId | undefined> => {
  const place = to.kind === "text" ? placeOf(to.name) : undefined;
  if (place?.kind !== "survey") return undefined;
  const agencyId = AgencyId.parse(place.agencyId);
  return (await coveredAt(read, meeting))(agencyId, place.categoryId) ? undefined : agencyId;
};

export const minutesHandlers: Handlers<{ minutes: typeof minutesContract }, Context>["minutes"] = {
  readReturned,
  read: async ({ meetingId }, { read, isOpened }) => {
    const meeting = await readMeeting(read, meetingId);
    if (meeting === undefined) return err({ code: "notFound" });
    if (!isOpened(meeting.caseId)) return err({ code: "notOpened" });
    const view = await readMinutesView(read, meeting);
    return view === undefined ? err({ code: "notFound" }) : ok(view);
  },

  keep: async ({ sections, ...known }, { read, write, concerns }) => {
    const found = await writable(read, known);
    if (!found.ok) return found;
    const { minutes } = found.value;
    const content = MinutesContent.parse({ ...minutes.content, ...sections });
    await updateContent(write, minutes.minutesId, content, minutes.version + 1);
    concerns({
      table: "minutes",
      id: minutes.minutesId,
      caseId: minutes.caseId,
      detail: { sections: Object.keys(sections) },
    });
    return ok({ version: minutes.version + 1 });
  },

  keepSurveyCard: async ({ card, ...known }, { read, write, concerns }) => {
    const found = await writable(read, known);
    if (!found.ok) return found;
    const { minutes, meeting } = found.value;
    const covered = await coveredAt(read, meeting);
    if (card.entries.some((entry) => entrySpeaks(entry) && !covered(card.agencyId, entry.categoryId))) {
      return err({ code: "agencyNotCovered", agencyId: card.agencyId });
    }
    const content = { ...minutes.content, survey: withCard(minutes.content, card) };
    await updateContent(write, minutes.minutesId, content, minutes.version + 1);
    concerns({ table: "minutes", id: minutes.minutesId, caseId: minutes.caseId, detail: { sections: ["survey"] } });
    return ok({ version: minutes.version + 1 });
  },

  move: async ({ move, ...known }, { read, write, newId, concerns }) => {
    const found = await writable(read, known);
    if (!found.ok) return found;
    const { minutes, meeting } = found.value;
    const agencyId = await uncoveredTarget(read, meeting, move.to);
    if (agencyId !== undefined) return err({ code: "agencyNotCovered", agencyId });
    const moved = moveText(minutes.content, move, newId);
    if (!moved.ok) return moved;
    const version = minutes.version + 1;
    await updateContent(write, minutes.minutesId, moved.value, version);
    if (move.from.kind === "text") await discardDraftOf(write, minutes.minutesId, move.from.name);
    concerns({ table: "minutes", id: minutes.minutesId, caseId: minutes.caseId, detail: { to: move.to.kind } });
    return ok({ version, content: moved.value });
  },

  establish: async (known, { read, write, today, now, concerns }) => {
    const found = await writable(read, known);
    if (!found.ok) return found;
    const { minutes, meeting } = found.value;
    if (meeting.cancelledOn !== null) return err({ code: "meetingCancelled" });
    const record = await readMinutesRecord(read, minutes, meeting);
    const gaps = minutesGaps(await readMinutesFacts(read, minutes, meeting, record));
    if (gaps.length > 0) return err({ code: "minutesIncomplete", gaps: [...gaps] });
    const by = (await readProfile(read))?.profile.coordinator.name ?? "";
    const version = minutes.version + 1;
    await establishMinutes(write, minutes.minutesId, { on: today, by, record, version });
    await markMeetingEnded(write, minutes.meetingId, now);
    concerns({ table: "minutes", id: minutes.minutesId, caseId: minutes.caseId, detail: { number: minutes.number } });
    return ok({ ...minutes, state: "established", establishedOn: today, establishedBy: by, version });
  },

  correct: async ({ minutesId, reason }, { read, write, newId, concerns }) => {
    const before = await readMinutes(read, minutesId);
    const meeting = before && (await readMeeting(read, before.meetingId));
    if (before === undefined || meeting === undefined) return err({ code: "notFound" });
    const newest = (await readMinutesView(read, meeting))?.minutes;
    if (before.state === "draft" || newest?.minutesId !== minutesId) return err({ code: "minutesNotEstablished" });
    const correction: Minutes = {
      ...before,
      minutesId: MinutesId.parse(newId()),
      number: before.number + 1,
      state: "draft",
      correctionReason: reason,
      establishedOn: null,
      establishedBy: "",
      version: 1,
    };
    await insertMinutesDraft(write, correction);
    concerns({
      table: "minutes",
      id: correction.minutesId,
      caseId: before.caseId,
      detail: { number: correction.number },
    });
    return ok(correction);
  },
};
