// The work itself: meetings, commitments, goals, concern and what was missing (`domain.md` 2.12, 5 and 7–11).
import { AgencyKind } from "../agency.ts";
import { MeetingKind } from "../meeting.ts";
import { SupportGapKind } from "../support-gap.ts";
import { closedIn } from "./case-tables.ts";
import type { CaseFigures, ClosureFigures, CommitmentFigures, StatisticsFacts } from "./facts.ts";
import { daysOf, isIn, type ReportPeriod } from "./period.ts";
import type { CountedTable } from "./table.ts";
import { tally } from "./tally.ts";

export const meetingTables = ({ cases }: StatisticsFacts, period: ReportPeriod): CountedTable[] => {
  const planned = cases.flatMap(({ meetings }) => meetings).filter(({ heldOn }) => isIn(period, heldOn));
  const held = planned.filter((meeting) => meeting.held);
  const withFamily = held.filter(({ youthPresent }) => youthPresent !== null);
  const established = held.filter((meeting) => meeting.kind !== "preMeeting" && meeting.established);
  return [
    {
      id: "meetings",
      kind: "totals",
      rows: [
        ...tally(
          MeetingKind.options,
          held.map(({ kind }) => kind),
        ),
        { id: "cancelled", count: planned.filter(({ cancelledOn }) => cancelledOn !== null).length },
      ],
    },
    {
      id: "attendance",
      kind: "rates",
      rows: AgencyKind.options.map((kind) => {
        const lines = held.flatMap(({ agencies }) => agencies.filter(({ agency }) => agency === kind));
        return { id: kind, count: lines.filter(({ present }) => present).length, of: lines.length };
      }),
    },
    {
      id: "family",
      kind: "shares",
      rows: [
        {
          id: "youthPresent",
          count: withFamily.filter(({ youthPresent }) => youthPresent === true).length,
          of: withFamily.length,
        },
        { id: "voice", count: established.filter(({ voice }) => voice).length, of: established.length },
      ],
    },
  ];
};

/** Whether a commitment was carried out in time: at the latest at the first follow-up from its day on. */
export const isDoneInTime = ({ followUpOn, reviews }: CommitmentFigures, meetingDays: readonly string[]): boolean => {
  if (followUpOn === null) return false;
  const last = meetingDays.find((day) => day >= followUpOn);
  return reviews.some(({ on, done }) => done && (last === undefined || on <= last));
};

/** Those whose day of follow-up lies in the period, and that have not been dropped by agreement. */
const dueIn = ({ commitments }: CaseFigures, period: ReportPeriod): readonly CommitmentFigures[] =>
  commitments.filter(({ followUpOn, reviews }) => isIn(period, followUpOn) && reviews.at(-1)?.dropped !== true);

const commitmentTable = ({ cases }: StatisticsFacts, period: ReportPeriod): CountedTable => {
  const due = cases.flatMap((one) => {
    const days = one.meetings.filter(({ held }) => held).map(({ heldOn }) => heldOn);
    return dueIn(one, period).map((commitment) => ({
      party: commitment.party,
      inTime: isDoneInTime(commitment, days),
    }));
  });
  return {
    id: "commitments",
    kind: "shares",
    rows: [...AgencyKind.options, "youth" as const, "family" as const].map((party) => {
      const own = due.filter((one) => one.party === party);
      return { id: party, count: own.filter(({ inTime }) => inTime).length, of: own.length };
    }),
  };
};

/** How the goals of a closed case were reached, as one answer per case. */
export const goalEnds = ["allReached", "someReached", "noneReached", "noGoals"] as const;

const goalEnd = ({ goals }: ClosureFigures): (typeof goalEnds)[number] => {
  const reached = goals.filter((assessment) => assessment === "reached").length;
  if (goals.length === 0) return "noGoals";
  if (reached === goals.length) return "allReached";
  return reached === 0 ? "noneReached" : "someReached";
};

/** An agency's concern at the end beside its own at the beginning. Never summed over agencies. */
export const concernEnds = ["lower", "same", "higher", "notTwice"] as const;

const concernEnd = (
  { concern }: CaseFigures,
  kind: AgencyKind,
  { openedOn, on }: ClosureFigures,
): (typeof concernEnds)[number] => {
  const own = concern.filter((said) => said.agency === kind && openedOn <= said.on && said.on <= on);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined || own.length < 2) return "notTwice";
  if (last.level === first.level) return "same";
  return last.level < first.level ? "lower" : "higher";
};

export const outcomeTables = (facts: StatisticsFacts, period: ReportPeriod): CountedTable[] => {
  const closed = closedIn(facts, period);
  const { from, to } = daysOf(period);
  const missed = facts.cases.map(({ gaps }) =>
    gaps
      .filter(({ noticedOn, filledOn }) => noticedOn <= to && (filledOn === null || filledOn >= from))
      .map(({ kind }) => kind),
  );
  return [
    commitmentTable(facts, period),
    {
      id: "goals",
      kind: "parts",
      total: closed.length,
      rows: tally(
        goalEnds,
        closed.map(({ closure }) => goalEnd(closure)),
      ),
    },
    {
      id: "concern",
      kind: "rowParts",
      rows: AgencyKind.options.map((kind) => ({
        id: kind,
        total: closed.length,
        parts: tally(
          concernEnds,
          closed.map((one) => concernEnd(one.case, kind, one.closure)),
        ),
      })),
    },
    {
      id: "gaps",
      kind: "alone",
      rows: SupportGapKind.options.map((kind) => ({
        id: kind,
        count: missed.filter((kinds) => kinds.includes(kind)).length,
      })),
    },
  ];
};
