// Consultations and cases: what came in, who it is about, and how it ended (`domain.md` 2.12, 1–4, 6, 10).
import { AgencyKind } from "../agency.ts";
import { ClosureReason } from "../closure.ts";
import { ConcernArea } from "../consultation.ts";
import { ageOn, daysBetween, type Day } from "../day.ts";
import { StatisticsGender } from "../person.ts";
import { consentEnds, consultationEnds, type CaseFigures, type StatisticsFacts } from "./facts.ts";
import { daysOf, isIn, type ReportPeriod } from "./period.ts";
import type { CountedTable } from "./table.ts";
import { medianRow, span, tally } from "./tally.ts";

/** A breakdown's row for what is not known. */
export const unknown = "unknown";

/** Ages as groups, at the day the case was opened. */
export const ageGroups = ["under10", "10-12", "13-15", "16-17", "18plus"] as const;

const ageGroup = (age: number): (typeof ageGroups)[number] => {
  if (age < 10) return "under10";
  if (age < 13) return "10-12";
  if (age < 16) return "13-15";
  return age < 18 ? "16-17" : "18plus";
};

/** How long a case was open, in days (`features.md` row 82). */
export const lengths = ["to30", "31-90", "91-180", "over180"] as const;

const lengthOf = (days: number): (typeof lengths)[number] => {
  if (days <= 30) return "to30";
  if (days <= 90) return "31-90";
  return days <= 180 ? "91-180" : "over180";
};

/** Every day on which the case was opened, the first time or again. */
const openings = ({ openedOn, reopenedOn }: CaseFigures): readonly Day[] => [openedOn, ...reopenedOn];

/** Whether the case was open at the end of a day. */
const isOpenAfter = (one: CaseFigures, day: Day): boolean =>
  openings(one).filter((on) => on <= day).length > one.closures.filter(({ on }) => on <= day).length;

const parts = (id: CountedTable["id"], rows: readonly { readonly id: string; readonly count: number }[]) =>
  ({
    id,
    kind: "parts",
    total: rows.reduce((sum, { count }) => sum + count, 0),
    rows: [...rows],
  }) satisfies CountedTable;

const agencyKinds = [...AgencyKind.options, unknown] as const;

export const consultationTables = ({ consultations }: StatisticsFacts, period: ReportPeriod): CountedTable[] => {
  const held = consultations.filter(({ on }) => isIn(period, on));
  const identified = held.filter((one) => one.identified).length;
  const from = held.map(({ agency }) => agency ?? unknown);
  return [
    {
      id: "consultations",
      kind: "totals",
      rows: [
        { id: "all", count: held.length },
        { id: "withoutIdentity", count: held.length - identified },
        { id: "identified", count: identified },
      ],
    },
    { id: "consultationsByAgency", kind: "totals", rows: tally(agencyKinds, from) },
    parts(
      "consultationOutcomes",
      tally(
        consultationEnds,
        held.map(({ end }) => end),
      ),
    ),
  ];
};

/** The cases that were opened for the first time in the period. */
export const openedIn = ({ cases }: StatisticsFacts, period: ReportPeriod): readonly CaseFigures[] =>
  cases.filter(({ openedOn }) => isIn(period, openedOn));

/** The closings of the period, each with its case. */
export const closedIn = ({ cases }: StatisticsFacts, period: ReportPeriod) =>
  cases.flatMap((one) => one.closures.filter(({ on }) => isIn(period, on)).map((closure) => ({ case: one, closure })));

export const caseTables = (facts: StatisticsFacts, period: ReportPeriod): CountedTable[] => {
  const { from, to } = daysOf(period);
  const opened = openedIn(facts, period);
  const begun = facts.cases.flatMap((one) => openings(one).filter((on) => isIn(period, on)));
  const endedAll = closedIn(facts, period).length;
  const atEnd = facts.cases.filter((one) => isOpenAfter(one, to)).length;
  return [
    {
      id: "cases",
      kind: "totals",
      rows: [
        { id: "atStart", count: atEnd - begun.length + endedAll },
        { id: "opened", count: opened.length },
        { id: "reopened", count: begun.length - opened.length },
        { id: "closed", count: endedAll },
        { id: "atEnd", count: atEnd },
      ],
    },
    parts(
      "age",
      tally(
        ageGroups,
        opened.map(({ birthDate, openedOn }) => ageGroup(ageOn(birthDate, openedOn))),
      ),
    ),
    parts(
      "gender",
      tally(
        [...StatisticsGender.options, unknown] as const,
        opened.map(({ gender }) => gender ?? unknown),
      ),
    ),
    parts(
      "initiators",
      tally(
        agencyKinds,
        opened.map(({ initiator }) => initiator ?? unknown),
      ),
    ),
    ...consentTables(facts, period),
    leadTimes(facts, period),
    {
      id: "concernAreas",
      kind: "shares",
      rows: ConcernArea.options.map((area) => ({
        id: area,
        count: opened.filter(({ concernAreas }) => concernAreas.includes(area)).length,
        of: opened.length,
      })),
    },
    caseLengths(facts, period),
    closureTable(facts, period),
    {
      id: "concernReports",
      kind: "alone",
      rows: [{ id: "all", count: facts.concernReports.filter(({ on }) => from <= on && on <= to).length }],
    },
  ];
};

const consentTables = ({ cases }: StatisticsFacts, period: ReportPeriod): CountedTable[] => {
  const asked = cases.filter(({ consent }) => isIn(period, consent.askedOn));
  return [
    { id: "consentAsked", kind: "totals", rows: [{ id: "all", count: asked.length }] },
    parts(
      "consentStates",
      tally(
        consentEnds,
        asked.map(({ consent }) => consent.state),
      ),
    ),
  ];
};

const caseLengths = (facts: StatisticsFacts, period: ReportPeriod): CountedTable =>
  parts(
    "caseLengths",
    tally(
      lengths,
      closedIn(facts, period).map(({ closure }) => lengthOf(daysBetween(closure.openedOn, closure.on))),
    ),
  );

const closureTable = (facts: StatisticsFacts, period: ReportPeriod): CountedTable =>
  parts(
    "closures",
    tally(
      ClosureReason.options,
      closedIn(facts, period).map(({ closure }) => closure.reason),
    ),
  );

/** Each span counts in the period in which it ends. */
const leadTimes = ({ cases }: StatisticsFacts, period: ReportPeriod): CountedTable => {
  const spans = (pick: (one: CaseFigures) => readonly (readonly [Day | null | undefined, Day | null | undefined])[]) =>
    cases.flatMap((one) => pick(one).flatMap(([from, to]) => (isIn(period, to) ? span(from, to) : [])));
  const firstMeeting = ({ meetings }: CaseFigures) =>
    meetings.find(({ kind, held }) => kind === "first" && held)?.heldOn;
  return {
    id: "leadTimes",
    kind: "medians",
    rows: [
      medianRow(
        "contactToDecision",
        spans((one) => [[one.firstContactOn, one.decidedOn]]),
      ),
      medianRow(
        "askedToConsent",
        spans(({ consent }) => [[consent.askedOn, consent.completeOn]]),
      ),
      medianRow(
        "decisionToMeeting",
        spans((one) => [[one.decidedOn, firstMeeting(one)]]),
      ),
      medianRow(
        "meetingToMinutes",
        spans(({ meetings }) => meetings.map(({ heldOn, minutesSentOn }) => [heldOn, minutesSentOn] as const)),
      ),
    ],
  };
};
