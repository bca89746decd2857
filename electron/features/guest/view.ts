// The meeting as a note-taker sees it in guest mode: everything that is not this meeting's is left out here, in the host.
import type { GuestView } from "../../../shared/contract/guest.ts";
import { currentVersion, mayAttend } from "../../../shared/domain/consent-rules.ts";
import { mayTakePart } from "../../../shared/domain/consent-parties.ts";
import { minutesForGuest, type Guest } from "../../../shared/domain/guest.ts";
import type { Meeting } from "../../../shared/domain/meeting.ts";
import type { MinutesRecord } from "../../../shared/domain/minutes-record.ts";
import { isTakenBy } from "../../../shared/domain/plan.ts";
import { err, ok } from "../../../shared/result.ts";
import { readConsentFacts, type ConsentReading } from "../../database/readings/consent.ts";
import { readMeeting, readMinutes } from "../../database/readings/meeting.ts";
import { readMinutesRecord } from "../../database/readings/minutes-record.ts";
import { readCaseProfile } from "../../database/readings/profile.ts";
import type { Read } from "../../database/session.ts";

/** Stands for what a schema must have and a guest need not know. */
const unsaid = "–";

/**
 * The consent that stands on the meeting's day, as facts that the same rules read: the agencies that may take part with
 * the yes of each signer. Noes, what was taken back, older versions and every reason are left out.
 */
const standing = (consent: ConsentReading, { heldOn }: Meeting): GuestView["consent"] => {
  const version = currentVersion(consent, heldOn);
  const covered = (version?.agencyIds ?? []).filter((agencyId) => mayAttend(consent, agencyId, heldOn));
  const categories = (version?.categories ?? []).filter(({ agencyId }) => covered.includes(agencyId));
  const { youth } = consent;
  const maturity = youth.maturity === null ? null : { ...youth.maturity, assessedBy: unsaid, reason: "" };
  return {
    youth: { birthDate: youth.birthDate, maturity },
    guardians: consent.guardians.map(({ guardianId, number, custody, custodyFrom, custodyUntil }) => ({
      guardianId,
      number,
      custody,
      custodyFrom,
      custodyUntil,
    })),
    versions:
      version === undefined || covered.length === 0 || categories.length === 0
        ? []
        : [
            {
              ...version,
              agencyIds: covered,
              personIds: version.personIds.filter((personId) =>
                mayTakePart(consent, { kind: "person", personId }, heldOn),
              ),
              categories,
            },
          ],
    answers: consent.answers.filter(
      ({ consentId, agencyId, categoryId, answer, correction }) =>
        answer === "yes" &&
        correction === null &&
        categoryId === null &&
        consentId === version?.consentId &&
        covered.includes(agencyId),
    ),
    personAnswers: consent.personAnswers.filter(
      ({ answer, correction, personId }) =>
        answer === "yes" && correction === null && mayTakePart(consent, { kind: "person", personId }, heldOn),
    ),
    exceptions: consent.exceptions.map((exception) => ({ ...exception, reason: unsaid, decidedBy: unsaid })),
    ended: consent.ended === undefined ? undefined : [...consent.ended],
    declines: [],
    agreements: consent.agreements.filter(({ agrees }) => agrees),
  };
};

/** The private persons whom the meeting tells of anyhow. Whom the family has said no to, or has not asked about, is no guest's to know (R18c). */
const personsToldOf = (
  consent: ConsentReading,
  { heldOn }: Meeting,
  { attendance, commitments }: MinutesRecord,
): ConsentReading["persons"] =>
  consent.persons.filter(({ personId }) => {
    const party = { kind: "person" as const, personId };
    return (
      mayTakePart(consent, party, heldOn) ||
      attendance.some(({ role }) => role.kind === "person" && role.personId === personId) ||
      commitments.some((commitment) => isTakenBy(commitment, party))
    );
  });

export const readGuestView = async (read: Read, guest: Guest) => {
  const meeting = await readMeeting(read, guest.meetingId);
  const minutes = await readMinutes(read, guest.minutesId);
  const consent = await readConsentFacts(read, guest.caseId);
  const saved = await readCaseProfile(read, guest.caseId);
  const header = await read
    .selectFrom("case_file")
    .select("number")
    .where("case_id", "=", guest.caseId)
    .executeTakeFirst();
  if (meeting === undefined || minutes === undefined || consent === undefined || header === undefined) {
    return err({ code: "notFound" as const });
  }
  if (saved === undefined) return err({ code: "profileMissing" as const });
  const record = await readMinutesRecord(read, minutes, meeting);
  const ofThisMeeting = <Told extends { readonly meetingId: string }>(told: readonly Told[]): Told[] =>
    told.filter(({ meetingId }) => meetingId === meeting.meetingId);
  const { givenName, familyName, birthDate, interpreter } = consent.youth;
  return ok<GuestView>({
    guest,
    caseNumber: header.number,
    meeting: { ...meeting, cancelled: null },
    attendance: record.attendance,
    view: {
      minutes: minutesForGuest(minutes),
      versions: [],
      goals: record.goals.map((goal) => ({
        ...goal,
        reviews: ofThisMeeting(goal.reviews),
        changes: ofThisMeeting(goal.changes),
      })),
      // What was finished before this meeting looks open without the reviews that say so, and is not this meeting's.
      commitments: record.commitments
        .filter((one) => one.meetingId === meeting.meetingId || record.carriedOver.includes(one.commitmentId))
        .map((one) => ({ ...one, reviews: ofThisMeeting(one.reviews), changes: ofThisMeeting(one.changes) })),
      carriedOver: record.carriedOver,
      agenciesBefore: [],
      gaps: [],
    },
    youth: { givenName, familyName, birthDate, interpreter },
    guardians: consent.guardians.map((one) => ({
      guardianId: one.guardianId,
      number: one.number,
      givenName: one.givenName,
      familyName: one.familyName,
      interpreter: one.interpreter,
    })),
    persons: personsToldOf(consent, meeting, record).map((person) => ({
      personId: person.personId,
      givenName: person.givenName,
      familyName: person.familyName,
      relation: person.relation,
    })),
    consent: standing(consent, meeting),
    profile: saved.profile,
  });
};
