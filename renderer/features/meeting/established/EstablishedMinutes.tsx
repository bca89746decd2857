import { PencilLine, Send } from "lucide-react";
import { useEffect, useState } from "react";
import type { MinutesView } from "../../../../shared/contract/minutes.ts";
import { ageOn } from "../../../../shared/domain/day.ts";
import type { Attendance, Meeting } from "../../../../shared/domain/meeting.ts";
import { meetingText, meetingTitle } from "../../../../shared/text/meeting.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import type { CaseFacts } from "../../../api/useCaseFacts.ts";
import { DocumentDialog } from "../../../dispatch/DocumentDialog.tsx";
import { hrefTo, paths } from "../../../frame/paths.ts";
import { Band } from "../../../ui/Band.tsx";
import { Button } from "../../../ui/Button.tsx";
import { Card } from "../../../ui/Card.tsx";
import { Chip } from "../../../ui/Chip.tsx";
import { LinkButton } from "../../../ui/LinkButton.tsx";
import { PageHeader } from "../../../ui/PageHeader.tsx";
import { Timeline } from "../../../ui/Timeline.tsx";
import { CorrectDialog } from "./CorrectDialog.tsx";
import { MinutesReading } from "./MinutesReading.tsx";
import { OwnReading } from "./OwnReading.tsx";
import { PlanNext } from "./PlanNext.tsx";

const text = minutesText.read;

export interface EstablishedMinutesProps {
  readonly meeting: Meeting;
  readonly attendance: readonly Attendance[];
  readonly facts: CaseFacts;
  readonly view: MinutesView;
}

/** Minutes that stand: to be read, sent, or corrected by a new version (T11). */
export const EstablishedMinutes = ({ meeting, attendance, facts, view }: EstablishedMinutesProps) => {
  const [correcting, setCorrecting] = useState(false);
  const [sending, setSending] = useState(false);
  useEffect(() => {
    // Come to from the meeting, where the button that established them is gone with its dialog.
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) document.querySelector<HTMLElement>("main h1")?.focus();
    }, 200);
    return () => clearTimeout(timer);
  }, []);
  const { minutes, versions } = view;
  const { youth, caseFile } = facts;
  const isDispatched = minutes.state === "dispatched";
  return (
    <>
      <PageHeader
        title={meetingTitle(meeting)}
        marks={
          <Chip tone={isDispatched ? "ok" : "warn"}>
            {meetingText.list.minutesStates[isDispatched ? "dispatched" : "established"]}
          </Chip>
        }
        lead={`${youth.givenName} ${youth.familyName}, ${meetingText.room.years(ageOn(youth.birthDate, meeting.heldOn))} · ${meetingText.room.born(youth.birthDate)} · ${caseFile.number} · ${meeting.heldOn}`}
        actions={
          <>
            <LinkButton href={hrefTo(paths.caseMeetings(meeting.caseId))}>{meetingText.start.back}</LinkButton>
            <Button icon={<PencilLine size={16} aria-hidden />} onPress={() => setCorrecting(true)}>
              {text.correct}
            </Button>
            <Button
              look={isDispatched ? "normal" : "primary"}
              icon={<Send size={16} aria-hidden />}
              onPress={() => setSending(true)}
            >
              {text.send}
            </Button>
          </>
        }
      />
      {facts.anybodyProtected && (
        <Band tone="protected" title={meetingText.room.protectedTitle} role="note">
          {meetingText.room.protectedBody}
        </Band>
      )}
      <Band
        tone="info"
        title={
          minutes.establishedOn === null
            ? text.version(minutes.number)
            : text.established(minutes.establishedOn, minutes.establishedBy)
        }
      >
        {isDispatched ? text.dispatched : text.notDispatched}
      </Band>
      <PlanNext meetingId={meeting.meetingId} facts={facts} decided={minutes.content.next} />
      <Card title={minutesText.review.text}>
        <MinutesReading meeting={meeting} attendance={attendance} facts={facts} view={view} content={minutes.content} />
      </Card>
      <OwnReading facts={facts} content={minutes.content} />
      {versions.length > 1 && (
        <Card title={text.versions}>
          <Timeline
            label={text.versions}
            items={versions.toReversed().map((version) => ({
              id: version.minutesId,
              title: text.version(version.number),
              meta: version.establishedOn ?? "",
              body: version.correctionReason === "" ? undefined : <p>{version.correctionReason}</p>,
            }))}
          />
        </Card>
      )}
      {sending && (
        <DocumentDialog
          source={{ kind: "minutes", minutesId: minutes.minutesId }}
          caseId={meeting.caseId}
          onClose={() => setSending(false)}
        />
      )}
      {correcting && (
        <CorrectDialog meeting={meeting} facts={facts} minutes={minutes} onClose={() => setCorrecting(false)} />
      )}
    </>
  );
};
