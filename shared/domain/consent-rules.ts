// The one place that says what a consent allows on a day: `domain.md` 5.1. Everything that is not a valid yes counts as no.
import {
  signerKey,
  type AnswerValue,
  type AnyAnswer,
  type ConsentAnswer,
  type ConsentDecline,
  type ConsentException,
  type ConsentVersion,
  type GuardianAgreement,
  type PersonAnswer,
  type Signer,
} from "./consent.ts";
import { addDays, addMonths, ageOn, type Day } from "./day.ts";
import type { AgencyId, GuardianId } from "./ids.ts";
import { hasCustody, type Guardian, type Youth } from "./person.ts";

/** All that the rules need to know about one case. Versions in any order. */
export interface ConsentFacts {
  readonly youth: Pick<Youth, "birthDate" | "maturity">;
  readonly guardians: readonly Pick<Guardian, "guardianId" | "number" | "custody" | "custodyFrom" | "custodyUntil">[];
  readonly versions: readonly ConsentVersion[];
  readonly answers: readonly ConsentAnswer[];
  /** What has been answered about private persons (R18c). */
  readonly personAnswers: readonly PersonAnswer[];
  readonly exceptions: readonly ConsentException[];
  /** Agencies that are no more from a day, merged into another or wound up: the consent covers nobody in their stead. */
  readonly ended?: readonly { readonly agencyId: AgencyId; readonly on: Day }[] | undefined;
  readonly declines: readonly ConsentDecline[];
  readonly agreements: readonly GuardianAgreement[];
}

/** Who must answer on a day: the youth alone from 18 (R18b), else every guardian with custody and the youth by age or maturity. */
export const signersOn = (facts: ConsentFacts, youthSignsFrom: number, day: Day): readonly Signer[] => {
  const youth: Signer = { kind: "youth" };
  const age = ageOn(facts.youth.birthDate, day);
  if (age >= 18) return [youth];
  const guardians: readonly Signer[] = facts.guardians
    .filter((guardian) => hasCustody(guardian, day))
    .map(({ guardianId }) => ({ kind: "guardian", guardianId }));
  const { maturity } = facts.youth;
  const mature = maturity !== null && maturity.understands && maturity.assessedOn <= day;
  return age >= youthSignsFrom || mature ? [...guardians, youth] : guardians;
};

/** The exception that frees a signer from answering on a day, if one of a listed kind is documented. */
export const exceptionOn = (facts: ConsentFacts, signer: Signer, day: Day): ConsentException | undefined =>
  facts.exceptions.find(
    (exception) =>
      signerKey(exception.signer) === signerKey(signer) &&
      (exception.kind === "youthNotAsked") === (signer.kind === "youth") &&
      exception.decidedOn <= day &&
      (exception.until === null || day <= exception.until),
  );

/** Whether a yes has lapsed: what the youth signed as a minor, beside the guardians, is not the adult's own consent (R18b, B9). */
const hasLapsed = ({ youth }: ConsentFacts, answer: AnyAnswer, day: Day): boolean =>
  answer.answer === "yes" &&
  answer.signer.kind === "youth" &&
  ageOn(youth.birthDate, day) >= 18 &&
  ageOn(youth.birthDate, answer.on) < 18;

/** A correction keeps the place of what it corrects: it must not outrank a withdrawal of the same day. */
const placeOf = (facts: ConsentFacts, answer: AnyAnswer): string => {
  const corrected = [...facts.answers, ...facts.personAnswers].find((one) => one.answerId === answer.corrects);
  return corrected === undefined ? answer.recordedAt : placeOf(facts, corrected);
};

/** The order of answers for a sort: by day, and among those of a day by place. */
export const inOrder =
  (facts: ConsentFacts) =>
  (one: AnyAnswer, other: AnyAnswer): number =>
    one.on.localeCompare(other.on) || placeOf(facts, one).localeCompare(placeOf(facts, other));

/**
 * The latest of some answers that counts for a version and a signer on a day. A yes counts only for the version it was
 * given on; a no or a withdrawal counts from its date whichever version it was given on.
 */
