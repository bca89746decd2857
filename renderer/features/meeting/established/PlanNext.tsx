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
import { hrefTo, paths } from "../../../frame/paths.ts";
import { Band } from "../../../ui/Band.tsx";
import { Button } from "../../../ui/Button.tsx";
import { LinkButton } from "../../../ui/LinkButton.tsx";
import { hasPlanned } from "../meeting-form.ts";
import { MeetingDialog } from "../MeetingDialog.tsx";

const text = minutesText.read;

interface PlanNextProps {
  readonly facts: CaseFacts;
  /** What these minutes say comes next. */
  readonly decided: NextStep;
}

/** What these minutes decided, in one step: the next meeting from their day, or the end; nothing when it is done already. */
export const PlanNext = ({ facts, decided }: PlanNextProps) => {
  const api = useApi();
  const [open, setOpen] = useState(false);
  const answer = both(
    useQuery(api.meeting.listForCase, { caseId: facts.caseFile.caseId }),
    useQuery(api.today.read, null),
  );
  if (answer.state !== "ready") return null;
  const [meetings, { today, tasks }] = answer.value;
  const { caseId } = facts.caseFile;
  if (decided.closing && tasks.some(({ kind, about }) => kind === "caseNotClosed" && about?.caseId === caseId)) {
    return (
      <Band
        tone="info"
        title={text.closing}
        actions={
          <LinkButton size="small" href={hrefTo(paths.closure(caseId))}>
            {text.toClosure}
          </LinkButton>
        }
      >
        {text.notClosed}
      </Band>
    );
  }
  if (decided.nextMeetingOn === null) return null;
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
