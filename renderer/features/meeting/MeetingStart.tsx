import { Play } from "lucide-react";
import { agenciesOn } from "../../../shared/domain/agency.ts";
import { partyBlock } from "../../../shared/domain/consent-parties.ts";
import { ageOn } from "../../../shared/domain/day.ts";
import type { Meeting } from "../../../shared/domain/meeting.ts";
import { partyKey } from "../../../shared/domain/party.ts";
import { taskDay } from "../../../shared/text/dates.ts";
import { refusalInWords } from "../../../shared/text/failures.ts";
import { leaderInWords, meetingText, meetingTitle } from "../../../shared/text/meeting.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { useCommand } from "../../api/useCommand.ts";
import { useToday } from "../../api/useToday.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { DefinitionList } from "../../ui/DefinitionList.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { Table } from "../../ui/Table.tsx";
import { WayOfWriting } from "./WayOfWriting.tsx";
import { AssessmentsCard } from "./AssessmentsCard.tsx";

const text = meetingText.start;

export interface MeetingStartProps {
  readonly meeting: Meeting;
  readonly facts: CaseFacts;
}

/** A meeting that has not begun: what was planned, who may take part that day, and the button that starts it. */
export const MeetingStart = ({ meeting, facts }: MeetingStartProps) => {
  const api = useApi();
  const start = useCommand(api.meeting.start);
  const today = useToday();
  const { youth, caseFile, consent, naming, profile } = facts;
  const agencies = agenciesOn(profile.agencies, meeting.heldOn).map(({ agencyId, name }) => ({
    id: partyKey({ kind: "agency", agencyId }),
    name,
    block: partyBlock(consent, { kind: "agency", agencyId }, meeting.heldOn),
  }));
  // A private person is never at the professionals' own meeting (R18c).
  const persons = (meeting.kind === "preMeeting" ? [] : facts.persons).map(
    ({ personId, givenName, familyName, relation }) => ({
      id: partyKey({ kind: "person", personId }),
      name: `${givenName} ${familyName}, ${relation.toLowerCase()}`,
      block: partyBlock(consent, { kind: "person", personId }, meeting.heldOn),
    }),
  );
  const isAhead = today !== undefined && meeting.heldOn > today;
  const needsConsent = start.failure?.code.startsWith("consent") === true;
  return (
    <>
      <PageHeader
        title={meetingTitle(meeting)}
        lead={`${youth.givenName} ${youth.familyName}, ${meetingText.room.years(ageOn(youth.birthDate, meeting.heldOn))} · ${meetingText.room.born(youth.birthDate)} · ${caseFile.number}`}
        actions={
          <>
            <LinkButton href={hrefTo(paths.caseMeetings(meeting.caseId))}>{text.back}</LinkButton>
            {today !== undefined && meeting.heldOn >= today && (
              <LinkButton href={hrefTo(paths.notices(meeting.caseId))}>{text.notice}</LinkButton>
            )}
            <WayOfWriting meeting={meeting} />
            <Button
              look={isAhead ? "normal" : "primary"}
              icon={<Play size={16} aria-hidden />}
              pending={start.pending}
              onPress={() => void start.run({ meetingId: meeting.meetingId })}
            >
              {text.start}
            </Button>
          </>
        }
      />
      {facts.anybodyProtected && (
        <Band tone="protected" title={meetingText.plan.protectedPlace}>
          {meetingText.plan.protectedPlaceWhy}
        </Band>
      )}
      {start.failure !== undefined && (
        <Band
          tone="bad"
          role="alert"
          title={text.failed}
          actions={
            <LinkButton
              size="small"
              href={hrefTo(needsConsent ? paths.consent(meeting.caseId) : paths.caseMeetings(meeting.caseId))}
            >
              {needsConsent ? meetingText.room.supplement : text.back}
            </LinkButton>
          }
        >
          {failureInWords(start.failure, naming)}
        </Band>
      )}
      <Card title={text.about} lead={text.lead}>
        <DefinitionList
          facts={[
            { term: text.facts.day, value: `${taskDay(meeting.heldOn)} ${meeting.startsAt}–${meeting.endsAt}` },
            { term: text.facts.place, value: meeting.place },
            { term: text.facts.leader, value: leaderInWords(meeting.leader) },
            { term: text.facts.purpose, value: meeting.purpose },
            { term: text.facts.question, value: meeting.question },
          ].filter(({ value }) => value !== "")}
        />
      </Card>
      {meeting.kind === "preMeeting" && today !== undefined && (
        <AssessmentsCard meeting={meeting} facts={facts} today={today} />
      )}
      <Card title={text.who} look="flush">
        <Table
          caption={text.who}
          rows={[...agencies, ...persons]}
          rowId={({ id }) => id}
          columns={[
            { id: "agency", heading: text.party, cell: ({ name }) => name, width: "fit" },
            {
              id: "may",
              heading: text.who,
              width: "fit",
              cell: ({ block }) =>
                block === undefined ? <Chip tone="ok">{text.mayAttend}</Chip> : <Chip tone="bad">{text.mayNot}</Chip>,
            },
            {
              id: "why",
              heading: text.why,
              cell: ({ block }) => (block === undefined ? "" : refusalInWords(block, naming)),
            },
          ]}
        />
      </Card>
    </>
  );
};
