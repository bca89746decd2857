// The minutes as running text, in the order of their sections: read through at the meeting, and read afterwards.
import type { ReactNode } from "react";
import type { MinutesView } from "../../../../shared/contract/minutes.ts";
import { agencyBlock } from "../../../../shared/domain/consent-rules.ts";
import type { Attendance, Meeting } from "../../../../shared/domain/meeting.ts";
import {
  Arena,
  meetsAgain,
  type MinutesContent,
  type NextStep,
  type PartyText,
} from "../../../../shared/domain/minutes.ts";
import { type MinutesSectionId, sectionsAt } from "../../../../shared/domain/minutes-sections.ts";
import { concernAreaText } from "../../../../shared/text/consultation.ts";
import { documentWords } from "../../../../shared/text/document-words.ts";
import { meetingText } from "../../../../shared/text/meeting.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { partyInWords } from "../../../../shared/text/plan.ts";
import { leftOpenInWords } from "../../../../shared/text/written-reason.ts";
import { reasonNaming } from "../room/reason-naming.ts";
import type { RoomFacts } from "../room/room-facts.ts";
import { classes } from "../../../ui/classes.ts";
import { DefinitionList, type Fact } from "../../../ui/DefinitionList.tsx";
import { roleInWords } from "../room/attendance-lines.ts";
import { PlanReading } from "./PlanReading.tsx";
import styles from "./Reading.module.css";
import { SurveyReading } from "./SurveyReading.tsx";

const css = classes(styles);
const text = minutesText;

export interface MinutesReadingProps {
  readonly meeting: Meeting;
  readonly attendance: readonly Attendance[];
  readonly facts: RoomFacts;
  readonly view: MinutesView;
  readonly content: MinutesContent;
}

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className={css("part")}>
    <h3>{title}</h3>
    {children}
  </section>
);

/** Facts that say something; nothing at all when none does. */
const Facts = ({ facts }: { readonly facts: readonly Fact[] }) => {
  const said = facts.filter(({ value }) => value !== "" && value !== null);
  return said.length === 0 ? <p className={css("none")}>{text.empty}</p> : <DefinitionList facts={said} />;
};

/** The day of the next meeting, that it has none yet, or that there is none. */
const nextInWords = (next: NextStep): string => {
  if (next.closing) return text.next.closing;
  return next.nextMeetingOn ?? (meetsAgain(next) ? text.next.noDayYet : "");
};

const said = (words: string): ReactNode => (words.trim() === "" ? null : <span className={css("said")}>{words}</span>);

/** "Sam Skolkurator, kurator, Skola": names of agencies as they are written, roles as words. */
const personInWords = ({ name, title, role }: Attendance, { naming }: RoomFacts): string => {
  const said = roleInWords(role, naming);
  return [name, title, role.kind === "agency" ? said : said.toLowerCase()].filter((part) => part !== "").join(", ");
};

const presenceInWords = ({ presence, arrivedAt, leftAt }: Attendance): string =>
  (presence === "part" ? documentWords.part(arrivedAt, leftAt) : meetingText.presences[presence]).toLowerCase();

const AttendancePart = ({ meeting, attendance, facts, content }: MinutesReadingProps) => (
  <>
    <ul className={css("list")}>
      {attendance.map((person) => (
        <li key={person.attendanceId}>
          {`${personInWords(person, facts)}: ${presenceInWords(person)}`}
          {person.role.kind === "agency" &&
            agencyBlock(facts.consent, person.role.agencyId, meeting.heldOn) !== undefined &&
            `, ${meetingText.start.mayNot.toLowerCase()}`}
        </li>
      ))}
    </ul>
    <Facts facts={[{ term: text.review.facts.noteTaker, value: content.noteTaker }]} />
  </>
);

const VoicePart = ({ content: { youthVoice } }: MinutesReadingProps) => (
  <Facts
    facts={[
      { term: text.voice.interests, value: said(youthVoice.interests) },
      { term: text.voice.attitude, value: said(youthVoice.attitude) },
      ...youthVoice.proposals.map((one) => ({ term: text.voice.attitudeTo(one.proposal), value: said(one.text) })),
      { term: text.voice.attitudeToProposals, value: said(youthVoice.attitudeToProposals) },
      {
        term: youthVoice.verbatim ? documentWords.ownWordsVerbatim : text.voice.ownWords,
        value: said(youthVoice.ownWords),
      },
      { term: text.voice.manner, value: youthVoice.manner === null ? "" : text.manners[youthVoice.manner] },
      {
        term: text.voice.silent,
        value: youthVoice.silentBecause === null ? "" : text.silence[youthVoice.silentBecause],
      },
    ]}
  />
);

