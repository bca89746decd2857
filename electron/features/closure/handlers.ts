import type { closureContract } from "../../../shared/contract/closure.ts";
import type { Handlers } from "../../../shared/contract/define.ts";
import type { Closure } from "../../../shared/domain/closure.ts";
import { closureBlock, lengthOf } from "../../../shared/domain/closure-rules.ts";
import { ClosureId } from "../../../shared/domain/ids.ts";
import { err, ok } from "../../../shared/result.ts";
import type { Context } from "../../database/access.ts";
import { readClosures } from "../../database/readings/closure.ts";
import { readConsentFacts } from "../../database/readings/consent.ts";
import { readClosureCase, readLatestEventOn, readUnfinished } from "./reading.ts";
import { cancelPlannedMeetings, insertClosure, insertReopening, readLettersSent, setClosedOn } from "./store.ts";

export const closureHandlers: Handlers<{ closure: typeof closureContract }, Context>["closure"] = {
  read: async ({ caseId }, { read, today, isOpened }) => {
    if (!isOpened(caseId)) return err({ code: "notOpened" });
    const about = await readClosureCase(read, caseId, today);
    if (about === "profileMissing") return err({ code: "profileMissing" });
    const consent = await readConsentFacts(read, caseId);
    if (about === undefined || consent === undefined) return err({ code: "notFound" });
    return ok({
      openedOn: about.facts.openedOn,
      closedOn: about.closedOn,
      version: about.version,
      closures: [...(await readClosures(read, caseId))],
      reopenings: [...about.reopenings],
      goals: about.goals,
      openCommitments: about.openCommitments,
      subjects: about.latestConcern,
      concernReports: about.reports,
      concernLimit: about.concernLimit,
      ifConcernRemains: about.ifConcernRemains,
      plannedMeetings: about.meetings
        .filter(({ startedAt, cancelledOn, heldOn }) => startedAt === null && cancelledOn === null && heldOn >= today)
        .map((meeting) => meeting.heldOn),
      latestEventOn: await readLatestEventOn(read, caseId, about.meetings),
      lettersSentOn:
        about.closedOn === null ? { family: null, parties: null } : await readLettersSent(read, caseId, about.closedOn),
      length: lengthOf(consent, about.closedOn ?? today) ?? null,
    });
  },

  close: async ({ caseId, version, details }, { read, write, newId, now, today, concerns }) => {
    const about = await readClosureCase(read, caseId, today);
    if (about === undefined) return err({ code: "notFound" });
    if (about === "profileMissing") return err({ code: "profileMissing" });
    if (about.version !== version) return err({ code: "changedMeanwhile" });
    const heldOn = await readUnfinished(read, about.meetings);
    if (heldOn !== undefined) return err({ code: "minutesUnfinished", heldOn });
    const block = closureBlock(details, about.facts);
    if (block !== undefined) return err(block);
    const closure: Closure = {
      closureId: ClosureId.parse(newId()),
      caseId,
      period: about.period,
      edition: 1,
      correctionReason: "",
      recordedAt: now,
      details,
    };
    await insertClosure(write, closure);
    await setClosedOn(write, caseId, details.closedOn, version + 1);
    await cancelPlannedMeetings(write, caseId, details.closedOn);
    concerns({ table: "closure", id: closure.closureId, caseId });
    return ok(closure);
  },

  correct: async ({ caseId, version, details, reason }, { read, write, newId, now, today, concerns }) => {
    const about = await readClosureCase(read, caseId, today);
    if (about === undefined) return err({ code: "notFound" });
    if (about === "profileMissing") return err({ code: "profileMissing" });
    if (about.version !== version) return err({ code: "changedMeanwhile" });
    const before = (await readClosures(read, caseId)).at(-1);
    if (about.closedOn === null || before === undefined) return err({ code: "caseNotClosed" });
    const block = closureBlock(details, about.facts);
    if (block !== undefined) return err(block);
    const closure: Closure = {
      ...before,
      closureId: ClosureId.parse(newId()),
      edition: before.edition + 1,
      correctionReason: reason,
      recordedAt: now,
      details,
    };
    await insertClosure(write, closure);
    await setClosedOn(write, caseId, details.closedOn, version + 1);
    concerns({ table: "closure", id: closure.closureId, caseId });
    return ok(closure);
  },

  reopen: async ({ caseId, version, reopenedOn, decidedBy, reason }, { read, write, newId, now, today, concerns }) => {
    const about = await readClosureCase(read, caseId, today);
    if (about === undefined || about === "profileMissing") return err({ code: "notFound" });
    if (about.version !== version) return err({ code: "changedMeanwhile" });
    if (about.closedOn === null) return err({ code: "caseNotClosed" });
    if (reopenedOn > today) return err({ code: "dateInFuture" });
    if (reopenedOn < about.closedOn) return err({ code: "reopenedBeforeClosed", closedOn: about.closedOn });
    const reopening = { period: about.period, reopenedOn, decidedBy, reason };
    const reopeningId = newId();
    await insertReopening(write, caseId, { ...reopening, reopeningId, recordedAt: now });
    await setClosedOn(write, caseId, null, version + 1);
    concerns({ table: "reopening", id: reopeningId, caseId });
    return ok(reopening);
  },
};