export const latestAnswer = <Answer extends AnyAnswer>(
  facts: ConsentFacts,
  version: ConsentVersion,
  signer: Signer,
  answers: readonly Answer[],
  day: Day,
): Answer | undefined =>
  answers
    .filter(
      (answer) =>
        answer.correction === null &&
        signerKey(answer.signer) === signerKey(signer) &&
        answer.on <= day &&
        (answer.answer !== "yes" || answer.consentId === version.consentId) &&
        !hasLapsed(facts, answer, day),
    )
    .toSorted(inOrder(facts))
    .at(-1);

/** The latest answer of a signer about an agency as a whole, as it counts for a version on a day. */
export const answerOn = (
  facts: ConsentFacts,
  version: ConsentVersion,
  signer: Signer,
  agencyId: AgencyId,
  day: Day,
): ConsentAnswer | undefined =>
  latestAnswer(
    facts,
    version,
    signer,
    facts.answers.filter((answer) => answer.agencyId === agencyId && answer.categoryId === null),
    day,
  );

/** The signers whose answers a version still lacks on a day, for any of its agencies. */
export const awaitedSigners = (facts: ConsentFacts, version: ConsentVersion, day: Day): Signer[] =>
  signersOn(facts, version.youthSignsFrom, day)
    .filter((signer) => exceptionOn(facts, signer, day) === undefined)
    .filter((signer) =>
      version.agencyIds.some((agencyId) => answerOn(facts, version, signer, agencyId, day) === undefined),
    );

/** Whether everybody who must answer has answered for every agency of the version (R18). Nobody to ask is not everybody. */
export const isComplete = (facts: ConsentFacts, version: ConsentVersion, day: Day): boolean =>
  signersOn(facts, version.youthSignsFrom, day).some((signer) => exceptionOn(facts, signer, day) === undefined) &&
  awaitedSigners(facts, version, day).length === 0;

const newestFirst = (facts: ConsentFacts): readonly ConsentVersion[] =>
  facts.versions.toSorted((one, other) => other.number - one.number);

/** Every day, up to and with `day`, on which something that decides completeness may have changed. */
export const turningDays = (facts: ConsentFacts, version: ConsentVersion, day: Day): readonly Day[] => {
  const { birthDate, maturity } = facts.youth;
  const turning: readonly (Day | null)[] = [
    version.from,
    day,
    addMonths(birthDate, 12 * version.youthSignsFrom),
    addMonths(birthDate, 12 * 18),
    maturity?.assessedOn ?? null,
    ...[...facts.answers, ...facts.personAnswers].map((answer) => answer.on),
    ...facts.exceptions.flatMap(({ decidedOn, until }) => [decidedOn, until === null ? null : addDays(until, 1)]),
    ...facts.guardians.flatMap(({ custodyFrom, custodyUntil }) => [
      custodyFrom,
      custodyUntil === null ? null : addDays(custodyUntil, 1),
    ]),
  ];
  return turning.filter((one) => one !== null).filter((one) => version.from <= one && one <= day);
};

/** The first day, up to `day`, on which any version was complete: when the case's own time begins (R42, T14). */
export const firstCompleteOn = (facts: ConsentFacts, day: Day): Day | undefined =>
  facts.versions
    .flatMap((version) =>
      turningDays(facts, version, day).filter(
        (turning) => turning <= version.to && isComplete(facts, version, turning),
      ),
    )
    .toSorted()[0];

/** Whether a version has applied on some day up to and with `day`. */
export const everApplied = (facts: ConsentFacts, version: ConsentVersion, day: Day): boolean =>
  turningDays(facts, version, day).some((turning) => turning <= version.to && isComplete(facts, version, turning));

/** The family's no that stands on a day (samtycke nekat): nothing applies until a new version has been drawn up. */
export const standingDecline = (facts: ConsentFacts, day: Day): ConsentDecline | undefined => {
  const newest = newestFirst(facts)[0]?.number ?? 0;
  return facts.declines.find((decline) => decline.on <= day && decline.afterVersion === newest);
};

/** The version that applies on a day: the newest that has begun, has not expired and is complete. A replaced version never revives. */
export const currentVersion = (facts: ConsentFacts, day: Day): ConsentVersion | undefined => {
  if (standingDecline(facts, day) !== undefined) return undefined;
  for (const version of newestFirst(facts)) {
    if (version.from <= day && day <= version.to && isComplete(facts, version, day)) return version;
    if (everApplied(facts, version, day)) return undefined;
  }
  return undefined;
};

