// What must stand in the minutes before they can be established (fastställas): R28, R31–R36, R39.
import { z } from "zod";
import { AgencyId, CommitmentId } from "./ids.ts";
import { agenciesPresent, type Attendance, type MeetingKind } from "./meeting.ts";
import type { MinutesContent, SurveyCard } from "./minutes.ts";
import { placeOf } from "./minutes-text-name.ts";
import { entrySpeaks } from "./minutes-texts.ts";
import type { Commitment } from "./plan.ts";

/** One thing that is missing. `number` is the n of An. */
export const MinutesGap = z.discriminatedUnion("code", [
  z.object({ code: z.literal("noteTakerMissing") }),
  z.object({ code: z.literal("nobodyPresent") }),
  z.object({ code: z.literal("consentNotReviewed") }),
  z.object({ code: z.literal("informationMissing") }),
  z.object({ code: z.literal("preMeetingDecisionMissing") }),
  z.object({ code: z.literal("surveyMissing"), agencyId: AgencyId }),
  z.object({ code: z.literal("strengthMissing") }),
  z.object({ code: z.literal("youthVoiceMissing") }),
  z.object({ code: z.literal("responsibleMissing"), commitmentId: CommitmentId, number: z.int() }),
  z.object({ code: z.literal("followUpDateMissing"), commitmentId: CommitmentId, number: z.int() }),
  z.object({ code: z.literal("statusMissing"), commitmentId: CommitmentId, number: z.int() }),
  z.object({ code: z.literal("nextMeetingMissing") }),
  z.object({ code: z.literal("parkedLeft") }),
]);
export type MinutesGap = z.infer<typeof MinutesGap>;

/** The agency or commitment that a gap is about, where there are several. */
export const gapAbout = (gap: MinutesGap): string | null => {
  if ("agencyId" in gap) return gap.agencyId;
  return "commitmentId" in gap ? gap.commitmentId : null;
};

/** All that decides whether minutes can be established. */
export interface MinutesFacts {
  readonly kind: MeetingKind;
  /** Whether a pre-meeting is to decide to start (R7), or the coordinator has. */
  readonly preMeetingDecides: boolean;
  readonly content: MinutesContent;
  readonly attendance: readonly Attendance[];
  /** The commitments made at this meeting. */
  readonly made: readonly Commitment[];
  /** The commitments it opened with, and which of them have got a status at it (R39). */
  readonly carriedOver: readonly { readonly commitment: Commitment; readonly reviewed: boolean }[];
}

const isFilled = (text: string): boolean => text.trim() !== "";

const cardSaysSomething = (card: SurveyCard): boolean => card.nothingToReport || card.entries.some(entrySpeaks);

/** Whether an agency has told anything. It may stand among what the guardians do not see. */
export const hasTold = ({ survey, hidden }: Pick<MinutesContent, "survey" | "hidden">, agencyId: AgencyId): boolean =>
  survey.some((card) => card.agencyId === agencyId && cardSaysSomething(card)) ||
  hidden.some(({ from }) => {
    const place = placeOf(from);
    return place?.kind === "survey" && place.agencyId === agencyId;
  });

const isOfVoice = (name: string): boolean => name.startsWith("youthVoice.") || name.startsWith("proposal.");

/** Whether the youth has been heard, or it says why not (R34). */
export const voiceIsHeard = ({ youthVoice, hidden }: Pick<MinutesContent, "youthVoice" | "hidden">): boolean =>
  youthVoice.silentBecause !== null ||
  [
    youthVoice.interests,
    youthVoice.attitude,
    youthVoice.attitudeToProposals,
    youthVoice.ownWords,
    ...youthVoice.proposals.map(({ text }) => text),
  ].some(isFilled) ||
  hidden.some(({ from }) => isOfVoice(from));

const commitmentGaps = (facts: MinutesFacts): readonly MinutesGap[] => [
  ...facts.made.flatMap(({ commitmentId, number, responsible, followUpOn }): MinutesGap[] => [
    ...(responsible === null ? [{ code: "responsibleMissing" as const, commitmentId, number }] : []),
    ...(followUpOn === null ? [{ code: "followUpDateMissing" as const, commitmentId, number }] : []),
  ]),
  ...facts.carriedOver.flatMap(({ commitment: { commitmentId, number }, reviewed }): MinutesGap[] =>
    reviewed ? [] : [{ code: "statusMissing", commitmentId, number }],
  ),
];

const familyGaps = (facts: MinutesFacts): readonly MinutesGap[] => {
  const { content } = facts;
  const gaps: MinutesGap[] = [];
  if (content.informed === null) gaps.push({ code: "informationMissing" });
  if (content.strengths.length === 0) gaps.push({ code: "strengthMissing" });
  if (!voiceIsHeard(content)) gaps.push({ code: "youthVoiceMissing" });
  if (content.next.nextMeetingOn === null && !content.next.closing) gaps.push({ code: "nextMeetingMissing" });
  return gaps;
};

const allGaps = (facts: MinutesFacts): readonly MinutesGap[] => {
  const { content, attendance } = facts;
  const gaps: MinutesGap[] = [];
  if (attendance.every((line) => line.presence === "absent")) gaps.push({ code: "nobodyPresent" });
  if (!isFilled(content.noteTaker)) gaps.push({ code: "noteTakerMissing" });
  if (!content.consentReviewed.done) gaps.push({ code: "consentNotReviewed" });
  if (content.parked.length > 0) gaps.push({ code: "parkedLeft" });
  for (const agencyId of agenciesPresent(attendance)) {
    if (!hasTold(content, agencyId)) gaps.push({ code: "surveyMissing", agencyId });
  }
  if (facts.kind === "preMeeting") {
    if (facts.preMeetingDecides && content.preMeetingDecision === null)
      gaps.push({ code: "preMeetingDecisionMissing" });
    return [...gaps, ...commitmentGaps(facts)];
  }
  return [...gaps, ...familyGaps(facts), ...commitmentGaps(facts)];
};

/** All that is missing before minutes can be established and has no written reason, in the order of the minutes. Empty: they can (T7). */
export const minutesGaps = (facts: MinutesFacts): readonly MinutesGap[] => {
  return allGaps(facts).filter(
    (gap) => !facts.content.writtenReasons.some((one) => one.gap === gap.code && one.about === gapAbout(gap)),
  );
};
