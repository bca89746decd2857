// Guest mode (gästläge, R31): somebody else writes the minutes of one meeting here. While it is on, the host answers nothing else.
// It is left with the coordinator's passphrase: `vault.endGuestMode`.
import { z } from "zod";
import { ConsentFactsView } from "./consent.ts";
import { Guest } from "../domain/guest.ts";
import { MinutesId } from "../domain/ids.ts";
import { Attendance, Meeting } from "../domain/meeting.ts";
import { Guardian, Youth } from "../domain/person.ts";
import { Profile } from "../domain/profile.ts";
import { PrivatePerson } from "../domain/private-person.ts";
import { refusal } from "../domain/refusal.ts";
import { alsoWhenClosed, command, query } from "./define.ts";
import { MinutesView } from "./minutes.ts";

/** All that the note-taker's screen shows: this meeting, who is there by name, and what the consent lets each agency tell. */
export const GuestView = z.object({
  guest: Guest,
  caseNumber: z.string(),
  meeting: Meeting,
  attendance: z.array(Attendance),
  view: MinutesView,
  youth: Youth.pick({ givenName: true, familyName: true, birthDate: true, interpreter: true }),
  guardians: z.array(
    Guardian.pick({ guardianId: true, number: true, givenName: true, familyName: true, interpreter: true }),
  ),
  persons: z.array(PrivatePerson.pick({ personId: true, givenName: true, familyName: true, relation: true })),
  /** Only what stands: who has said no is not told. */
  consent: ConsentFactsView.omit({ persons: true }),
  profile: Profile,
});
export type GuestView = z.infer<typeof GuestView>;

export const guestContract = {
  /** Who writes as a guest now, if somebody does. */
  status: query({ input: z.null(), output: Guest.nullable() }),
  /** The meeting as the guest sees it. */
  read: query({ input: z.null(), output: GuestView, failure: refusal("notFound", "profileMissing") }),
  /** Begins it: the name and role are the note-taker's, and stand in the minutes and in the log of all that is written. */
  begin: command({
    input: z.object({ minutesId: MinutesId, name: Guest.shape.name, role: Guest.shape.role }),
    output: z.null(),
    failure: refusal("notFound", "notOpened", "minutesLocked", "meetingCancelled"),
    whenClosed: alsoWhenClosed,
  }),
};
