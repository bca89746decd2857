// What consent no longer covers: the facts behind "Följder av återkallelsen", the letter to the parties, and a family's no.
import { categoryRefusals } from "./consent-categories.ts";
import { mayTakePart, personAnswerOn } from "./consent-parties.ts";
import {
  answerOn,
  everApplied,
  exceptionOn,
  mayAttend,
  sharingBlock,
  signersOn,
  standingDecline,
  turningDays,
  type ConsentFacts,
} from "./consent-rules.ts";
import type { AnyAnswer, ConsentVersion, Signer } from "./consent.ts";
import type { Day } from "./day.ts";
import type { AgencyId, CategoryId, PersonId } from "./ids.ts";

const turningDaysOfAll = (facts: ConsentFacts, day: Day): readonly Day[] => [
  ...new Set(facts.versions.flatMap((version) => turningDays(facts, version, day))),
];

/** Every agency that could take part on some day up to and with `day`. */
export const agenciesEverCovered = (facts: ConsentFacts, day: Day): readonly AgencyId[] => {
  const days = turningDaysOfAll(facts, day);
  const all = new Set(facts.versions.flatMap((version) => version.agencyIds));
  return [...all].filter((agencyId) => days.some((turning) => mayAttend(facts, agencyId, turning)));
};

/** Every private person who could take part, by name, on some day up to and with `day` (R18c). */
export const personsEverCovered = (facts: ConsentFacts, day: Day): readonly PersonId[] => {
  const days = turningDaysOfAll(facts, day);
  const all = new Set(facts.versions.flatMap((version) => version.personIds));
  return [...all].filter((personId) =>
    days.some((turning) => mayTakePart(facts, { kind: "person", personId }, turning)),
  );
};

/** Something that consent covered and no longer does, and since when. */
export interface Ended {
  readonly agencyId: AgencyId;
  readonly categoryId: CategoryId | null;
  readonly on: Day;
}

/** What has been taken back and not been given again. */
export interface ConsentEnd {
  /** Whether nothing at all may be shared on consent any more. */
  readonly whole: boolean;
  /** The first day of the latest of what has ended. */
  readonly on: Day;
  readonly ended: readonly Ended[];
  /** The private persons who could take part and no longer may. */
  readonly persons: readonly { readonly personId: PersonId; readonly on: Day }[];
  /** When the latest refusal was registered: a new one gives a new letter. */
  readonly recordedAt: string;
}

const latestOf = <Answer extends AnyAnswer>(answers: readonly Answer[]): Answer | undefined =>
  answers.toSorted((one, other) => one.on.localeCompare(other.on)).at(-1);

/** The latest no or withdrawal among what the signers have answered about one subject. */
const refusalAmong = (
  facts: ConsentFacts,
  version: ConsentVersion,
  day: Day,
  answerBy: (signer: Signer) => AnyAnswer | undefined,
): AnyAnswer | undefined =>
  latestOf(
    signersOn(facts, version.youthSignsFrom, day)
      .flatMap((signer) => answerBy(signer) ?? [])
      .filter(({ answer }) => answer !== "yes"),
  );

/** What consent has covered and no longer covers on a day because somebody said no or took it back; nothing when all of it holds. */
export const consentEnd = (facts: ConsentFacts, day: Day): ConsentEnd | undefined => {
  const last = facts.versions
    .toSorted((one, other) => other.number - one.number)
    .find((version) => everApplied(facts, version, day));
  if (last === undefined) return undefined;
  const covered = agenciesEverCovered(facts, day);
  const agencies = covered.flatMap((agencyId) => {
    const answer = refusalAmong(facts, last, day, (signer) => answerOn(facts, last, signer, agencyId, day));
    return answer === undefined ? [] : [{ agencyId, categoryId: null, answer }];
  });
  const gone = new Set(agencies.map(({ agencyId }) => agencyId));
  const categories = last.categories
    .filter(({ agencyId }) => covered.includes(agencyId) && !gone.has(agencyId))
    .flatMap(({ agencyId, categoryId }) => {
      const answer = latestOf(categoryRefusals(facts, last, { agencyId, categoryId }, day));
      return answer === undefined ? [] : [{ agencyId, categoryId, answer }];
    });
  const persons = personsEverCovered(facts, day).flatMap((personId) => {
    const answer = refusalAmong(facts, last, day, (signer) => personAnswerOn(facts, last, signer, personId, day));
    return answer === undefined ? [] : [{ personId, answer }];
  });
  const ended = [...agencies, ...categories];
  const answers = [...ended, ...persons].map(({ answer }) => answer);
  const on = latestOf(answers)?.on;
  const recordedAt = answers
    .map((answer) => answer.recordedAt)
    .toSorted()
    .at(-1);
  if (on === undefined || recordedAt === undefined) return undefined;
  return {
    whole: agencies.length > 0 && sharingBlock(facts, day) !== undefined,
    on,
    ended: ended.map(({ agencyId, categoryId, answer }) => ({ agencyId, categoryId, on: answer.on })),
    persons: persons.map(({ personId, answer }) => ({ personId, on: answer.on })),
    recordedAt,
  };
};

/** The day from which everybody who must answer has said no to every agency of the newest version, if they have. */
const refusedByAllOn = (facts: ConsentFacts, day: Day): Day | undefined => {
  const newest = facts.versions.toSorted((one, other) => other.number - one.number)[0];
  if (newest === undefined) return undefined;
  const asked = signersOn(facts, newest.youthSignsFrom, day).filter(
    (signer) => exceptionOn(facts, signer, day) === undefined,
  );
  const answers = asked.flatMap((signer) =>
    newest.agencyIds.map((agencyId) => answerOn(facts, newest, signer, agencyId, day)),
  );
  if (answers.length === 0 || !answers.every((answer) => answer?.answer === "no")) return undefined;
  return answers
    .flatMap((answer) => answer?.on ?? [])
    .toSorted()
    .at(-1);
};

/**
 * Since when the family has said no to SSPF before anything could be shared (samtycke nekat): it was registered, or
 * everybody who must answer has answered no to everything. After that no trace goes anywhere but to the family.
 */
export const familyDeclinedOn = (facts: ConsentFacts, day: Day): Day | undefined => {
  const on = standingDecline(facts, day)?.on ?? refusedByAllOn(facts, day);
  return on === undefined || agenciesEverCovered(facts, day).length > 0 ? undefined : on;
};
