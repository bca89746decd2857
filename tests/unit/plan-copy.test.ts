// 5.1, R35, R38 whatever the order: what the plan in anybody's copy never shows.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closureFor } from "../../shared/domain/closure-copy.ts";
import { mayReceive } from "../../shared/domain/consent-categories.ts";
import { mayAttend, type ConsentFacts } from "../../shared/domain/consent-rules.ts";
import { AgencyId, CaseId, CategoryId, CommitmentId, GoalId, MeetingId } from "../../shared/domain/ids.ts";
import { planFor } from "../../shared/domain/minutes-copy.ts";
import { planWithClosings } from "../../shared/domain/plan-history.ts";
import { sameParty, type Party } from "../../shared/domain/party.ts";
import type { Commitment, Goal, GoalSource } from "../../shared/domain/plan.ts";
import { person, versionOf, yesFrom } from "../support/consent-facts.ts";

const agencyIds = ["skola", "polis", "bup"].map((id) => AgencyId.parse(id));
const categories = agencyIds.flatMap((agencyId) =>
  [1, 2].map((n) => ({ agencyId, categoryId: CategoryId.parse(`${agencyId}-${String(n)}`) })),
);
const guardian = person.guardians.map(({ guardianId }) => ({ kind: "guardian" as const, guardianId }));
const meetingId = MeetingId.parse("m1");
const caseId = CaseId.parse("c1");
const day = "2026-04-10";

/** Any consent: some agencies, any receivers of each category, the guardian's yes to some of them. */
const anyFacts: fc.Arbitrary<ConsentFacts> = fc
  .record({
    covered: fc.subarray(agencyIds),
    receivers: fc.array(fc.subarray(agencyIds), { minLength: 6, maxLength: 6 }),
    answered: fc.subarray(agencyIds),
    begun: fc.boolean(),
  })
  .map(({ covered, receivers, answered, begun }) => {
    const told = categories
      .map((category, index) => ({ ...category, receivers: receivers[index] ?? [] }))
      .filter(({ agencyId }) => covered.includes(agencyId));
    const version = { ...versionOf(covered, told), from: begun ? "2026-03-01" : "2026-05-01" };
    return {
      ...person,
      versions: [version],
      answers: guardian.flatMap((signer) => answered.map((agencyId) => yesFrom(signer, agencyId))),
    };
  });

const anySource: fc.Arbitrary<GoalSource> = fc.oneof(
  fc.constant({ kind: "joint" as const }),
  fc.constantFrom(...categories).map((category) => ({ kind: "category" as const, ...category })),
);

/** A goal each of whose figures names the sources that it has had. */
const anyGoal = (number: number): fc.Arbitrary<Goal> =>
  fc.record({ source: anySource, before: fc.option(anySource) }).map(({ source, before }): Goal => {
    const details = {
      title: "Mål",
      area: "",
      indicator: "hemlig siffra",
      baseline: 4711,
      target: 4712,
      targetOn: null,
    };
    return {
      ...details,
      source,
      goalId: GoalId.parse(`g${String(number)}`),
      caseId,
      number,
      meetingId,
      reviews: [{ meetingId, on: "2026-04-01", value: 4713, assessment: "onTheWay", note: "hemlig siffra" }],
      changes: before === null ? [] : [{ meetingId, on: "2026-04-01", before: { ...details, source: before } }],
      version: 1,
    };
  });

const anyCommitment = (number: number): fc.Arbitrary<Commitment> =>
  fc.record({ by: fc.constantFrom(...agencyIds), goal: fc.constantFrom("g1", "g2") }).map(({ by, goal }) => ({
    commitmentId: CommitmentId.parse(`a${String(number)}`),
    caseId,
    goalId: GoalId.parse(goal),
    number,
    meetingId,
    what: "Åtagande",
    responsible: { kind: "agency", agencyId: by },
    responsibleRole: "",
    startsOn: null,
    followUpOn: null,
    frequency: "",
    reviews: [
      {
        meetingId,
        on: "2026-04-01",
        status: "ongoing",
        result: "hemligt resultat",
        worked: "no",
        differently: "hemligt",
      },
    ],
    changes: [],
    version: 1,
  }));

const anyPlan = fc.record({
  facts: anyFacts,
  goals: fc.tuple(anyGoal(1), anyGoal(2)),
  commitments: fc.tuple(anyCommitment(1), anyCommitment(2)),
  reader: fc.constantFrom(...agencyIds),
});

const hearsOf = (goal: Goal, facts: ConsentFacts, reader: AgencyId): boolean =>
  [goal.source, ...goal.changes.map(({ before }) => before.source)].every(
    (source) => source.kind === "joint" || mayReceive(facts, reader, source, day),
  );

const secret = /4711|4712|4713|hemlig/u;

describe("The plan in an agency's copy, whatever consent says", () => {
  it("never shows figures of a category that the agency does not receive, nor of one that they once had", () => {
    fc.assert(
      fc.property(anyPlan, ({ facts, goals, commitments, reader }) => {
        const party: Party = { kind: "agency", agencyId: reader };
        const closing = {
          on: day,
          goals: goals.map(({ goalId }) => ({ goalId, value: 4711, assessment: "reached" as const, note: "hemligt" })),
          commitments: [],
          concern: [],
        };
        const copy = { party, facts, day, kindOf: () => "other" as const, concernIsSecret: false, isHiding: false };
        const told = planFor(planWithClosings({ goals, commitments }, [closing]), copy);
        for (const [index, goal] of goals.entries()) {
          expect(secret.test(JSON.stringify(told.goals[index]))).toBe(hearsOf(goal, facts, reader));
        }
        const ended = closureFor(
          { reason: "goalsReached", goals: closing.goals, commitments: [], continued: [], remainingConcern: [] },
          { goals, commitments },
          { ...copy, anybodyProtected: false },
        );
        for (const goal of goals) {
          const isTold = ended.goals.some((one) => one.goal.goalId === goal.goalId);
          expect(isTold).toBe(hearsOf(goal, facts, reader));
        }
        for (const commitment of told.commitments) {
          const { responsible } = commitment;
          const own = responsible !== null && responsible.kind !== "guardians" && sameParty(responsible, party);
          const hearsAll = categories
            .filter(({ agencyId }) => responsible?.kind === "agency" && agencyId === responsible.agencyId)
            .every((category) => mayReceive(facts, reader, category, day));
          if (!own && !hearsAll) expect(JSON.stringify(commitment)).not.toMatch(secret);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("never shows the agency its own conditional commitment before it is covered, and shows it from that day", () => {
    fc.assert(
      fc.property(anyPlan, ({ facts, goals, commitments, reader }) => {
        const party: Party = { kind: "agency", agencyId: reader };
        const copy = { party, facts, day, kindOf: () => "other" as const, concernIsSecret: false, isHiding: false };
        const own = planFor({ goals, commitments }, copy).commitments.filter(
          ({ responsible }) => responsible?.kind === "agency" && responsible.agencyId === reader,
        );
        const all = commitments.filter(
          ({ responsible }) => responsible?.kind === "agency" && responsible.agencyId === reader,
        );
        expect(own.length).toBe(mayAttend(facts, reader, day) ? all.length : 0);
      }),
      { numRuns: 500 },
    );
  });
});
