// The minutes as one recipient gets them: filtered by shared/domain/minutes-copy.ts, then put into words.
import { AgencyId } from "../../../shared/domain/ids.ts";
import { meetingTitle } from "../../../shared/text/meeting.ts";
import { termForms } from "../../../shared/text/terms.ts";
import { writtenReasonInWords } from "../../../shared/text/written-reason.ts";
import { mayTakePart } from "../../../shared/domain/consent-parties.ts";
import { consentOn } from "../../../shared/domain/consent-rules.ts";
import type { Attendance, Meeting } from "../../../shared/domain/meeting.ts";
import {
  meetsAgain,
  type HiddenNote,
  type Minutes,
  type MinutesContent,
  type PartyText,
  type SurveyCard,
} from "../../../shared/domain/minutes.ts";
import { contentFor, correctionReasonFor, type CopyFor } from "../../../shared/domain/minutes-copy.ts";
import type { MinutesRecord } from "../../../shared/domain/minutes-record.ts";
import type { PrivatePerson } from "../../../shared/domain/private-person.ts";
import { cite } from "../../../shared/law/law.ts";
import type { Terms } from "../../../shared/domain/terms.ts";
import { sectionOfText } from "../../../shared/domain/minutes-sections.ts";
import { placeOf } from "../../../shared/domain/minutes-text-name.ts";
import { capital, titled } from "../../../shared/text/documents/common.ts";
import { concernAreaText } from "../../../shared/text/consultation.ts";
import { documentWords } from "../../../shared/text/document-words.ts";
import {
  arenaLabels,
  guardianLabel,
  outsideMatrixLabels,
  presenceLabels,
  voiceMannerLabels,
  voiceSilentLabels,
  youthLabel,
} from "../../../shared/text/labels.ts";
import { minutesText } from "../../../shared/text/minutes.ts";
import type { LabelledText, MinutesAttendance, MinutesData } from "../../documents/minutes-data.ts";
import { nameOf, type DocumentCase } from "./case-reading.ts";
import { leaderInWords, orNull } from "./compose-notice.ts";
import { composePlan } from "./compose-plan.ts";
import { addresseeOf } from "./head.ts";

/** That an agency or a person which consent keeps out was asked for, and did not come, is nobody else's to know. */
const isTold = ({ role, presence }: Attendance, meeting: Meeting, about: DocumentCase): boolean =>
  presence !== "absent" ||
  (role.kind !== "agency" && role.kind !== "person") ||
  mayTakePart(about.consent, role, meeting.heldOn);

/** A private person's line carries the reservation, where one has been made (OSL 10:14). */
const coveredPerson = (person: PrivatePerson | undefined): string => {
  const { reservation = null } = person ?? {};
  if (reservation === null) return documentWords.covered;
  const { on, text, manner } = reservation;
  return `${documentWords.covered}. ${documentWords.reservation(cite("reservation", on), on, text, manner)}`;
};

/** "Del av mötet, kl. 15.20–16.00", as far as it was noted. */
const presenceOf = ({ presence, arrivedAt, leftAt }: Attendance): string =>
  presence === "part" ? documentWords.part(arrivedAt, leftAt) : presenceLabels[presence];

const coordinatorWords = Object.values(termForms.coordinator).map(({ indefinite }) => indefinite);

/** "Processledare, koordinator". Whoever is called coordinator by either word is not called it twice. */
const outsideRole = (title: string, kind: Attendance["role"]["kind"], label: string): string =>
  kind === "coordinator" && coordinatorWords.some((word) => title.toLowerCase().includes(word))
    ? title
    : capital(titled(title, label.toLowerCase()));

const attendanceLine = (line: Attendance, meeting: Meeting, about: DocumentCase): MinutesAttendance => {
  const { role, name, title } = line;
  const presence = presenceOf(line);
  switch (role.kind) {
    case "youth":
      return { name, role: youthLabel, presence, consent: documentWords.covered };
    case "guardian":
      return {
        name,
        role: guardianLabel(about.guardian(role.guardianId)?.number ?? 0),
        presence,
        consent: documentWords.covered,
      };
    case "agency":
      return {
        name,
        role: titled(title, about.agencyName(role.agencyId)),
        presence,
        consent: mayTakePart(about.consent, role, meeting.heldOn) ? documentWords.covered : "",
      };
    case "person": {
      const person = about.person(role.personId);
      return {
        name,
        role: titled(title, person?.relation ?? ""),
        presence,
        consent: mayTakePart(about.consent, role, meeting.heldOn) ? coveredPerson(person) : "",
      };
    }
    case "coordinator":
    case "impartialLeader":
    case "interpreter":
    case "supportPerson": {
      const { role: label, consent } = outsideMatrixLabels(about.profile.terms)[role.kind];
      return { name, role: outsideRole(title, role.kind, label), presence, consent };
    }
  }
};

