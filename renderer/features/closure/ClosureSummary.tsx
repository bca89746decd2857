import { Send } from "lucide-react";
import type { ClosureView } from "../../../shared/contract/closure.ts";
import type { ClosureDetails, Reopening } from "../../../shared/domain/closure.ts";
import { closureText, subjectInWords } from "../../../shared/text/closure.ts";
import type { Naming } from "../../../shared/text/failures.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { DefinitionList, type Fact } from "../../ui/DefinitionList.tsx";
import { Row } from "../../ui/Layout.tsx";
import { Timeline } from "../../ui/Timeline.tsx";
import { outcomeFacts, viewFacts } from "./outcome-facts.ts";

const text = closureText.summary;

export interface ClosureSummaryProps {
  readonly view: ClosureView;
  readonly details: ClosureDetails;
  readonly naming: Naming;
  /** Shows the closing document, to be sent. */
  readonly onSend: () => void;
  readonly onCorrect: () => void;
  readonly onReopen: () => void;
}

/** Only why none was made: that one was made may be what the guardians must not know, and this may lie open in a room (B3). */
const concernFact = ({ concernAnswer }: ClosureDetails): readonly Fact[] =>
  concernAnswer?.kind === "assessed" ? [{ term: text.noReport, value: concernAnswer.because }] : [];

/** Nothing where neither is known. */
const attendanceFact = ({ schoolAttendance: { before, after } }: ClosureDetails): readonly Fact[] =>
  before === null && after === null ? [] : [{ term: text.attendance, value: text.attendanceValue(before, after) }];

/** What was decided when the case was closed, and what can still be done about it. */
export const ClosureSummary = ({ view, details, naming, onSend, onCorrect, onReopen }: ClosureSummaryProps) => {
  const { length } = view;
  const familyInformedOn = details.familyInformedOn ?? view.lettersSentOn.family;
  const partiesInformedOn = details.partiesInformedOn ?? view.lettersSentOn.parties;
  const facts: readonly Fact[] = [
    {
      term: text.reason,
      value: [closureText.decision.reasons[details.reason], details.reasonNote]
        .filter((part) => part !== "")
        .join(". "),
    },
    { term: text.decidedBy, value: details.decidedBy },
    {
      term: text.length,
      value: length === null ? closureText.neverComplete : closureText.lengthClosed(length.days, length.from),
    },
    ...outcomeFacts(view, details),
    {
      term: text.concern,
      value: details.remainingConcern
        .map(({ subject, level }) => `${subjectInWords(subject, naming)} ${String(level)}`)
        .join(", "),
    },
    ...concernFact(details),
    ...attendanceFact(details),
    ...(details.whatWorked === "" ? [] : [{ term: text.whatWorked, value: details.whatWorked }]),
    ...viewFacts(details, naming),
    ...details.continued.map(({ agencyId, what }) => ({
      term: closureText.after.continued(naming.agency(agencyId)),
      value: what,
    })),
    {
      term: text.informed,
      value: text.informedValue(familyInformedOn, partiesInformedOn),
    },
    ...(details.check === null ? [] : [{ term: text.check, value: details.check.on }]),
  ];
  return (
    <Card title={text.title(details.closedOn)} lead={text.lead}>
      <DefinitionList facts={facts} />
      <Row>
        <Button
          look={familyInformedOn === null || partiesInformedOn === null ? "primary" : "normal"}
          icon={<Send size={16} aria-hidden />}
          onPress={onSend}
        >
          {text.send}
        </Button>
        <Button onPress={onCorrect}>{text.correct}</Button>
        <Button onPress={onReopen}>{text.reopen}</Button>
      </Row>
    </Card>
  );
};

const eventsOf = (view: ClosureView): readonly { id: string; at: string; title: string; meta: string }[] => {
  const { history, decision } = closureText;
  const closed = view.closures.map(({ closureId, period, edition, correctionReason, details }) => ({
    id: closureId,
    at: `${String(period)}a${String(edition)}`,
    title: history.closed(details.closedOn, decision.reasons[details.reason]),
    meta: edition === 1 ? details.decidedBy : history.corrected(correctionReason),
  }));
  const opened = view.reopenings.map(({ period, reopenedOn, decidedBy, reason }: Reopening) => ({
    id: `reopening-${String(period)}`,
    at: `${String(period)}b`,
    title: history.reopened(reopenedOn),
    meta: `${decidedBy}: ${reason}`,
  }));
  return [...closed, ...opened].toSorted((one, other) => one.at.localeCompare(other.at, "sv", { numeric: true }));
};

/** Every closure with its corrections, and every time the case was opened again: both periods stay in sight. */
export const ClosureHistory = ({ view }: { readonly view: ClosureView }) => {
  const events = eventsOf(view);
  // A single closure is the summary above.
  if (events.length < 2 && view.reopenings.length === 0) return null;
  return (
    <Card title={closureText.history.title}>
      <Timeline label={closureText.history.label} items={events.map(({ id, title, meta }) => ({ id, title, meta }))} />
    </Card>
  );
};
