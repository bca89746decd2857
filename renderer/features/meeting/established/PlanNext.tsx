import { CalendarPlus } from "lucide-react";
import { useState } from "react";
import type { MeetingRow } from "../../../../shared/contract/meeting.ts";
import type { Day } from "../../../../shared/domain/day.ts";
import type { MeetingId } from "../../../../shared/domain/ids.ts";
import { meetsAgain, type NextStep } from "../../../../shared/domain/minutes.ts";
import { taskDay } from "../../../../shared/text/dates.ts";
import { meetingText, meetingTitle } from "../../../../shared/text/meeting.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { useApi } from "../../../api/ApiProvider.tsx";
import { both } from "../../../api/both.ts";
import type { CaseFacts } from "../../../api/useCaseFacts.ts";
import { useQuery } from "../../../api/useQuery.ts";
import { hrefTo, paths } from "../../../frame/paths.ts";
import { Band } from "../../../ui/Band.tsx";
import { Button } from "../../../ui/Button.tsx";
import { LinkButton } from "../../../ui/LinkButton.tsx";
import { hasPlanned, latestStarted } from "../meeting-form.ts";
import { MeetingDialog } from "../MeetingDialog.tsx";

const text = minutesText.read;

interface PlanNextProps {
  readonly meetingId: MeetingId;
  readonly facts: CaseFacts;
  /** What these minutes say comes next. */
  readonly decided: NextStep;
}

/** What the minutes decided, in one step: the closure, or the next meeting, planned from its day and then called to. */
export const PlanNext = ({ meetingId, facts, decided }: PlanNextProps) => {
  const { caseId, closedOn } = facts.caseFile;
  const api = useApi();
  const [open, setOpen] = useState(false);
  const answer = both(
    both(useQuery(api.meeting.listForCase, { caseId }), useQuery(api.meeting.listAll, null)),
    useQuery(api.today.read, null),
  );
  if (answer.state !== "ready" || closedOn !== null) return null;
  const [[meetings, rows], { today }] = answer.value;
  const planned = rows.find((row) => row.caseId === caseId && row.minutesState === "none" && row.heldOn >= today);
  if (planned !== undefined) return <Planned planned={planned} today={today} />;
  const ends = rows.some((row) => row.meetingId === meetingId && row.endsCooperation);
  if (ends && latestStarted(meetings)?.meetingId === meetingId) {
    return (
      <Band
        tone="info"
        title={text.ends}
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
  if (!meetsAgain(decided) || hasPlanned(meetings)) return null;
  return (
    <>
      <Band
        tone="info"
        title={
          decided.nextMeetingOn === null ? text.nextWithoutDay : text.nextOn(taskDay(decided.nextMeetingOn, today))
        }
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

/** The next meeting, until everybody has been called to it. */
const Planned = ({ planned, today }: { readonly planned: MeetingRow; readonly today: Day }) =>
  planned.noticeSentOn !== null && planned.unsentCopies === 0 ? null : (
    <Band
      tone="info"
      title={text.planned(meetingTitle(planned), taskDay(planned.heldOn, today))}
      actions={
        <LinkButton size="small" href={hrefTo(paths.notices(planned.caseId))}>
          {text.summon}
        </LinkButton>
      }
    >
      {text.notSummoned}
    </Band>
  );
