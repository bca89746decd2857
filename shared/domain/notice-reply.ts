// Replies to a notice (svar på kallelse, R24): the addressee names who comes, or says that nobody does and why.
import { z } from "zod";
import { Day } from "./day.ts";
import { Party } from "./party.ts";
import { Line, OptionalLine, Reason } from "./text-fields.ts";

/** Somebody whom an agency sends to the meeting (deltagare). */
export const Attendee = z.object({ name: Line, role: OptionalLine });
export type Attendee = z.infer<typeof Attendee>;

/** How a reply came. */
export const ReplyManner = z.enum(["phone", "email", "secureMessage", "inPerson", "letter"]);
export type ReplyManner = z.infer<typeof ReplyManner>;

/** What was replied. An agency names its attendees; a guardian or the youth only says whether they come. */
export const ReplyAnswer = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("coming"), attendees: z.array(Attendee).max(10) }),
  z.object({ kind: z.literal("notComing"), reason: Reason }),
]);
export type ReplyAnswer = z.infer<typeof ReplyAnswer>;

/** A reply as the coordinator records it. */
export const ReplyGiven = z.object({ answer: ReplyAnswer, on: Day, manner: ReplyManner });
export type ReplyGiven = z.infer<typeof ReplyGiven>;

/** A recorded reply, to the edition of the notice that the party had got by then. */
export const NoticeReply = ReplyGiven.extend({ party: Party, edition: z.int().positive() });
export type NoticeReply = z.infer<typeof NoticeReply>;
