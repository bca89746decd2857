// Minutes (protokoll): written section by section, established, corrected as a new version.
import { z } from "zod";
import { MeetingId, MinutesId } from "../domain/ids.ts";
import { Minutes, MinutesContent, SurveyCard } from "../domain/minutes.ts";
import { Move } from "../domain/minutes-move.ts";
import { MinutesGap } from "../domain/minutes-rules.ts";
import { Commitment, Goal } from "../domain/plan.ts";
import { refusal } from "../domain/refusal.ts";
import { ReturnedMinutes } from "../domain/returned-minutes.ts";
import { Reason } from "../domain/text-fields.ts";
import { alsoWhenClosed, command, query } from "./define.ts";

/** All that the meeting's screen shows beside what is being written. */
export const MinutesView = z.object({
  minutes: Minutes,
  /** All versions, oldest first. */
  versions: z.array(
    Minutes.pick({ minutesId: true, number: true, state: true, establishedOn: true, correctionReason: true }),
  ),
  goals: z.array(Goal),
  commitments: z.array(Commitment),
  /** The commitments the meeting opened with (R39, T9). */
  carriedOver: z.array(Commitment.shape.commitmentId),
  /** What each agency told when it was last there, to stand beside what it tells now. */
  agenciesBefore: z.array(z.object({ heldOn: z.string(), card: SurveyCard })),
  gaps: z.array(MinutesGap),
});
export type MinutesView = z.infer<typeof MinutesView>;

/** Why minutes that were written elsewhere were not read. */
export const MinutesFileFailure = refusal(
  "notFound",
  "notOpened",
  "profileMissing",
  "minutesLocked",
  "fileTooLarge",
  "fileEmpty",
  "fileUnreadable",
  "minutesFileUnknown",
  "minutesFileMacros",
  "minutesFileUnmarked",
  "minutesFileOtherMeeting",
);

/** All of these go on in a closed case: a case is closed when its minutes are established, so what is left to write is a correction. */
export const minutesContract = {
  /** The newest version of a meeting's minutes. */
  read: query({
    input: z.object({ meetingId: MeetingId }),
    output: MinutesView,
    failure: refusal("notFound", "notOpened"),
  }),
  /** Keeps the named sections, the others untouched. The survey is kept card by card. */
  keep: command({
    input: z.object({
      minutesId: MinutesId,
      version: z.int(),
      sections: MinutesContent.omit({ survey: true }).partial(),
    }),
    output: z.object({ version: z.int() }),
    failure: refusal("notFound", "changedMeanwhile", "minutesLocked"),
    whenClosed: alsoWhenClosed,
  }),
  /** Keeps one agency's card of the survey; only categories that consent names can be written in. */
  keepSurveyCard: command({
    input: z.object({ minutesId: MinutesId, version: z.int(), card: MinutesContent.shape.survey.element }),
    output: z.object({ version: z.int() }),
    failure: refusal("notFound", "changedMeanwhile", "minutesLocked", "agencyNotCovered"),
    whenClosed: alsoWhenClosed,
  }),
  /** Moves paragraphs to another text or category, to what is parked, or out of the guardians' sight: nothing is lost on the way. */
  move: command({
    input: z.object({ minutesId: MinutesId, version: z.int(), move: Move }),
    output: z.object({ version: z.int(), content: MinutesContent }),
    failure: refusal("notFound", "changedMeanwhile", "minutesLocked", "agencyNotCovered", "textTooLong"),
    whenClosed: alsoWhenClosed,
  }),
  establish: command({
    input: z.object({ minutesId: MinutesId, version: z.int() }),
    output: Minutes,
    failure: refusal("notFound", "changedMeanwhile", "minutesLocked", "minutesIncomplete", "meetingCancelled"),
    whenClosed: alsoWhenClosed,
  }),
  /** A new version of established or dispatched minutes, with the reason for it (T11). */
  correct: command({
    input: z.object({ minutesId: MinutesId, reason: Reason }),
    output: Minutes,
    failure: refusal("notFound", "minutesNotEstablished"),
    whenClosed: alsoWhenClosed,
  }),
  /**
   * What the file that was chosen with `desktop.chooseMinutesFile` would change in the minutes. Nothing in them is changed; the
   * log tells of the file, which is read once.
   */
  readReturned: command({
    input: z.object({ minutesId: MinutesId }),
    output: ReturnedMinutes,
    failure: MinutesFileFailure,
    // What is written in a closed case is a correction of its minutes.
    whenClosed: alsoWhenClosed,
  }),
};