/** Why consent does not let a meeting be called or a document go out on a day. */
export type ConsentBlock =
  | { readonly code: "consentMissing" }
  | { readonly code: "consentDeclined"; readonly on: Day }
  | { readonly code: "consentAwaited"; readonly signers: Signer[] }
  | { readonly code: "youthMustSign" }
  | { readonly code: "consentNotBegun"; readonly from: Day }
  | { readonly code: "consentExpired"; readonly to: Day };

/** The version that applies on a day, or why none does (R10, R18, R18b). */
export const consentOn = (
  facts: ConsentFacts,
  day: Day,
): { readonly ok: true; readonly version: ConsentVersion } | { readonly ok: false; readonly block: ConsentBlock } => {
  const version = currentVersion(facts, day);
  return version === undefined ? { ok: false, block: blockOn(facts, day) } : { ok: true, version };
};

const blockOn = (facts: ConsentFacts, day: Day): ConsentBlock => {
  const decline = standingDecline(facts, day);
  if (decline !== undefined) return { code: "consentDeclined", on: decline.on };
  const newest = newestFirst(facts)[0];
  if (newest === undefined) return { code: "consentMissing" };
  if (newest.to < day) return { code: "consentExpired", to: newest.to };
  const signers = awaitedSigners(facts, newest, day);
  if (ageOn(facts.youth.birthDate, day) >= 18 && signers.length > 0) return { code: "youthMustSign" };
  if (signers.length > 0) return { code: "consentAwaited", signers };
  if (day < newest.from) return { code: "consentNotBegun", from: newest.from };
  return { code: "consentMissing" };
};

/** Why an agency may not take part on a day (R12). */
export type AgencyBlock =
  | ConsentBlock
  | { readonly code: "agencyNotCovered"; readonly agencyId: AgencyId }
  | {
      readonly code: "agencyDeclined";
      readonly agencyId: AgencyId;
      readonly signer: Signer;
      readonly answer: Exclude<AnswerValue, "yes">;
      readonly on: Day;
    };

/** Why an agency may not take part on a day, or nothing when it may (får delta). */
export const agencyBlock = (facts: ConsentFacts, agencyId: AgencyId, day: Day): AgencyBlock | undefined => {
  const consent = consentOn(facts, day);
  if (!consent.ok) return consent.block;
  const { version } = consent;
  if (!version.agencyIds.includes(agencyId)) return { code: "agencyNotCovered", agencyId };
  if (facts.ended?.some((one) => one.agencyId === agencyId && one.on <= day) === true) {
    return { code: "agencyNotCovered", agencyId };
  }
  for (const signer of signersOn(facts, version.youthSignsFrom, day)) {
    const answer = answerOn(facts, version, signer, agencyId, day);
    const excepted = exceptionOn(facts, signer, day) !== undefined;
    if (answer === undefined && excepted) continue;
    if (answer === undefined) return { code: "agencyNotCovered", agencyId };
    // An exception frees from answering; a no that comes all the same is never an exception.
    if (answer.answer !== "yes") {
      return { code: "agencyDeclined", agencyId, signer, answer: answer.answer, on: answer.on };
    }
  }
  return undefined;
};

/** Why nothing at all may be shared on a day: no version applies, or somebody has said no to every agency of it (B1). */
export const sharingBlock = (facts: ConsentFacts, day: Day): AgencyBlock | undefined => {
  const consent = consentOn(facts, day);
  if (!consent.ok) return consent.block;
  const blocks = consent.version.agencyIds.map((agencyId) => agencyBlock(facts, agencyId, day));
  return blocks.includes(undefined) ? undefined : blocks[0];
};

/** Whether a guardian of the case decides for the youth on a day: has custody, and the youth is not yet 18 (R18b). */
export const decidesFor = (facts: ConsentFacts, guardianId: GuardianId, day: Day): boolean =>
  ageOn(facts.youth.birthDate, day) < 18 &&
  facts.guardians.some((guardian) => guardian.guardianId === guardianId && hasCustody(guardian, day));

/** Whether an agency may take part on a day (får delta). */
export const mayAttend = (facts: ConsentFacts, agencyId: AgencyId, day: Day): boolean =>
  agencyBlock(facts, agencyId, day) === undefined;
