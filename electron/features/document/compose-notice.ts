// The notice to one recipient: agencies are summoned, families invited.
import { mayTakePart } from "../../../shared/domain/consent-parties.ts";
import type { ConsentVersion } from "../../../shared/domain/consent.ts";
import type { Meeting, MeetingLeader } from "../../../shared/domain/meeting.ts";
import type { Notice } from "../../../shared/domain/notice.ts";
import { sameParty, type Party } from "../../../shared/domain/party.ts";
import { documentWords } from "../../../shared/text/document-words.ts";
import { listed } from "../../../shared/text/documents/common.ts";
import { meetingTitle } from "../../../shared/text/meeting.ts";
import type { DocumentHead } from "../../documents/document-head.ts";
import type { NoticeData } from "../../documents/notice-data.ts";
import type { DocumentCase } from "./case-reading.ts";
import { composeConsentSheet } from "./compose-consent.ts";
import { addresseeOf } from "./head.ts";

export const leaderInWords = (leader: MeetingLeader): string =>
  leader.kind === "impartial"
    ? documentWords.appointedLeader(leader.name, leader.from, leader.appointedBy)
    : documentWords.coordinatorLeads(leader.name);

const orNull = (text: string): string | null => (text.trim() === "" ? null : text);

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

/** The languages in which interpreters are there: for this recipient, or, for agencies, for anybody at the meeting. */
const interpreterFor = (party: Party, about: DocumentCase): string | null => {
  const { youth, guardians, persons } = about.consent;
  const people = {
    agency: [youth, ...guardians, ...persons],
    youth: [youth],
    guardian: guardians.filter((one) => party.kind === "guardian" && one.guardianId === party.guardianId),
    person: persons.filter((one) => party.kind === "person" && one.personId === party.personId),
  }[party.kind];
  const languages = new Set(people.filter((person) => person.interpreter).map(({ language }) => language));
  return languages.size === 0 ? null : listed([...languages].filter((language) => language !== ""));
};

export const composeNotice = (
  notice: Notice,
  meeting: Meeting,
  version: ConsentVersion,
  party: Party,
  about: DocumentCase,
  head: DocumentHead,
): NoticeData => ({
  head,
  audience: party.kind,
  youthName: about.youthName,
  meeting: {
    label: meetingTitle(meeting),
    heldOn: meeting.heldOn,
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    place: meeting.place,
    leader: leaderInWords(meeting.leader),
    purpose: orNull(meeting.purpose),
    // A private person is not bound by secrecy, and is told no more than is needed to come (R18c).
    question: party.kind === "person" ? null : orNull(meeting.question),
  },
  // An agency or a person that has been declined since the notice was made does not come, and is not told of.
  summoned: notice.recipients
    .filter(
      ({ party: one }) =>
        (one.kind !== "agency" && one.kind !== "person") || mayTakePart(about.consent, one, meeting.heldOn),
    )
    .map(({ party: one }) => ({
      who: addresseeOf(one, about).role,
      why: whyOf(one, party, about),
    })),
  agenda: [],
  bring: [],
  replyBy: notice.replyBy,
  interpreterLanguage: interpreterFor(party, about),
  practical: null,
  consentSheet: composeConsentSheet(version, about, head.issuedOn),
});
