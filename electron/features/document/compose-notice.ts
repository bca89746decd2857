// The notice to one recipient: agencies are summoned, families invited.
import { mayTakePart } from "../../../shared/domain/consent-parties.ts";
import type { ConsentVersion } from "../../../shared/domain/consent.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { meetingDays, type Meeting, type MeetingLeader } from "../../../shared/domain/meeting.ts";
import type { Notice, NoticeSending } from "../../../shared/domain/notice.ts";
import { sameParty, type Party } from "../../../shared/domain/party.ts";
import type { Terms } from "../../../shared/domain/terms.ts";
import { documentWords } from "../../../shared/text/document-words.ts";
import { listed } from "../../../shared/text/documents/common.ts";
import { meetingTitle } from "../../../shared/text/meeting.ts";
import type { MeetingCompany, NoticeData } from "../../documents/notice-data.ts";
import type { DocumentCase } from "./case-reading.ts";
import { composeConsentSheet, composePersonSheet } from "./compose-consent.ts";
import { addresseeOf } from "./head.ts";

export const leaderInWords = (leader: MeetingLeader, terms?: Terms): string =>
  leader.kind === "impartial"
    ? documentWords.appointedLeader(leader.name, leader.from, leader.appointedBy)
    : leader.kind === "deputy"
      ? documentWords.deputyLeads(leader.name, terms)
      : documentWords.coordinatorLeads(leader.name, terms);

export const orNull = (text: string): string | null => (text.trim() === "" ? null : text);

/** One thing a line. */
const linesOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** Why somebody comes, as one of the family reads it; agencies know. */
const whyOf = (party: Party, reader: Party, about: DocumentCase): string | null => {
  if (reader.kind === "agency") return null;
  if ((reader.kind === "guardian" || reader.kind === "person") && sameParty(party, reader))
    return documentWords.whyYourself;
  switch (party.kind) {
    case "agency":
      return documentWords.whyOf[about.agency(party.agencyId)?.kind ?? "other"];
    case "guardian":
      return documentWords.whyGuardian[reader.kind];
    case "youth":
      return documentWords.whyYouth[reader.kind];
    case "person":
      return documentWords.whyPerson;
  }
};

interface Spoken {
  readonly interpreter: boolean;
  readonly language: string;
}

const languagesOf = (people: readonly Spoken[]): string | null => {
  const languages = new Set(people.filter((person) => person.interpreter).map(({ language }) => language));
  return languages.size === 0 ? null : listed([...languages].filter((language) => language !== ""));
};

/** The languages in which interpreters are there for anybody at the meeting. */
export const interpreterAt = (about: DocumentCase): string | null =>
  languagesOf([about.consent.youth, ...about.consent.guardians, ...about.consent.persons]);

/** The languages in which interpreters are there: for this recipient, or, for agencies, for anybody at the meeting. */
const interpreterFor = (party: Party, about: DocumentCase): string | null => {
  const { youth, guardians, persons } = about.consent;
  switch (party.kind) {
    case "agency":
      return interpreterAt(about);
    case "youth":
      return languagesOf([youth]);
    case "guardian":
      return languagesOf(guardians.filter((guardian) => guardian.guardianId === party.guardianId));
    case "person":
      return languagesOf(persons.filter((person) => person.personId === party.personId));
  }
};

/** Who meets, as the municipality holds its meetings. */
export const companyOf = (meeting: Meeting, about: DocumentCase): MeetingCompany => {
  if (meeting.kind === "preMeeting") return "preMeeting";
  return about.profile.familyPresent ? "withFamily" : "familyInformed";
};

export const composeNotice = (
  notice: Notice,
  meeting: Meeting,
  version: ConsentVersion,
  party: Party,
  about: DocumentCase,
  today: Day,
  /** What the recipient got before the meeting was changed. */
  replaced: NoticeSending | undefined,
): Omit<NoticeData, "head"> => {
  const meets = companyOf(meeting, about);
  return {
    replaces: replaced ?? null,
    audience: party.kind,
    youthName: about.youthName,
    meeting: {
      label: meetingTitle(meeting),
      heldOn: meeting.heldOn,
      startsAt: meeting.startsAt,
      endsAt: meeting.endsAt,
      place: meeting.place,
      leader: leaderInWords(meeting.leader, about.profile.terms),
      purpose: orNull(meeting.purpose),
      // A private person is not bound by secrecy, and is told no more than is needed to come (R18c).
      question: party.kind === "person" ? null : orNull(meeting.question),
    },
    // An agency or a person that has been declined since the notice was made does not come, and is not told of.
    summoned: notice.recipients
      .filter(
        ({ party: one }) =>
          (one.kind !== "agency" && one.kind !== "person") || mayTakePart(about.consent, one, ...meetingDays(meeting)),
      )
      .map(({ party: one }) => ({
        who: addresseeOf(one, about).role,
        why: whyOf(one, party, about),
      })),
    meets,
    agenda: [],
    bring: linesOf(notice.details.bring),
    urgentBecause: orNull(notice.details.urgentBecause),
    replyBy: notice.replyBy,
    // The interpreter comes with the family.
    interpreterLanguage: meets === "withFamily" ? interpreterFor(party, about) : null,
    practical: orNull(notice.details.practical),
    consentSheet: (party.kind === "person" ? composePersonSheet : composeConsentSheet)(version, about, today),
  };
};
