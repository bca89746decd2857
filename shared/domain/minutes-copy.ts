// What one recipient may have of the minutes (far_fa, `domain.md` 5.1). What is left out leaves no trace.
import { categoryRefusals, mayReceive } from "./consent-categories.ts";
import { mayTakePart } from "./consent-parties.ts";
import { currentVersion, type ConsentFacts } from "./consent-rules.ts";
import type { AgencyKind } from "./agency.ts";
import type { Day } from "./day.ts";
import { noRating } from "./family-rating.ts";
import { AgencyId } from "./ids.ts";
import { emptyMinutes, type HiddenNote, type MinutesContent, type SurveyCard } from "./minutes.ts";
import type { MinutesRecord } from "./minutes-record.ts";
import { placeOf } from "./minutes-text-name.ts";
import { sameParty, type Party } from "./party.ts";
import {
  isConditional,
  isTakenBy,
  type CommitmentDetails,
  type Goal,
  type GoalSource,
  type Responsible,
} from "./plan.ts";

/** The recipient of a copy and the day it leaves. */
export interface CopyFor {
  /** A private person never gets a copy of the minutes (R18c). */
  readonly party: Exclude<Party, { kind: "person" }>;
  readonly facts: ConsentFacts;
  readonly day: Day;
  readonly kindOf: (agencyId: AgencyId) => AgencyKind;
  /** A concern report has been made that the guardians must not know of (B3): nothing that a family reads may hint at it. */
  readonly concernIsSecret: boolean;
  /** Any minutes of the case hide something from the guardians: what another paper says, or why it was corrected, may tell of that. */
  readonly isHiding: boolean;
}

/** Whether an agency receives every category that the consent names. One that does not is given less of the running text too. */
export const receivesEverything = (facts: ConsentFacts, agencyId: AgencyId, day: Day): boolean => {
  const version = currentVersion(facts, day);
  return (
    version?.categories.every(
      (category) =>
        category.agencyId === agencyId ||
        (category.receivers.includes(agencyId) && categoryRefusals(facts, version, category, day).length === 0),
    ) ?? false
  );
};

const isSeen = (source: GoalSource, { party, facts, day }: CopyFor): boolean =>
  source.kind === "joint" || party.kind !== "agency" || mayReceive(facts, party.agencyId, source, day);

const saysNothing = ({ entries, nothingToReport, concern }: SurveyCard): boolean =>
  entries.length === 0 && !nothingToReport && concern === null;

/** Whether an agency may be told anything at all of what another has said. Its own it always has. */
const hears = (teller: AgencyId, receiver: AgencyId, { facts, day }: CopyFor): boolean =>
  teller === receiver ||
  (currentVersion(facts, day)?.categories.some(
    (category) => category.agencyId === teller && mayReceive(facts, receiver, category, day),
  ) ??
    false);

const withoutConcern: readonly AgencyKind[] = ["police", "leisure"];

/** Whether an agency's copies may say how concerned anybody is: police and leisure only where the family agreed (T10). */
const mayHearConcern = (agencyId: AgencyId, { facts, day, kindOf }: CopyFor): boolean =>
  !withoutConcern.includes(kindOf(agencyId)) || (currentVersion(facts, day)?.sharesConcern ?? false);

/** Whether a copy may say how concerned one agency is (T10). */
export const isConcernSeen = (teller: AgencyId, copy: CopyFor): boolean =>
  copy.party.kind !== "agency" ||
  (hears(teller, copy.party.agencyId, copy) && mayHearConcern(copy.party.agencyId, copy));

/** Concern (oro) is left out of copies to police and leisure unless the family agreed (T10); others see it beside text that they may have. */
const cardFor = (card: SurveyCard, copy: CopyFor): readonly SurveyCard[] => {
  const { party, facts, day } = copy;
  // A card of which all is hidden leaves no empty heading behind.
  if (party.kind !== "agency") return saysNothing(card) ? [] : [card];
  const { agencyId } = party;
  const entries = card.entries.filter(({ categoryId }) =>
    mayReceive(facts, agencyId, { agencyId: card.agencyId, categoryId }, day),
  );
  if (!hears(card.agencyId, agencyId, copy)) return [];
  const concern = mayHearConcern(agencyId, copy) ? card.concern : null;
  const told = { ...card, entries, concern };
  return saysNothing(told) ? [] : [told];
};

/** Whether these minutes hold something that the guardians must not see (OSL 12:3): their copies wait for a check (B3). */
export const hidesFromGuardians = (content: MinutesContent): boolean =>
  content.hidden.length > 0 || content.concernReport.isSecret;

/** What is hidden from the guardians, as one recipient may have it: the agencies by the category it was told in. */
const hiddenFor = (note: HiddenNote, { party, facts, day }: CopyFor): boolean => {
  switch (party.kind) {
    case "guardian":
      return false;
    case "youth":
      return note.inYouthCopy;
    case "agency": {
      const place = placeOf(note.from);
      return place?.kind === "survey"
        ? mayReceive(
            facts,
            party.agencyId,
            { agencyId: AgencyId.parse(place.agencyId), categoryId: place.categoryId },
            day,
          )
        : receivesEverything(facts, party.agencyId, day);
    }
  }
};

