// The timeline (tidslinje) of a case: what was done and when, from its facts. Neutral: never what was said or written.
import { z } from "zod";
import { AnswerValue, ExceptionKind, Signer } from "./consent.ts";
import { Day } from "./day.ts";
import { MeetingId } from "./ids.ts";
import { MeetingKind } from "./meeting.ts";
import { NoteKind, NoteManner, NoteSource, NoteWith } from "./note.ts";

const AboutMeeting = z.object({ meetingId: MeetingId, kind: MeetingKind, ordinal: z.int(), heldOn: Day });

const happening = <const What extends string, Shape extends z.ZodRawShape>(what: What, shape: Shape) =>
  z.object({ what: z.literal(what), on: Day, ...shape });

/** One line of the timeline. */
export const TimelineEntry = z.discriminatedUnion("what", [
  happening("caseOpened", { by: z.string() }),
  happening("caseClosed", {}),
  happening("consentMade", { version: z.int() }),
  happening("consentAnswered", {
    version: z.int(),
    signer: Signer,
    answers: z.array(z.object({ answer: AnswerValue, count: z.int() })),
  }),
  happening("exceptionMade", { signer: Signer, kind: ExceptionKind, by: z.string() }),
  happening("noticeSent", { meeting: AboutMeeting }),
  happening("meetingHeld", { meeting: AboutMeeting }),
  happening("meetingCancelled", { meeting: AboutMeeting }),
  happening("minutesEstablished", { meeting: AboutMeeting, number: z.int(), by: z.string() }),
  happening("dispatched", { kind: z.string(), recipients: z.array(z.string()), by: z.string() }),
  happening("misdelivered", { kind: z.string(), number: z.int(), isCorrection: z.boolean() }),
  happening("noted", {
    kind: NoteKind,
    with: NoteWith.nullable(),
    manner: NoteManner.nullable(),
    source: NoteSource.nullable(),
    isStruck: z.boolean(),
    by: z.string(),
  }),
]);
export type TimelineEntry = z.infer<typeof TimelineEntry>;
