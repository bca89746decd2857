// The minutes as one recipient gets them: filtered by shared/domain/minutes-copy.ts, then put into words.
import { AgencyId } from "../../../shared/domain/ids.ts";
import { meetingTitle } from "../../../shared/text/meeting.ts";
import { writtenReasonInWords } from "../../../shared/text/written-reason.ts";
import { mayTakePart } from "../../../shared/domain/consent-parties.ts";
import { consentOn } from "../../../shared/domain/consent-rules.ts";
import type { Attendance, Meeting } from "../../../shared/domain/meeting.ts";
import type { Minutes, MinutesContent } from "../../../shared/domain/minutes.ts";
import { contentFor, correctionReasonFor, type CopyFor } from "../../../shared/domain/minutes-copy.ts";
import type { MinutesRecord } from "../../../shared/domain/minutes-record.ts";
import type { PrivatePerson } from "../../../shared/domain/private-person.ts";
import { cite } from "../../../shared/law/law.ts";
import type { Terms } from "../../../shared/domain/terms.ts";
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
import type { DocumentHead } from "../../documents/document-head.ts";
import type { LabelledText, MinutesAttendance, MinutesData } from "../../documents/minutes-data.ts";
import type { DocumentCase } from "./case-reading.ts";
import { leaderInWords } from "./compose-notice.ts";
import { composePlan } from "./compose-plan.ts";

const orNull = (text: string): string | null => (text.trim() === "" ? null : text);

const titled = (title: string, rest: string): string => [title, rest].filter((part) => part !== "").join(", ");

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

const attendanceLine = (line: Attendance, meeting: Meeting, about: DocumentCase): MinutesAttendance => {
  const { role, name, title } = line;
  const presence = presenceLabels[line.presence];
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
      const { role: label, consent } = outsideMatrixLabels[role.kind];
      return { name, role: titled(title, label), presence, consent };
    }
  }
};

const consentReviewed = (content: MinutesContent, meeting: Meeting, about: DocumentCase): string => {
  const consent = consentOn(about.consent, meeting.heldOn);
  if (!content.consentReviewed.done || !consent.ok) return documentWords.consentNotReviewed;
  const sentence = documentWords.consentReviewed(consent.version.to, consent.version.agencyIds.map(about.agencyName));
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
  const { interests, attitude, attitudeToProposals, ownWords, manner, silentBecause } = youthVoice;
  if (silentBecause !== null) return [{ label: youthLabel, text: `${voiceSilentLabels[silentBecause]}.` }];
  return [
    { label: documentWords.interests, text: interests },
    { label: documentWords.attitude, text: attitude },
    { label: documentWords.attitudeToProposals, text: attitudeToProposals },
    { label: documentWords.ownWords, text: ownWords },
    { label: documentWords.voiceManner, text: manner === null ? "" : voiceMannerLabels[manner] },
  ].filter(({ text }) => text.trim() !== "");
};

export const composeMinutes = (
  minutes: Minutes,
  meeting: Meeting,
  record: MinutesRecord,
  copy: CopyFor,
  about: DocumentCase,
  head: DocumentHead,
  recipients: readonly string[],
): MinutesData => {
  const content = contentFor(minutes.content, copy);
  return {
    head,
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
    survey: content.survey.map((card) => ({
      agency: about.agencyName(card.agencyId),
      entries: card.entries
        .filter(({ text }) => text.trim() !== "")
        .map(({ categoryId, text }) => ({ label: about.categoryName(card.agencyId, categoryId), text })),
      concern: card.concern,
      nothingToReport: card.nothingToReport,
    })),
    guardiansView: orNull(content.guardiansView),
    youthVoice: voice(content),
    strengths: content.strengths.map(({ arena, text }) => ({ label: arenaLabels[arena], text })),
    sharedView: orNull(content.sharedView),
    dissent: orNull(content.dissent),
    goals: composePlan(record, meeting, copy, about),
    missing: missing(content, meeting),
    concernReport: content.concernDiscussed ? documentWords.concernDiscussed : null,
    next: {
      on: content.next.nextMeetingOn,
      closing: content.next.closing,
      frequency: orNull(content.next.frequency),
      contactBetween: orNull(content.next.contactBetween),
    },
    writtenReasons: content.writtenReasons.map((reason) =>
      writtenReasonInWords(reason, {
        agencyName: (id) => about.agencyName(AgencyId.parse(id)),
        commitments: record.commitments,
      }),
    ),
    recipients,
    version: minutes.number,
    established: minutes.establishedOn === null ? null : { by: minutes.establishedBy, on: minutes.establishedOn },
    correctionReason: minutes.number === 1 ? null : correctionReasonFor(minutes.correctionReason, copy),
  };
};

const missing = (content: MinutesContent, meeting: Meeting): string | null => {
  if (meeting.kind === "preMeeting" || content.missing.anybody === null) return null;
  return content.missing.anybody
    ? documentWords.missing(content.missing.who, content.missing.why)
    : documentWords.nobodyMissing;
};