const withoutConcernReport = { concernDiscussed: false, concernReport: emptyMinutes.concernReport };

/**
 * The text of the minutes as one recipient gets it. Youth and guardians get all of it but what is hidden from them. Free
 * text that stands under no category may tell of any: who is missing and why, why another agency's card is empty, that a
 * concern was raised. What is parked is nobody's.
 */
export const contentFor = (content: MinutesContent, copy: CopyFor): MinutesContent => {
  const { party, facts, day } = copy;
  const told = {
    ...content,
    survey: content.survey.flatMap((card) => cardFor(card, copy)),
    hidden: content.hidden.filter((note) => hiddenFor(note, copy)),
    parked: [],
  };
  if (party.kind !== "agency") {
    return content.concernReport.isSecret || copy.concernIsSecret ? { ...told, ...withoutConcernReport } : told;
  }
  if (receivesEverything(facts, party.agencyId, day)) return told;
  return {
    ...told,
    ...withoutConcernReport,
    guardiansView: "",
    youthVoice: { ...content.youthVoice, attitudeToProposals: "", proposals: [], ownWords: "", verbatim: false },
    risks: [],
    dissent: "",
    dissents: content.dissents.filter(({ by }) => sameParty(by, party)),
    workedAsIntended: "",
    rating: noRating,
    missing: { anybody: null, who: "", why: "" },
    remarks: content.remarks.filter(({ by }) => sameParty(by, party)),
    writtenReasons: content.writtenReasons.filter(
      ({ gap, about }) => (gap !== "surveyMissing" && gap !== "commitmentMissing") || about === party.agencyId,
    ),
  };
};

/**
 * Why the minutes were corrected, as one recipient may read it: free text, which may repeat what stood under a category,
 * or tell the family of what is hidden from the guardians.
 */
export const correctionReasonFor = (reason: string, copy: CopyFor): string => {
  const { party, facts, day } = copy;
  if (party.kind === "agency") return receivesEverything(facts, party.agencyId, day) ? reason : "";
  return copy.isHiding || copy.concernIsSecret ? "" : reason;
};

/** Every source that a goal's figures have had: what was measured under one does not become another's by a change. */
const sourcesOf = ({ source, changes }: Goal): readonly GoalSource[] => [
  source,
  ...changes.map(({ before }) => before.source),
];

/** Whether a copy may tell of a goal's figures and of how it went. */
export const isGoalSeen = (goal: Goal, copy: CopyFor): boolean =>
  sourcesOf(goal).every((source) => isSeen(source, copy));

/**
 * Whether a copy may tell of what an agency does in free text that stands under no category: another agency reads it only
 * where it may read all that this one tells.
 */
export const hearsAllOf = (teller: AgencyId, { party, facts, day }: CopyFor): boolean => {
  if (party.kind !== "agency" || party.agencyId === teller) return true;
  const told = currentVersion(facts, day)?.categories.filter(({ agencyId }) => agencyId === teller) ?? [];
  return told.length > 0 && told.every((category) => mayReceive(facts, party.agencyId, category, day));
};

/** How a commitment went is told in free text: an agency's only to who hears all of that agency. */
const hearsOf = (responsible: Responsible | null, copy: CopyFor): boolean =>
  responsible?.kind !== "agency" || hearsAllOf(responsible.agencyId, copy);

/** A commitment that waits for consent to cover its party is hidden from that party until it does (R35). */
const isKeptFrom = (commitment: CommitmentDetails, { party, facts, day }: CopyFor): boolean =>
  isTakenBy(commitment, party) && isConditional(commitment, (one) => mayTakePart(facts, one, day));

/** The plan as one recipient gets it: all goals and commitments, figures and results only from sources that it may have. */
export const planFor = (
  record: Pick<MinutesRecord, "goals" | "commitments">,
  copy: CopyFor,
): Pick<MinutesRecord, "goals" | "commitments"> => {
  const seen = new Set(record.goals.filter((goal) => isGoalSeen(goal, copy)).map(({ goalId }) => goalId));
  return {
    goals: record.goals.map((goal) =>
      seen.has(goal.goalId) ? goal : { ...goal, indicator: "", baseline: null, target: null, reviews: [], changes: [] },
    ),
    commitments: record.commitments
      .filter((commitment) => !isKeptFrom(commitment, copy))
      .map((commitment) =>
        seen.has(commitment.goalId) && hearsOf(commitment.responsible, copy)
          ? commitment
          : {
              ...commitment,
              reviews: commitment.reviews.map((review) => ({ ...review, result: "", worked: null, differently: "" })),
            },
      ),
  };
};
