// The minutes as running text, in the order of their sections: read through at the meeting, and read afterwards.
import type { ReactNode } from "react";
import type { MinutesView } from "../../../../shared/contract/minutes.ts";
import { agencyBlock } from "../../../../shared/domain/consent-rules.ts";
import type { Attendance, Meeting } from "../../../../shared/domain/meeting.ts";
import { Arena, type MinutesContent } from "../../../../shared/domain/minutes.ts";
import { meetingText } from "../../../../shared/text/meeting.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { leftOpenInWords } from "../../../../shared/text/written-reason.ts";
import { reasonNaming } from "../room/reason-naming.ts";
import type { CaseFacts } from "../../../api/useCaseFacts.ts";
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
  readonly facts: CaseFacts;
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

const said = (words: string): ReactNode => (words.trim() === "" ? null : <span className={css("said")}>{words}</span>);

/** "Sam Skolkurator, kurator, Skola": names of agencies as they are written, roles as words. */
const personInWords = ({ name, title, role }: Attendance, { naming }: CaseFacts): string => {
  const said = roleInWords(role, naming);
  return [name, title, role.kind === "agency" ? said : said.toLowerCase()].filter((part) => part !== "").join(", ");
};

export const MinutesReading = ({ meeting, attendance, facts, view, content }: MinutesReadingProps) => {
  const { informed, youthVoice, preMeetingDecision, missing, next } = content;
  const isPreMeeting = meeting.kind === "preMeeting";
  return (
    <div className={css("reading")}>
      <Part title={text.sections.attendance}>
        <ul className={css("list")}>
          {attendance.map((person) => (
            <li key={person.attendanceId}>
              {`${personInWords(person, facts)}: ${meetingText.presences[person.presence].toLowerCase()}`}
              {person.role.kind === "agency" &&
                agencyBlock(facts.consent, person.role.agencyId, meeting.heldOn) !== undefined &&
                `, ${meetingText.start.mayNot.toLowerCase()}`}
            </li>
          ))}
        </ul>
        <Facts facts={[{ term: text.review.facts.noteTaker, value: content.noteTaker }]} />
      </Part>
      <Part title={text.sections.consent}>
        <p>{content.consentReviewed.done ? text.consent.done : text.empty}</p>
        {said(content.consentReviewed.note)}
      </Part>
      {informed !== null && (
        <Part title={text.sections.information}>
          <Facts
            facts={[
              { term: text.information.on, value: informed.on },
              { term: text.information.by, value: informed.by },
              {
                term: text.information.manner,
                value: informed.interpreter ? text.information.withInterpreter(informed.manner) : informed.manner,
              },
              { term: text.information.understanding, value: informed.understanding },
            ]}
          />
        </Part>
      )}
      {preMeetingDecision !== null && (
        <Part title={text.sections.decision}>
          <Facts
            facts={[
              {
                term: text.decision.goOn,
                value: preMeetingDecision.goOn ? text.decision.yes : text.decision.no,
              },
              { term: text.decision.decidedBy, value: preMeetingDecision.decidedBy },
              { term: text.decision.extra, value: said(preMeetingDecision.extraResources) },
            ]}
          />
        </Part>
      )}
      <Part title={isPreMeeting ? text.sections.risk : text.sections.survey}>
        <SurveyReading content={content} facts={facts} />
      </Part>
      {!isPreMeeting && (
        <>
          <Part title={text.sections.guardians}>{said(content.guardiansView) ?? text.empty}</Part>
          <Part title={text.sections.voice}>
            <Facts
              facts={[
                { term: text.voice.interests, value: said(youthVoice.interests) },
                { term: text.voice.attitude, value: said(youthVoice.attitude) },
                { term: text.voice.attitudeToProposals, value: said(youthVoice.attitudeToProposals) },
                { term: text.voice.ownWords, value: said(youthVoice.ownWords) },
                { term: text.voice.manner, value: youthVoice.manner === null ? "" : text.manners[youthVoice.manner] },
                {
                  term: text.voice.silent,
                  value: youthVoice.silentBecause === null ? "" : text.silence[youthVoice.silentBecause],
                },
              ]}
            />
          </Part>
          <Part title={text.sections.strengths}>
            <Facts
              facts={Arena.options.map((arena) => ({
                term: text.arenas[arena],
                value: content.strengths
                  .filter((strength) => strength.arena === arena)
                  .map((strength) => strength.text)
                  .join(", "),
              }))}
            />
          </Part>
          <Part title={text.sections.shared}>
            {said(content.sharedView) ?? text.empty}
            {content.dissent.trim() !== "" && (
              <Facts facts={[{ term: text.shared.dissent, value: said(content.dissent) }]} />
            )}
          </Part>
        </>
      )}
      <Part title={text.sections.plan}>
        <PlanReading meeting={meeting} facts={facts} view={view} />
        {content.workedAsIntended.trim() !== "" && (
          <Facts facts={[{ term: text.followUp.worked, value: said(content.workedAsIntended) }]} />
        )}
      </Part>
      {missing.anybody === true && (
        <Part title={text.sections.missing}>
          <Facts
            facts={[
              { term: text.missing.who, value: missing.who },
              { term: text.missing.why, value: said(missing.why) },
            ]}
          />
        </Part>
      )}
      {content.concernDiscussed && (
        <Part title={text.missing.concern}>
          <p>{text.missing.concernDiscussed}</p>
        </Part>
      )}
      <Part title={text.sections.next}>
        <Facts
          facts={[
            { term: text.next.on, value: next.closing ? text.next.closing : (next.nextMeetingOn ?? "") },
            { term: text.next.frequency, value: next.frequency },
            { term: text.next.contact, value: said(next.contactBetween) },
          ]}
        />
      </Part>
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