const byParty = (rows: readonly PartyText[], { naming }: RoomFacts): readonly Fact[] =>
  rows.map(({ by, text: words }) => ({ term: partyInWords(by, naming), value: said(words) }));

/** What stands in each section; nothing where the section has nothing to say. */
const parts: Readonly<Record<MinutesSectionId, (props: MinutesReadingProps) => ReactNode>> = {
  attendance: AttendancePart,
  consent: ({ content: { consentReviewed } }) => (
    <>
      <p>{consentReviewed.done ? text.consent.done : text.empty}</p>
      {said(consentReviewed.note)}
    </>
  ),
  information: ({ content: { informed } }) =>
    informed !== null && (
      <Facts
        facts={[
          { term: text.information.on, value: informed.on },
          { term: text.information.by, value: informed.by },
          {
            term: text.information.manner,
            value: informed.interpreter ? text.information.withInterpreter(informed.manner) : informed.manner,
          },
          { term: text.information.language, value: informed.language },
          { term: text.information.understanding, value: informed.understanding },
        ]}
      />
    ),
  purpose: ({ meeting }) => (
    <Facts
      facts={[
        { term: text.purpose.purpose, value: said(meeting.purpose) },
        { term: text.purpose.question, value: said(meeting.question) },
      ]}
    />
  ),
  followUp: ({ content: { workedAsIntended } }) =>
    workedAsIntended.trim() !== "" && <Facts facts={[{ term: text.followUp.worked, value: said(workedAsIntended) }]} />,
  survey: ({ content, facts }) => <SurveyReading content={content} facts={facts} />,
  risk: ({ content, facts }) => <SurveyReading content={content} facts={facts} />,
  decision: ({ content: { preMeetingDecision } }) =>
    preMeetingDecision !== null && (
      <Facts
        facts={[
          { term: text.decision.goOn, value: preMeetingDecision.goOn ? text.decision.yes : text.decision.no },
          { term: text.decision.decidedBy, value: preMeetingDecision.decidedBy },
          { term: text.decision.extra, value: said(preMeetingDecision.extraResources) },
        ]}
      />
    ),
  guardians: ({ content }) => said(content.guardiansView) ?? text.empty,
  voice: VoicePart,
  strengths: ({ content }) => (
    <Facts
      facts={Arena.options.map((arena) => ({
        term: text.arenas[arena],
        value: content.strengths
          .filter((strength) => strength.arena === arena)
          .map((strength) => strength.text)
          .join(", "),
      }))}
    />
  ),
  risks: ({ content: { risks } }) =>
    risks.length > 0 && (
      <DefinitionList
        facts={risks.map(({ area, text: words }) => ({ term: concernAreaText[area], value: said(words) }))}
      />
    ),
  shared: ({ content, facts }) => (
    <>
      {said(content.sharedView) ?? text.empty}
      {(content.dissent.trim() !== "" || content.dissents.length > 0) && (
        <>
          <h4>{text.shared.dissent}</h4>
          {said(content.dissent)}
          <DefinitionList facts={byParty(content.dissents, facts)} />
        </>
      )}
    </>
  ),
  plan: ({ meeting, facts, view }) => <PlanReading meeting={meeting} facts={facts} view={view} />,
  missing: ({ content: { missing } }) =>
    missing.anybody === true && (
      <Facts
        facts={[
          { term: text.missing.who, value: missing.who },
          { term: text.missing.why, value: said(missing.why) },
        ]}
      />
    ),
  // Shown with what is the coordinator's own: the screen is often shared.
  concernReport: () => null,
  next: ({ content: { next } }) => (
    <Facts
      facts={[
        { term: text.next.on, value: nextInWords(next) },
        { term: text.next.frequency, value: next.frequency },
        { term: text.next.contact, value: said(next.contactBetween) },
      ]}
    />
  ),
  remarks: ({ content: { remarks }, facts }) =>
    remarks.length > 0 && <DefinitionList facts={byParty(remarks, facts)} />,
};

export const MinutesReading = (props: MinutesReadingProps) => {
  const { meeting, facts, view, content } = props;
  return (
    <div className={css("reading")}>
      {sectionsAt(meeting.kind, true).map((section) => {
        const part = parts[section](props);
        return part === null || part === false ? null : (
          <Part key={section} title={text.sections[section]}>
            {part}
          </Part>
        );
      })}
      {content.writtenReasons.length > 0 && (
        <Part title={text.review.reasons}>
          <Facts
            facts={content.writtenReasons.map((reason) => ({
              term: leftOpenInWords(reason, reasonNaming(facts.naming, view.commitments)),
              value: said(reason.reason),
            }))}
          />
        </Part>
      )}
    </div>
  );
};
