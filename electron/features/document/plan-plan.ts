// The joint plan (gemensam plan) alone, as one recipient may have it: what the newest minutes that stand hold of it (R38).
import { mayTakePart } from "../../../shared/domain/consent-parties.ts";
import { consentOn } from "../../../shared/domain/consent-rules.ts";
import { planBlock } from "../../../shared/domain/disclosure.ts";
import type { CaseId } from "../../../shared/domain/ids.ts";
import type { Meeting } from "../../../shared/domain/meeting.ts";
import type { Minutes } from "../../../shared/domain/minutes.ts";
import type { MinutesRecord } from "../../../shared/domain/minutes-record.ts";
import { partyKey, sameParty, type Party } from "../../../shared/domain/party.ts";
import { isOpen, type Commitment } from "../../../shared/domain/plan.ts";
import { planWithClosings, type PlanClosing } from "../../../shared/domain/plan-history.ts";
import { err, ok } from "../../../shared/result.ts";
import { meetingTitle } from "../../../shared/text/meeting.ts";
import { readMinutesRecord } from "../../database/readings/minutes-record.ts";
import { readPlanClosings } from "../../database/readings/plan-history.ts";
import type { Read } from "../../database/session.ts";
import type { PlanData } from "../../documents/plan-data.ts";
import { planDocument } from "../../documents/plan.ts";
import type { DocumentCase } from "./case-reading.ts";
import { composeJointPlan, composeOwnCommitments } from "./compose-plan.ts";
import { readCheck } from "./copy-check.ts";
import { type CopyContext, pdfOrWord, type Planned, type PlannedCopy } from "./copy.ts";
import { copyTo, headFor, partiesOf, personsOf, readCopyFor, readOpenedCase, type RequestOf } from "./plan-parts.ts";
import { readStandingMinutes } from "./standing-minutes.ts";

/** The plan as it was last decided: with the minutes that hold it. */
interface DecidedPlan {
  readonly meeting: Meeting;
  readonly minutes: Minutes;
  readonly record: MinutesRecord;
}

/** Nothing while no minutes stand, or they hold no goal. */
const readDecidedPlan = async (read: Read, caseId: CaseId): Promise<DecidedPlan | undefined> => {
  const newest = await readStandingMinutes(read, caseId);
  if (newest === undefined) return undefined;
  const record = await readMinutesRecord(read, newest.minutes, newest.meeting);
  return record.goals.length === 0 ? undefined : { ...newest, record };
};

/** Everybody the plan may be for, or is asked of: the parties of the case, who has taken something on, and private persons. */
const planParties = (about: DocumentCase, commitments: readonly Commitment[]): readonly Party[] => {
  const responsible = commitments.flatMap(({ responsible: one }) => (one?.kind === "agency" ? [one] : []));
  const all = [...partiesOf(about), ...responsible, ...personsOf(about)];
  return [...new Map(all.map((party) => [partyKey(party), party])).values()];
};

/** The parties of the plan as it was last decided; nobody while there is none. */
export const readPlanParties = async (about: DocumentCase, { read }: CopyContext): Promise<readonly Party[]> =>
  planParties(about, (await readDecidedPlan(read, about.caseId))?.record.commitments ?? []);

type ToldPlan = Omit<PlanData, "head">;

/** A case that is open again goes on: from what the closure left, and after a new meeting from what that decided. */
const aboutPlan = ({ meeting, minutes }: DecidedPlan, closings: readonly PlanClosing[], about: DocumentCase) => ({
  youthName: about.youthName,
  decided: { label: meetingTitle(meeting), on: meeting.heldOn },
  isLate: false,
  goals: [],
  own: [],
  reservation: null,
  nextOn: closings.some(({ on }) => on >= meeting.heldOn) ? null : minutes.content.next.nextMeetingOn,
  closedOn: about.closedOn,
});

/** What every copy of the plan shares: that its party may have it today, what was decided, and what the log keeps of it. */
export const readPlanCopy = async (
  { caseId, party }: Pick<RequestOf<"plan">, "caseId" | "party">,
  context: CopyContext,
) => {
  const { read, today } = context;
  const opened = await readOpenedCase(caseId, context);
  if (!opened.ok) return opened;
  const about = opened.value;
  const decided = await readDecidedPlan(read, caseId);
  if (!planParties(about, decided?.record.commitments ?? []).some((one) => sameParty(one, party))) {
    return err({ code: "notFound" });
  }
  if (decided === undefined) return err({ code: "planMissing" });
  const { meeting, minutes, record } = decided;
  const closings = await readPlanClosings(read, caseId);
  const { commitments } = planWithClosings(record, closings);
  const block = planBlock(about.consent, party, commitments.filter(isOpen), today);
  if (block !== undefined) return err(block);
  const consent = consentOn(about.consent, today);
  return ok({
    about,
    decided,
    closings,
    commitments,
    logged: {
      ...copyTo(party, about),
      ground: party.kind === "youth" ? ("ownMatter" as const) : ("consent" as const),
      minutesId: minutes.minutesId,
      meetingId: meeting.meetingId,
      consentId: consent.ok ? consent.version.consentId : null,
    },
    /** What this state of the plan is called: another meeting or another closing makes another. */
    state: `${caseId}:${minutes.minutesId}${closings.length === 0 ? "" : `:${String(closings.length)}`}`,
  });
};

export const planPlan = async ({ caseId, party }: RequestOf<"plan">, context: CopyContext): Promise<Planned> => {
  const { read, today } = context;
  const found = await readPlanCopy({ caseId, party }, context);
  if (!found.ok) return found;
  const { about, decided, closings, commitments, logged, state } = found.value;
  const { meeting, minutes, record } = decided;
  const shared = aboutPlan(decided, closings, about);
  const planned = { ...logged, kind: "plan" as const, act: `plan:${state}`, formats: pdfOrWord };
  const renderTold = (told: ToldPlan) => (number: number) =>
    planDocument({ ...told, head: headFor(party, about, number, context) });
  if (party.kind === "person") {
    const told: ToldPlan = {
      ...shared,
      audience: "person",
      own: composeOwnCommitments(
        { commitments, nextOn: shared.nextOn },
        party,
        { facts: about.consent, day: today },
        about,
      ),
      reservation: about.person(party.personId)?.reservation?.text ?? null,
      nextOn: null,
      closedOn: null,
    };
    return ok<PlannedCopy>({ ...planned, told, document: renderTold(told) });
  }
  const copy = await readCopyFor(party, about, context);
  const told: ToldPlan = {
    ...shared,
    audience: party.kind === "agency" ? "agency" : "family",
    isLate: party.kind === "agency" && !mayTakePart(about.consent, party, meeting.heldOn),
    goals: composeJointPlan(record, { closings, nextOn: shared.nextOn }, copy, about),
  };
  const check = await readCheck(read, minutes.minutesId, copy, told);
  if (check?.done === false && !context.looking) return err({ code: "copyNotChecked" });
  return ok<PlannedCopy>({ ...planned, check, told, document: renderTold(told) });
};