const consentReviewed = (content: MinutesContent, meeting: Meeting, about: DocumentCase): string => {
  const consent = consentOn(about.consent, meeting.heldOn);
  if (!content.consentReviewed.done || !consent.ok) return documentWords.consentNotReviewed;
  const persons = consent.version.personIds
    .filter((personId) => mayTakePart(about.consent, { kind: "person", personId }, meeting.heldOn))
    .flatMap((personId) => about.person(personId) ?? []);
  const sentence = documentWords.consentReviewed(consent.version.to, [
    ...consent.version.agencyIds.map(about.agencyName),
    ...persons.map(nameOf),
  ]);
  return [sentence, content.consentReviewed.note].filter((part) => part !== "").join(" ");
};

const informed = ({ informed: given }: MinutesContent): string | null => {
  if (given === null) return null;
  const sentence = documentWords.informed(given.on, given.by, given.manner, given.language, given.interpreter);
  return given.understanding === "" ? sentence : `${sentence} ${documentWords.understanding(given.understanding)}`;
};

const preMeetingDecision = ({ preMeetingDecision: decision }: MinutesContent, terms: Terms): string | null => {
  if (decision === null) return null;
  const sentence = (decision.goOn ? documentWords.goOn : documentWords.doNotGoOn)(decision.decidedBy, terms);
  return decision.extraResources === ""
    ? sentence
    : `${sentence} ${documentWords.extraResources(decision.extraResources)}`;
};

const voice = ({ youthVoice }: MinutesContent): readonly LabelledText[] => {
  const { interests, attitude, attitudeToProposals, proposals, ownWords, verbatim, manner, silentBecause } = youthVoice;
  if (silentBecause !== null) return [{ label: youthLabel, text: `${voiceSilentLabels[silentBecause]}.` }];
  return [
    { label: documentWords.interests, text: interests },
    { label: documentWords.attitude, text: attitude },
    ...proposals.map(({ proposal, text }) => ({ label: documentWords.attitudeTo(proposal), text })),
    { label: documentWords.attitudeToProposals, text: attitudeToProposals },
    { label: verbatim ? documentWords.ownWordsVerbatim : documentWords.ownWords, text: ownWords },
    { label: documentWords.voiceManner, text: manner === null ? "" : voiceMannerLabels[manner] },
  ].filter(({ text }) => text.trim() !== "");
};

const ratings = ({ rating }: MinutesContent, about: DocumentCase): readonly LabelledText[] =>
  [
    { label: minutesText.rating.listened, value: rating.youth.listened },
    { label: minutesText.rating.helps, value: rating.youth.helps },
    ...rating.guardians.map(({ guardianId, helps }) => ({
      label: minutesText.rating.helpsGuardian(about.guardian(guardianId)?.number ?? 0),
      value: helps,
    })),
  ].flatMap(({ label, value }) => (value === null ? [] : [{ label, text: minutesText.rating.of(value) }]));

const surveyEntries = (card: SurveyCard, about: DocumentCase): readonly LabelledText[] =>
  card.entries
    .flatMap(({ categoryId, text, support, works }) => {
      const category = about.categoryName(card.agencyId, categoryId);
      return [
        { label: category, text },
        { label: documentWords.aspects.support(category), text: support },
        { label: documentWords.aspects.works(category), text: works },
      ];
    })
    .filter(({ text }) => text.trim() !== "");

const byParty = (rows: readonly PartyText[], about: DocumentCase): readonly LabelledText[] =>
  rows.map(({ by, text }) => ({ label: addresseeOf(by, about).role, text })).filter(({ text }) => text.trim() !== "");

/** Where something was told, in words: "Skola, närvaro", "Ungdomens röst". */
const toldIn = (note: HiddenNote, meeting: Meeting, about: DocumentCase): string => {
  const place = placeOf(note.from);
  if (place?.kind === "survey") {
    const agencyId = AgencyId.parse(place.agencyId);
    return `${about.agencyName(agencyId)}, ${about.categoryName(agencyId, place.categoryId).toLowerCase()}`;
  }
  return note.area === null ? minutesText.sections[sectionOfText(note.from, meeting.kind)] : concernAreaText[note.area];
};

