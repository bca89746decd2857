// A municipality with so many cases over two half-years, made by chance: only what figures are counted from.
import fc from "fast-check";
import { AgencyKind } from "../../shared/domain/agency.ts";
import { ClosureReason } from "../../shared/domain/closure.ts";
import { ConcernArea } from "../../shared/domain/consultation.ts";
import { addDays, type Day } from "../../shared/domain/day.ts";
import { CaseId, MeetingId } from "../../shared/domain/ids.ts";
import { MeetingKind } from "../../shared/domain/meeting.ts";
import { StatisticsGender } from "../../shared/domain/person.ts";
import { GoalAssessment } from "../../shared/domain/plan.ts";
import {
  type CaseFigures,
  consentEnds,
  consultationEnds,
  type StatisticsFacts,
} from "../../shared/domain/statistics/facts.ts";
import { SupportGapKind } from "../../shared/domain/support-gap.ts";

const first: Day = "2025-07-01";

/** A day from half a year before the first period to the end of the second. */
const anyDay = fc.integer({ min: 0, max: 548 }).map((days) => addDays(first, days));
const after = (day: Day, most: number) => fc.integer({ min: 0, max: most }).map((days) => addDays(day, days));
const agency = fc.constantFrom(...AgencyKind.options);

const meeting = (openedOn: Day) =>
  fc
    .record({
      heldOn: after(openedOn, 200),
      kind: fc.constantFrom(...MeetingKind.options),
      held: fc.boolean(),
      youthPresent: fc.constantFrom(true, false, null),
      voice: fc.boolean(),
      present: fc.array(fc.record({ agency, present: fc.boolean() }), { maxLength: 4 }),
    })
    .map(({ present, ...facts }) => ({
      ...facts,
      meetingId: MeetingId.parse(crypto.randomUUID()),
      cancelledOn: facts.held ? null : facts.heldOn,
      agencies: present,
      established: facts.held,
      minutesSentOn: facts.held ? addDays(facts.heldOn, 10) : null,
    }));

const commitment = (openedOn: Day) =>
  fc.record({
    party: fc.oneof(agency, fc.constantFrom("youth" as const, "family" as const)),
    followUpOn: after(openedOn, 150),
    reviews: fc.array(fc.record({ on: after(openedOn, 200), done: fc.boolean(), dropped: fc.constant(false) }), {
      maxLength: 2,
    }),
  });

const caseFigures: fc.Arbitrary<CaseFigures> = anyDay.chain((openedOn) =>
  fc
    .record({
      age: fc.integer({ min: 8, max: 19 }),
      gender: fc.constantFrom(...StatisticsGender.options, null),
      initiator: fc.option(agency),
      initiatorStated: fc.boolean(),
      concernAreas: fc.subarray([...ConcernArea.options]),
      contact: fc.integer({ min: 0, max: 40 }),
      state: fc.constantFrom(...consentEnds),
      closing: fc.option(
        fc.record({
          days: fc.integer({ min: 1, max: 320 }),
          reason: fc.constantFrom(...ClosureReason.options),
          goals: fc.array(fc.constantFrom(...GoalAssessment.options), { maxLength: 3 }),
        }),
      ),
      meetings: fc.array(meeting(openedOn), { maxLength: 3 }),
      commitments: fc.array(commitment(openedOn), { maxLength: 4 }),
      concern: fc.array(fc.record({ agency, on: after(openedOn, 300), level: fc.integer({ min: 0, max: 10 }) }), {
        maxLength: 5,
      }),
      gaps: fc.array(
        fc.record({
          kind: fc.constantFrom(...SupportGapKind.options),
          noticedOn: after(openedOn, 90),
          filledOn: fc.constant(null),
        }),
        { maxLength: 2 },
      ),
    })
    .map(({ age, contact, state, closing, ...facts }) => ({
      ...facts,
      caseId: CaseId.parse(crypto.randomUUID()),
      number: "SSPF-2026-001",
      openedOn,
      reopenedOn: [],
      closures: closing === null ? [] : [{ ...closing, openedOn, on: addDays(openedOn, closing.days) }],
      birthDate: addDays(openedOn, -Math.round(age * 365.25) - 100),
      firstContactOn: addDays(openedOn, -contact),
      decidedOn: openedOn,
      consent: { askedOn: addDays(openedOn, 3), completeOn: state === "awaited" ? null : addDays(openedOn, 9), state },
    })),
);

/** 3–60 cases, with consultations and concern reports beside them. */
export const municipality: fc.Arbitrary<StatisticsFacts> = fc.record({
  cases: fc
    .integer({ min: 3, max: 60 })
    .chain((count) => fc.array(caseFigures, { minLength: count, maxLength: count })),
  consultations: fc.array(
    fc.record({
      on: anyDay,
      identified: fc.boolean(),
      agency: fc.option(agency),
      end: fc.constantFrom(...consultationEnds),
    }),
    { maxLength: 80 },
  ),
  concernReports: fc.array(fc.record({ on: anyDay, inCase: fc.boolean() }), { maxLength: 12 }),
});
