// What one square of the consent matrix says: a signer's dated answer about an agency, in the states of the screen.
import {
  signerKey,
  type AnswerManner,
  type ConsentAnswer,
  type ConsentException,
  type ConsentVersion,
  type Signer,
} from "./consent.ts";
import { agencyBlock, answerOn, exceptionOn, signersOn, type ConsentFacts } from "./consent-rules.ts";
import { personAnswerOn, personBlock } from "./consent-parties.ts";
import { addDays, type Day } from "./day.ts";
import type { AgencyId, PersonId } from "./ids.ts";

/** How many days ahead a yes is said to be about to expire. */
const expiresSoonDays = 30;

/** One square. Only `yes` and `yesExpiring` count as a yes; `notNeeded` is left out; all else counts as no. */
export type ConsentCell =
  | { readonly state: "yes"; readonly on: Day; readonly manner: AnswerManner }
  | { readonly state: "yesExpiring"; readonly on: Day; readonly until: Day }
  | { readonly state: "expired"; readonly until: Day }
  | { readonly state: "no" | "withdrawn"; readonly on: Day; readonly manner: AnswerManner }
  | { readonly state: "awaited"; readonly since: Day }
  /** What somebody said who no longer answers for the youth: a guardian once the youth is 18, or without custody. */
  | { readonly state: "noLonger"; readonly on: Day }
  | { readonly state: "notAsked" }
  | { readonly state: "notNeeded"; readonly exception: ConsentException };

export type CellState = ConsentCell["state"];

/** The square of a signer and an agency in a version, on a day. `askedOn` is when the signer got a form, if that is known. */
export const consentCell = (
  facts: ConsentFacts,
  version: ConsentVersion,
  signer: Signer,
  agencyId: AgencyId,
  day: Day,
  askedOn: Day | undefined,
): ConsentCell => cellOf(facts, version, signer, answerOn(facts, version, signer, agencyId, day), day, askedOn);

/** The square of a signer and a private person in a version, on a day (R18c). */
export const personCell = (
  facts: ConsentFacts,
  version: ConsentVersion,
  signer: Signer,
  personId: PersonId,
  day: Day,
  askedOn: Day | undefined,
): ConsentCell => cellOf(facts, version, signer, personAnswerOn(facts, version, signer, personId, day), day, askedOn);

const answersOn = (facts: ConsentFacts, version: ConsentVersion, signer: Signer, day: Day): boolean =>
  signersOn(facts, version.youthSignsFrom, day).some((one) => signerKey(one) === signerKey(signer));

const cellOf = (
  facts: ConsentFacts,
  version: ConsentVersion,
  signer: Signer,
  answer: Pick<ConsentAnswer, "answer" | "on" | "manner"> | undefined,
  day: Day,
  askedOn: Day | undefined,
): ConsentCell => {
  if (answer !== undefined && !answersOn(facts, version, signer, day)) return { state: "noLonger", on: answer.on };
  if (answer !== undefined && answer.answer !== "yes") {
    return { state: answer.answer, on: answer.on, manner: answer.manner };
  }
  const exception = exceptionOn(facts, signer, day);
  if (exception !== undefined) return { state: "notNeeded", exception };
  if (answer !== undefined) {
    if (version.to < day) return { state: "expired", until: version.to };
    if (version.to <= addDays(day, expiresSoonDays)) return { state: "yesExpiring", on: answer.on, until: version.to };
    return { state: "yes", on: answer.on, manner: answer.manner };
  }
  // Once somebody has answered a version it has been handed out; before that only a form that left is proof of asking.
  const handedOut = facts.answers.some((one) => one.consentId === version.consentId);
  if (askedOn !== undefined) return { state: "awaited", since: askedOn };
  return handedOut ? { state: "awaited", since: version.createdOn } : { state: "notAsked" };
};

/** Resultat: whether an agency may take part on a day. `notYet` when nobody has refused but answers are missing. */
export const agencyResult = (
  facts: ConsentFacts,
  agencyId: AgencyId,
  day: Day,
): "mayAttend" | "mayNotAttend" | "notYet" => {
  const block = agencyBlock(facts, agencyId, day);
  if (block === undefined) return "mayAttend";
  const newest = newestVersion(facts);
  const refused = newest !== undefined && refusals(facts, newest, day).some((one) => one.agencyId === agencyId);
  if (refused || block.code === "agencyDeclined" || block.code === "consentExpired") return "mayNotAttend";
  return newest?.agencyIds.includes(agencyId) ? "notYet" : "mayNotAttend";
};

/** Resultat: whether a private person may take part on a day (R18c). */
export const personResult = (
  facts: ConsentFacts,
  personId: PersonId,
  day: Day,
): "mayAttend" | "mayNotAttend" | "notYet" => {
  const block = personBlock(facts, personId, day);
  if (block === undefined) return "mayAttend";
  const newest = newestVersion(facts);
  if (!newest?.personIds.includes(personId)) return "mayNotAttend";
  const refused = signersOn(facts, newest.youthSignsFrom, day).some((signer) => {
    const answer = personAnswerOn(facts, newest, signer, personId, day)?.answer ?? "yes";
    return answer !== "yes";
  });
  return refused || block.code === "personDeclined" || block.code === "consentExpired" ? "mayNotAttend" : "notYet";
};

/** A no or a withdrawal that holds on a day. */
interface StandingRefusal {
  readonly agencyId: AgencyId;
  readonly signer: Signer;
  readonly answer: "no" | "withdrawn";
  readonly on: Day;
}

/** Every no and withdrawal among the answers that a version counts on a day. */
export const refusals = (facts: ConsentFacts, version: ConsentVersion, day: Day): readonly StandingRefusal[] =>
  version.agencyIds.flatMap((agencyId) =>
    signersOn(facts, version.youthSignsFrom, day).flatMap((signer) => {
      const answer = answerOn(facts, version, signer, agencyId, day);
      return answer === undefined || answer.answer === "yes"
        ? []
        : [{ agencyId, signer, answer: answer.answer, on: answer.on }];
    }),
  );

/** The version with the highest number, whether or not it applies. */
export const newestVersion = (facts: Pick<ConsentFacts, "versions">): ConsentVersion | undefined =>
  facts.versions.toSorted((one, other) => other.number - one.number)[0];

/** Everybody with a column: those who must answer on the day, and those who have answered the version before. */
export const columnsOf = (facts: ConsentFacts, version: ConsentVersion, day: Day): readonly Signer[] => {
  const now = signersOn(facts, version.youthSignsFrom, day);
  const answered = facts.answers.filter((one) => one.consentId === version.consentId).map((one) => one.signer);
  const all = new Map<string, Signer>([...answered, ...now].map((signer) => [signerKey(signer), signer]));
  const numberOf = (signer: Signer): number =>
    signer.kind === "youth"
      ? 0
      : (facts.guardians.find((one) => one.guardianId === signer.guardianId)?.number ?? Number.MAX_SAFE_INTEGER);
  return [...all.values()].toSorted((one, other) => numberOf(one) - numberOf(other));
};