const concernReport = ({ concernDiscussed, concernReport: { by, on, note } }: MinutesContent): string | null => {
  const said = [
    ...(concernDiscussed ? [documentWords.concernDiscussed] : []),
    ...(by === "" ? [] : [documentWords.concernBy(by)]),
    ...(on === null ? [] : [documentWords.concernOn(on)]),
    ...(note.trim() === "" ? [] : [note]),
  ];
  return said.length === 0 ? null : said.join(" ");
};

/** What stands in every copy beside the text. */
export interface AroundTheText {
  /** Who gets a copy, by role or agency. */
  readonly recipients: readonly string[];
  /** The version that this one corrects. */
  readonly replaced: Minutes | undefined;
}

export const composeMinutes = (
  minutes: Minutes,
  meeting: Meeting,
  record: MinutesRecord,
  copy: CopyFor,
  about: DocumentCase,
  { recipients, replaced }: AroundTheText,
): Omit<MinutesData, "head"> => {
  const content = contentFor(minutes.content, copy);
  return {
    audience: copy.party.kind === "agency" ? "agency" : "family",
    youthName: about.youthName,
    meeting: {
      label: meetingTitle(meeting),
      heldOn: meeting.heldOn,
      startsAt: meeting.startsAt,
      endsAt: meeting.endsAt,
      place: meeting.place,
      leader: leaderInWords(meeting.leader, about.profile.terms),
      noteTaker: content.noteTaker,
      purpose: orNull(meeting.purpose),
      question: orNull(meeting.question),
    },
    attendance: record.attendance
      .filter((line) => isTold(line, meeting, about))
      .map((line) => attendanceLine(line, meeting, about)),
    consentReviewed: consentReviewed(content, meeting, about),
    informed: informed(content),
    preMeetingDecision: preMeetingDecision(content, about.profile.terms),
    workedAsIntended: orNull(content.workedAsIntended),
    ratings: ratings(content, about),
    survey: content.survey.map((card) => ({
      agency: about.agencyName(card.agencyId),
      entries: surveyEntries(card, about),
      concern: card.concern,
      nothingToReport: card.nothingToReport,
    })),
    guardiansView: orNull(content.guardiansView),
    youthVoice: voice(content),
    strengths: content.strengths.map(({ arena, text }) => ({ label: arenaLabels[arena], text })),
    risks: content.risks.map(({ area, text }) => ({ label: concernAreaText[area], text })),
    sharedView: orNull(content.sharedView),
    dissent: orNull(content.dissent),
    dissents: byParty(content.dissents, about),
    goals: composePlan(record, { meetingId: meeting.meetingId, nextOn: content.next.nextMeetingOn }, copy, about),
    missing: missing(content, meeting),
    concernReport: concernReport(content),
    next: {
      on: content.next.nextMeetingOn,
      closing: content.next.closing,
      dayIsOpen: meetsAgain(content.next) && content.next.nextMeetingOn === null,
      frequency: orNull(content.next.frequency),
      contactBetween: orNull(content.next.contactBetween),
    },
    remarks: byParty(content.remarks, about),
    hiddenFromGuardians: content.hidden.map((note) => ({ label: toldIn(note, meeting, about), text: note.text })),
    writtenReasons: content.writtenReasons.map((reason) =>
      writtenReasonInWords(reason, {
        agencyName: (id) => about.agencyName(AgencyId.parse(id)),
        commitments: record.commitments,
      }),
    ),
    recipients,
    version: minutes.number,
    established: minutes.establishedOn === null ? null : { by: minutes.establishedBy, on: minutes.establishedOn },
    correction:
      minutes.number === 1
        ? null
        : {
            reason: correctionReasonFor(minutes.correctionReason, copy),
            replaces: { version: minutes.number - 1, establishedOn: replaced?.establishedOn ?? null },
          },
  };
};

const missing = (content: MinutesContent, meeting: Meeting): string | null => {
  if (meeting.kind === "preMeeting" || content.missing.anybody === null) return null;
  return content.missing.anybody
    ? documentWords.missing(content.missing.who, content.missing.why)
    : documentWords.nobodyMissing;
};
