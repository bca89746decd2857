import { CalendarPlus } from "lucide-react";
import { useState } from "react";
import type { NextStep } from "../../../../shared/domain/minutes.ts";
import { taskDay } from "../../../../shared/text/dates.ts";
import { meetingText } from "../../../../shared/text/meeting.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { useApi } from "../../../api/ApiProvider.tsx";
import { both } from "../../../api/both.ts";
import type { CaseFacts } from "../../../api/useCaseFacts.ts";
import { useQuery } from "../../../api/useQuery.ts";
import { Band } from "../../../ui/Band.tsx";
import { Button } from "../../../ui/Button.tsx";
import { hasPlanned } from "../meeting-form.ts";
import { MeetingDialog } from "../MeetingDialog.tsx";

const text = minutesText.read;

interface PlanNextProps {
  readonly facts: CaseFacts;
  /** What these minutes say comes next. */
  readonly decided: NextStep;
}

/** The meeting that these minutes decided, planned in one step from their day; nothing when one is planned already. */
export const PlanNext = ({ facts, decided }: PlanNextProps) => {
  const api = useApi();
  const [open, setOpen] = useState(false);
  const answer = both(
    useQuery(api.meeting.listForCase, { caseId: facts.caseFile.caseId }),
    useQuery(api.today.read, null),
  );
  if (decided.nextMeetingOn === null || answer.state !== "ready") return null;
  const [meetings, { today }] = answer.value;
  if (hasPlanned(meetings)) return null;
  return (
    <>
      <Band
        tone="info"
        title={text.nextOn(taskDay(decided.nextMeetingOn, today))}
        actions={
          <Button size="small" icon={<CalendarPlus size={16} aria-hidden />} onPress={() => setOpen(true)}>
            {meetingText.plan.openNext}
          </Button>
        }
      >
        {text.nextNotPlanned}
      </Band>
      {open && <MeetingDialog facts={facts} meetings={meetings} today={today} onClose={() => setOpen(false)} />}
    </>
  );
};
