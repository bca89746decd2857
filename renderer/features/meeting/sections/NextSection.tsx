import { useState } from "react";
import { addDays, Day } from "../../../../shared/domain/day.ts";
import { meetsAgain, type NextStep } from "../../../../shared/domain/minutes.ts";
import { taskDay } from "../../../../shared/text/dates.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { Button } from "../../../ui/Button.tsx";
import { Card } from "../../../ui/Card.tsx";
import { DateField } from "../../../ui/DateField.tsx";
import { Row } from "../../../ui/Layout.tsx";
import { RadioChoice } from "../../../ui/RadioChoice.tsx";
import { MinutesText } from "../room/MinutesText.tsx";
import { useContent, useRoom } from "../room/RoomContext.ts";

const text = minutesText.next;

/** What comes after: a day or the end (R36), how often (R37), and the contact between (R41). */
export const NextSection = () => {
  const { keeper, meeting, facts } = useRoom();
  const { next } = useContent();
  const [chosen, setChosen] = useState<"meeting" | "closing" | null>(
    next.closing ? "closing" : meetsAgain(next) ? "meeting" : null,
  );
  const change = (change: Partial<NextStep>): void => {
    void keeper.keep((content) => ({ next: { ...content.next, ...change } }));
  };
  const [day, setDay] = useState(next.nextMeetingOn);
  const chooseDay = (typed: string | null): void => {
    setDay(typed);
    // A year half typed is a date too, long ago.
    if (typed === null || Day.safeParse(typed).success) change({ nextMeetingOn: typed, anotherMeeting: true });
  };
  const weeks = facts.profile.followUpWeeks;
  // The interval is between meetings with the family; after a pre-meeting nothing is known.
  const suggestion = meeting.kind === "preMeeting" ? undefined : addDays(meeting.heldOn, 7 * weeks);
  return (
    <>
      <Card level={3}>
        <RadioChoice
          label={text.what}
          layout="row"
          value={chosen}
          options={[
            { id: "meeting", label: text.meeting },
            { id: "closing", label: text.closing },
          ]}
          onChange={(what) => {
            setChosen(what);
            if (what === "closing") setDay(null);
            change(
              what === "closing"
                ? { closing: true, anotherMeeting: false, nextMeetingOn: null }
                : { closing: false, anotherMeeting: true },
            );
          }}
        />
        {chosen === "meeting" && (
          <>
            <DateField
              label={text.on}
              hint={
                next.nextMeetingOn !== null
                  ? taskDay(next.nextMeetingOn, meeting.heldOn)
                  : suggestion === undefined
                    ? undefined
                    : text.suggestion(weeks)
              }
              value={day}
              min={meeting.heldOn}
              onChange={chooseDay}
            />
            {next.nextMeetingOn === null && suggestion !== undefined && (
              <Row>
                <Button onPress={() => chooseDay(suggestion)}>
                  {text.useSuggestion(taskDay(suggestion, meeting.heldOn))}
                </Button>
              </Row>
            )}
          </>
        )}
      </Card>
      {(chosen !== "closing" || next.frequency !== "" || next.contactBetween !== "") && (
        <>
          <MinutesText name="next.frequency" label={text.frequency} line />
          <MinutesText name="next.contactBetween" label={text.contact} hint={text.contactHint} />
        </>
      )}
    </>
  );
};
