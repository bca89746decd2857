// Where a case stands: its steps as the host computed them, and the one next step, from the same facts as every other screen.
import { nextStep, type NextStep } from "../../../shared/domain/next-step.ts";
import type { MeetingFacts } from "../../../shared/domain/case-steps.ts";
import type { StepState } from "../../../shared/domain/case-missing.ts";
import type { Day } from "../../../shared/domain/day.ts";
import type { Meeting } from "../../../shared/domain/meeting.ts";
import type { NoticeState } from "../../../shared/domain/notice-state.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { useQuery } from "../../api/useQuery.ts";

export interface CaseState {
  readonly steps: readonly StepState[];
  readonly next: NextStep | null;
  /** Earliest first; the cancelled ones left out. */
  readonly meetings: readonly (Meeting & { readonly noticeSentOn: Day | null; readonly noticeState: NoticeState })[];
}

/** What the pre-meeting decided is in its minutes; the step that the host computed tells the outcome. */
const isDecided = (steps: readonly StepState[]): boolean =>
  steps.some(({ step, missing }) => step === "preMeeting" && missing.length === 0);

/** Undefined while it is being read. */
export const useCaseState = (facts: CaseFacts, today: Day): CaseState | undefined => {
  const api = useApi();
  const { caseId } = facts.caseFile;
  const strip = useQuery(api.caseFile.steps, { caseId });
  const own = useQuery(api.meeting.listForCase, { caseId });
  const all = useQuery(api.meeting.listAll, null);
  if (strip.state !== "ready" || own.state !== "ready" || all.state !== "ready") return undefined;
  const steps = strip.value;
  const inOrder = own.value
    .filter((meeting) => meeting.cancelledOn === null)
    .toSorted((one, other) => `${one.heldOn}${one.startsAt}`.localeCompare(`${other.heldOn}${other.startsAt}`));
  const rowOf = (meeting: Meeting) => all.value.find((one) => one.meetingId === meeting.meetingId);
  const meetings: readonly MeetingFacts[] = inOrder.map((meeting) => ({
    ...meeting,
    noticeSentOn: rowOf(meeting)?.noticeSentOn ?? null,
    informedOn: meeting.informed?.on ?? null,
    unsentCopies: rowOf(meeting)?.unsentCopies ?? 0,
    noticeOutdated: rowOf(meeting)?.noticeState === "changed",
    minutesState: rowOf(meeting)?.minutesState ?? "none",
    decidedToGoOn: meeting.kind === "preMeeting" && isDecided(steps),
    // The next step is to plan a meeting either way; only its words in Idag differ.
    meetsAgain: false,
    endsCooperation: rowOf(meeting)?.endsCooperation ?? false,
  }));
  const { closedOn } = facts.caseFile;
  return {
    steps,
    next: nextStep({ ...facts.profile, consent: facts.consent, meetings, closedOn }, today),
    meetings: inOrder.map((meeting) => ({
      ...meeting,
      noticeSentOn: rowOf(meeting)?.noticeSentOn ?? null,
      noticeState: rowOf(meeting)?.noticeState ?? "none",
    })),
  };
};
